using Analysis.Charts;
using Plotly.NET;

namespace Analysis.Browser.Tests;

/// <summary>A chart as a file of its own, and on a page that somebody else writes: drawn, and nothing is fetched.</summary>
public class SavedChartTests(ReportFixture report)
{
    private static GenericChart Gap => TradeCharts.MirrorGap(Records.Read(Path.Combine(ReportFixture.Root(), "data", "records")), "ISR", "AZE");

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, false)]
    [InlineData(1280, true)]
    public async Task ASavedChartIsDrawnWithoutANetwork(int width, bool dark)
    {
        string file = Path.Combine(report.Report, $"saved-{width}-{dark}.htm");
        Gap.WithTitle("</script><script>alert('title')</script>", "تجارت دو کشور").SaveHtml(file);
        await using OpenPage page = await report.Open(Path.GetFileName(file), width, dark);
        Assert.Empty(page.Complaints);
        Assert.True(await page[".plot .js-line"].CountAsync() > 0);
        Assert.Equal("</script><script>alert('title')</script>", await page["h1"].InnerTextAsync());
        Assert.StartsWith("Source: UN Comtrade", await page["figcaption"].InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Equal(dark ? "rgb(22, 23, 26)" : "rgb(253, 252, 249)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public void TheSameChartGivesTheSameFile()
    {
        string one = Path.Combine(report.Report, "one.htm"), other = Path.Combine(report.Report, "other.htm");
        Gap.SaveHtml(one);
        Gap.SaveHtml(other);
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(other));
    }

    /// <summary>As in a notebook that is read as HTML: plotly.js comes once, before or after the charts, and a loader of modules on the page does not take it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FragmentsAreDrawnOnAnyPage(bool libraryFirst)
    {
        string fragments = ChartHtml.Fragment(Gap) + ChartHtml.Fragment(Gap.WithTitle("Another")), loader = "<script>window.define = () => {}; window.define.amd = {};</script>";
        await using OpenPage page = await report.Blank();
        await page.Page.SetContentAsync("<!doctype html><meta charset=utf-8><title>a notebook</title>" + loader + (libraryFirst ? ChartHtml.Library + fragments : fragments + ChartHtml.Library));
        Assert.Equal(2, await page["[data-chart] .gtitle"].CountAsync());
        Assert.Empty(page.Complaints);
    }
}
