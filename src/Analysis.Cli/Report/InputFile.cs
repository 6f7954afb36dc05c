using System.Security.Cryptography;
using Analysis.Articles;

namespace Analysis.Cli.Report;

/// <summary>A file that a report was made from.</summary>
/// <param name="Name">Its path as seen from the current directory, with "/" between folders; only its name where it lies elsewhere.</param>
/// <param name="Sha256">The SHA-256 of its bytes in hexadecimal; "" where it could not be read.</param>
internal sealed record InputFile(string Name, string Sha256)
{
    /// <summary>Reads and hashes a file.</summary>
    public static InputFile Of(string path)
    {
        try
        {
            using FileStream stream = RegularFile.OpenRead(path);
            return new(Shown(path), Convert.ToHexStringLower(SHA256.HashData(stream)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(Shown(path), "");
        }
    }

    /// <summary>The SHA-256 of bytes in hexadecimal.</summary>
    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A path as a report shows it: never one of the machine it was made on.</summary>
    public static string Shown(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        bool elsewhere = Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal);
        return elsewhere ? Path.GetFileName(Path.TrimEndingDirectorySeparator(path)) : relative.Replace('\\', '/');
    }
}
