using System.Text.Json.Nodes;
using Plotly.NET;

namespace Analysis.Tests.Charts;

/// <summary>Charts made with Plotly.NET in the manner of the charts here.</summary>
public class ReportStyleTests
{
    private static GenericChart Bars => Plotly.NET.CSharp.Chart.Combine(
        [Traces.Of("bar", new { name = "one", x = new[] { 1, 2 }, y = new[] { 3, 4 } }), Traces.Of("bar", new { name = "two", x = new[] { 1, 2 }, y = new int?[] { 5, null } })])
        .With("barmode", "stack").With("template", new { layout = new { colorway = new[] { "red" } } }).With("height", 500)
        .With("xaxis", new { title = "year" }).WithLogYAxis()
        .WithAnnotations(new { text = "a note", x = 1, y = 3 }).WithShapes(new { type = "line", x0 = 1, x1 = 2 });

    [Fact]
    public void KeepsItsMarksAndTakesTitleSourceAndColours()
    {
        GenericChart chart = Bars.WithReportStyle().WithTitle("Two is more than one", "pieces").WithSource("counted by hand");
        Assert.Equal("Two is more than one. pieces. counted by hand", chart.ToText());
        JsonObject layout = chart.Layout();
        Assert.Equal(2, chart.Json()["data"]!.AsArray().Count);
        Assert.Equal("stack", (string?)layout["barmode"]);
        Assert.Equal("year", (string?)layout["xaxis"]!["title"]!["text"]);
        Assert.Equal(1, (int)layout["yaxis"]!["dtick"]!);
        Assert.False(layout.ContainsKey("template"));
        Assert.Contains("<b>Two is more than one</b>", (string?)layout["title"]!["text"], StringComparison.Ordinal);
        Assert.Equal(["a note", "Source: counted by hand"], layout["annotations"]!.AsArray().Select(a => (string?)a!["text"]));
        Assert.Single(layout["shapes"]!.AsArray());
        Assert.Equal(500 - 100 - 56, (int)layout["height"]! - (int)layout["margin"]!["t"]! - (int)layout["margin"]!["b"]!);
    }

    [Fact]
    public void TheOrderDoesNotMatter()
    {
        string before = Bars.WithTitle("Two is more", "pieces").WithSource("by hand").WithReportStyle().With("height", null).ToPlotlyJson();
        string after = Bars.WithReportStyle().WithSource("by hand").WithTitle("Two is more", "pieces").With("height", null).ToPlotlyJson();
        JsonObject one = JsonNode.Parse(before)!["layout"]!.AsObject(), other = JsonNode.Parse(after)!["layout"]!.AsObject();
        foreach (string same in (string[])["title", "annotations", "xaxis", "yaxis", "colorway"])
            Assert.True(JsonNode.DeepEquals(one[same], other[same]), $"{same}: {one[same]} {other[same]}");
    }

    [Fact]
    public void OneOfOurOwnStaysAsItIs()
    {
        GenericChart own = TradeCharts.MirrorGap(Samples.Records, "ISR", "AZE");
        Assert.Equal(own.ToPlotlyJson(), own.WithReportStyle().ToPlotlyJson());
    }

    [Fact]
    public void OtherKindsOfChartsAreKept() =>
        Assert.Equal("pie", (string?)Traces.Of("pie", new { labels = new[] { "a", "b" }, values = new[] { 1, 2 } }).WithReportStyle().Json()["data"]![0]!["type"]);

    [Fact]
    public void NamesOnTheVerticalAxisHaveRoom()
    {
        GenericChart chart = Traces.Of("bar", new { orientation = "h", y = new[] { "a rather long name of a measure" }, x = new[] { 1 } }).WithReportStyle();
        Assert.Equal(7 * 31, (int)chart.Layout()["margin"]!["l"]!);
    }

    [Fact]
    public void NothingInItEndsTheScriptThatHoldsIt() => Assert.DoesNotContain(
        "</script", Traces.Of("scatter", new { x = new[] { "</script><b>" }, y = new[] { 1 } }).WithReportStyle().WithTitle("</script>").WithSource("</script>").ToPlotlyJson(), StringComparison.OrdinalIgnoreCase);
}
