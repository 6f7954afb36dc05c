using System.Buffers.Binary;
using System.IO.Compression;
using Analysis.Articles;

namespace Analysis.RecordFiles;

/// <summary>The tables that files hold: a file as it is, one packed with gzip, or those inside a zip file, named with the file's path before a slash.</summary>
internal static class RecordBytes
{
    private const string Zip = ".zip", Gzip = ".gz";

    /// <summary>Whether the ending of a name is one that tables, or files with tables in them, have.</summary>
    public static bool IsRead(string name) => IsTable(name) || Ending(name) is Gzip or Zip;

    /// <summary>The tables of a file, by the paths that <see cref="Open"/> takes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<string> Tables(string path)
    {
        if (Ending(path) != Zip || !File.Exists(path))
            return [path];
        using ZipArchive archive = Archive(path);
        return [.. archive.Entries.Select(e => e.FullName).Where(IsTable).Order(StringComparer.Ordinal).Select(n => $"{path}/{n}")];
    }

    /// <summary>Opens a table; what is packed is unpacked as it is read.</summary>
    /// <exception cref="IOException">It cannot be read, or is no file but a pipe or a device.</exception>
    public static Stream Open(string path)
    {
        int inside = path.IndexOf(Zip + "/", StringComparison.OrdinalIgnoreCase) + Zip.Length;
        if (inside >= Zip.Length && File.Exists(path[..inside]))
            return new UnpackedStream(() => Entry(path[..inside], path[(inside + 1)..]));
        return Ending(path) == Gzip ? new UnpackedStream(() => ([], new GZipStream(RegularFile.OpenRead(path), CompressionMode.Decompress)), StatedSize(path)) : RegularFile.OpenRead(path, bufferSize: 1);
    }

    /// <summary>The length that the last four bytes of a gzip file state; a file that was cut off ends in others.</summary>
    private static uint StatedSize(string path)
    {
        using FileStream file = RegularFile.OpenRead(path);
        Span<byte> last = stackalloc byte[sizeof(uint)];
        file.Position = Math.Max(0, file.Length - last.Length);
        file.ReadAtLeast(last, last.Length, throwOnEndOfStream: false);
        return BinaryPrimitives.ReadUInt32LittleEndian(last);
    }

    private static (IDisposable[] With, Stream Table) Entry(string path, string name)
    {
        ZipArchive archive = Archive(path);
        return ([archive], (archive.GetEntry(name) ?? throw new FileNotFoundException($"there is no '{name}' in it")).Open());
    }

    private static ZipArchive Archive(string path)
    {
        try
        {
            return new(RegularFile.OpenRead(path), ZipArchiveMode.Read);
        }
        catch (InvalidDataException e)
        {
            throw new IOException("it is no zip file: " + e.Message, e);
        }
    }

    private static bool IsTable(string name) => Ending(name) is ".csv" or ".txt" or ".tsv";

    private static string Ending(string name) => Path.GetExtension(name).ToLowerInvariant();
}
