using System.CommandLine;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary><c>metadata</c>: title, authors, dates and the rest of saved pages, pasted texts, Markdown and Word files.</summary>
internal static class MetadataCommand
{
    private const string More = $$"""
        Each field keeps all that was found for it, with its source; --explain shows what was chosen and why.
        Nothing is fetched: a page is read as it was saved.

        Examples:
          analysis metadata page.html notes.txt             a table
          analysis metadata --explain page.html             with every candidate
          analysis metadata --format jsonl < list.jsonl     {"id", "path", "url"?} a line in, one JSON object a line out

        {{ExitCodes.Help}}
        """;

    public static Command Create()
    {
        Argument<string[]> files = new("FILE") { Description = "Files or folders to read.", Arity = ArgumentArity.ZeroOrMore };
        Option<string> format = new("--format") { Description = "table for people; jsonl reads {\"id\", \"path\", \"url\"?} a line on standard input and writes one JSON object a line.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "jsonl");
        Option<bool> explain = new("--explain") { Description = "Show every value that was found for a field, with its source and why it was chosen or not." };
        Command command = new("metadata", "Reads what articles say of themselves: title, authors with role and institution, dates, outlet, language, keywords.") { files, format, explain };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == "jsonl")
                return JsonLines.Run(StandardStreams.Input(), StandardStreams.Output(), (line, id, json) => MetadataLines.Answer(line, id, json, parsed.GetValue(explain)));
            if (parsed.GetValue(files) is { Length: > 0 } named)
                return Show(named, parsed.GetValue(explain));
            Console.Error.WriteLine("Name at least one file or folder, or give --format jsonl.");
            return 2;
        });
        command.ShowExamples(More);
        return command;
    }

    private static int Show(string[] paths, bool explain)
    {
        Corpus corpus = Corpus.Read(paths);
        Spectre.Console.Table table = new Spectre.Console.Table().Border(TableBorder.Rounded).AddColumns("Article", "Title", "Authors", "Published", "Outlet", "Language");
        foreach (Article article in corpus.Articles)
        {
            Metadata m = article.Metadata;
            table.AddRow([.. new[] { article.Key, m.Title?.Value, string.Join("\n", m.Authors.Select(Describe)), m.Issued?.Value, m.Site?.Value, m.Language?.Value }
                .Select(cell => string.IsNullOrEmpty(cell) ? "–" : string.Join('\n', cell.Split('\n').Select(Terminal.Plain)))]);
        }
        if (corpus.Articles.Count > 0)
            Terminal.Out.Write(table);
        if (explain)
        {
            foreach (Article article in corpus.Articles)
                Terminal.Out.Write(Candidates(article));
        }
        Terminal.Failures(corpus.Failures);
        return corpus.Failures.Count == 0 ? 0 : 1;
    }

    private static string Describe(Author author) => author.Affiliation is null ? author.Name : $"{author.Name}, {author.Affiliation}";

    private static Spectre.Console.Table Candidates(Article article)
    {
        Spectre.Console.Table table = new Spectre.Console.Table().Border(TableBorder.Rounded).Title(Terminal.Plain(article.Key)).AddColumns("Field", "", "Value", "Source", "Why");
        foreach (Candidate c in article.Metadata.Candidates)
            table.AddRow(Terminal.Plain(c.Field), c.Chosen ? "*" : "", Terminal.Plain(c.Value.Length > 120 ? c.Value[..119] + "…" : c.Value), Terminal.Plain(c.Source), Terminal.Plain(c.Reason));
        return table;
    }
}
