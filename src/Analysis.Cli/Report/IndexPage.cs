namespace Analysis.Cli.Report;

/// <summary>The first page of a report: verdicts at a glance, what was found where, what could not be read, and how to make it again.</summary>
internal static class IndexPage
{
    /// <summary>How many characters of an untitled article stand for its title.</summary>
    private const int LongestOpening = 100;

    /// <summary>Writes the page.</summary>
    /// <param name="shell">What all pages share.</param>
    /// <param name="all">All articles, in order.</param>
    /// <param name="failures">Files that could not be read.</param>
    /// <param name="notebooks">The notebooks that were run: address, title, what it asks.</param>
    /// <param name="sources">Publishers of the records, in order.</param>
    /// <param name="origin">What the report was made from.</param>
    public static string Write(
        Shell shell, IReadOnlyList<ArticleFindings> all, IReadOnlyList<ReadFailure> failures, IReadOnlyList<NotebookEntry> notebooks, IReadOnlyList<string> sources, Origin origin)
    {
        Html main = $"""
            <h1>{shell.Title}</h1>
            <p class="lede">{Lede(all, sources)}</p>
            {Failures(failures)}
            {Glance(all, sources)}
            {Notebooks(notebooks)}
            {Coverage(all)}
            {Downloads()}
            {origin.Box(Inputs(origin))}
            """;
        return shell.Index(shell.Title, main, Html.Text(ArticlePage.Verdicts));
    }

    private static Html Lede(IReadOnlyList<ArticleFindings> all, IReadOnlyList<string> sources)
    {
        int claims = all.Sum(a => a.Findings.Claims.Count), decided = all.Sum(a => a.Checks.Count(c => c.Verdict != Verdict.NotDecidable));
        string read = $"{Wording.Count(all.Count, "article")} read. Every figure, date, actor, event and claim below is linked to the words it came from.";
        return Html.Text(claims == 0 || sources.Count == 0 ? read : $"{read} Of {Wording.Count(claims, "claim")}, official records decide {(decided == 0 ? "none" : decided)}.");
    }

    private static Html Failures(IReadOnlyList<ReadFailure> failures) => Html.When(failures.Count > 0, $"""
        <section class="failed" aria-labelledby="failed"><h2 id="failed">{Wording.Count(failures.Count, "file")} could not be read</h2>
        <table><thead><tr><th scope="col">File</th><th scope="col">Place</th><th scope="col">Reason</th></tr></thead>
        <tbody>{failures.Select(f => (Html)$"<tr><th scope=\"row\"><code>{Bidi.Plain(InputFile.Shown(f.Path))}</code></th><td>{Bidi.Isolated(f.Where)}</td><td>{Bidi.Isolated(f.Reason)}</td></tr>\n")}</tbody></table>
        <p class="note">Everything else was read and stands below.</p></section>
        """);

    private static Html Glance(IReadOnlyList<ArticleFindings> all, IReadOnlyList<string> sources)
    {
        Verdict[] order = [Verdict.Overstated, Verdict.Understated, Verdict.Consistent, Verdict.NotDecidable];
        Check[] checks = [.. all.SelectMany(a => a.Checks)];
        IEnumerable<Html> totals = order.Select(v => (Html)$"<li class=\"v {Wording.Class(v)}\">{checks.Count(c => c.Verdict == v)} {Wording.Name(v)}</li>");
        bool scale = all.Any(IsPlaced);
        string marks = scale
            ? "Each mark is a claim, set at the stated value divided by the nearest official one; an arrow shows “at most” or “more than”. Select a mark to see the words."
            : "No record at hand speaks of what these articles claim. Why, stands beside each claim.";
        Html legend = Html.When(checks.Length > 0, $"""
            <ul class="verdicts" aria-label="Verdicts on {Wording.Count(checks.Length, "claim")}">{totals}</ul>
            <p class="note spaced">{marks}</p>
            """);
        return $"""
            <h2>Verdicts at a glance</h2>
            {legend}
            {Html.When(scale, $"<div class=\"axis-solo\">{Strip.Axis()}</div>")}
            <table class="stack" id="articles" tabindex="-1">
            <caption class="vh">Articles, their claims and what was found in them</caption>
            <thead><tr><th scope="col"{Html.When(!scale, $" colspan=\"2\"")}>Article</th>{Html.When(scale, $"<th scope=\"col\" class=\"line\">Stated ÷ recorded {Strip.Axis()}</th>")}<th scope="col">Not decidable</th><th scope="col" class="n">Figures</th><th scope="col" class="n">Claims</th><th scope="col" class="n">Events</th></tr></thead>
            {Groups(all)}
            </table>
            {Html.When(sources.Count > 0, $"<p class=\"source\">Records: {Html.Join("; ", sources.Select(Bidi.Isolated))}.</p>")}
            """;
    }

    /// <summary>The articles of which a claim can be set against a record come first.</summary>
    private static Html Groups(IReadOnlyList<ArticleFindings> all)
    {
        ILookup<bool, ArticleFindings> groups = all.ToLookup(IsPlaced);
        if (!groups.Contains(true) || !groups.Contains(false))
            return $"<tbody>\n{all.Select(Row)}</tbody>";
        return $"""
            <tbody>
            <tr class="group"><th colspan="6" scope="rowgroup">With a claim that records speak of</th></tr>
            {groups[true].Select(Row)}</tbody>
            <tbody>
            <tr class="group"><th colspan="6" scope="rowgroup">Without one</th></tr>
            {groups[false].Select(Row)}</tbody>
            """;
    }

    /// <summary>Whether a claim of the article stands at some ratio to a record.</summary>
    private static bool IsPlaced(ArticleFindings found) => found.Checks.Any(c => c.Ratio > 0);

    private static Html Row(ArticleFindings found)
    {
        string address = found.Page;
        bool placed = IsPlaced(found);
        int open = found.Checks.Count(c => c.Verdict == Verdict.NotDecidable);
        Html strip = Html.When(placed, $"<td class=\"wide\">{Strip.OfArticle(found.Claims.Where(c => c.Check is not null).Select(c => (c.Check!, $"{address}#{c.Id}", Wording.Title(c.Claim))))}</td>");
        string? language = ArticlePage.Language(found.Article.Metadata);
        Html diamonds = Html.When(open > 0, $"<span class=\"undecidable nd\" role=\"img\" aria-label=\"{Wording.Count(open, "claim")} not decidable\">{(open <= 4 ? new string('◇', open) : $"◇ ×{open}")}</span>");
        return $"""
            <tr class="mid"><th scope="row"{Html.When(!placed, $" colspan=\"2\"")}><a class="name" href="{address}"{Html.When(language is not null, $" lang=\"{language}\"")}>{Bidi.Isolated(ArticlePage.Title(found.Article))}</a><br><span class="q">{Html.Join(" · ", Below(found.Article))}</span></th>{strip}<td class="end">{diamonds}</td>{Counts(("figure", found.Findings.Figures.Count), ("claim", found.Findings.Claims.Count), ("event", found.Findings.Events.Count))}</tr>

            """;
    }

    /// <summary>What stands below the name of an article: who wrote it and when, and its first words where it has no title to be known by.</summary>
    private static IEnumerable<Html> Below(Article article)
    {
        if (ArticlePage.Credit(article.Metadata) is { IsEmpty: false } credit)
            yield return credit;
        if (article.Metadata.Title?.Value is not { Length: > 0 } && article.Paragraphs.Count > 0)
            yield return $"“{Bidi.Isolated(Opening(article.Paragraphs[0].In(article.Text)))}”";
    }

    /// <summary>The beginning of a paragraph, cut between two words.</summary>
    private static string Opening(string paragraph)
    {
        if (paragraph.Length <= LongestOpening)
            return paragraph;
        int cut = paragraph.LastIndexOfAny([' ', '\n', '\t'], LongestOpening);
        return (cut > LongestOpening / 2 ? paragraph[..cut] : paragraph[..LongestOpening]).TrimEnd() + " …";
    }

    private static Html Notebooks(IReadOnlyList<NotebookEntry> notebooks) => Html.When(notebooks.Count > 0, $"""
        <h2>Notebooks</h2>
        <dl class="list">
        {notebooks.Select(n => (Html)$"<dt>{(n.Address is null ? Html.Text(n.Name) : $"<a href=\"{n.Address}\">{n.Name}</a>")}</dt><dd>{n.Says}</dd>\n")}</dl>
        """);

    private static Html Coverage(IReadOnlyList<ArticleFindings> all)
    {
        int Sum(Func<ArticleFindings, int> of) => all.Sum(of);
        IEnumerable<Html> rows = all.Select(a => (Html)$"""
            <tr><th scope="row"><a href="{a.Page}">{Bidi.Isolated(ArticlePage.Title(a.Article))}</a></th><td class="nw" data-label="published">{Published(a)}</td><td data-label="language"><code>{ArticlePage.Language(a.Article.Metadata)}</code></td>{Counts(a.Words, a.Findings.Figures.Count, a.Findings.Dates.Count, a.Actors.Count, a.Findings.Events.Count, a.Findings.Claims.Count, Decided(a))}</tr>

            """);
        return $"""
            <h2>Coverage</h2>
            <p>What was found in each article, and how many of its claims a record decides.</p>
            <table class="stack counts">
            <caption class="vh">What was found in each article</caption>
            <thead><tr><th scope="col">Article</th><th scope="col">Published</th><th scope="col">Language</th><th scope="col" class="n">Words</th><th scope="col" class="n">Figures</th><th scope="col" class="n">Dates</th><th scope="col" class="n">Actors</th><th scope="col" class="n">Events</th><th scope="col" class="n">Claims</th><th scope="col" class="n">Decided</th></tr></thead>
            <tbody>
            {rows}</tbody>
            <tfoot><tr><th scope="row">All</th><td></td><td></td>{Counts(Sum(a => a.Words), Sum(a => a.Findings.Figures.Count), Sum(a => a.Findings.Dates.Count), Sum(a => a.Actors.Count), Sum(a => a.Findings.Events.Count), Sum(a => a.Findings.Claims.Count), Sum(Decided))}</tr></tfoot>
            </table>
            """;
    }

    private static int Decided(ArticleFindings found) => found.Checks.Count(c => c.Verdict != Verdict.NotDecidable);

    private static Html Published(ArticleFindings found) => Html.Text(Wording.Issued(found.Article.Metadata));

    private static IEnumerable<Html> Counts(int words, int figures, int dates, int actors, int events, int claims, int decided) =>
        Counts(("word", words), ("figure", figures), ("date", dates), ("actor", actors), ("event", events), ("claim", claims)).Append((Html)$"<td class=\"n\" data-unit=\"decided\">{decided}</td>");

    /// <summary>Cells of numbers; what they count stands beside them where a narrow screen shows no head.</summary>
    private static IEnumerable<Html> Counts(params IEnumerable<(string One, int Count)> counts) =>
        counts.Select(c => (Html)$"<td class=\"n\" data-unit=\"{c.One}{(c.Count == 1 ? "" : "s")}\">{Wording.Number(c.Count)}</td>");

    private static Html Downloads()
    {
        IEnumerable<Html> links = Enum.GetValues<Layer>().Select(l => (Html)$"<a href=\"{DataFiles.OfAll(l)}\" download>{l.Heading().ToLowerInvariant()}</a>").Prepend((Html)$"<a href=\"data/articles.csv\" download>articles</a>");
        return $"<p class=\"source\">Download for all articles: {Html.Join(", ", links)} (CSV), described in <a href=\"data/datapackage.json\">datapackage.json</a>; citations as {CitationBox.OfAll()}.</p>";
    }

    private static IEnumerable<(string, Html)> Inputs(Origin origin)
    {
        yield return ("Articles", Files(origin.Articles));
        if (origin.Records.Count > 0)
            yield return ("Records", Files(origin.Records));
    }

    private static Html Files(IReadOnlyList<InputFile> files) => $"""
        {Wording.Count(files.Count, "file")}, together <code>sha256 {Origin.Together(files)}</code>
        <details><summary>Each file</summary><ul class="hashes">{files.Select(f => (Html)$"<li><code>{f.Sha256} {Bidi.Plain(f.Name)}</code></li>\n")}</ul></details>
        """;
}

/// <summary>A notebook in the list of a report.</summary>
/// <param name="Address">Its page; null where it was not run.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Says">What it asks, or why it was not run.</param>
internal sealed record NotebookEntry(string? Address, string Name, string Says);
