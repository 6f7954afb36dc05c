using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary>What people see: results on standard output, progress and failures on standard error.</summary>
internal static class Terminal
{
    /// <summary>Standard output.</summary>
    public static IAnsiConsole Out { get; } = For(Console.Out, Console.IsOutputRedirected);

    /// <summary>Standard error.</summary>
    public static IAnsiConsole Error { get; } = For(Console.Error, Console.IsErrorRedirected);

    /// <summary>Data as it may be shown: nothing in it steers the terminal or its markup.</summary>
    public static string Plain(string data) => Markup.Escape(string.Concat(Report.Bidi.Plain(data).Select(c => char.IsControl(c) ? ' ' : c)));

    /// <summary>Shows the cursor again, which progress hides.</summary>
    public static void Restore()
    {
        if (!Console.IsErrorRedirected)
            Console.Error.Write("\u001b[?25h");
    }

    /// <summary>A reason why nothing came of the command, on standard error.</summary>
    public static void Fault(string reason) => Console.Error.WriteLine(Printable(reason));

    /// <summary>One line for each file that could not be read, on standard error, as plain text that other programs can read.</summary>
    public static void Failures(IEnumerable<ReadFailure> failures)
    {
        foreach (ReadFailure failure in failures)
            Console.Error.WriteLine(Printable(failure.ToString()));
    }

    /// <summary>Text in which nothing steers the terminal.</summary>
    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>A console; where a file or another program is written to, one without colours and cursor movements, and wide enough for tables.</summary>
    private static IAnsiConsole For(TextWriter to, bool redirected)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(to),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected)
            console.Profile.Width = 140;
        return console;
    }
}
