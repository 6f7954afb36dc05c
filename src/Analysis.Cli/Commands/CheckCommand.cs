using System.CommandLine;
using System.Globalization;
using Analysis.Cli.Report;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary><c>check</c>: the claims of articles held against official records and against each other.</summary>
internal static class CheckCommand
{
    private const string Articles = "data/articles", RecordsFolder = "data/records";

    private const string More = """
        A claim is a figure of which the text says what it measures, of whom and when. Its verdict: consistent, overstated, understated,
        or not decidable, with the reason. The table shows the nearest record; checks.csv has every column.

        Examples:
          analysis check                                    data/articles against data/records
          analysis check article.txt                        one article
          analysis check texts/ --records comtrade/         a folder, against your own downloads
          analysis check -o checks.csv                      written as a table for other programs

        Exit codes: 0 all done, 1 some input failed and the rest was done, 2 the command line was wrong.
        """;

    public static Command Create()
    {
        Argument<string[]> paths = new("PATHS") { Description = $"Articles and folders of them; {Articles} when none is named.", Arity = ArgumentArity.ZeroOrMore };
        Option<string> records = new("--records") { Description = "Official statistics: a folder or file.", HelpName = "DIR", DefaultValueFactory = _ => RecordsFolder };
        Option<string?> output = new("--output", "-o") { Description = "Write the checks to this CSV file.", HelpName = "FILE" };
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
            return Run(named, result.GetValue(records)!, result.GetValue(output));
        });
        command.ShowExamples(More);
        return command;
    }

    private static int Run(string[] paths, string recordsPath, string? output)
    {
        Corpus corpus = Corpus.Read(paths);
        Records records = Records.Read(recordsPath);
        IReadOnlyList<Claim> claims = corpus.Claims;
        IReadOnlyList<Check> checks = records.Check(claims);
        if (checks.Count == 0)
            Terminal.Out.WriteLine("No claims were found.");
        else
            Show(checks);
        ShowDisagreements(Records.Disagreements(claims));
        Terminal.Failures(corpus.Failures.Concat(records.Failures));
        if (output is not null)
        {
            try
            {
                using FileStream file = File.Create(output);
                Frame.Of(checks).WriteCsv(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"{output}: cannot be written: {e.Message}");
                return 1;
            }
            Terminal.Out.WriteLine($"Wrote {output}");
        }
        return corpus.Failures.Count + records.Failures.Count == 0 ? 0 : 1;
    }

    private static void Show(IReadOnlyList<Check> checks)
    {
        Spectre.Console.Table table = new Spectre.Console.Table().Border(TableBorder.Rounded).Title("Claims against the record")
            .AddColumn("Article").AddColumn("What").AddColumn(new TableColumn("When").NoWrap()).AddColumn(new TableColumn("Stated").RightAligned().NoWrap())
            .AddColumn(new TableColumn("On record").RightAligned().NoWrap()).AddColumn(new TableColumn("÷").RightAligned().NoWrap()).AddColumn(new TableColumn("Verdict").NoWrap());
        foreach (Check c in checks)
        {
            string stated = (c.Bound == Bound.Equal ? "" : c.Bound.Sign() + " ") + Amount(c.Value, c.Unit) + (c.High is { } high ? " to " + Amount(high, c.Unit) : "");
            table.AddRow(
                Terminal.Plain(c.Article), Terminal.Plain($"{c.Measure.Replace('_', ' ')}, {c.Reporter}{(c.Partner is null ? "" : "–" + c.Partner)}"), Terminal.Plain(c.Period ?? "–"), Terminal.Plain(stated),
                c.Nearest is { } nearest ? Terminal.Plain(Amount(nearest, c.Unit)) : "–", c.Ratio is { } ratio ? Ratio(ratio) : "–", Mark(c.Verdict));
        }
        Terminal.Out.Write(table);
        Terminal.Out.WriteLine(string.Join(", ", checks.GroupBy(c => c.Verdict).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => $"{g.Count()} {Word(g.Key)}")) + $" of {Wording.Count(checks.Count, "claim")}.");
    }

    private static void ShowDisagreements(IReadOnlyList<Disagreement> disagreements)
    {
        if (disagreements.Count == 0)
            return;
        Spectre.Console.Table table = new Spectre.Console.Table().Border(TableBorder.Rounded).Title("Claims against each other").AddColumns("Article", "Words", "Kind", "What does not go together");
        foreach (Disagreement d in disagreements)
            table.AddRow(Terminal.Plain(d.Article), Terminal.Plain(d.Text), d.Kind.ToString().ToLowerInvariant(), Terminal.Plain(d.Reason));
        Terminal.Out.Write(table);
    }

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "[green]● consistent[/]",
        Verdict.Overstated => "[red]▲ overstated[/]",
        Verdict.Understated => "[blue]▼ understated[/]",
        _ => "[grey]◇ not decidable[/]",
    };

    private static string Word(Verdict verdict) => verdict == Verdict.NotDecidable ? "not decidable" : verdict.ToString().ToLowerInvariant();

    private static string Amount(decimal value, string unit) => unit switch
    {
        "share" => (value * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %",
        "USD" => Short(value),
        "rank" or "unit" => value.ToString("0.##", CultureInfo.InvariantCulture),
        _ => Short(value) + " " + unit,
    };

    private static string Short(decimal value) => Math.Abs(value) switch
    {
        >= 1e9m => (value / 1e9m).ToString("0.###", CultureInfo.InvariantCulture) + " bn",
        >= 1e6m => (value / 1e6m).ToString("0.###", CultureInfo.InvariantCulture) + " m",
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };

    private static string Ratio(decimal ratio) => ratio.ToString(ratio >= 10 ? "#,0" : "0.00", CultureInfo.InvariantCulture);

    private static void Exist(System.CommandLine.Parsing.SymbolResult result, IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
                result.AddError($"There is no file or folder \"{path}\".");
        }
    }
}
