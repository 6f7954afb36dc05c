using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Analysis.Notebooks;

/// <summary>
/// The assemblies of the running program. Cells are compiled against these, so that an article made in a cell is the same type as an article
/// here, whichever copy of the library the cell's <c>#r</c> names.
/// </summary>
internal static class HostAssemblies
{
    /// <summary>The library itself.</summary>
    public static Assembly Library { get; } = typeof(Corpus).Assembly;

    /// <summary>The libraries that this program is made of: always its own copies, whatever a cell names.</summary>
    public static IReadOnlyList<Assembly> Ours { get; } =
        [typeof(Findings).Assembly, typeof(Article).Assembly, typeof(Records).Assembly, Library, typeof(HostAssemblies).Assembly];

    private static readonly Dictionary<string, string> files = Trusted();

    private static readonly string frameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>References to the framework, which every cell has.</summary>
    public static IReadOnlyList<PortableExecutableReference> Framework { get; } =
        [.. files.Values.Where(f => Path.GetDirectoryName(f) == frameworkFolder).Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f))];

    /// <summary>Whether a file is one of <see cref="Ours"/>.</summary>
    public static bool IsOurs(string file) => Ours.Any(a => a.Location == file);

    /// <summary>The file of an assembly of the program, or null where the program has none of that name.</summary>
    public static string? Find(string simpleName) => files.GetValueOrDefault(simpleName);

    /// <summary>The program's own file for a file that a cell names: always for the library, for others where name and version are the same.</summary>
    public static string? InPlaceOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        if (Find(name) is not { } own)
            return null;
        if (IsOurs(own) || !File.Exists(path))
            return own;
        return Identity(path) is { } asked && Identity(own) is { } here && asked.Version == here.Version ? own : null;
    }

    private static AssemblyName? Identity(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> Trusted()
    {
        Dictionary<string, string> found = new(StringComparer.OrdinalIgnoreCase);
        string list = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        foreach (string file in list.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            found.TryAdd(Path.GetFileNameWithoutExtension(file), file);
        foreach (Assembly own in Ours)
            found[own.GetName().Name!] = own.Location;
        return found;
    }
}
