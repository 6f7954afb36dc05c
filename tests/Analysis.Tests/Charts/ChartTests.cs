using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plotly.NET;

namespace Analysis.Tests.Charts;

public class ChartTests
{
    private static readonly Dictionary<string, Func<GenericChart>> charts = new(StringComparer.Ordinal)
    {
        ["figures-by-kind"] = () => FigureCharts.ByKind(Findings.Read("Twenty planes and 500 kilometers of road cost more than 4 billion dollars, a third of it in two years."), "a sample"),
        ["trade-reported"] = () => TradeCharts.Reported(Samples.Records, "ISR", "AZE"),
        ["mirror-gap"] = () => TradeCharts.MirrorGap(Samples.Records, "ISR", "AZE"),
        ["claims-against-records"] = () => ClaimCharts.AgainstRecords(Samples.Checks, Samples.Records, Samples.Corpus),
        ["oil-shares"] = () => ClaimCharts.OilShares(Samples.Claims, Samples.Corpus),
        ["disagreement"] = () => ClaimCharts.Disagreement(Samples.Claims, "export", "AZE", "ISR", Samples.Corpus),
        ["arms-deals"] = () => ArmsCharts.Deals(Samples.Records, "ISR", "AZE", Samples.Article("x", "x", 2012, "It sold Hermes 450 drones.")),
        ["coverage"] = () => CorpusCharts.Coverage(Samples.Corpus),
        ["network"] = () => RelationCharts.Network(Relations.Of(Samples.Events)),
        ["event-timeline"] = () => RelationCharts.Timeline(Samples.Events),
        ["actor-matrix"] = () => RelationCharts.Matrix(Samples.Events),
    };

    private static readonly JsonSerializerOptions indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names() => [.. charts.Keys];

    /// <summary>The whole figure without what all share: the variants for pages and the colours for dark paper.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void IsAsApproved(string name)
    {
        JsonObject figure = JsonNode.Parse(charts[name]().ToPlotlyJson())!.AsObject();
        figure["layout"]!.AsObject().Remove("meta");
        figure.Remove("config");
        Approved.Verify(figure.ToJsonString(indented) + "\n", name + ".json");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void IsDeterministicInAnyCulture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string expected = charts[name]().ToPlotlyJson();
        try
        {
            foreach (string culture in (string[])["fa-IR", "de-DE", "tr-TR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, charts[name]().ToPlotlyJson());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryColourHasOneForDarkPaper(string name)
    {
        JsonElement figure = JsonDocument.Parse(charts[name]().ToPlotlyJson()).RootElement;
        HashSet<string> pairs = [.. figure.GetProperty("layout").GetProperty("meta").GetProperty("dark").EnumerateObject().Select(p => p.Name)];
        Assert.Empty(Strings(figure.GetProperty("data")).Where(s => s.Length == 7 && s[0] == '#').Except(pairs));
    }

    /// <summary>Modebar, dragging and zooming are off, so that a page scrolls under a thumb; nothing is sent away.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void KeepsStill(string name)
    {
        JsonElement figure = JsonDocument.Parse(charts[name]().ToPlotlyJson()).RootElement, layout = figure.GetProperty("layout"), config = figure.GetProperty("config");
        Assert.False(config.GetProperty("displayModeBar").GetBoolean());
        Assert.False(config.GetProperty("showSendToCloud").GetBoolean());
        Assert.False(layout.GetProperty("dragmode").GetBoolean());
        Assert.All(new[] { "xaxis", "yaxis" }, axis => Assert.True(layout.GetProperty(axis).GetProperty("fixedrange").GetBoolean()));
    }

    [Fact]
    public void NoDataGiveAChartThatSaysSo()
    {
        Assert.StartsWith("No figure", FigureCharts.ByKind(Findings.Read("")).ToText(), StringComparison.Ordinal);
        Assert.Contains("no record", TradeCharts.Reported(Records.None, "ISR", "AZE").ToText(), StringComparison.Ordinal);
        Assert.StartsWith("No year", TradeCharts.MirrorGap(Records.None, "ISR", "AZE").ToText(), StringComparison.Ordinal);
        Assert.StartsWith("No claim", ClaimCharts.AgainstRecords([], Records.None).ToText(), StringComparison.Ordinal);
        Assert.StartsWith("No statement", ClaimCharts.OilShares([]).ToText(), StringComparison.Ordinal);
        Assert.StartsWith("No statement", ClaimCharts.Disagreement([], "total", "ISR", "AZE").ToText(), StringComparison.Ordinal);
        Assert.StartsWith("No arms deal", ArmsCharts.Deals(Records.None, "ISR", "AZE").ToText(), StringComparison.Ordinal);
        Assert.StartsWith("No event", RelationCharts.Network(Relations.Of([])).ToText(), StringComparison.Ordinal);
        Assert.StartsWith("No event", RelationCharts.Timeline([]).ToText(), StringComparison.Ordinal);
        Assert.StartsWith("No event", RelationCharts.Matrix([]).ToText(), StringComparison.Ordinal);
        Assert.StartsWith("No articles, and no claim", CorpusCharts.Coverage(new([], [])).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void WordsOfAnArticleAreNeitherMarkupNorTemplateNorTex()
    {
        Check check = Samples.Check("a", 999, "export", "AZE", "2008", Bound.Equal, 1_000_000m, Verdict.Overstated, null, Samples.Hostile);
        string json = ClaimCharts.AgainstRecords([check], Samples.Records).ToPlotlyJson();
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        string hover = Strings(JsonDocument.Parse(json).RootElement.GetProperty("data")).Single(s => s.Contains("/script", StringComparison.Ordinal));
        Assert.Equal("“&lt;/script&gt;&lt;b&gt;x&lt;/b&gt; %&#123;x} &#36;a&#36; &amp; [U+202E]21 \uFFFD”", hover.Split("<br>")[0]);
    }

    [Fact]
    public void WordsThatRunRightToLeftAreIsolated()
    {
        string json = ClaimCharts.Disagreement(Samples.Claims, "total", "AZE", "ISR", Samples.Corpus).ToPlotlyJson();
        Assert.Contains("\u2067روزنامهٔ نمونه 2009\u2069", Strings(JsonDocument.Parse(json).RootElement));
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        _ => [],
    };
}
