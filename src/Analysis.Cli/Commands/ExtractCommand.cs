using System.CommandLine;

namespace Analysis.Cli.Commands;

/// <summary><c>extract</c>: reads texts as JSON lines and writes what was found as JSON lines.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        Option<string> format = new("--format") { Description = "jsonl: one JSON object a line, in and out.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        Command command = new("extract", "Reads texts on standard input and writes their figures, dates, actors, events and claims.") { format };
        command.SetAction(_ => JsonLines.Run(Console.OpenStandardInput(), Console.OpenStandardOutput()));
        return command;
    }
}
