namespace Analysis.Cli.Report;

/// <summary>The tables of a report: a data package of everything, and the tables of each article.</summary>
internal static class ReportData
{
    /// <summary>Writes them.</summary>
    /// <param name="output">The report.</param>
    /// <param name="title">Its title.</param>
    /// <param name="articles">The articles with their findings.</param>
    /// <param name="records">The records, whose publishers are named.</param>
    public static void Write(OutputFolder output, string title, IReadOnlyList<ArticleFindings> articles, Records records)
    {
        DataSource[] published = [.. records.Trade.Select(t => (t.Source, t.Edition)).Concat(records.Arms.Select(a => (a.Source, a.Edition))).Distinct().Select(s => new DataSource(s.Edition.Length > 0 ? $"{s.Source}, {s.Edition}" : s.Source))];
        DataPackage.Write(Path.Combine(output.Staging, "data"), "report", title,
            new DataResource("articles", "The articles", Frame.Of(articles.Select(ArticleRow.Of))),
            new DataResource("figures", "Figures stated in the articles", Frame.Of(articles.SelectMany(a => a.Findings.Figures))),
            new DataResource("dates", "Dates, periods and lengths of time stated in the articles", Frame.Of(articles.SelectMany(a => a.Findings.Dates))),
            new DataResource("actors", "Mentions of those who act", Frame.Of(articles.SelectMany(a => a.Findings.Actors))),
            new DataResource("events", "Who did what to whom", Frame.Of(articles.SelectMany(a => a.Findings.Events))),
            new DataResource("claims", "Figures with what they measure, of whom and when", Frame.Of(articles.SelectMany(a => a.Findings.Claims))),
            new DataResource("checks", "Claims held against records", Frame.Of(articles.SelectMany(a => a.Checks))) { Sources = published },
            new DataResource("agreements", "What several articles say of one thing", Frame.Of(Records.Agreements(articles.SelectMany(a => a.Findings.Claims)))),
            new DataResource("disagreements", "Claims that do not go together with others", Frame.Of(Records.Disagreements([.. articles.SelectMany(a => a.Findings.Claims)]))),
            new DataResource("comparisons", "Claims beside each record that they can be compared with", Frame.Of(articles.SelectMany(a => a.Comparisons))) { Sources = published });
        foreach (ArticleFindings found in articles)
        {
            string key = found.Article.Key;
            Findings f = found.Findings;
            Csv(output, DataFiles.OfArticle(key, Layer.Figure), f.Figures);
            Csv(output, DataFiles.OfArticle(key, Layer.Date), f.Dates);
            Csv(output, DataFiles.OfArticle(key, Layer.Actor), f.Actors);
            Csv(output, DataFiles.OfArticle(key, Layer.Event), f.Events);
            Csv(output, DataFiles.OfArticle(key, Layer.Claim), found.Checks);
        }
    }

    /// <summary>A table of an article; none where it would be empty, as the page then has no table either.</summary>
    private static void Csv<T>(OutputFolder output, string name, IReadOnlyList<T> records)
        where T : notnull
    {
        if (records.Count > 0)
            output.Write(name, Frame.Of(records).ToCsv());
    }
}

/// <summary>An article as a row of a table.</summary>
internal sealed record ArticleRow(
    string Article, string Title, string Authors, string Site, DateOnly? Published, string Issued, string Language, string Address, int Words, int Figures, int Dates, int Actors, int Events, int Claims, int Decided, string File)
{
    public static ArticleRow Of(ArticleFindings found)
    {
        Metadata m = found.Article.Metadata;
        return new(
            found.Article.Key, m.Title?.Value ?? "", string.Join("; ", m.Authors.Select(a => a.Name)), m.Site?.Value ?? "", m.Published?.Value, m.Issued?.Value ?? "", m.Language?.Value ?? "", m.Address?.Value ?? "",
            found.Words, found.Findings.Figures.Count, found.Findings.Dates.Count, found.Actors.Count, found.Findings.Events.Count, found.Findings.Claims.Count,
            found.Checks.Count(c => c.Verdict != Verdict.NotDecidable), found.Article.Path is null ? "" : InputFile.Shown(found.Article.Path));
    }
}
