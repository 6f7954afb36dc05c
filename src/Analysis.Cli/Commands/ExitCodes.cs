namespace Analysis.Cli.Commands;

/// <summary>What a command's exit code tells.</summary>
internal static class ExitCodes
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Some input failed, and the rest was done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 2;

    /// <summary>The output could not be written: a full or read-only disk, a folder with other things in it, a second run. What stood there is as it was.</summary>
    public const int NotWritten = 3;

    /// <summary>A fault of this program, which is told.</summary>
    public const int Crash = 70;

    /// <summary>Stopped by Ctrl-C (SIGINT); 143 by SIGTERM.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM.</summary>
    public const int Terminated = 143;

    /// <summary>The line about them in every command's help.</summary>
    public const string Help = "Exit codes: 0 all done, 1 some input failed and the rest was done, 2 the command line was wrong, 3 the output could not be written, 70 a fault of the program, 130 or 143 stopped.";
}
