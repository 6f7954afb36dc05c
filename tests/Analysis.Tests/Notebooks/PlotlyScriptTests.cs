using System.Text.Json;
using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>plotly.js: the same version in the lock file, in the code and in the hash that guards the CDN's copy.</summary>
public class PlotlyScriptTests
{
    [Fact]
    public void TheLockFileAndTheCodeNameTheSameVersion()
    {
        using JsonDocument package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Analysis.Notebooks", "package.json")));
        using JsonDocument locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Analysis.Notebooks", "package-lock.json")));
        Assert.Equal(PlotlyScript.Version, package.RootElement.Text("dependencies", "plotly.js-dist-min"));
        Assert.Equal(PlotlyScript.Version, locked.RootElement.GetProperty("packages").GetProperty("node_modules/plotly.js-dist-min").Text("version"));
        Assert.Contains($"@{PlotlyScript.Version}/", PlotlyScript.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void TheLockFileNamesNoRegistry() =>
        Assert.DoesNotContain("resolved", File.ReadAllText(Path.Combine(Repository.Root, "src", "Analysis.Notebooks", "package-lock.json")), StringComparison.Ordinal);

    [Fact]
    public void TheHashIsThatOfTheFileFromNpm()
    {
        Assert.SkipWhen(PlotlyScript.File is null, "npm did not run in the build.");
        Assert.Equal(PlotlyScript.Integrity, PlotlyScript.IntegrityOf(PlotlyScript.File!));
        Assert.Contains($"plotly.js v{PlotlyScript.Version}", File.ReadLines(PlotlyScript.File!).Skip(1).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void InliningLeavesTheScriptWhole()
    {
        Assert.SkipWhen(PlotlyScript.File is null, "npm did not run in the build.");
        string inline = PlotlyScript.Inline!;
        Assert.DoesNotContain("</script", inline, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", inline, StringComparison.Ordinal);
        string file = File.ReadAllText(PlotlyScript.File!);
        Assert.Equal(file.Length + (3 * (Count(file, "</script") + Count(file, "<!--"))), inline.Length);
    }

    private static int Count(string text, string part) => text.Split(part, StringSplitOptions.None).Length - 1;
}
