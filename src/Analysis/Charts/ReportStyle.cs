using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plotly.NET;
using Plotly.NET.CSharp;

namespace Analysis.Charts;

/// <summary>Gives a chart that was made elsewhere the manner of the charts here.</summary>
internal static class ReportStyle
{
    /// <summary>What the manner of the house says itself, or what belongs to the theme of the library that the chart comes from.</summary>
    private static readonly string[] framed =
        ["title", "template", "margin", "width", "height", "autosize", "annotations", "shapes", "xaxis", "yaxis", "meta", "font", "paper_bgcolor", "plot_bgcolor", "hoverlabel"];

    /// <summary>The same marks in a layout of the house; one that is of the house already stays as it is.</summary>
    public static GenericChart Of(GenericChart chart)
    {
        JsonObject figure = ChartJson.Figure(chart), layout = figure["layout"]!.AsObject();
        if (layout["meta"] is JsonObject meta && meta.ContainsKey("narrow"))
            return chart;
        JsonObject[] traces = [.. figure["data"]!.AsArray().Select(t => t!.AsObject())];
        ChartHeading heading = ChartHeading.Of(layout);
        ChartHeading.Remove(layout);
        JsonObject margin = layout["margin"] as JsonObject ?? [], x = Axis(layout, "xaxis"), y = Axis(layout, "yaxis");
        bool hasKey = !layout.ContainsKey("legend") && ShowsKey(layout) && traces.Count(ShowsKey) > 1;
        decimal above = ChartHeading.Number(margin, "t", 100), below = ChartHeading.Number(margin, "b", HasTitle(x) ? 56 : 34);
        Sketch sketch = new(heading.Title, heading.Subtitle, heading.Source)
        {
            PlotHeight = layout.ContainsKey("height") ? (int)Math.Max(120, ChartHeading.Number(layout, "height", 0) - above - below) : 360,
            Left = (int)ChartHeading.Number(margin, "l", Longest(traces) is > 0 and var letters ? Math.Clamp(7 * letters, 58, 320) : HasTitle(y) ? 84 : 58),
            NarrowLeft = HasTitle(y) ? 68 : 52,
            Right = (int)ChartHeading.Number(margin, "r", 24),
            Below = (int)below,
            HasKey = hasKey,
            XAxis = x,
            YAxis = y,
            Further = new(layout.Where(l => !framed.Contains(l.Key, StringComparer.Ordinal)).Append(new("colorway", Colours())).DistinctBy(l => l.Key).Select(l => KeyValuePair.Create(l.Key, l.Value?.DeepClone()))),
        };
        foreach (JsonObject note in Objects(layout, "annotations"))
            sketch.Note(note.DeepClone().AsObject());
        foreach (JsonObject shape in Objects(layout, "shapes"))
            sketch.Draw(shape.DeepClone().AsObject());
        GenericChart house = sketch.ToChart();
        return PlotlyParts.Chart(chart.GetTraces(), GenericChart.getLayout(house), GenericChart.getConfig(house));
    }

    private static JsonObject[] Objects(JsonObject layout, string name) => layout[name] is JsonArray list ? [.. list.OfType<JsonObject>()] : [];

    private static JsonObject Axis(JsonObject layout, string name)
    {
        JsonObject axis = (layout[name] as JsonObject)?.DeepClone().AsObject() ?? [];
        axis.TryAdd("automargin", true);
        if (axis["type"]?.ToString() == "log" && !axis.ContainsKey("tickvals"))
            axis.TryAdd("dtick", 1);
        return axis;
    }

    /// <summary>The letters of the longest name on the vertical axis; 0 where numbers stand there.</summary>
    private static int Longest(JsonObject[] traces) => traces.Select(t => t["y"]).OfType<JsonArray>().SelectMany(y => y).OfType<JsonValue>()
        .Select(v => v.GetValueKind() == JsonValueKind.String && !DateTime.TryParse(v.GetValue<string>(), CultureInfo.InvariantCulture, out _) ? v.GetValue<string>().Length : 0).DefaultIfEmpty().Max();

    private static bool HasTitle(JsonObject axis) => axis["title"] is JsonObject { Count: > 0 };

    private static bool ShowsKey(JsonObject part) => part["showlegend"]?.GetValueKind() != JsonValueKind.False;

    private static JsonArray Colours() => [Palette.OneWay, Palette.OtherWay, Palette.Event, Palette.Figure, Palette.Understated, Palette.Overstated];
}
