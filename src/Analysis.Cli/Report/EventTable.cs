using Analysis.RecordFiles.Checking;

namespace Analysis.Cli.Report;

/// <summary>The events of an article: who did what to whom, in the codes of the field, and who says so.</summary>
internal static class EventTable
{
    /// <summary>The section; nothing where no event was found.</summary>
    public static Html Write(ArticleFindings found, string download)
    {
        if (found.Findings.Events.Count == 0)
            return Html.Empty;
        IEnumerable<Html> rows = found.Findings.Events.Select((e, i) => Row(found, e, $"e{i + 1}"));
        Html body = $"<tbody>{rows}</tbody>";
        Html note = $"<p class=\"note\">Codes: CAMEO, with the name of the root, and PLOVER. Goldstein values run from −10 (conflict) to +10 (cooperation). Quad class by GDELT’s map.</p>";
        return FindingTables.Section(Layer.Event, "Events", download, [$"Who, to whom", $"CAMEO · PLOVER", $"Goldstein", $"Status"], body, note);
    }

    private static Html Row(ArticleFindings found, Event e, string id)
    {
        Html source = Role("source", found.ActorAt(e.SourceStart, e.SourceLength));
        Html target = Role("target", found.ActorAt(e.TargetStart, e.TargetLength));
        Html stated = Html.When(e.Weapons is not null || e.Amount is not null, $"<span class=\"q\">, with {string.Join(", ", new[] { Wording.Amount(e), e.Weapons }.OfType<string>())}</span>");
        Html date = Html.When(e.Date is not null, $"<span class=\"q ltr\" title=\"{e.Date}\"> {PeriodWords.Write(e.Date ?? "")}</span>");
        Html speaker = Html.When(e.Speaker is not null, $"<span class=\"q\">, says {Bidi.Isolated(e.Speaker)}</span>");
        return $"""
            <tr id="{id}"{source}{target}><td><a href="#m-{id}">{id.ToUpperInvariant()}</a> {Who(e.Source, e.SourceCountry)} → {Who(e.Target, e.TargetCountry)}{date}{stated}</td><td>{e.Cameo} {RootOf(e.Cameo)} · {e.Plover}</td><td class="n">{Wording.Number(e.Goldstein)}</td><td>{Wording.Name(e.Status)}{speaker}</td></tr>

            """;
    }

    private static Html Who(string? name, string? country) => name is null
        ? Html.Trusted("<span class=\"q\">nobody named</span>")
        : $"{Bidi.Isolated(name)}{Html.When(country is not null, $" <span class=\"q\">{country}</span>")}";

    /// <summary>The name of the root that a CAMEO code belongs to: "Consult" for 042.</summary>
    private static string RootOf(string cameo) => Ontology.Roots.FirstOrDefault(r => cameo.StartsWith(r.Code, StringComparison.Ordinal))?.Name ?? "";

    /// <summary>The mark of who acts or of whom, so that both can be shown with the event.</summary>
    private static Html Role(string role, string? key) => Html.When(key is not null, $" data-{role}=\"{key}\"");
}
