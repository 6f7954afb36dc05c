using Analysis.Cli.Report;

namespace Analysis.Tests.Report;

/// <summary>From files to a folder of pages.</summary>
public class ReportBuildTests
{
    private const string Good = "---\ntitle: Cod and cable\ndate: 2011-05-06\nlanguage: en\n---\n\nNorway sold Iceland fish for 310 million dollars in 2010.\n";

    [Fact]
    public async Task ReadsWhatCanBeReadAndListsTheRest()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/cod.md", Good);
        folder.Write("in/empty.txt", "");
        ReportResult result = await Build(folder, "out");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("cod", Assert.Single(result.Articles).Article.Key);
        Assert.EndsWith("empty.txt", Assert.Single(result.Failures).Path, StringComparison.Ordinal);
        Assert.Contains("empty.txt", File.ReadAllText(folder.At("out", "index.html")), StringComparison.Ordinal);
        Assert.Contains("Cod and cable", File.ReadAllText(folder.At("out", "article-cod.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameInputGivesTheSameBytes()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/cod.md", Good);
        await Build(folder, "one");
        await Build(folder, "two");
        Assert.Equal(File.ReadAllText(folder.At("one", "SHA256SUMS")), File.ReadAllText(folder.At("two", "SHA256SUMS")));
    }

    [Fact]
    public async Task NoPageTellsWhereItWasMade()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/cod.md", Good);
        await Build(folder, "out");
        foreach (string file in Directory.EnumerateFiles(folder.At("out"), "*.html"))
            Assert.DoesNotContain(folder.Path, File.ReadAllText(file), StringComparison.Ordinal);
    }

    private static Task<ReportResult> Build(TemporaryFolder folder, string to) =>
        new ReportBuild(new([folder.At("in")], folder.At(to), null, null, "A report", false, "analysis report in"), new Silence()).Run(TestContext.Current.CancellationToken);

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
