using System.Reflection;
using System.Xml.Linq;

namespace Analysis.Tests;

/// <summary>What holds for the whole library.</summary>
public class ConventionTests
{
    private static readonly Assembly library = typeof(Findings).Assembly;

    public static TheoryData<string> PublicTypes() => [.. library.GetExportedTypes().Select(t => t.FullName!)];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void PublicTypesAreImmutable(string name)
    {
        Type type = library.GetType(name)!;
        // What an exception inherits from the framework is not ours to change.
        Assert.DoesNotContain(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly), p => p.SetMethod is { IsPublic: true } set && !IsInit(set));
        Assert.DoesNotContain(type.GetFields(BindingFlags.Public | BindingFlags.Instance), f => !f.IsInitOnly && !f.IsLiteral && !type.IsEnum);
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void PublicTypesAreDocumented(string name)
    {
        string file = Path.ChangeExtension(library.Location, ".xml");
        Assert.Contains(XDocument.Load(file).Descendants("member"), m => m.Attribute("name")!.Value == "T:" + name.Replace('+', '.') && m.Element("summary") is not null);
    }

    [Fact]
    public void TheLibraryDependsOnNoUserInterface()
    {
        string[] forbidden = ["Spectre.Console", "System.CommandLine", "Microsoft.CodeAnalysis", "Microsoft.Playwright", "Deedle", "Microsoft.DotNet.Interactive"];
        Assert.DoesNotContain(library.GetReferencedAssemblies(), a => forbidden.Any(f => a.Name!.StartsWith(f, StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryLexiconRowNamesItsSource()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "lexicon"), "*.csv", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(Path.Combine(Repository.Root, "data", "lexicon"), file).Replace('\\', '/');
            Assert.All(Lexicon.LexiconFile.Rows(name), row => Assert.False(string.IsNullOrWhiteSpace(row["source"]), $"{name}: {string.Join(',', row.Values)}"));
        }
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
