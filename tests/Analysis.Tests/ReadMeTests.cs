using System.Text.RegularExpressions;
using Analysis.Tests.Report;
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
        using TemporaryFolder folder = new();
        ScriptState<object> state = await Run(Fences(readme, "csharp").Single(), folder);
        Assert.NotEmpty(((Findings)state.GetVariable("findings").Value).Figures);
        Assert.NotEmpty(((Corpus)state.GetVariable("corpus").Value).Claims);
        Assert.Single(Directory.GetFiles(folder.Path, "*.html"));
    }

    [Fact]
    public async Task TheSampleOfChartsRuns()
    {
        using TemporaryFolder folder = new();
        await Run(Fences(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "charts.md"), TestContext.Current.CancellationToken), "csharp").Single(), folder);
        Assert.Contains("The counts came nearer to each other", await File.ReadAllTextAsync(Path.Combine(folder.Path, "gap.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void ContinuousIntegrationRunsItsCommands()
    {
        string ci = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        Assert.All(Fences(readme, "sh").Single().Trim().Split('\n'), command => Assert.Contains(command, ci));
    }

    [Fact]
    public void ItsLinksLeadSomewhere() =>
        Assert.All(
            Link().Matches(readme).Select(m => m.Groups[1].Value).Where(l => !l.StartsWith("http", StringComparison.Ordinal)),
            link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), link));

    /// <summary>Runs a sample with the repository's data, and with what it writes in a folder of its own.</summary>
    private static Task<ScriptState<object>> Run(string sample, TemporaryFolder folder) => CSharpScript.RunAsync(
        sample.Replace("\"data/", $"\"{Repository.Root.Replace('\\', '/')}/data/", StringComparison.Ordinal).Replace("SaveHtml(\"", $"SaveHtml(\"{folder.Path.Replace('\\', '/')}/", StringComparison.Ordinal),
        ScriptOptions.Default.AddReferences(Libraries.All).AddImports("System", "System.Linq"),
        cancellationToken: TestContext.Current.CancellationToken);

    private static IEnumerable<string> Fences(string text, string language) =>
        Fence().Matches(text).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(([^)#]+)")]
    private static partial Regex Link();
}
