using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Analysis.Articles;

/// <summary>Opens files, and only files: a pipe would be waited for, and a device never ends.</summary>
internal static partial class RegularFile
{
    private const int ReadOnly = 0, LinuxNonBlocking = 0x800, LinuxCloseOnExec = 0x80000, MacNonBlocking = 4, MacCloseOnExec = 0x1000000;

    /// <summary>Opens a file to read it.</summary>
    /// <exception cref="IOException">There is none, or it is a pipe, a socket, a device or a folder.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream OpenRead(string path, int bufferSize = 4096)
    {
        if (OperatingSystem.IsWindows() || path.Contains('\0', StringComparison.Ordinal) || !File.Exists(path))
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize);
        int flags = OperatingSystem.IsMacOS() ? ReadOnly | MacNonBlocking | MacCloseOnExec : ReadOnly | LinuxNonBlocking | LinuxCloseOnExec;
        using SafeFileHandle probe = new(Open(path, flags), ownsHandle: true);
        // What cannot be opened so is opened as files are, for the system's own words on why not.
        if (!probe.IsInvalid && !IsRegular(probe))
            throw new IOException("it is a pipe or a device, not a file");
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize);
    }

    /// <summary>Reads a file whole; null where it has more bytes than <paramref name="most"/>, whatever the system says of its length.</summary>
    /// <exception cref="IOException">There is none, or it is a pipe, a socket, a device or a folder.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? ReadAll(string path, long most)
    {
        using FileStream stream = OpenRead(path, bufferSize: 1);
        if (stream.Length > most)
            return null;
        using MemoryStream bytes = new((int)stream.Length);
        byte[] buffer = new byte[1 << 16];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (bytes.Length + read > most)
                return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    /// <summary>A pipe, a socket and a terminal have no places to go to; a device that has, such as /dev/zero, is longer than it says.</summary>
    private static bool IsRegular(SafeFileHandle handle)
    {
        using FileStream stream = new(handle, FileAccess.Read, bufferSize: 0);
        return stream.CanSeek;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
