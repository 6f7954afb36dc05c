using Analysis.RecordFiles.Checking;

namespace Analysis.Cli.Report;

/// <summary>The rows of an article's findings, a table for each layer. Each row has an id and leads back to its words.</summary>
internal static class FindingTables
{
    /// <summary>The tables of all layers that found something.</summary>
    /// <param name="found">The findings.</param>
    /// <param name="download">The address of a layer's table as CSV.</param>
    public static Html Write(ArticleFindings found, Func<Layer, string> download) => $"""
        {ClaimTable.Write(found, download(Layer.Claim))}
        {Figures(found, download(Layer.Figure))}
        {Dates(found, download(Layer.Date))}
        {Actors(found, download(Layer.Actor))}
        {EventTable.Write(found, download(Layer.Event))}
        """;

    /// <summary>The section of a layer: a table with caption, link to its CSV, head and rows, and its notes below.</summary>
    public static Html Section(Layer layer, string caption, string download, IEnumerable<Html> head, Html bodies, Html notes, string style = "") => $"""
        <section data-for="{layer.Class()}" aria-label="{layer.Heading()}"><table{Html.When(style.Length > 0, $" class=\"{style}\"")}>
          <caption>{caption} <a href="{download}" download aria-label="{layer.Heading()} of this article as CSV">CSV</a></caption>
          <thead><tr>{head.Select(h => (Html)$"<th scope=\"col\">{h}</th>")}</tr></thead>
          {bodies}
        </table>
        {notes}</section>
        """;

    private static Html Figures(ArticleFindings found, string download)
    {
        if (found.Findings.Figures.Count == 0)
            return Html.Empty;
        Notes notes = new();
        IEnumerable<Html> rows = found.Findings.Figures.Select((f, i) => (Html)$"""
            <tr id="f{i + 1}"><td><a href="#m-f{i + 1}">{Bidi.Isolated(f.Text)}</a></td><td{Whole(Wording.Value(f))}>{Quantity.Of(f)}{notes.Letter(Note(f))}</td><td>{Wording.What(f)}{found.ClaimsOf(f).Select(Claim)}</td></tr>

            """);
        Html body = $"<tbody>{rows}</tbody>";
        return Section(Layer.Figure, "Figures", download, [$"Words", $"Value", $"What it is"], body, notes.Write("Assumed or chosen:"));
    }

    /// <summary>Keeps a value on one line, unless it is so long that a phone could not show it.</summary>
    private static Html Whole(string value) => Html.When(value.Length <= 26, $" class=\"nw\"");

    private static Html Claim(string id) => $" <a class=\"see\" href=\"#{id}\">{id.ToUpperInvariant()}</a>";

    private static string Note(Figure figure) => figure.Note.Length > 0 || !figure.UnitAssumed ? figure.Note : $"“{figure.UnitName}” is read as {figure.Unit}";

    private static Html Dates(ArticleFindings found, string download)
    {
        if (found.Findings.Dates.Count == 0)
            return Html.Empty;
        Notes notes = new();
        IEnumerable<Html> rows = found.Findings.Dates.Select((d, i) => (Html)$"""
            <tr id="d{i + 1}"><td><a href="#m-d{i + 1}">{Bidi.Isolated(d.Text)}</a></td><td{Whole(d.Edtf)}><span class="ltr" title="{d.Edtf}">{PeriodWords.Write(d.Edtf)}</span>{notes.Letter(d.Note)}</td><td class="q">{ReadAs(d)}</td></tr>

            """);
        Html body = $"<tbody>{rows}</tbody>";
        return Section(Layer.Date, "Dates", download, [$"Words", $"When", $"Read as"], body, notes.Write("Assumed:"));
    }

    private static string ReadAs(DateMention date)
    {
        string kind = date.Kind switch { DateKind.Date => "date", DateKind.Interval => "period", DateKind.Duration => "length of time", _ => "repetition" };
        return date.Relative ? kind + ", counted from the day of publication" : kind;
    }

    private static Html Actors(ArticleFindings found, string download)
    {
        if (found.Actors.Count == 0)
            return Html.Empty;
        Notes notes = new();
        IEnumerable<Html> rows = found.Actors.Select(a => (Html)$"""
            <tr id="{a.Id}"><td>{Html.Join(", ", Mentions(a, notes))}</td><td>{Bidi.Isolated(a.First.Name)}</td><td>{a.First.Country}</td><td>{Kind(a)}</td></tr>

            """);
        Html body = $"<tbody>{rows}</tbody>";
        return Section(Layer.Actor, "Actors", download, [$"Words", $"Name", $"Country", $"Type"], body, notes.Write("Read so because:"));
    }

    /// <summary>The different words for an actor, each with the place of its first use and how often it is used.</summary>
    private static IEnumerable<Html> Mentions(ActorRow actor, Notes notes) =>
        actor.Mentions.Select((m, i) => (Mention: m, Key: actor.Key(i))).GroupBy(m => m.Mention.Text, StringComparer.Ordinal).Select(g =>
            (Html)$"<a href=\"#m-{g.First().Key}\">{Bidi.Isolated(g.Key)}</a>{Html.When(g.Count() > 1, $"<span class=\"q\"> ×{g.Count()}</span>")}{notes.Letter(g.First().Mention.Note)}");

    private static string Kind(ActorRow actor)
    {
        string roles = string.Join(", ", actor.Mentions.Select(m => m.Role).OfType<string>().Distinct(StringComparer.Ordinal));
        return roles.Length > 0 ? $"{Wording.Name(actor.First.Type)}, {roles}" : Wording.Name(actor.First.Type);
    }
}
