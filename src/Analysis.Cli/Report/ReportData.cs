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
            DataResource.Of("articles", "The articles", articles.Select(ArticleRow.Of)),
            DataResource.Of("figures", "Figures stated in the articles", articles.SelectMany(a => a.Findings.Figures)),
            DataResource.Of("dates", "Dates, periods and lengths of time stated in the articles", articles.SelectMany(a => a.Findings.Dates)),
            DataResource.Of("actors", "Mentions of those who act", articles.SelectMany(a => a.Findings.Actors)),
            DataResource.Of("events", "Who did what to whom", articles.SelectMany(a => a.Findings.Events)),
            DataResource.Of("claims", "Figures with what they measure, of whom and when", articles.SelectMany(a => a.Findings.Claims)),
            DataResource.Of("checks", "Claims held against records", articles.SelectMany(a => a.Checks)) with { Sources = published },
            DataResource.Of("agreements", "What several articles say of one thing", Records.Agreements(articles.SelectMany(a => a.Findings.Claims))),
            DataResource.Of("disagreements", "Claims that do not go together with others", Records.Disagreements([.. articles.SelectMany(a => a.Findings.Claims)])),
            DataResource.Of("comparisons", "Claims beside each record that they can be compared with", articles.SelectMany(a => a.Comparisons)) with { Sources = published });
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
            output.Write(name, records.ToFrame().ToCsv());
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
