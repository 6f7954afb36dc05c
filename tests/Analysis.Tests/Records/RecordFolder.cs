using System.Text;

namespace Analysis.Tests.RecordFiles;

/// <summary>A folder of files written for one test, deleted behind it.</summary>
internal sealed class RecordFolder : IDisposable
{
    public RecordFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "records-" + Guid.NewGuid().ToString("N"));

    public string Write(string name, string content, Encoding? encoding = null)
    {
        string path = Path.Combine(Root, name);
        File.WriteAllBytes(path, [.. (encoding ?? new UTF8Encoding(false)).GetPreamble(), .. (encoding ?? new UTF8Encoding(false)).GetBytes(content)]);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
