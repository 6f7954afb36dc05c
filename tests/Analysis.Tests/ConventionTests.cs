using System.Reflection;

namespace Analysis.Tests;

/// <summary>What holds for the whole library.</summary>
public class ConventionTests
{
    public static TheoryData<string> PublicTypes() => [.. Libraries.PublicTypes.Keys];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void PublicTypesAreImmutable(string name)
    {
        Type type = Libraries.PublicTypes[name];
        // What an exception inherits from the framework is not ours to change.
        Assert.DoesNotContain(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly), p => p.SetMethod is { IsPublic: true } set && !IsInit(set));
        Assert.DoesNotContain(type.GetFields(BindingFlags.Public | BindingFlags.Instance), f => !f.IsInitOnly && !f.IsLiteral && !type.IsEnum);
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void PublicTypesAreDocumented(string name) =>
        Assert.NotNull(Libraries.Documentation.GetValueOrDefault("T:" + name.Replace('+', '.'))?.Element("summary"));

    [Fact]
    public void TheLibraryDependsOnNoUserInterface()
    {
        string[] forbidden = ["Spectre.Console", "System.CommandLine", "Microsoft.CodeAnalysis", "Microsoft.Playwright", "Microsoft.DotNet.Interactive"];
        Assert.All(Libraries.All, l => Assert.DoesNotContain(l.GetReferencedAssemblies(), a => forbidden.Any(f => a.Name!.StartsWith(f, StringComparison.Ordinal))));
    }

    /// <summary>Reading stays on records; frames and charts are made of them at the edge.</summary>
    [Fact]
    public void OnlyTheFrontKnowsOfFramesAndCharts()
    {
        string[] frames = ["Deedle", "FSharp.Core", "Plotly.NET"];
        Assert.All(
            Libraries.All.Where(l => l != typeof(RecordFrames).Assembly),
            l => Assert.DoesNotContain(l.GetReferencedAssemblies(), a => frames.Contains(a.Name)));
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
