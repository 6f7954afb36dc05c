namespace Analysis.Cli.Report;

/// <summary>Paths without links.</summary>
internal static class RealPath
{
    /// <summary>The full path with all links followed, as far as it exists.</summary>
    /// <exception cref="IOException">A link leads to itself.</exception>
    public static string Of(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        string here = Path.Combine(Of(parent), Path.GetFileName(full));
        DirectoryInfo link = new(here);
        return link.LinkTarget is not null && link.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Of(target.FullName) : here;
    }

    /// <summary>Whether a path is a folder or lies in it; both without links.</summary>
    public static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
