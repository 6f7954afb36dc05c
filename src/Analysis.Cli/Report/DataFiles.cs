namespace Analysis.Cli.Report;

/// <summary>The addresses of the tables that a report offers as CSV.</summary>
internal static class DataFiles
{
    /// <summary>The table of a layer for all articles.</summary>
    public static string OfAll(Layer layer) => $"data/{Name(layer)}.csv";

    /// <summary>The table of a layer for one article.</summary>
    public static string OfArticle(string key, Layer layer) => $"data/{ArticleFindings.FileName(key)}/{Name(layer)}.csv";

    private static string Name(Layer layer) => layer switch
    {
        Layer.Claim => "checks",
        Layer.Figure => "figures",
        Layer.Date => "dates",
        Layer.Actor => "actors",
        _ => "events",
    };
}
