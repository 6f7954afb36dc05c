using Microsoft.Win32.SafeHandles;

namespace Analysis.Cli.Commands;

/// <summary>Standard input and output as they are at the edges: closed before the program begins, or by their other end while it runs.</summary>
internal static class StandardStreams
{
    private const int OutputDescriptor = 1;
    private const string Descriptors = "/proc/self/fd";

    /// <summary>Standard input; empty where the program was started with it closed, since the runtime then keeps a pipe of its own in its place, in which nothing ever comes.</summary>
    public static Stream Input() => OperatingSystem.IsLinux() && IsOwnPipe(Path.Combine(Descriptors, "0")) ? Stream.Null : Console.OpenStandardInput();

    /// <summary>Whether a descriptor is a pipe that this process itself writes to.</summary>
    private static bool IsOwnPipe(string descriptor) =>
        new FileInfo(descriptor).LinkTarget is { } pipe && pipe.StartsWith("pipe:", StringComparison.Ordinal)
        && Directory.EnumerateFiles(Descriptors).Any(other => new FileInfo(other).LinkTarget == pipe && IsWritten(Path.GetFileName(other)));

    /// <summary>Whether a descriptor was opened to be written to: the last octal digit of its flags holds how.</summary>
    private static bool IsWritten(string descriptor) =>
        File.ReadLines(Path.Combine("/proc/self/fdinfo", descriptor)).FirstOrDefault(l => l.StartsWith("flags:", StringComparison.Ordinal)) is { } flags && ((flags[^1] - '0') & 3) is 1 or 2;

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
