using System.Runtime.InteropServices;

namespace Analysis.Cli.Report;

/// <summary>Puts one folder in the place of another.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100, LinuxExchange = 2, MacSwap = 2;

    /// <summary>
    /// Exchanges two folders of one disk in one step, so that at each moment one of them stands whole at <paramref name="place"/>. Where the system has
    /// no such step, in two renames by way of <paramref name="spare"/>; <see cref="Recover"/> mends what a kill between them leaves.
    /// </summary>
    /// <returns>Where the folder that stood at <paramref name="place"/> is now.</returns>
    public static string Exchange(string next, string place, string spare)
    {
        if (TryExchange(next, place))
            return next;
        Directory.Move(place, spare);
        Directory.Move(next, place);
        return spare;
    }

    /// <summary>Moves a folder back to its place if a run ended between the two renames.</summary>
    public static void Recover(string place, string spare)
    {
        if (Directory.Exists(spare) && !Path.Exists(place))
            Directory.Move(spare, place);
    }

    private static bool TryExchange(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return LinuxRename(CurrentFolder, one, CurrentFolder, other, LinuxExchange) == 0;
            return OperatingSystem.IsMacOS() && MacRename(one, other, MacSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LinuxRename(int folder, string from, int otherFolder, string to, uint flags);

    [LibraryImport("libSystem", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int MacRename(string from, string to, uint flags);
}
