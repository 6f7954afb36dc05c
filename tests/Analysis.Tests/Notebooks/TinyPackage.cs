using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Tests.Notebooks;

/// <summary>Makes a NuGet package of a few lines of C#.</summary>
internal static class TinyPackage
{
    public static void Write(string feed, string name, string version, string code, params (string Name, string Version)[] dependencies)
    {
        using MemoryStream assembly = new();
        IEnumerable<MetadataReference> references = dependencies.Select(d => Extracted(feed, d.Name, d.Version)).Prepend(MetadataReference.CreateFromFile(typeof(object).Assembly.Location));
        CSharpCompilation compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code)], references, new(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(assembly).Success);
        using ZipArchive package = new(File.Create(Path.Combine(feed, $"{name}.{version}.nupkg")), ZipArchiveMode.Create);
        string needs = string.Concat(dependencies.Select(d => $"<dependency id=\"{d.Name}\" version=\"{d.Version}\" />"));
        Add(package, $"{name}.nuspec", System.Text.Encoding.UTF8.GetBytes($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
              <id>{name}</id><version>{version}</version><authors>test</authors><description>test</description>
              <dependencies><group targetFramework="net10.0">{needs}</group></dependencies>
            </metadata></package>
            """));
        Add(package, $"lib/net10.0/{name}.dll", assembly.ToArray());
    }

    private static PortableExecutableReference Extracted(string feed, string name, string version)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(feed, $"{name}.{version}.nupkg"));
        using Stream stream = package.GetEntry($"lib/net10.0/{name}.dll")!.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return MetadataReference.CreateFromImage(copy.ToArray());
    }

    private static void Add(ZipArchive package, string name, byte[] content)
    {
        using Stream stream = package.CreateEntry(name).Open();
        stream.Write(content);
    }
}
