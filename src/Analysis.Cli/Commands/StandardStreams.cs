using Microsoft.Win32.SafeHandles;

namespace Analysis.Cli.Commands;

/// <summary>Standard output as a stream that tells when nobody reads it any more.</summary>
internal static class StandardStreams
{
    private const int OutputDescriptor = 1;

    /// <summary>
    /// Standard output. Where it is a pipe, one whose reader has gone is an error, as it is not for the runtime's own stream; a file is left to that one, since it
    /// keeps the place that other programs write on from.
    /// </summary>
    public static Stream Output()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        FileStream direct = new(new SafeFileHandle(OutputDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
