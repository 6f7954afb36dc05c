using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Analysis.Cli.Commands;

/// <summary><c>cite</c>: articles as CSL-JSON, BibTeX or RIS, one file for all of them.</summary>
internal static class CiteCommand
{
    private const string More = $$"""
        Keys are made of author, year and title, and stay the same from run to run. Without --accessed no day of access is written.

        Examples:
          analysis cite data/articles -o articles.json                           CSL-JSON, for Zotero and Pandoc
          analysis cite page.html --format bibtex --accessed 2026-01-31          BibTeX with BibLaTeX's fields
          analysis cite notes/ --format ris -o notes.ris                         RIS, for other reference managers

        {{ExitCodes.Help}}
        """;

    public static Command Create()
    {
        Argument<string[]> files = new("FILE") { Description = "Files or folders to cite.", Arity = ArgumentArity.OneOrMore };
        Option<string> format = new("--format") { Description = "csl (CSL-JSON), bibtex or ris.", DefaultValueFactory = _ => "csl" };
        format.AcceptOnlyFromAmong("csl", "bibtex", "ris");
        Option<FileInfo?> output = new("--output", "-o") { Description = "The file to write; standard output without it." };
        Option<string?> accessed = new("--accessed") { Description = "The day on which the addresses were looked at, YYYY-MM-DD; left out without it." };
        accessed.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Day(result.Tokens[0].Value) is null)
                result.AddError("--accessed is not of the form YYYY-MM-DD.");
        });
        Command command = new("cite", "Writes articles as citations for Zotero, Pandoc and LaTeX.") { files, format, output, accessed };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(format)!, parsed.GetValue(output), Day(parsed.GetValue(accessed))));
        command.ShowExamples(More);
        return command;
    }

    private static int Run(string[] paths, string format, FileInfo? output, DateOnly? accessed)
    {
        Corpus corpus = Corpus.Read(paths);
        string text = format switch
        {
            "bibtex" => Citations.ToBibTeX(corpus.Articles, accessed),
            "ris" => Citations.ToRis(corpus.Articles, accessed),
            _ => Citations.ToCslJson(corpus.Articles, accessed),
        };
        byte[] bytes = new UTF8Encoding(false).GetBytes(text);
        if (output is null)
        {
            using Stream stdout = StandardStreams.Output();
            stdout.Write(bytes);
        }
        else
        {
            WholeFile.Write(output.FullName, stream => stream.Write(bytes));
        }
        Terminal.Failures(corpus.Failures);
        return corpus.Failures.Count == 0 ? 0 : 1;
    }

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
