using Analysis.Cli.Report;

namespace Analysis.Cli.Commands;

/// <summary>How a command ends: each way has its exit code, and its reason in words.</summary>
internal static class Outcome
{
    private const int LinuxBrokenPipe = 32, WindowsBrokenPipe = unchecked((int)0x8007006D), WindowsClosedPipe = unchecked((int)0x800700E8);

    /// <summary>Runs a command.</summary>
    /// <returns>Its exit code.</returns>
    public static async Task<int> Of(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (OutputException e)
        {
            return Tell(e.Message, ExitCodes.NotWritten);
        }
        // Whoever read our output has read enough.
        catch (IOException e) when (e.HResult is LinuxBrokenPipe or WindowsBrokenPipe or WindowsClosedPipe)
        {
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Tell($"the output cannot be written: {e.Message}", ExitCodes.NotWritten);
        }
        catch (Exception e)
        {
            return Tell($"this program has a fault; please report it with what it was given: {e}", ExitCodes.Crash);
        }
    }

    private static int Tell(string reason, int code)
    {
        Terminal.Fault(reason);
        return code;
    }
}
