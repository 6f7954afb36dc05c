using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Analysis.Notebooks;

/// <summary>Finds what <c>#r</c> names: a file, from the notebook's folder; an assembly of the framework; the packages restored so far.</summary>
internal sealed class ReferenceResolver(string folder) : MetadataReferenceResolver
{
    private readonly Dictionary<string, PortableExecutableReference> references = new(StringComparer.Ordinal);

    /// <summary>The packages restored so far.</summary>
    public RestoredPackages Packages { get; set; } = new([], [], []);

    /// <summary>The assemblies of the packages restored so far, to compile against.</summary>
    public IEnumerable<PortableExecutableReference> PackageReferences => Packages.Compile.Select(f => Reference(HostAssemblies.InPlaceOf(f) ?? f));

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        // A directive stands for one file. What a package brings is among the references of the cell already; the directive is satisfied with any.
        if (PackageReference.TryParse(reference, out _))
            return [Reference(HostAssemblies.Library.Location)];
        string from = baseFilePath is null ? folder : Path.GetDirectoryName(baseFilePath) ?? folder;
        string path = Path.GetFullPath(reference, from);
        if (HostAssemblies.InPlaceOf(path) is { } own && (File.Exists(path) || HostAssemblies.IsOurs(own)))
            return [Reference(own)];
        if (File.Exists(path))
            return [Reference(path)];
        return HostAssemblies.Find(reference) is { } named ? [Reference(named)] : [];
    }

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if (HostAssemblies.Find(referenceIdentity.Name) is { } own)
            return Reference(own);
        if (Packages.Compile.FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) == referenceIdentity.Name) is { } package)
            return Reference(package);
        string? beside = definition is PortableExecutableReference { FilePath: { } file } ? Path.Combine(Path.GetDirectoryName(file)!, referenceIdentity.Name + ".dll") : null;
        return File.Exists(beside) ? Reference(beside) : null;
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private PortableExecutableReference Reference(string file)
    {
        if (!references.TryGetValue(file, out PortableExecutableReference? reference))
            references[file] = reference = MetadataReference.CreateFromFile(file);
        return reference;
    }
}

/// <summary>Loads the assemblies of packages together with what they depend on and their native libraries; what the program has itself comes from the program.</summary>
internal sealed class PackageLoadContext() : AssemblyLoadContext("notebook packages")
{
    private readonly Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> native = [];

    /// <summary>Makes packages loadable.</summary>
    public void Add(RestoredPackages packages)
    {
        foreach (string file in packages.Runtime)
            files.TryAdd(Path.GetFileNameWithoutExtension(file), file);
        native.AddRange(packages.Native.Except(native));
    }

    protected override System.Reflection.Assembly? Load(System.Reflection.AssemblyName assemblyName) =>
        assemblyName.Name is { } name && files.TryGetValue(name, out string? file) && HostAssemblies.InPlaceOf(file) is null ? LoadFromAssemblyPath(file) : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        string? file = native.FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) is var n && (n == unmanagedDllName || n == "lib" + unmanagedDllName || Path.GetFileName(f) == unmanagedDllName));
        return file is null ? 0 : LoadUnmanagedDllFromPath(file);
    }
}
