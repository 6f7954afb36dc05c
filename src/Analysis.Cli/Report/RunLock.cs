using System.Globalization;
using System.Security.Cryptography;

namespace Analysis.Cli.Report;

/// <summary>A file that one run holds as long as it lives: the system lets go of it when the process ends, however it ends.</summary>
internal sealed class RunLock : IDisposable
{
    private const int LinuxWouldBlock = 11, MacWouldBlock = 35, WindowsSharingViolation = unchecked((int)0x80070020);

    private readonly string path;
    private readonly FileStream held;

    private RunLock(string path, FileStream held) => (this.path, this.held) = (path, held);

    /// <summary>Takes the lock, and writes this process's id into it; null where another run holds it.</summary>
    public static RunLock? Take(string path)
    {
        while (true)
        {
            FileStream? stream = Open(path);
            if (stream is null)
                return null;
            // A run that ends removes the file it holds: what was opened before that is no longer what stands at the path, which a time of its own tells.
            DateTime mark = DateTime.UnixEpoch.AddSeconds(RandomNumberGenerator.GetInt32(int.MaxValue));
            File.SetLastWriteTimeUtc(stream.SafeFileHandle, mark);
            if (File.GetLastWriteTimeUtc(path) != mark)
            {
                stream.Dispose();
                continue;
            }
            stream.SetLength(0);
            stream.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}\n")));
            stream.Flush();
            return new(path, stream);
        }
    }

    /// <summary>Lets go of the lock and removes the file.</summary>
    public void Dispose()
    {
        // Removed while it is held, so that nobody can hold what is no longer there; Windows removes no open file, and nobody there can hold a removed one.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        held.Dispose();
        if (OperatingSystem.IsWindows())
            RemoveUnlessTaken();
    }

    private void RemoveUnlessTaken()
    {
        try
        {
            File.Delete(path);
        }
        catch (IOException)
        {
            // The next run has taken it.
        }
    }

    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation)
        {
            return null;
        }
    }
}
