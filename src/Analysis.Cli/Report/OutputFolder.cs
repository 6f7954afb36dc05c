using System.Text;

namespace Analysis.Cli.Report;

/// <summary>
/// The folder of a report. Files are written to a folder within it first and moved to their places when all are there, so that a run that
/// fails leaves the report of the run before, whole. <c>SHA256SUMS</c> lists what was written (<c>sha256sum --check</c> reads it); what an earlier
/// run wrote and this one did not is removed, and nothing else is.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>The name of the list of files.</summary>
    public const string Sums = "SHA256SUMS";

    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string folder;

    /// <summary>Makes the folder where it is missing.</summary>
    /// <exception cref="IOException">The folder cannot be made or written to.</exception>
    public OutputFolder(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        Staging = Path.Combine(this.folder, ".partial");
        if (Directory.Exists(Staging))
            Directory.Delete(Staging, recursive: true);
        Directory.CreateDirectory(Staging);
    }

    /// <summary>Where files stand until all are there.</summary>
    public string Staging { get; }

    /// <summary>Writes a text as UTF-8.</summary>
    /// <param name="name">Its place in the report, with "/" between folders.</param>
    /// <param name="content">The text.</param>
    public void Write(string name, string content)
    {
        string path = Prepare(name);
        File.WriteAllText(path, content, utf8);
    }

    /// <summary>Copies a file.</summary>
    /// <param name="name">Its place in the report.</param>
    /// <param name="from">The file.</param>
    public void Copy(string name, string from) => File.Copy(from, Prepare(name), overwrite: true);

    /// <summary>Moves everything to its place, the first page last.</summary>
    public void Publish()
    {
        HashSet<string> before = Listed();
        string[] names = [.. Directory.EnumerateFiles(Staging, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Staging, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        Write(Sums, string.Concat(names.Select(n => $"{InputFile.Hash(File.ReadAllBytes(Path.Combine(Staging, n)))}  {n}\n")));
        foreach (string name in names.Append(Sums).OrderBy(n => n == "index.html"))
        {
            string target = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(Staging, name), target, overwrite: true);
        }
        foreach (string old in before.Except(names))
            Remove(old);
    }

    /// <summary>Removes what was not published.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Staging))
            Directory.Delete(Staging, recursive: true);
    }

    private string Prepare(string name)
    {
        string path = Path.GetFullPath(Path.Combine(Staging, name));
        if (!path.StartsWith(Staging + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException($"{name} is not within the report");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>The files that the report before listed; only those within its folder.</summary>
    private HashSet<string> Listed()
    {
        string sums = Path.Combine(folder, Sums);
        if (!File.Exists(sums))
            return [];
        return [.. File.ReadLines(sums).Where(l => l.Length > 66 && l[64..66] == "  ").Select(l => l[66..]).Where(n => !Path.IsPathRooted(n) && !n.Split('/', '\\').Contains(".."))];
    }

    private void Remove(string name)
    {
        string path = Path.Combine(folder, name);
        if (File.Exists(path))
            File.Delete(path);
        for (string? parent = Path.GetDirectoryName(path); parent is not null && parent != folder && Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent))
            Directory.Delete(parent);
    }
}
