using System.CommandLine;

namespace Analysis.Cli.Commands;

/// <summary><c>extract</c>: reads texts as JSON lines and writes what was found as JSON lines.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        Option<string> format = new("--format") { Description = "jsonl: one JSON object a line, in and out.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        Option<bool> explain = new("--explain") { Description = "Adds what looks like a figure and is none, with the reason, as \"rejected\"." };
        Command command = new("extract", "Reads texts on standard input and writes their figures, dates, actors, events and claims.") { format, explain };
        command.SetAction(result =>
        {
            bool explained = result.GetValue(explain);
            return JsonLines.Run(StandardStreams.Input(), StandardStreams.Output(), (line, id, json) => TextLines.Answer(line, id, json, explained));
        });
        return command;
    }
}
