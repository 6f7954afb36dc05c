using System.Globalization;

namespace Analysis.Cli.Report;

/// <summary>The claims of an article, each with its verdict, the records that it was held against and the strip.</summary>
internal static class ClaimTable
{
    /// <summary>The section; nothing where the article makes no claim.</summary>
    public static Html Write(ArticleFindings found, string download)
    {
        if (found.Findings.Claims.Count == 0)
            return Html.Empty;
        Notes notes = new();
        Html bodies = Html.Empty;
        foreach ((string id, Claim claim, Check? check) in found.Claims)
            bodies.AppendFormatted(Row(found, id, claim, check, notes));
        return FindingTables.Section(Layer.Claim, "Claims and the record", download, [$"Stated", $"On record, and stated ÷ recorded {Strip.Axis()}"], bodies, notes.Write("Assumed:"), "claims");
    }

    private static Html Row(ArticleFindings found, string id, Claim claim, Check? check, Notes notes)
    {
        Figure? figure = found.FigureOf(claim);
        IReadOnlyList<Comparison> comparisons = [.. found.ComparisonsOf(claim)];
        Html verdict = check is null ? Html.Empty : $"<span class=\"v chip {Wording.Class(check.Verdict)}\">{Wording.Name(check.Verdict)}</span>";
        return $"""
            <tbody id="{id}" tabindex="-1"><tr><th colspan="2" scope="rowgroup">{verdict}{id.ToUpperInvariant()} {Wording.Title(claim)}{Assumed(claim, figure, notes)}</th></tr>
            <tr><td class="stated"><a href="#m-{id}">{Quantity.Of(claim, figure)}</a>{Unit(figure, notes)}{How(claim)}</td>
            <td>{Html.When(check is not null, $"<span class=\"reason\">{check?.Reason}</span>")}{Html.When(check is { Disagreement.Length: > 0 }, $"<span class=\"reason\">Other claims: <a href=\"{ComparedPage.Address}\">{check?.Disagreement}</a></span>")}{Recorded(comparisons, claim)}{(check is null ? Html.Empty : Strip.OfClaim(check, comparisons))}</td></tr></tbody>

            """;
    }

    /// <summary>What was assumed of the claim beyond what was assumed of its figure, which stands at the value.</summary>
    private static Html Assumed(Claim claim, Figure? figure, Notes notes)
    {
        string note = figure is { Note.Length: > 0 } ? claim.Note.Replace(figure.Note, "", StringComparison.Ordinal).Trim(' ', ';') : claim.Note;
        return notes.Letter(note.Length > 0 || !claim.PeriodAssumed ? note : "the period is taken from the words before, or from the day of publication");
    }

    private static Html Unit(Figure? figure, Notes notes) => figure is { UnitAssumed: true }
        ? notes.Letter(figure.Note.Length > 0 ? figure.Note : $"“{figure.UnitName}” is read as {figure.Unit}")
        : Html.Empty;

    /// <summary>Who says it, and how, where it is not the author reporting a fact.</summary>
    private static Html How(Claim claim)
    {
        string status = claim.Status == Status.Reported ? "" : Wording.Name(claim.Status);
        return (status, claim.Speaker) switch
        {
            ("", null) => Html.Empty,
            (_, null) => $"<br><span class=\"q\">{status}</span>",
            ("", _) => $"<br><span class=\"q\">says {Bidi.Isolated(claim.Speaker)}</span>",
            _ => $"<br><span class=\"q\">{status}, says {Bidi.Isolated(claim.Speaker)}</span>",
        };
    }

    /// <summary>The records, each with whose count it is; the year only where it is not the claim's own.</summary>
    private static Html Recorded(IReadOnlyList<Comparison> comparisons, Claim claim) => comparisons.Count == 0
        ? Html.Empty
        : $"<ul class=\"records\">{comparisons.Select(c => (Html)$"<li>{Quantity.Recorded(c.Value, claim.Unit)} <span class=\"q\">{Bidi.Isolated(c.Basis)}{Html.When(claim.Period != Year(c), $", {Year(c)}")} · {Bidi.Isolated(c.Source)}</span></li>")}</ul>";

    private static string Year(Comparison comparison) => comparison.Year.ToString("0000", CultureInfo.InvariantCulture);
}
