using System.Diagnostics;
using System.Globalization;
using System.Text;
using Analysis.Notebooks;

namespace Analysis.Cli.Commands;

/// <summary>Runs notebooks one after the other, says of each what came of it, and writes what was asked for.</summary>
internal sealed class NotebookRuns(string? pages, string? copies, bool pictures, bool check, IReadOnlyDictionary<string, string> parameters, TimeSpan cellTimeout)
{
    /// <returns>0; 1 when a notebook failed, could not be read, or is stale.</returns>
    public async Task<int> Run(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        int failed = 0;
        ChartImages? images = pictures ? await StartImages() : null;
        using NotebookRunner runner = KernelCommand.Runner();
        try
        {
            foreach (string path in paths.SelectMany(Notebooks))
            {
                try
                {
                    if (!await RunOne(path, runner, images, cancellation))
                        failed = 1;
                }
                catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException or InvalidOperationException)
                {
                    Say(Console.Error, path, "failed", e.Message);
                    failed = 1;
                }
            }
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped; what was written before stays.");
            return 1;
        }
        finally
        {
            if (images is not null)
                await images.DisposeAsync();
        }
        return failed;
    }

    private async Task<bool> RunOne(string path, NotebookRunner runner, ChartImages? images, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            Say(Console.Error, path, "failed", "there is no such file or folder");
            return false;
        }
        Stopwatch watch = Stopwatch.StartNew();
        Notebook before = NotebookFile.Read(path);
        RunOptions options = new() { CellTimeout = cellTimeout, Parameters = parameters, Progress = new CellProgress(path) };
        NotebookRun run = await runner.RunFile(path, options, cancellation);
        CellProgress.Clear();
        if (check)
            return Compare(path, before, run);
        Notebook after = NotebookImages.Keep(before, run.Notebook);
        if (images is not null)
            after = await NotebookImages.Draw(after, images);
        string wrote = Write(path, after);
        if (run.Failure is { } failure)
        {
            Say(Console.Error, path, "failed", failure.ToString());
            foreach (string line in failure.Traceback.Skip(1))
                Console.Error.WriteLine(Printable("    " + line));
            return false;
        }
        Say(Console.Out, path, "ran", string.Create(CultureInfo.InvariantCulture, $"{after.Cells.Count(c => c.Kind == CellKind.Code)} cells in {watch.Elapsed.TotalSeconds:0.0} s; {wrote}"));
        return true;
    }

    private string Write(string path, Notebook notebook)
    {
        List<string> wrote = [];
        string name = Path.GetFileNameWithoutExtension(path);
        string? target = copies is not null ? Path.Combine(Directory.CreateDirectory(copies).FullName, Path.GetFileName(path)) : parameters.Count == 0 ? path : null;
        if (target is not null)
            wrote.Add(NotebookFile.Write(target, notebook) ? $"wrote {Shown(target)}" : "nothing changed");
        if (pages is not null)
        {
            string page = Path.Combine(Directory.CreateDirectory(pages).FullName, name + ".html");
            File.WriteAllText(page, new PageShell(Sheet(), $"Made by running {Path.GetFileName(path)}. Code is folded; open it to see what a cell ran.").Document(NotebookPage.Render(notebook, name)), new UTF8Encoding(false));
            wrote.Add($"wrote {Shown(page)}");
            if (PlotlyScript.File is null)
                wrote.Add("its charts load plotly.js from the network, since the build had no npm");
        }
        return string.Join("; ", wrote);
    }

    private static bool Compare(string path, Notebook before, NotebookRun run)
    {
        if (run.Failure is { } failure)
        {
            Say(Console.Error, path, "failed", failure.ToString());
            return false;
        }
        if (NotebookChanges.First(before, run.Notebook) is { } change)
        {
            Say(Console.Error, path, "stale", $"{change}; run it again without --check and commit what it writes");
            return false;
        }
        Say(Console.Out, path, "up to date", "");
        return true;
    }

    private static async Task<ChartImages?> StartImages()
    {
        if (ChartImages.Missing is null)
            return await ChartImages.Start();
        Console.Error.WriteLine($"Charts get no pictures: {ChartImages.Missing}.");
        return null;
    }

    private static IEnumerable<string> Notebooks(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.ipynb").Order(StringComparer.Ordinal) : [path];

    private static string Sheet()
    {
        using Stream stream = typeof(NotebookRuns).Assembly.GetManifestResourceStream("report/report.css")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static void Say(TextWriter to, string path, string what, string more) => to.WriteLine(Printable($"{Shown(path)}: {what}{(more.Length > 0 ? ": " : "")}{more}"));

    private static string Shown(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;

    /// <summary>Text in which nothing steers the terminal.</summary>
    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>Shows on a terminal which cell runs; elsewhere it says nothing.</summary>
    private sealed class CellProgress(string path) : IProgress<RunProgress>
    {
        private static readonly TextWriter terminal = Console.Error;

        public void Report(RunProgress value)
        {
            if (!Console.IsErrorRedirected)
                terminal.Write($"\r\u001b[K{Printable($"{Shown(path)}: cell {value.Cell} of {value.Cells}  {value.Heading}")}");
        }

        public static void Clear()
        {
            if (!Console.IsErrorRedirected)
                terminal.Write("\r\u001b[K");
        }
    }
}
