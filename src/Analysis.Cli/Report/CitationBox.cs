namespace Analysis.Cli.Report;

/// <summary>How an article is cited: in words to copy, and as files for Zotero, Pandoc and LaTeX.</summary>
internal static class CitationBox
{
    private static readonly (string Name, string Ending, Func<IEnumerable<Article>, string> Write)[] formats =
    [
        ("BibTeX", "bib", articles => Citations.ToBibTeX(articles)),
        ("RIS", "ris", articles => Citations.ToRis(articles)),
        ("CSL-JSON", "json", articles => Citations.ToCslJson(articles)),
    ];

    /// <summary>The box of an article's page.</summary>
    public static Html Write(Article article) => $"""
        <section class="box" aria-labelledby="cite"><h2 id="cite">{(article.Metadata.IsDigest ? "Cite the source" : "Cite this article")}</h2>
        <p class="reference">{Reference(article)}</p>
        <p class="note">{Links(Stem(article))}</p>
        </section>
        """;

    /// <summary>Links to the citations of all articles, one file for each format.</summary>
    public static Html OfAll() => Links("data/citations");

    /// <summary>Writes the files: one of each format for each article, and one of each for all.</summary>
    /// <param name="output">The report.</param>
    /// <param name="articles">All articles.</param>
    public static void WriteFiles(OutputFolder output, IReadOnlyList<Article> articles)
    {
        WriteFiles(output, "data/citations", articles);
        foreach (Article article in articles)
            WriteFiles(output, Stem(article), [article]);
    }

    private static void WriteFiles(OutputFolder output, string stem, IReadOnlyList<Article> articles)
    {
        foreach ((_, string ending, Func<IEnumerable<Article>, string> write) in formats)
            output.Write($"{stem}.{ending}", write(articles));
    }

    private static string Stem(Article article) => $"data/{ArticleFindings.FileName(article.Key)}/citation";

    private static Html Links(string stem) => Html.Join(" · ", formats.Select(f => (Html)$"<a href=\"{stem}.{f.Ending}\" download>{f.Name}</a>"));

    /// <summary>Authors, title, outlet, date and address, as far as the article states them, each ended by a full stop.</summary>
    private static Html Reference(Article article)
    {
        Metadata m = article.Metadata;
        List<Html> parts = [];
        if (m.Authors.Count > 0)
            parts.Add($"{Html.Join(", ", m.Authors.Select(a => Bidi.Isolated(a.Name)))}.");
        parts.Add($"“{Bidi.Isolated(ArticlePage.Title(article))}.”");
        if (m.Site is { } site)
            parts.Add($"<cite>{Bidi.Isolated(site.Value)}</cite>{(Wording.Issued(m).Length > 0 ? "," : ".")}");
        if (Wording.Issued(m) is { Length: > 0 } issued)
            parts.Add($"{issued}.");
        if (m.Address is { } address)
            parts.Add($"{Link.To(address.Value)}.");
        if (m.IsDigest)
            parts.Add($"Read in a digest, not in the original.");
        return Html.Join(" ", parts);
    }
}
