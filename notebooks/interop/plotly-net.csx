// Charts of the library as Plotly.NET charts, to restyle, combine and export there; and charts of Plotly.NET back in the library's manner.
// A notebook loads it after the library and the package, which some kernels take from cells only:
// #r "nuget: Plotly.NET, 5.1.0", then, in a cell of its own, #load "interop/plotly-net.csx"
using System.Text.Json;
using Analysis;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

/// <summary>The chart as Plotly.NET has it: traces, layout and configuration with every property, the parts that Plotly.NET's functions look for in its own types.</summary>
static GenericChart ToGenericChart(this PlotlyFigure figure)
{
    using JsonDocument json = JsonDocument.Parse(figure.Json);
    JsonElement root = json.RootElement;
    var traces = root.GetProperty("data").EnumerateArray().Select(t => (Trace)Fill(new Trace2D(t.TryGetProperty("type", out JsonElement type) ? type.GetString()! : "scatter"), t));
    return GenericChart.NewMultiChart(
        Microsoft.FSharp.Collections.ListModule.OfSeq(traces), Fill(new Layout(), root.GetProperty("layout")), Fill(new Config(), root.GetProperty("config")), DisplayOptions.initCDNOnly());
}

/// <summary>A chart made with Plotly.NET in the manner of the library's own, which every kernel and the report show.</summary>
/// <param name="chart">The chart.</param>
/// <param name="title">What it shows, as a finding in one sentence.</param>
/// <param name="subtitle">What is drawn, in what unit and on what scale.</param>
/// <param name="source">Where the data come from.</param>
static PlotlyFigure ToFigure(this GenericChart chart, string title, string subtitle, string source) => Analysis.Chart.FromPlotly(GenericChart.toJson(chart), title, subtitle, source);

static T Fill<T>(T target, JsonElement source) where T : DynamicObj.DynamicObj
{
    foreach (JsonProperty property in source.EnumerateObject())
        target.SetValue(property.Name, Value(property.Name, property.Value));
    return target;
}

static object? Value(string name, JsonElement value) => value.ValueKind switch
{
    JsonValueKind.Object => Fill(Part(name), value),
    JsonValueKind.Array when name == "annotations" => value.EnumerateArray().Select(v => Fill(new Annotation(), v)).ToArray(),
    JsonValueKind.Array when name == "shapes" => value.EnumerateArray().Select(v => Fill(new Shape(), v)).ToArray(),
    JsonValueKind.Array => value.EnumerateArray().Select(v => Value("", v)).ToArray(),
    JsonValueKind.String => value.GetString(),
    JsonValueKind.Number => value.TryGetInt32(out int whole) ? whole : value.GetDouble(),
    JsonValueKind.Null => null,
    _ => value.GetBoolean(),
};

/// <summary>An object of the type that Plotly.NET's functions expect under that name.</summary>
static DynamicObj.DynamicObj Part(string name) => name switch
{
    "title" => new Title(),
    "font" => new Font(),
    _ when name.StartsWith("xaxis") || name.StartsWith("yaxis") => new LinearAxis(),
    _ when name.StartsWith("legend") => new Legend(),
    _ => new DynamicObj.DynamicObj(),
};
