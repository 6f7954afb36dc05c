using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Tests;

/// <summary>README.md is compiled: its C# runs, its links lead somewhere, CI runs its commands.</summary>
public partial class ReadMeTests
{
    private static readonly string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public async Task ItsSampleRuns()
    {
        string sample = Fences("csharp").Single().Replace("\"data/", $"\"{Repository.Root.Replace('\\', '/')}/data/", StringComparison.Ordinal);
        ScriptOptions options = ScriptOptions.Default.AddReferences(Libraries.All).AddImports("System", "System.Linq");
        ScriptState<object> state = await CSharpScript.RunAsync(sample, options, cancellationToken: TestContext.Current.CancellationToken);
        Assert.NotEmpty(((Findings)state.GetVariable("findings").Value).Figures);
        Assert.NotEmpty(((Corpus)state.GetVariable("corpus").Value).Claims);
    }

    [Fact]
    public void ContinuousIntegrationRunsItsCommands()
    {
        string ci = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        Assert.All(Fences("sh").Single().Trim().Split('\n'), command => Assert.Contains(command, ci));
    }

    [Fact]
    public void ItsLinksLeadSomewhere() =>
        Assert.All(
            Link().Matches(readme).Select(m => m.Groups[1].Value).Where(l => !l.StartsWith("http", StringComparison.Ordinal)),
            link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), link));

    private static IEnumerable<string> Fences(string language) =>
        Fence().Matches(readme).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(([^)#]+)")]
    private static partial Regex Link();
}
