using System.CommandLine;
using Analysis.Notebooks;

namespace Analysis.Cli.Commands;

/// <summary>The command that this program starts itself with, to run the cells of notebooks in a process of their own. Nobody else calls it.</summary>
internal static class KernelCommand
{
    private const string name = "kernel";

    /// <summary>A runner of notebooks whose process is this program.</summary>
    public static NotebookRunner Runner() => new(typeof(KernelCommand).Assembly.Location, "notebook", name);

    public static Command Create()
    {
        Argument<string> requests = new("REQUESTS"), replies = new("REPLIES");
        Command command = new(name, "Runs cells for another process.") { requests, replies };
        command.Hidden = true;
        command.SetAction(async (parsed, _) =>
        {
            await KernelHost.Serve(parsed.GetValue(requests)!, parsed.GetValue(replies)!);
            return 0;
        });
        return command;
    }
}
