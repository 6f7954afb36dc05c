using System.Text.Json.Nodes;
using Analysis;
using Analysis.Tests.Charts;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace Researcher;

/// <summary>Charts of the library in the hands of somebody who knows Plotly.NET: its own functions restyle and combine them. This file stands outside of our namespace, as theirs do.</summary>
public class RestyleTests
{
    private static GenericChart Trade => TradeCharts.Reported(Samples.Records, "ISR", "AZE");

    private static GenericChart Gap => TradeCharts.MirrorGap(Samples.Records, "ISR", "AZE");

    private static GenericChart Median => Chart.Line<int, double, string>(x: [2008, 2010], y: [3, 4], Name: "a median", UseDefaults: false);

    [Fact]
    public void AxesAreStyled()
    {
        JsonObject layout = Trade.WithXAxisStyle<int, int, string>(TitleText: "year", ShowGrid: true).WithYAxisStyle<double, double, string>(AxisType: StyleParam.AxisType.Linear).Layout();
        Assert.Equal("year", (string?)layout["xaxis"]!["title"]!["text"]);
        Assert.True((bool)layout["xaxis"]!["showgrid"]!);
        Assert.NotEmpty(layout["xaxis"]!["tickvals"]!.AsArray());
        Assert.Equal("linear", (string?)layout["yaxis"]!["type"]);
    }

    [Fact]
    public void ALineIsAdded()
    {
        GenericChart combined = Chart.Combine([Gap, Median]);
        Assert.Equal(["Israel to Azerbaijan", "Azerbaijan to Israel", "a median"], combined.Json()["data"]!.AsArray().Select(t => (string?)t!["name"]));
        Assert.Equal(Gap.ToText(), combined.ToText());
        Assert.Equal("More than one. s", combined.WithTitle("More than one").WithSource("s").ToText());
    }

    [Fact]
    public void TwoChartsOfOursCiteBothSources()
    {
        JsonObject layout = Chart.Combine([Trade.WithSource("customs"), Gap.WithSource("computed")]).Layout();
        Assert.Equal("Source: customs; computed", (string?)Assert.Single(layout["annotations"]!.AsArray(), n => (string?)n!["name"] == "source")!["text"]);
        Assert.Equal("Source: customs; computed", (string?)layout["meta"]!["source"]);
    }

    [Fact]
    public void AGridHoldsTwo()
    {
        JsonObject figure = Chart.Grid([Trade, Gap.OnSubplot(2)], 2, 1).WithSize(900, 800).WithTitle("Both").Json(), layout = figure["layout"]!.AsObject();
        Assert.Equal(["x", "x", "x", "x", "x2", "x2"], figure["data"]!.AsArray().Select(t => (string?)t!["xaxis"]));
        Assert.Equal("log", (string?)layout["yaxis2"]!["type"]);
        Assert.Equal("x2", (string?)layout["annotations"]!.AsArray().Single(n => (string?)n!["text"] == "both agree")!["xref"]);
        Assert.Equal("x2 domain", (string?)layout["shapes"]!.AsArray()[^1]!["xref"]);
    }

    [Fact]
    public void SizeAndKeyAreStyled()
    {
        JsonObject layout = Trade.WithSize(700, 400).WithLegendStyle(Orientation: StyleParam.Orientation.Vertical).Layout();
        Assert.Equal((700, 400), ((int)layout["width"]!, (int)layout["height"]!));
        Assert.Equal("v", (string?)layout["legend"]!["orientation"]);
    }

    [Fact]
    public void AnotherTitleIsTheOneThatPagesShow()
    {
        Layout words = new();
        Title title = new();
        title.SetProperty("text", "Theirs");
        words.SetProperty("title", title);
        GenericChart chart = GenericChart.addLayout(words, Trade);
        Assert.StartsWith("Theirs. ", chart.ToText(), StringComparison.Ordinal);
        Assert.Equal("Theirs", (string?)chart.Layout()["meta"]!["title"]);
    }

    /// <summary>One name of ours means something else in Plotly.NET: a cell that uses both and names that type says which it means. There must not be a second.</summary>
    [Fact]
    public void NoNameMeansTwoThings()
    {
        static IEnumerable<string> Names(Type of) => of.Assembly.GetExportedTypes().Where(t => t.Namespace == of.Namespace && !t.IsNested).Select(t => t.Name);
        Assert.Equal(["Figure"], Names(typeof(Findings)).Intersect(Names(typeof(GenericChart)).Concat(Names(typeof(Chart)))).Except(["Frame"]));
    }
}
