using System.Globalization;
using System.Text;

namespace Analysis.Cli.Report;

/// <summary>
/// The folder of a report. It is written beside its place, in <c>.NAME.PROCESS.partial</c>, and swapped in when all is there: at each moment the report
/// before or the new one stands whole, however the run ends. <c>.NAME.analysis-lock</c> keeps a second run out. What a dead run left is removed by the next one;
/// a folder in which anything else stands than an untouched report is never replaced.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>What each folder beside a report holds first: a file by which the next run knows it.</summary>
    private const string Owner = "owner";

    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string shown, folder, beside;
    private readonly RunLock held;

    /// <summary>Takes the place for a report.</summary>
    /// <param name="folder">The folder; it need not be there.</param>
    /// <param name="inputs">Files and folders that the report is read from: none may share a place with it.</param>
    /// <exception cref="OutputException">No report can be written there; nothing was changed.</exception>
    public OutputFolder(string folder, IEnumerable<string>? inputs = null)
    {
        shown = folder;
        try
        {
            this.folder = RealPath.Of(folder);
            Refuse(inputs ?? []);
            string parent = Path.GetDirectoryName(this.folder)!, name = Path.GetFileName(this.folder);
            Directory.CreateDirectory(parent);
            held = RunLock.Take(Path.Combine(parent, $".{name}.analysis-lock")) ?? throw new OutputException($"{shown}: another run{Running(parent, name)} is writing this report; wait until it has ended");
            beside = Path.Combine(parent, string.Create(CultureInfo.InvariantCulture, $".{name}.{Environment.ProcessId}.partial"));
            try
            {
                foreach (string left in Partial(parent, name))
                    Clean(left);
                RefuseStrangers();
                if (Path.Exists(beside))
                    throw new OutputException($"{shown}: {beside} stands where the report is to be prepared, and holds what no report wrote; move it away");
                Directory.CreateDirectory(beside);
                File.WriteAllText(Path.Combine(beside, Owner), Manifest.Header + "\n", utf8);
                Directory.CreateDirectory(Staging);
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{shown}: no report can be written there: {e.Message}", e);
        }
    }

    /// <summary>Where files stand until all are there.</summary>
    public string Staging => Path.Combine(beside, "report");

    private string Spare => Path.Combine(beside, "before");

    /// <summary>Writes a text as UTF-8.</summary>
    /// <param name="name">Its place in the report, with "/" between folders.</param>
    /// <param name="content">The text.</param>
    public void Write(string name, string content) => File.WriteAllText(Prepare(name), content, utf8);

    /// <summary>Copies a file.</summary>
    /// <param name="name">Its place in the report.</param>
    /// <param name="from">The file.</param>
    public void Copy(string name, string from) => File.Copy(from, Prepare(name), overwrite: true);

    /// <summary>Swaps the report in.</summary>
    /// <exception cref="OutputException">It cannot be; the report before is as it was.</exception>
    public void Publish()
    {
        Manifest.Write(Staging, Path.Combine(beside, Manifest.Name));
        RefuseStrangers();
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
        if (!Directory.Exists(folder))
        {
            Directory.Move(Staging, folder);
            return;
        }
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Staging, File.GetUnixFileMode(folder));
        string before = FolderSwap.Exchange(Staging, folder, Spare);
        if (!Manifest.Remove(before))
            throw new OutputException($"{shown}: the new report is there; what came into the old one meanwhile is kept in {before}");
    }

    /// <summary>Removes what was not published.</summary>
    public void Dispose()
    {
        if (Directory.Exists(beside))
            Clean(beside);
        held.Dispose();
    }

    private string Prepare(string name)
    {
        string path = Path.GetFullPath(Path.Combine(Staging, name));
        if (!path.StartsWith(Staging + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException($"{name} is not within the report");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private void Refuse(IEnumerable<string> inputs)
    {
        if (Path.GetDirectoryName(folder) is null)
            throw new OutputException($"{shown}: this is the root of a disk; name a folder for the report");
        if (RealPath.IsWithin(RealPath.Of(Environment.CurrentDirectory), folder))
            throw new OutputException($"{shown}: the current folder lies in it; name a folder for the report that can be replaced");
        foreach (string input in inputs)
        {
            string real = RealPath.Of(input);
            if (RealPath.IsWithin(folder, real))
                throw new OutputException($"{shown}: the report would stand in {input}, which it is read from; name another folder with -o");
            if (RealPath.IsWithin(real, folder))
                throw new OutputException($"{shown}: {input}, which the report is read from, lies in it; name another folder with -o");
        }
    }

    private void RefuseStrangers()
    {
        if (File.Exists(folder))
            throw new OutputException($"{shown}: this is a file; the report needs a folder");
        if (!Directory.Exists(folder))
            return;
        IReadOnlyList<string> strangers = Manifest.Strangers(folder);
        if (strangers.Count == 0)
            return;
        string names = string.Join(", ", strangers.Take(3)) + (strangers.Count > 3 ? $" and {strangers.Count - 3} more" : "");
        throw new OutputException($"{shown}: the folder holds what no report wrote, or what was changed since ({names}); nothing in it was touched. Move that away or name another folder with -o");
    }

    /// <summary>Removes a folder that a run made beside the report; what cannot be known to be a run's is left, with a name that tells of it.</summary>
    private void Clean(string left)
    {
        string spare = Path.Combine(left, "before"), staged = Path.Combine(left, "report");
        FolderSwap.Recover(folder, spare);
        bool clean = true;
        foreach (string inner in new[] { spare, staged }.Where(Directory.Exists))
        {
            // Without its list it is a report that was never finished, and nobody else's.
            if (File.Exists(Path.Combine(inner, Manifest.Name)))
                clean &= Manifest.Remove(inner);
            else
                Directory.Delete(inner, recursive: true);
        }
        if (!clean)
            return;
        File.Delete(Path.Combine(left, Manifest.Name));
        File.Delete(Path.Combine(left, Owner));
        if (!Directory.EnumerateFileSystemEntries(left).Any())
            Directory.Delete(left);
    }

    /// <summary>The folders that runs made beside a report: by name, and by what stands in them.</summary>
    private static string[] Partial(string parent, string name) =>
        [.. new DirectoryInfo(parent).EnumerateDirectories($".{name}.*.partial").Where(d => !d.Attributes.HasFlag(FileAttributes.ReparsePoint) && IsOwned(d.FullName)).Select(d => d.FullName)];

    /// <summary>A run may have died before it wrote, or while it wrote, the file by which its folder is known.</summary>
    private static bool IsOwned(string path)
    {
        FileInfo owner = new(Path.Combine(path, Owner));
        if (!owner.Exists || owner.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return !Directory.EnumerateFileSystemEntries(path).Any();
        return (Manifest.Header + "\n").StartsWith(File.ReadAllText(owner.FullName), StringComparison.Ordinal);
    }

    /// <summary>Which process is writing, in words, as the folder that it made beside the report tells.</summary>
    private static string Running(string parent, string name)
    {
        IEnumerable<string> ids = Directory.EnumerateDirectories(parent, $".{name}.*.partial").Select(p => Path.GetFileName(p)[(name.Length + 2)..^".partial".Length]).Where(id => id.Length > 0 && id.All(char.IsAsciiDigit));
        return string.Join(", ", ids) is { Length: > 0 } processes ? $" (process {processes})" : "";
    }
}
