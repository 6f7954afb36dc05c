using System.CommandLine;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary><c>check</c>: the claims of articles held against official records and against each other.</summary>
internal static class CheckCommand
{
    private const string Articles = "data/articles", RecordsFolder = "data/records", Table = "checks.csv";

    private const string More = $$"""
        A claim is a figure of which the text says what it measures, of whom and when. Its verdict: consistent, overstated, understated,
        or not decidable, with the reason. The table shows the nearest record, and the reason too where there is room; checks.csv has every column.

        Examples:
          analysis check                                    data/articles against data/records
          analysis check article.txt                        one article
          analysis check texts/ --records comtrade/         a folder, against your own downloads
          analysis check -o out/checks.csv                  the table for other programs in another place

        {{ExitCodes.Help}}
        """;

    public static Command Create()
    {
        Argument<string[]> paths = new("PATHS") { Description = $"Articles and folders of them; {Articles} when none is named.", Arity = ArgumentArity.ZeroOrMore };
        Option<string> records = new("--records") { Description = "Official statistics: a folder or file.", HelpName = "DIR", DefaultValueFactory = _ => RecordsFolder };
        Option<string> output = new("--output", "-o") { Description = "The table of checks for other programs.", HelpName = "FILE", DefaultValueFactory = _ => Table };
        Command command = new("check", "Holds the claims of articles against official records and against each other.") { paths, records, output };
        paths.Validators.Add(result => Exist(result, result.GetValueOrDefault<string[]>() ?? []));
        records.Validators.Add(result => Exist(result, [result.GetValueOrDefault<string>() ?? RecordsFolder]));
        command.SetAction(result =>
        {
            string[] named = result.GetValue(paths) is { Length: > 0 } given ? given : [Articles];
            if (!named.All(p => File.Exists(p) || Directory.Exists(p)))
            {
                Console.Error.WriteLine($"There is no folder {Articles} here. Name files or folders, or go to the folder that holds data/.");
                return 2;
            }
            return Run(named, result.GetValue(records)!, result.GetValue(output)!);
        });
        command.ShowExamples(More);
        return command;
    }

    private static int Run(string[] paths, string recordsPath, string output)
    {
        Corpus corpus = Corpus.Read(paths);
        Records records = Records.Read(recordsPath);
        IReadOnlyList<Claim> claims = corpus.Claims;
        IReadOnlyList<Check> checks = records.Check(claims);
        if (checks.Count == 0)
            Terminal.Out.WriteLine("No claims were found.");
        else
            CheckTable.Show(Terminal.Out, checks);
        CheckTable.Show(Terminal.Out, Records.Disagreements(claims));
        Terminal.Failures([.. corpus.Failures, .. corpus.Faults, .. records.Failures]);
        WholeFile.Write(output, stream => checks.ToFrame().WriteCsv(stream));
        Terminal.Out.WriteLine($"Wrote {output}");
        return corpus.Failures.Count + corpus.Faults.Count + records.Failures.Count == 0 ? 0 : 1;
    }

    private static void Exist(System.CommandLine.Parsing.SymbolResult result, IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
                result.AddError($"There is no file or folder \"{path}\".");
        }
    }
}
