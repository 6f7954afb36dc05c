using System.CommandLine;
using Analysis.Cli.Report;
using Analysis.Notebooks;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary><c>report</c>: the whole report, from articles, records and notebooks.</summary>
internal static class ReportCommand
{
    private const string Articles = "data/articles", RecordsFolder = "data/records", NotebooksFolder = "notebooks", Title = "Articles, checked";

    private const string More = $$"""
        The report is a folder of pages that work without a network: open DIR/index.html. Every table is there as CSV with a datapackage.json.

        Examples:
          analysis report                                   data/articles and data/records, to report/
          analysis report article.txt -o ../one-article     one file
          analysis report texts/ --records comtrade/        a folder, against your own downloads
          analysis report --notebooks none                  without running notebooks

        The folder is replaced as a whole, and only where nothing else stands in it than a report.
        {{ExitCodes.Help}}
        """;

    public static Command Create()
    {
        Argument<string[]> paths = new("PATHS") { Description = $"Articles (.txt, .md, .html, .docx) and folders of them; {Articles} when none is named.", Arity = ArgumentArity.ZeroOrMore };
        Option<string> output = new("--output", "-o") { Description = "The folder to write to; made where it is missing.", HelpName = "DIR", DefaultValueFactory = _ => "report" };
        Option<string?> records = new("--records") { Description = $"Official statistics; {RecordsFolder} where it is there. \"none\" for none.", HelpName = "DIR" };
        Option<string?> notebooks = new("--notebooks") { Description = $"Notebooks to run; {NotebooksFolder} where it is there and no PATHS are named. \"none\" for none.", HelpName = "DIR" };
        Option<string> title = new("--title") { Description = "The title of the report.", HelpName = "TEXT", DefaultValueFactory = _ => Title };
        Option<bool> png = new("--png") { Description = "Charts also as pictures, for readers without scripts; needs Chromium." };
        Command command = new("report", "Reads articles, holds their claims against official records, and writes pages that lead every value back to its words.") { paths, output, records, notebooks, title, png };
        paths.Validators.Add(result =>
        {
            foreach (string path in result.GetValueOrDefault<string[]>() ?? [])
            {
                if (!File.Exists(path) && !Directory.Exists(path))
                    result.AddError($"There is no file or folder \"{path}\".");
            }
        });
        Folder(records);
        Folder(notebooks);
        output.Validators.Add(result =>
        {
            if (File.Exists(result.GetValueOrDefault<string>()))
                result.AddError($"\"{result.GetValueOrDefault<string>()}\" is a file; the report needs a folder.");
        });
        command.SetAction((result, cancellation) =>
        {
            string[] named = result.GetValue(paths) ?? [];
            string? recordsFolder = Default(result.GetValue(records), RecordsFolder), notebooksFolder = Default(result.GetValue(notebooks), named.Length == 0 ? NotebooksFolder : "");
            if (named.Length == 0 && !Directory.Exists(Articles))
            {
                Console.Error.WriteLine($"There is no folder {Articles} here. Name files or folders, or go to the folder that holds data/.");
                return Task.FromResult(2);
            }
            IReadOnlyList<string> inputs = named.Length == 0 ? [Articles] : named;
            string commandLine = CommandLine(inputs, recordsFolder, notebooksFolder, result.GetValue(title)!, result.GetValue(png));
            return Run(new(inputs, result.GetValue(output)!, recordsFolder, notebooksFolder, result.GetValue(title)!, result.GetValue(png), commandLine), cancellation);
        });
        command.ShowExamples(More);
        return command;
    }

    private static async Task<int> Run(ReportRequest request, CancellationToken cancellation)
    {
        ReportResult? result = null;
        try
        {
            await Terminal.Error.Status().StartAsync("Starting", async status =>
                result = await new ReportBuild(request, new Steps(step => status.Status(Terminal.Plain(step)))).Run(cancellation));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{request.Output}: the report cannot be written: {e.Message} What stood there is as it was.", e);
        }
        Terminal.Failures(result!.Failures);
        if (request.Png && ChartImages.Missing is { } missing)
            Console.Error.WriteLine($"Charts have no pictures: {missing}.");
        foreach ((string path, NotebookRun run) in result.Notebooks.Where(n => n.Run.Failure is not null))
            Console.Error.WriteLine($"{InputFile.Shown(path)}: {run.Failure}");
        Summary(result);
        Terminal.Out.WriteLine($"Open {Path.Combine(request.Output, "index.html")}");
        return result.ExitCode;
    }

    private static void Summary(ReportResult result)
    {
        Spectre.Console.Table table = new() { Border = TableBorder.Simple };
        table.AddColumn("article");
        foreach (string column in new[] { "figures", "dates", "actors", "events", "claims", "decided" })
            table.AddColumn(new TableColumn(column).RightAligned().NoWrap());
        foreach (ArticleFindings found in result.Articles)
        {
            Findings f = found.Findings;
            int[] counts = [f.Figures.Count, f.Dates.Count, found.Actors.Count, f.Events.Count, f.Claims.Count, found.Checks.Count(c => c.Verdict != Verdict.NotDecidable)];
            table.AddRow([Terminal.Plain(found.Article.Key), .. counts.Select(c => Wording.Number(c))]);
        }
        Terminal.Out.Write(table);
    }

    private static void Folder(Option<string?> option) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<string?>() is { } folder && folder != "none" && !Directory.Exists(folder))
            result.AddError($"There is no folder \"{folder}\".");
    });

    /// <summary>The folder that was named; where none was, the usual one if it is there.</summary>
    private static string? Default(string? named, string usual) => named switch
    {
        "none" => null,
        null => Directory.Exists(usual) ? usual : null,
        _ => named,
    };

    /// <summary>The command that makes the same report again, wherever it is written to.</summary>
    private static string CommandLine(IReadOnlyList<string> paths, string? records, string? notebooks, string title, bool png)
    {
        List<string> words = ["analysis", "report", .. paths.Select(InputFile.Shown), "--records", records is null ? "none" : InputFile.Shown(records), "--notebooks", notebooks is null ? "none" : InputFile.Shown(notebooks)];
        if (title != Title)
            words.AddRange(["--title", title]);
        if (png)
            words.Add("--png");
        return string.Join(' ', words.Select(Quoted));
    }

    private static string Quoted(string word) => word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "-_./,".Contains(c, StringComparison.Ordinal)) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>Shows each step as it begins.</summary>
    private sealed class Steps(Action<string> show) : IProgress<string>
    {
        public void Report(string value) => show(value);
    }
}
