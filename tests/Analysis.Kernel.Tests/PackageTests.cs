using Analysis.Notebooks;

namespace Analysis.Kernel.Tests;

/// <summary>The packages as a researcher gets them: one line in a notebook of the real tool, and frames and charts show themselves.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string feed = Directory.CreateTempSubdirectory("analysis-feed-").FullName;

    // NuGet keeps what it once unpacked under a version, so that each run needs one of its own.
    private readonly string version = $"0.1.0-test.{Environment.ProcessId}.{Environment.TickCount64}";

    [Fact]
    public async Task OneLineLoadsFramesAndCharts()
    {
        string tool = InteractiveTool.Require();
        foreach (string library in (string[])["Analysis.Reading", "Analysis.Sources", "Analysis.Records", "Analysis", "Analysis.Interactive"])
        {
            (int code, string said) = await InteractiveTool.Run("dotnet", ["pack", Path.Combine(InteractiveTool.Root, "src", library), "-o", feed, "-v", "q", "--nologo", "-p:RunAnalyzers=false", $"-p:Version={version}"]);
            Assert.True(code == 0, said);
        }
        using EditorSession session = new(tool, InteractiveTool.Notebooks);
        IReadOnlyList<CellOutput> loaded = await session.Run($"#i \"nuget: {feed}\"\n#r \"nuget: Analysis.Interactive, {version}\"");
        Assert.DoesNotContain(loaded, o => o is ErrorOutput);
        DisplayOutput frame = await Shown(session, "using Analysis; using Deedle; using Plotly.NET;\nvar found = Findings.Read(\"Exports rose by 5 percent to <b>2 billion dollars</b> in 2012.\");\nfound.Figures.ToFrame()");
        Assert.StartsWith("<table class=\"frame\">", frame.Data[MimeBundle.Html], StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", frame.Data[MimeBundle.Html], StringComparison.Ordinal);
        DisplayOutput series = await Shown(session, "found.Figures.ToFrame().GetColumn<decimal>(\"value\")");
        Assert.Contains("<td", series.Data[MimeBundle.Html], StringComparison.Ordinal);
        DisplayOutput summary = await Shown(session, "found");
        Assert.Contains("What was found", summary.Data[MimeBundle.Plain], StringComparison.Ordinal);
        DisplayOutput chart = await Shown(session, "Plotly.NET.CSharp.Chart.Point<int, int, string>(x: [1, 2], y: [3, 4])");
        Assert.Contains("\"data\"", chart.Data[MimeBundle.Plotly], StringComparison.Ordinal);
        Assert.Contains("Plotly.newPlot", chart.Data[MimeBundle.Html], StringComparison.Ordinal);
        Assert.DoesNotContain("https://", chart.Data[MimeBundle.Html], StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(feed, recursive: true);
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (string unpacked in Directory.Exists(packages) ? Directory.GetDirectories(packages, "analysis*").Select(p => Path.Combine(p, version)).Where(Directory.Exists) : [])
            Directory.Delete(unpacked, recursive: true);
    }

    private static async Task<DisplayOutput> Shown(EditorSession session, string code)
    {
        IReadOnlyList<CellOutput> outputs = await session.Run(code);
        Assert.DoesNotContain(outputs, o => o is ErrorOutput);
        return outputs.OfType<DisplayOutput>().Single();
    }
}
