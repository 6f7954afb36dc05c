using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Charts;

namespace Analysis;

public static partial class Chart
{
    /// <summary>What the frame of a chart says itself, or what belongs to the theme of the library that the chart comes from.</summary>
    private static readonly string[] framed =
        ["title", "template", "margin", "width", "height", "autosize", "annotations", "shapes", "xaxis", "yaxis", "meta", "font", "paper_bgcolor", "plot_bgcolor", "hoverlabel"];

    /// <summary>
    /// A chart made elsewhere, by Plotly.NET or by hand, in the manner of the charts here: with a title that says what it shows, its source, the
    /// colours of the report, and variants for dark and narrow pages. Its marks, axes, notes and key stay as they are; its theme gives way.
    /// </summary>
    /// <param name="figure">The figure as plotly's JSON: an object with <c>data</c> and <c>layout</c>.</param>
    /// <param name="title">What it shows, as a finding in one sentence.</param>
    /// <param name="subtitle">What is drawn, in what unit and on what scale; "" where the title says it all.</param>
    /// <param name="source">Where the data come from.</param>
    /// <exception cref="ArgumentException"><paramref name="figure"/> is no plotly figure.</exception>
    public static PlotlyFigure FromPlotly(string figure, string title, string subtitle, string source)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(subtitle);
        ArgumentNullException.ThrowIfNull(source);
        (JsonObject[] traces, JsonObject layout) = Parts(figure);
        if (layout["meta"] is JsonObject meta && meta["page"] is JsonObject page)
        {
            // One of our own that went out and came back: what it looks like without title and source is known.
            foreach ((string name, JsonNode? value) in page)
                layout[name] = value?.DeepClone();
        }
        JsonObject margin = layout["margin"] as JsonObject ?? [], x = Axis(layout, "xaxis"), y = Axis(layout, "yaxis");
        bool hasKey = !layout.ContainsKey("legend") && Number(layout, "showlegend", 1) > 0 && traces.Count(t => Number(t, "showlegend", 1) > 0) > 1;
        int below = Number(margin, "b", Words(x) ? 56 : 34), above = Number(margin, "t", 100);
        Sketch sketch = new(title, subtitle, source)
        {
            PlotHeight = layout.ContainsKey("height") ? Math.Max(120, Number(layout, "height", 0) - above - below) : 360,
            Left = Number(margin, "l", Longest(traces) is > 0 and var letters ? Math.Clamp(7 * letters, 58, 320) : Words(y) ? 84 : 58),
            NarrowLeft = Words(y) ? 68 : 52,
            Right = Number(margin, "r", 24),
            Below = below,
            HasKey = hasKey,
            HasLineKey = layout["legend"] is JsonObject key && Number(key, "visible", 1) == 0,
            XAxis = x,
            YAxis = y,
            Further = new(layout.Where(l => !framed.Contains(l.Key, StringComparer.Ordinal)).Append(new("colorway", Colours())).DistinctBy(l => l.Key).Select(l => KeyValuePair.Create(l.Key, l.Value?.DeepClone()))),
        };
        foreach (JsonObject trace in traces)
            sketch.Draw(trace.DeepClone().AsObject());
        foreach (JsonObject note in Objects(layout, "annotations"))
            sketch.Note(note.DeepClone().AsObject());
        foreach (JsonObject shape in Objects(layout, "shapes"))
            sketch.DrawShape(shape.DeepClone().AsObject());
        return sketch.ToFigure();
    }

    private static (JsonObject[] Traces, JsonObject Layout) Parts(string figure)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(figure);
        }
        catch (JsonException e)
        {
            throw new ArgumentException("This is no JSON: " + e.Message, nameof(figure), e);
        }
        if (root is not JsonObject whole || whole["data"] is not JsonArray data || data.Any(t => t is not JsonObject))
            throw new ArgumentException("This is no plotly figure: there is no list \"data\" of marks.", nameof(figure));
        return ([.. data.Select(t => t!.AsObject())], whole["layout"] as JsonObject ?? []);
    }

    private static JsonObject[] Objects(JsonObject layout, string name) => layout[name] is JsonArray list ? [.. list.OfType<JsonObject>()] : [];

    /// <summary>An axis as later releases of plotly.js take it: its title is an object.</summary>
    private static JsonObject Axis(JsonObject layout, string name)
    {
        JsonObject axis = (layout[name] as JsonObject)?.DeepClone().AsObject() ?? [];
        if (axis["title"] is JsonValue text)
            axis["title"] = new JsonObject { ["text"] = text.DeepClone() };
        axis.TryAdd("automargin", true);
        if (axis["type"]?.ToString() == "log" && !axis.ContainsKey("tickvals"))
            axis.TryAdd("dtick", 1);
        return axis;
    }

    /// <summary>The letters of the longest name on the vertical axis; 0 where numbers stand there.</summary>
    private static int Longest(JsonObject[] traces) => traces.Select(t => t["y"]).OfType<JsonArray>().SelectMany(y => y).OfType<JsonValue>()
        .Select(v => v.GetValueKind() == JsonValueKind.String && !DateTime.TryParse(v.GetValue<string>(), CultureInfo.InvariantCulture, out _) ? v.GetValue<string>().Length : 0).DefaultIfEmpty().Max();

    /// <summary>Whether words stand along an axis.</summary>
    private static bool Words(JsonObject axis) => axis["title"] is JsonObject { Count: > 0 };

    private static int Number(JsonObject owner, string name, int usual) => owner[name] is not JsonValue value ? usual
        : value.TryGetValue(out double number) ? (int)Math.Clamp(number, -10_000, 10_000)
        : value.TryGetValue(out bool yes) ? (yes ? 1 : 0)
        : usual;

    private static JsonArray Colours() => [Palette.OneWay, Palette.OtherWay, Palette.Event, Palette.Figure, Palette.Understated, Palette.Overstated];
}
