using System.Text.Json.Nodes;

namespace Analysis.Tests.Charts;

/// <summary>Charts made elsewhere in the manner of the charts here.</summary>
public class ForeignChartTests
{
    private const string bars = """
        {"data": [{"type": "bar", "name": "one", "x": [1, 2], "y": [3, 4]}, {"type": "bar", "name": "two", "x": [1, 2], "y": [5, null]}],
         "layout": {"barmode": "stack", "template": {"layout": {"colorway": ["red"]}}, "title": {"text": "theirs"}, "height": 500, "xaxis": {"title": "year"}, "yaxis": {"type": "log"},
                    "annotations": [{"text": "a note", "x": 1, "y": 3}], "shapes": [{"type": "line", "x0": 1, "x1": 2}]}}
        """;

    [Fact]
    public void KeepsItsMarksAndTakesTitleSourceAndColours()
    {
        PlotlyFigure figure = Chart.FromPlotly(bars, "Two is more than one", "pieces", "counted by hand");
        Assert.Equal("Two is more than one. pieces. counted by hand", figure.ToString());
        JsonObject layout = Layout(figure);
        Assert.Equal(2, JsonNode.Parse(figure.Json)!["data"]!.AsArray().Count);
        Assert.Equal("stack", (string?)layout["barmode"]);
        Assert.Equal("year", (string?)layout["xaxis"]!["title"]!["text"]);
        Assert.Equal(1, (int)layout["yaxis"]!["dtick"]!);
        Assert.False(layout.ContainsKey("template"));
        Assert.Contains("<b>Two is more than one</b>", (string?)layout["title"]!["text"], StringComparison.Ordinal);
        Assert.Equal(["a note", "Source: counted by hand"], layout["annotations"]!.AsArray().Select(a => (string?)a!["text"]));
        Assert.Equal(["a note"], layout["meta"]!["page"]!["annotations"]!.AsArray().Select(a => (string?)a!["text"]));
        Assert.Single(layout["shapes"]!.AsArray());
    }

    [Fact]
    public void OneOfOurOwnComesBackAsItWent()
    {
        PlotlyFigure own = Chart.MirrorGap(Samples.Records, "ISR", "AZE");
        PlotlyFigure back = Chart.FromPlotly(own.Json, own.Title, own.Subtitle, own.Source);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(own.Json)!["data"], JsonNode.Parse(back.Json)!["data"]));
        JsonObject was = Layout(own), now = Layout(back);
        foreach (string same in (string[])["title", "xaxis", "yaxis", "annotations", "shapes", "height", "margin"])
            Assert.True(JsonNode.DeepEquals(Without(was[same]!), Without(now[same]!)), $"{same}: {was[same]} {now[same]}");
    }

    [Fact]
    public void OtherKindsOfChartsAreKept()
    {
        PlotlyFigure figure = Chart.FromPlotly("""{"data": [{"type": "pie", "labels": ["a", "b"], "values": [1, 2]}]}""", "A third is a", "", "nowhere");
        Assert.Equal("pie", (string?)JsonNode.Parse(figure.Json)!["data"]![0]!["type"]);
    }

    [Fact]
    public void NothingInItEndsTheScriptThatHoldsIt() =>
        Assert.DoesNotContain("</script", Chart.FromPlotly("""{"data": [{"x": ["</script><b>"], "y": [1]}]}""", "</script>", "", "</script>").Json, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("", "This is no JSON")]
    [InlineData("[]", "This is no plotly figure")]
    [InlineData("{\"data\": 5}", "This is no plotly figure")]
    [InlineData("{\"data\": [null]}", "This is no plotly figure")]
    public void WhatIsNoFigureIsRefused(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Chart.FromPlotly(json, "t", "", "s")).Message, StringComparison.Ordinal);

    private static JsonObject Layout(PlotlyFigure figure) => JsonNode.Parse(figure.Json)!["layout"]!.AsObject();

    /// <summary>An axis without what every foreign one gets.</summary>
    private static JsonNode Without(JsonNode node)
    {
        JsonNode copy = node.DeepClone();
        if (copy is JsonObject axis)
        {
            axis.Remove("dtick");
            axis.Remove("automargin");
        }
        return copy;
    }
}
