using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary>What people see: results on standard output, progress and failures on standard error.</summary>
internal static class Terminal
{
    /// <summary>Standard output.</summary>
    public static IAnsiConsole Out { get; } = AnsiConsole.Console;

    /// <summary>Standard error.</summary>
    public static IAnsiConsole Error { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Data as it may be shown: nothing in it steers the terminal or its markup.</summary>
    public static string Plain(string data) => Markup.Escape(string.Concat(Report.Bidi.Plain(data).Select(c => char.IsControl(c) ? ' ' : c)));

    /// <summary>One line for each file that could not be read, on standard error, as plain text that other programs can read.</summary>
    public static void Failures(IEnumerable<ReadFailure> failures)
    {
        foreach (ReadFailure failure in failures)
            Console.Error.WriteLine(string.Concat(failure.ToString().Select(c => char.IsControl(c) ? ' ' : c)));
    }
}
