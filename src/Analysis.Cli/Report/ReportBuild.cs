using System.Globalization;
using Analysis.Articles;
using Analysis.Cli.Commands;
using Analysis.Notebooks;

namespace Analysis.Cli.Report;

/// <summary>Makes a report: reads, checks, runs the notebooks, writes tables and pages, and publishes them together.</summary>
/// <param name="request">What it is made from.</param>
/// <param name="progress">Where each step is told.</param>
/// <param name="analyze">Reads the findings of an article; null for the library's own way.</param>
internal sealed class ReportBuild(ReportRequest request, IProgress<string> progress, Func<Article, Findings>? analyze = null)
{
    /// <summary>The longest text that has a page: three thousand pages of print. A browser shows no more at once.</summary>
    private const int MostCharacters = 5_000_000;

    /// <summary>Makes it.</summary>
    /// <param name="cancellation">Stops it; the report of the run before then stays as it was.</param>
    /// <exception cref="OutputException">The report cannot be written where it was asked for.</exception>
    public async Task<ReportResult> Run(CancellationToken cancellation = default)
    {
        using OutputFolder output = new(request.Output, [.. request.Paths, .. new[] { request.Records, request.Notebooks }.OfType<string>()]);
        using NotebookRunner runner = KernelCommand.Runner();
        string[] paths = request.Notebooks is null ? [] : [.. Directory.EnumerateFiles(request.Notebooks, "*.ipynb").Order(StringComparer.Ordinal)];
        // The kernel starts while articles are read.
        if (paths.Length > 0)
            runner.Start();
        progress.Report("Reading articles");
        Corpus corpus = Corpus.Read(request.Paths);
        Records records = request.Records is null ? Records.None : Records.Read(request.Records);
        progress.Report("Finding figures, dates, actors, events and claims");
        List<ReadFailure> failures = [.. corpus.Failures, .. records.Failures];
        IReadOnlyList<ArticleFindings> articles = Find(corpus, records, failures);
        Origin origin = new(request.Command, Files(corpus.Articles.Select(a => a.Path)), Files(request.Records is null ? [] : Directory.EnumerateFiles(request.Records)));
        List<(string Path, NotebookRun Run)> notebooks = await RunNotebooks(runner, paths, failures, cancellation);
        progress.Report("Writing tables and pages");
        ReportData.Write(output, request.Title, articles, records);
        CitationBox.WriteFiles(output, [.. articles.Select(a => a.Article).OrderBy(a => a.Key, StringComparer.Ordinal)]);
        WritePages(output, articles, failures, notebooks, records, origin);
        output.Publish();
        return new(articles, failures, notebooks);
    }

    /// <summary>The articles with what was found in them: the latest first, those without a date last. An article that shows a fault of the reader is a failure, and the others are read.</summary>
    private IReadOnlyList<ArticleFindings> Find(Corpus corpus, Records records, List<ReadFailure> failures)
    {
        List<(Article Article, Findings Findings)> read = [];
        foreach (Article article in corpus.Articles)
        {
            if (article.Text.Length > MostCharacters)
                failures.Add(new(article.Path ?? article.Key, "", string.Create(CultureInfo.InvariantCulture, $"its text has {article.Text.Length} characters; a page of a report holds at most {MostCharacters}. Divide it, or read it with extract")));
            else if (ArticleFile.Analyze(article, analyze).Succeeded(out Findings? findings, out ReadFailure? fault))
                read.Add((article, findings));
            else
                failures.Add(fault);
        }
        // All claims at once, since each is held against those of the other articles too.
        ILookup<string, Check> checks = records.Check(read.SelectMany(r => r.Findings.Claims)).ToLookup(c => c.Article, StringComparer.Ordinal);
        List<ArticleFindings> found = [.. read.Select(r => new ArticleFindings(r.Article, r.Findings, checks[r.Article.Key], records.Compare(r.Findings.Claims)))];
        return [.. found.OrderByDescending(f => Wording.IssuedCode(f.Article.Metadata), StringComparer.Ordinal).ThenBy(f => f.Article.Key, StringComparer.Ordinal)];
    }

    private async Task<List<(string Path, NotebookRun Run)>> RunNotebooks(NotebookRunner runner, IReadOnlyList<string> paths, List<ReadFailure> failures, CancellationToken cancellation)
    {
        List<(string, NotebookRun)> runs = [];
        foreach (string path in paths)
        {
            string name = NotebookPages.ShortName(path);
            progress.Report($"Notebook {name}");
            RunOptions options = new() { Progress = new Reporter<RunProgress>(p => progress.Report($"Notebook {name}, cell {p.Cell} of {p.Cells}")) };
            try
            {
                NotebookRun run = await runner.RunFile(path, options, cancellation);
                runs.Add((path, run with { Notebook = NotebookImages.Keep(NotebookFile.Read(path), run.Notebook) }));
            }
            catch (NotebookFormatException e)
            {
                failures.Add(new(path, "", e.Reason));
            }
        }
        return request.Png ? await Draw(runs) : runs;
    }

    /// <summary>Gives charts their pictures; without a browser they have none, and the rest of the report is as it would be.</summary>
    private async Task<List<(string Path, NotebookRun Run)>> Draw(List<(string Path, NotebookRun Run)> runs)
    {
        if (ChartImages.Missing is not null || !runs.Any(r => NotebookImages.AreMissing(r.Run.Notebook)))
            return runs;
        progress.Report("Drawing charts");
        await using ChartImages images = await ChartImages.Start();
        List<(string, NotebookRun)> drawn = [];
        foreach ((string path, NotebookRun run) in runs)
            drawn.Add((path, run with { Notebook = await NotebookImages.Draw(run.Notebook, images) }));
        return drawn;
    }

    private void WritePages(OutputFolder output, IReadOnlyList<ArticleFindings> articles, IReadOnlyList<ReadFailure> failures, List<(string Path, NotebookRun Run)> notebooks, Records records, Origin origin)
    {
        Compared compared = new(articles);
        Shell shell = new(request.Title, [.. notebooks.Select(n => (NotebookPages.Address(n.Path), NotebookPages.Name(n.Path, n.Run.Notebook)))], !compared.IsEmpty);
        if (!compared.IsEmpty)
            output.Write(ComparedPage.Address, ComparedPage.Write(shell, compared, origin));
        for (int i = 0; i < articles.Count; i++)
            output.Write(articles[i].Page, ArticlePage.Write(shell, articles, i, origin));
        Dictionary<string, ArticleFindings> byKey = articles.ToDictionary(a => a.Article.Key, StringComparer.Ordinal);
        string? Words(string article, int start) => byKey.GetValueOrDefault(article)?.AddressOf(start);
        foreach ((string path, NotebookRun run) in notebooks)
            output.Write(NotebookPages.Address(path), NotebookPages.Write(shell, path, run, Words, origin));
        if (notebooks.Count > 0 && PlotlyScript.File is { } plotly)
        {
            output.Copy(Shell.Plotly, plotly);
            output.Copy("plotly.LICENSE.txt", Path.Combine(Path.GetDirectoryName(plotly)!, "plotly.LICENSE.txt"));
        }
        NotebookEntry[] entries = [.. notebooks.Select(n => NotebookPages.Entry(n.Path, n.Run))];
        string[] sources = [.. records.Trade.Select(t => t.Source).Concat(records.Arms.Select(a => a.Source)).Distinct(StringComparer.Ordinal)];
        output.Write("index.html", IndexPage.Write(shell, articles, failures, entries, sources, origin));
    }

    private static IReadOnlyList<InputFile> Files(IEnumerable<string?> paths) => [.. paths.OfType<string>().Select(InputFile.Of).OrderBy(f => f.Name, StringComparer.Ordinal)];

    /// <summary>Tells each step at once and in order, as <see cref="Progress{T}"/> does not.</summary>
    private sealed class Reporter<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
