using System.Security.Cryptography;
using System.Text;

namespace Analysis.Cli.Report;

/// <summary>
/// The list of a report's files with their hashes, <c>SHA256SUMS</c>: <c>sha256sum --check</c> reads it. Its first line is a comment that no other
/// program writes; a list without it is somebody else's.
/// </summary>
internal static class Manifest
{
    /// <summary>The name of the list within a report.</summary>
    public const string Name = "SHA256SUMS";

    /// <summary>The first line of each list.</summary>
    public const string Header = "# The files of a report that Analysis wrote; it replaces or removes no others.";

    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Lists the files of a folder, by name; the list is there as a whole or not at all.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="beside">A file on the same disk that may be written first.</param>
    public static void Write(string folder, string beside)
    {
        StringBuilder lines = new(Header + "\n");
        foreach (string name in Entries(folder).Where(e => !e.EndsWith('/')).Order(StringComparer.Ordinal))
            lines.Append(HashOf(Path.Combine(folder, name))).Append("  ").Append(name).Append('\n');
        File.WriteAllText(beside, lines.ToString(), utf8);
        File.Move(beside, Path.Combine(folder, Name));
    }

    /// <summary>What stands in a folder that no report wrote, or that was changed since: names with "/" between folders, a folder's with one at its end.</summary>
    public static IReadOnlyList<string> Strangers(string folder)
    {
        Dictionary<string, string> listed = Read(folder);
        HashSet<string> folders = [.. listed.Keys.SelectMany(Above)];
        return [.. Entries(folder).Where(e => e.EndsWith('/') ? !folders.Contains(e) : !IsListed(folder, e, listed)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Removes the listed files that are as they were written, then the list, then the folders that are empty; links are neither followed nor removed.</summary>
    /// <returns>Whether nothing is left.</returns>
    public static bool Remove(string folder)
    {
        Dictionary<string, string> listed = Read(folder);
        string[] entries = [.. Entries(folder)];
        foreach (string name in entries.Where(e => e != Name && !e.EndsWith('/') && IsListed(folder, e, listed)))
            File.Delete(Path.Combine(folder, name));
        foreach (string name in entries.Where(e => e.EndsWith('/')).OrderByDescending(e => e.Length))
            RemoveEmpty(Path.Combine(folder, name));
        if (listed.Count > 0 && !Entries(folder).Any(e => e != Name))
            File.Delete(Path.Combine(folder, Name));
        return RemoveEmpty(folder);
    }

    /// <summary>The listed names with their hashes; none where the list is missing, a link or somebody else's.</summary>
    private static Dictionary<string, string> Read(string folder)
    {
        Dictionary<string, string> listed = new(StringComparer.Ordinal);
        FileInfo list = new(Path.Combine(folder, Name));
        if (!list.Exists || IsLink(list))
            return listed;
        using StreamReader reader = list.OpenText();
        if (reader.ReadLine() != Header)
            return listed;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 66 && line[64..66] == "  ")
                listed[line[66..]] = line[..64];
        }
        // The list itself has no hash: it is ours by its first line.
        listed[Name] = "";
        return listed;
    }

    private static bool IsListed(string folder, string name, Dictionary<string, string> listed)
    {
        if (!listed.TryGetValue(name, out string? hash))
            return false;
        FileInfo file = new(Path.Combine(folder, name));
        return !IsLink(file) && (hash.Length == 0 || HashOf(file.FullName) == hash);
    }

    /// <summary>Files and folders below a folder; what lies behind a link is not below it.</summary>
    private static IEnumerable<string> Entries(string folder, string prefix = "")
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(Path.Combine(folder, prefix)).EnumerateFileSystemInfos())
        {
            string name = prefix + entry.Name;
            bool open = entry is DirectoryInfo && !IsLink(entry);
            yield return open ? name + "/" : name;
            foreach (string inner in open ? Entries(folder, name + "/") : [])
                yield return inner;
        }
    }

    private static IEnumerable<string> Above(string name)
    {
        for (int at = name.IndexOf('/', StringComparison.Ordinal); at >= 0; at = name.IndexOf('/', at + 1))
            yield return name[..(at + 1)];
    }

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool RemoveEmpty(string folder)
    {
        if (Directory.EnumerateFileSystemEntries(folder).Any())
            return false;
        Directory.Delete(folder);
        return true;
    }

    private static string HashOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
