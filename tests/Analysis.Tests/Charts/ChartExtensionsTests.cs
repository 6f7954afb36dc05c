using System.Globalization;
using System.Text.Json.Nodes;
using Plotly.NET;

namespace Analysis.Tests.Charts;

/// <summary>What a researcher adds to a chart from C#.</summary>
public class ChartExtensionsTests
{
    private static GenericChart Line => Plotly.NET.CSharp.Chart.Line<int, double, string>(x: [1, 2, 3], y: [10, 100, 1000], Name: "a line", UseDefaults: false);

    private static GenericChart Ours => TradeCharts.Reported(Samples.Records, "ISR", "AZE");

    [Fact]
    public void TitleAndSubtitleStandAboveAndMakeRoom()
    {
        GenericChart chart = Line.WithTitle("One < two", "by hand");
        Assert.Equal("<b>One &lt; two</b><br><span style=\"font-size:13px;color:#5f5c55\">by hand</span>", (string?)chart.Layout()["title"]!["text"]);
        Assert.Equal(30 + 18 + 21 + 17, (int)chart.Layout()["margin"]!["t"]!);
        Assert.Equal("One < two. by hand.", chart.ToText());
    }

    [Fact]
    public void ANewTitleTakesThePlaceOfTheOld()
    {
        JsonObject before = Ours.Layout(), after = Ours.WithTitle("Short").Layout();
        Assert.Equal("<b>Short</b>", (string?)after["title"]!["text"]);
        Assert.Equal("Short", (string?)after["meta"]!["title"]);
        Assert.Equal(Plot(before), Plot(after));
        Assert.True((int)after["height"]! < (int)before["height"]!);

        static int Plot(JsonObject layout) => (int)layout["height"]! - (int)layout["margin"]!["t"]! - (int)layout["margin"]!["b"]!;
    }

    [Fact]
    public void TheSourceStandsBelowOnce()
    {
        JsonObject layout = Ours.WithSource("mine").WithSource("mine alone").Layout();
        Assert.Equal("Source: mine alone", (string?)Assert.Single(layout["annotations"]!.AsArray(), n => (string?)n!["name"] == "source")!["text"]);
        Assert.Equal("Source: mine alone", (string?)layout["meta"]!["source"]);
        Assert.DoesNotContain(Ours.WithSource("").Layout()["annotations"]!.AsArray(), n => (string?)n!["name"] == "source");
    }

    [Fact]
    public void WordsThatRunRightToLeftAreIsolated()
    {
        JsonObject layout = Line.WithTitle("تجارت دو کشور", "میلیارد دلار").WithSource("گمرک").Layout();
        Assert.Equal("<b>\u2067تجارت دو کشور\u2069</b><br><span style=\"font-size:13px;color:#5f5c55\">\u2067میلیارد دلار\u2069</span>", (string?)layout["title"]!["text"]);
        Assert.Equal("Source: گمرک", (string?)layout["annotations"]![0]!["text"]);
    }

    [Fact]
    public void TheChartItselfStaysAsItWas()
    {
        GenericChart chart = Ours;
        string before = chart.ToPlotlyJson();
        _ = chart.WithTitle("t").WithSource("s").WithAnnotations(new { text = "n" }).WithShapes(new { type = "line" }).WithLogXAxis("x").With("barmode", "stack").OnSubplot(2)
            .WithTrace("opacity", 0.5, "Israel’s exports");
        Assert.Equal(before, chart.ToPlotlyJson());
    }

    [Fact]
    public void NotesAndShapesAreAdded()
    {
        JsonObject layout = Ours.WithAnnotations(new { text = "war", x = 2009, y = 9.2m }, new { text = "peace" }).WithShapes(new { type = "line", x0 = 2009 }).Layout();
        Assert.Equal(Ours.Layout()["annotations"]!.AsArray().Count + 2, layout["annotations"]!.AsArray().Count);
        Assert.Equal("peace", (string?)layout["annotations"]!.AsArray()[^1]!["text"]);
        Assert.Equal(2009, (int)layout["shapes"]!.AsArray()[^1]!["x0"]!);
        Assert.StartsWith("Each of the annotations is an object", Assert.Throws<ArgumentException>(() => Line.WithAnnotations("war")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorBarsBelongToTheirTrace()
    {
        JsonObject one = Line.WithErrorBars([1, 2, 3]).Trace()["error_y"]!.AsObject();
        Assert.Equal("""{"type":"data","array":[1,2,3],"symmetric":true,"visible":true}""", one.ToJsonString());
        JsonObject two = Line.WithErrorBars([1, 2, 3], [0, 0, 1.5], "a line").Trace()["error_y"]!.AsObject();
        Assert.Equal("""{"type":"data","array":[1,2,3],"arrayminus":[0,0,1.5],"symmetric":false,"visible":true}""", two.ToJsonString());
        Assert.StartsWith("The trace has 3 points, and 2 values were given.", Assert.Throws<ArgumentException>(() => Line.WithErrorBars([1, 2])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HoverShowsWordsAndNoMarkup()
    {
        JsonObject trace = Line.WithHover(["one", "<b>two</b>\nthree", "%{x}"]).Trace();
        Assert.Equal(["one", "&lt;b&gt;two&lt;/b&gt;<br>three", "%&#123;x}"], trace["hovertext"]!.AsArray().Select(h => (string?)h));
        Assert.Equal("text", (string?)trace["hoverinfo"]);
    }

    [Fact]
    public void ATraceIsNamedWhereThereAreSeveral()
    {
        Assert.Equal(3, (int)Ours.WithTrace("line", new { width = 3 }, "Israel’s exports").Trace()["line"]!["width"]!);
        Assert.Equal(Palette(Ours), Palette(Ours.WithTrace("line", new { width = 3 }, "Israel’s exports")));
        Assert.Contains("has 4 traces; name one of them: ", Assert.Throws<ArgumentException>(() => Ours.WithTrace("opacity", 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The chart has no trace “x”, but ", Assert.Throws<ArgumentException>(() => Ours.WithTrace("opacity", 1, "x")).Message, StringComparison.Ordinal);

        static string? Palette(GenericChart chart) => (string?)chart.Trace()["line"]!["color"];
    }

    [Fact]
    public void AnAxisBecomesLogarithmic()
    {
        JsonObject layout = Line.With("yaxis", new { range = new[] { 0, 1000 }, title = new { text = "old" } }).WithLogYAxis("US dollars").WithLogXAxis().Layout();
        Assert.Equal("""{"title":{"text":"US dollars"},"type":"log","dtick":1}""", layout["yaxis"]!.ToJsonString());
        Assert.Equal("log", (string?)layout["xaxis"]!["type"]);
        Assert.Equal(Ours.Layout()["yaxis"]!["ticktext"]!.ToJsonString(), Ours.WithLogYAxis().Layout()["yaxis"]!["ticktext"]!.ToJsonString());
    }

    [Fact]
    public void MembersOfTheLayoutAreMergedReplacedAndTakenAway()
    {
        JsonObject layout = Line.With("legend", new { orientation = "h", x = 0 }).With("legend", new { x = 1 }).With("barmode", "stack").With("barmode", null).Layout();
        Assert.Equal("""{"orientation":"h","x":1}""", layout["legend"]!.ToJsonString());
        Assert.False(layout.ContainsKey("barmode"));
        Assert.Throws<ArgumentException>(() => Line.With("", 1));
    }

    /// <summary>What the owner of a chart sets stays on a phone too, where the chart would have shown ticks of its own.</summary>
    [Fact]
    public void WhatIsSetHoldsOnNarrowPagesToo()
    {
        JsonObject Narrow(GenericChart chart) => chart.Layout()["meta"]!["narrow"]!["layout"]!["xaxis"]!.AsObject();
        Assert.True(Narrow(Ours).ContainsKey("tickvals"));
        Assert.False(Narrow(Ours.With("xaxis", new { tickvals = new[] { 2009 } })).ContainsKey("tickvals"));
        Assert.True(Narrow(Ours.With("xaxis", new { title = new { text = "year" } })).ContainsKey("tickvals"));
    }

    [Fact]
    public void DaysDecimalsAndWhatIsMissingAreTaken()
    {
        JsonObject trace = Traces.Of("scatter", new { x = new[] { new DateOnly(2012, 1, 21), new DateOnly(2013, 2, 3) }, y = new decimal?[] { 1.50m, null } }).Trace();
        Assert.Equal("""{"type":"scatter","x":["2012-01-21","2013-02-03"],"y":[1.50,null]}""", trace.ToJsonString());
        Assert.Throws<ArgumentException>(() => Traces.Of("scatter", "x"));
        Assert.Throws<ArgumentException>(() => Traces.Of("", new { }));
    }

    [Fact]
    public void NumbersThatJsonHasNotAreMissing() =>
        Assert.Equal("[1.5,null,null,1E+300]", Traces.Of("scatter", new { y = new[] { 1.5, double.NaN, double.PositiveInfinity, 1e300 } }).Trace()["y"]!.ToJsonString());

    /// <summary>Newtonsoft.Json follows such a node from parent to child and back until the stack ends the process.</summary>
    [Fact]
    public void NodesOfJsonAreTaken()
    {
        JsonNode node = JsonNode.Parse("""{"font": {"size": 9}}""")!;
        Assert.Equal(9, (int)Line.With("legend", node).Layout()["legend"]!["font"]!["size"]!);
        Trace2D trace = new("scatter");
        trace.SetProperty("marker", node["font"]!);
        Assert.Equal(9, (int)GenericChart.ofTraceObject(false, trace).Trace()["marker"]!["size"]!);
    }

    [Fact]
    public void PlotlyNetsDefaultThemeTakesNoSeconds()
    {
        GenericChart chart = Plotly.NET.CSharp.Chart.Line<int, double, string>(x: [1], y: [1], UseDefaults: true);
        Assert.True(chart.Layout()["template"]!.AsObject().Count > 1);
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void JsonIsTheSameInAnyCulture(string culture)
    {
        string Written() => Line.With("height", 450.5).WithErrorBars([0.1, 1.5, 2]).WithTitle("İstanbul ı", "1,5").ToPlotlyJson();
        CultureInfo before = CultureInfo.CurrentCulture;
        string expected = Written();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Written());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TitlesAreObjectsAndNothingIsSentToACloud()
    {
        JsonObject figure = Line.With("title", "plain").With("xaxis", new { title = "year" }).WithTrace("colorbar", new { title = "shade" }).Json();
        Assert.Equal("plain", (string?)figure["layout"]!["title"]!["text"]);
        Assert.Equal("year", (string?)figure["layout"]!["xaxis"]!["title"]!["text"]);
        Assert.Equal("shade", (string?)figure["data"]![0]!["colorbar"]!["title"]!["text"]);
        Assert.False((bool)figure["config"]!["showSendToCloud"]!);
    }
}
