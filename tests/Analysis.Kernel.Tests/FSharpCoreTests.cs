using Mono.Cecil;

namespace Analysis.Kernel.Tests;

/// <summary>
/// The tool carries an older FSharp.Core than Deedle and Plotly.NET were built with, and <c>Analysis.Interactive</c> lets it serve them. That holds as long as
/// it has every type and member that they call.
/// </summary>
public class FSharpCoreTests
{
    private const string core = "FSharp.Core";

    [Theory]
    [InlineData("Deedle.dll", 1_000)]
    [InlineData("Plotly.NET.dll", 1_000)]
    [InlineData("Plotly.NET.CSharp.dll", 5)]
    [InlineData("Analysis.dll", 1)]
    public void TheOldOneHasAllThatIsCalled(string library, int atLeast)
    {
        string tool = InteractiveTool.Require();
        string carried = Directory.EnumerateFiles(Path.GetDirectoryName(tool)!, core + ".dll", SearchOption.AllDirectories).Single();
        Assert.True(AssemblyDefinition.ReadAssembly(carried).Name.Version < new Version(10, 1), "The tool's FSharp.Core is as new as the libraries'; the binding can go.");
        using DefaultAssemblyResolver resolver = new();
        resolver.AddSearchDirectory(Path.GetDirectoryName(carried));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        using ModuleDefinition module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, library), new() { AssemblyResolver = resolver });
        MemberReference[] called = [.. module.GetTypeReferences().Where(t => IsCore(t)), .. module.GetMemberReferences().Where(m => IsCore(m.DeclaringType))];
        Assert.True(called.Length >= atLeast, $"only {called.Length} members are called");
        Assert.Empty(called.Where(m => m.Resolve() is null).Select(m => m.FullName));
    }

    private static bool IsCore(TypeReference type) => type.GetElementType().Scope?.Name == core;
}
