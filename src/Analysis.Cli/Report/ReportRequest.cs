namespace Analysis.Cli.Report;

/// <summary>What a report is to be made from.</summary>
/// <param name="Paths">Files and folders of articles.</param>
/// <param name="Output">The folder to write to.</param>
/// <param name="Records">The folder of official statistics; null for none.</param>
/// <param name="Notebooks">The folder of notebooks; null for none.</param>
/// <param name="Title">The title of the report.</param>
/// <param name="Png">Whether charts also get pictures, drawn by a browser.</param>
/// <param name="Command">The command line, without the place of its output.</param>
internal sealed record ReportRequest(IReadOnlyList<string> Paths, string Output, string? Records, string? Notebooks, string Title, bool Png, string Command);

/// <summary>What came of it.</summary>
/// <param name="Articles">The articles with their findings.</param>
/// <param name="Failures">Files that could not be read.</param>
/// <param name="Notebooks">The notebooks and how each ended.</param>
internal sealed record ReportResult(IReadOnlyList<ArticleFindings> Articles, IReadOnlyList<ReadFailure> Failures, IReadOnlyList<(string Path, Analysis.Notebooks.NotebookRun Run)> Notebooks)
{
    /// <summary>0 when everything was done, 1 when some input failed and the rest was done.</summary>
    public int ExitCode => Failures.Count > 0 || Notebooks.Any(n => n.Run.Failure is not null) ? 1 : 0;
}
