namespace Analysis.Cli.Report;

/// <summary>The page of an article: its text with everything that was found marked in it, and beside it the rows.</summary>
internal static class ArticlePage
{
    /// <summary>What the verdicts mean, for the foot of a page.</summary>
    public const string Verdicts = "A claim is consistent when a record bears it out, overstated or understated when it lies above or below every record. “Not decidable” says that the records here cannot tell, not that the claim is doubtful.";

    /// <summary>Writes the page.</summary>
    /// <param name="shell">What all pages share.</param>
    /// <param name="all">All articles of the report, in order.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="origin">What the report was made from.</param>
    public static string Write(Shell shell, IReadOnlyList<ArticleFindings> all, int index, Origin origin)
    {
        ArticleFindings found = all[index];
        Metadata metadata = found.Article.Metadata;
        string? language = Language(metadata);
        Html lang = Html.When(language is not null, $" lang=\"{language}\"");
        Html main = $"""
            <header>
              <p class="kicker">Article {index + 1} of {all.Count}</p>
              <h1{lang} dir="auto">{Bidi.Words(Title(found.Article))}</h1>
              {Html.When(metadata.Subtitle is not null, $"<p class=\"lede\"{lang} dir=\"auto\">{Bidi.Words(metadata.Subtitle?.Value ?? "")}</p>")}
              {Byline(metadata)}
              {DigestBanner.Write(metadata)}
            </header>
            <div class="split">
            <div>
              {Toggles(found)}
              <article class="text" id="text"{lang} dir="{Bidi.Direction(language)}" aria-label="Text of the article, with what was found in it marked">
            {Body(found)}{Html.When(found.Article.Paragraphs.Count == 0, $"<p class=\"q\">There is no body text.</p>")}</article>
              <p class="note screen">Select a mark to see its row, or a row to see its mark; with either in focus, <kbd>←</kbd> <kbd>→</kbd> step, <kbd>Enter</kbd> crosses over, <kbd>Esc</kbd> lets go.</p>
            </div>
            <aside id="findings" aria-label="What was found, by layer">
            {FindingTables.Write(found, layer => DataFiles.OfArticle(found.Article.Key, layer))}
            </aside>
            <div class="about">
            {ArticleDetails.Write(found.Article)}
            {CitationBox.Write(found.Article)}
            {origin.Box(Inputs(found.Article, origin))}
            {Neighbours(all, index)}
            </div>
            </div>
            """;
        Html after = $"Places are counted in the text as given. {Verdicts}";
        return shell.Article(found, Title(found.Article), main, after);
    }

    /// <summary>The title of an article, or its key where it has none.</summary>
    public static string Title(Article article) => article.Metadata.Title?.Value is { Length: > 0 } title ? title : article.Key;

    /// <summary>Authors, outlet and day of publication, as far as they are stated.</summary>
    public static Html Credit(Metadata metadata)
    {
        List<Html> parts = [];
        if (metadata.Authors.Count > 0)
            parts.Add(Html.Join(", ", metadata.Authors.Select(a => Bidi.Isolated(a.Name))));
        if (metadata.Site is { } site)
            parts.Add(Bidi.Isolated(site.Value));
        if (Wording.Issued(metadata) is { Length: > 0 } issued)
            parts.Add(metadata.Published is null ? Html.Text(issued) : $"<time datetime=\"{Wording.IssuedCode(metadata)}\">{issued}</time>");
        return Html.Join(" · ", parts);
    }

    /// <summary>The language where it is stated as a tag that HTML takes.</summary>
    public static string? Language(Metadata metadata) =>
        metadata.Language?.Value is { Length: > 0 and <= 35 } tag && char.IsAsciiLetter(tag[0]) && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null;

    /// <summary>The paragraphs in order, with what a digest added set apart.</summary>
    private static IEnumerable<Html> Body(ArticleFindings found) => found.Article.Paragraphs
        .Select(p => (p.Start, Html: (Html)$"<p dir=\"auto\">{Markup.Write(found.Article.Text, p, found.Marks)}</p>\n"))
        .Concat(found.Article.Context.Select(c => (c.Start, Html: DigestBanner.Added(c.In(found.Article.Text)))))
        .OrderBy(p => p.Start).Select(p => p.Html);

    private static Html Byline(Metadata metadata)
    {
        Html credit = Credit(metadata);
        return Html.When(!credit.IsEmpty, $"<p class=\"by\">{credit}</p>");
    }

    private static Html Toggles(ArticleFindings found)
    {
        (Layer Layer, int Count, bool On)[] layers =
        [
            (Layer.Claim, found.Findings.Claims.Count, true), (Layer.Figure, found.Findings.Figures.Count, true), (Layer.Date, found.Findings.Dates.Count, true),
            (Layer.Actor, found.Actors.Count, false), (Layer.Event, found.Findings.Events.Count, false),
        ];
        IEnumerable<Html> boxes = layers.Select(l => (Html)$"""
            <label><input type="checkbox" data-layer="{l.Layer.Class()}" autocomplete="off"{Html.When(l.On && l.Count > 0, $" checked")}{Html.When(l.Count == 0, $" disabled")}> <span class="sample {l.Layer.Class()}">{l.Layer.Heading()}</span> {l.Count}</label>

            """);
        return $"<fieldset class=\"layers\" hidden><legend>Show</legend>\n{boxes}</fieldset>";
    }

    private static IEnumerable<(string, Html)> Inputs(Article article, Origin origin)
    {
        string name = article.Path is null ? "" : InputFile.Shown(article.Path);
        if (origin.Articles.FirstOrDefault(f => f.Name == name) is { } file)
            yield return ("Text", $"<code>{file.Name}</code><br><code>sha256 {file.Sha256}</code>");
        if (origin.Records.Count > 0)
            yield return ("Records", $"{Wording.Count(origin.Records.Count, "file")}, together <code>sha256 {Origin.Together(origin.Records)}</code>");
    }

    private static Html Neighbours(IReadOnlyList<ArticleFindings> all, int index)
    {
        Html before = index == 0 ? Html.Empty : $"<a rel=\"prev\" href=\"{all[index - 1].Page}\">← {Bidi.Isolated(Title(all[index - 1].Article))}</a>";
        Html after = index == all.Count - 1 ? Html.Empty : $"<a rel=\"next\" href=\"{all[index + 1].Page}\">{Bidi.Isolated(Title(all[index + 1].Article))} →</a>";
        return Html.When(all.Count > 1, $"<nav class=\"neighbours\" aria-label=\"Other articles\">{before}{after}</nav>");
    }
}
