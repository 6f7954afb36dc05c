using System.Text.Json.Nodes;
using Plotly.NET;

namespace Analysis.Charts;

/// <summary>A chart being drawn: marks and axes, to which title, source and the manner of the house are added.</summary>
internal sealed class Sketch(string title, string subtitle, string source)
{
    private const int legendLine = 24;
    private readonly JsonArray annotations = [];
    private readonly JsonArray shapes = [];
    private readonly JsonArray traces = [];

    /// <summary>The height of the plot itself, without title, key and source.</summary>
    public int PlotHeight { get; init; } = 360;

    /// <summary>What stands left of the plot: the labels of the vertical axis.</summary>
    public int Left { get; init; } = 58;

    /// <summary>What stands left of it where there is little room.</summary>
    public int NarrowLeft { get; init; } = 52;

    /// <summary>What stands right of it: the labels at the ends of lines, which a narrow page leaves out.</summary>
    public int Right { get; init; } = 24;

    /// <summary>Whether the key of the marks is shown.</summary>
    public bool HasKey { get; init; } = true;

    /// <summary>Whether lines are labelled at their ends: a narrow page then shows them in a second key below the plot.</summary>
    public bool HasLineKey { get; init; }

    /// <summary>What stands below the plot: the labels of the horizontal axis.</summary>
    public int Below { get; init; } = 34;

    public JsonObject XAxis { get; init; } = [];

    /// <summary>What the horizontal axis has instead on a narrow page, such as fewer ticks.</summary>
    public JsonObject NarrowXAxis { get; init; } = [];

    public JsonObject YAxis { get; init; } = [];

    /// <summary>What the vertical axis has instead on a narrow page, such as shorter labels.</summary>
    public JsonObject NarrowYAxis { get; init; } = [];

    /// <summary>What a chart that was made elsewhere says of its layout besides: bars on top of each other, further axes, a key of its own.</summary>
    public JsonObject Further { get; init; } = [];

    /// <summary>Adds a mark; one without points is none.</summary>
    public void Add(JsonObject trace)
    {
        if (trace["x"]!.AsArray().Count == 0)
            return;
        if (!HasKey && !HasLineKey)
            trace["showlegend"] = false;
        traces.Add(trace);
    }

    /// <summary>Adds a line that is named at its end, and in the second key where there is no room for that.</summary>
    public void AddLine(JsonObject line)
    {
        if (HasKey)
            line["legend"] = "legend2";
        Add(line);
    }

    public void Add(Shape shape) => shapes.Add(shape.ToJson());

    /// <summary>Adds a shape that was made elsewhere, as it is.</summary>
    public void Draw(JsonObject shape) => shapes.Add(shape);

    /// <summary>Adds an annotation; one for wide pages only says what a narrow page has no room for.</summary>
    public void Note(JsonObject annotation, bool wide = false)
    {
        if (wide)
            annotation["name"] = "wide";
        annotations.Add(annotation);
    }

    /// <summary>The chart as Plotly.NET has it.</summary>
    public GenericChart ToChart() => PlotlyParts.Chart(ToFigure());

    /// <summary>The chart as plotly's JSON.</summary>
    public JsonObject ToFigure()
    {
        int key = HasKey ? legendLine : 0;
        JsonObject layout = new()
        {
            ["title"] = new JsonObject(),
            ["margin"] = new JsonObject { ["l"] = Left, ["r"] = Right, ["t"] = key + 12, ["b"] = Below },
            ["height"] = PlotHeight + key + 12 + Below,
            ["annotations"] = annotations,
            ["xaxis"] = Axis(XAxis, isX: true),
            ["yaxis"] = Axis(YAxis, isX: false),
            ["autosize"] = true,
            ["paper_bgcolor"] = Palette.Paper,
            ["plot_bgcolor"] = Palette.Paper,
            ["font"] = Font(12, Palette.Muted),
            ["hovermode"] = "closest",
            ["hoverdistance"] = 12,
            ["hoverlabel"] = new JsonObject { ["bgcolor"] = Palette.Paper, ["bordercolor"] = Palette.Control, ["font"] = Font(13, Palette.Ink), ["align"] = "left" },
            ["dragmode"] = false,
        };
        if (HasKey)
            layout["legend"] = Legend(above: true);
        if (HasLineKey)
            layout[HasKey ? "legend2" : "legend"] = new JsonObject { ["visible"] = false };
        layout["shapes"] = shapes;
        foreach ((string name, JsonNode? value) in Further)
            layout[name] = value?.DeepClone();
        layout["meta"] = new JsonObject
        {
            ["title"] = title,
            ["subtitle"] = subtitle,
            ["source"] = source,
            ["page"] = new JsonObject { ["t"] = 0, ["b"] = 0 },
            ["narrow"] = Narrow(key),
            ["dark"] = Palette.Dark(),
        };
        new ChartHeading(title, subtitle, source).Place(layout);
        JsonObject config = new() { ["displayModeBar"] = false, ["showSendToCloud"] = false, ["responsive"] = true, ["scrollZoom"] = false, ["typesetMath"] = false };
        return new() { ["data"] = traces, ["layout"] = layout, ["config"] = config };
    }

    /// <summary>What a narrow page changes of the layout, members of members too; notes named "wide" fall away there, and it is higher by <c>taller</c>.</summary>
    private JsonObject Narrow(int key)
    {
        JsonObject layout = new() { ["margin"] = new JsonObject { ["l"] = NarrowLeft, ["r"] = 14, ["t"] = 12 } };
        if (NarrowXAxis.Count > 0)
            layout["xaxis"] = NarrowXAxis.DeepClone();
        if (NarrowYAxis.Count > 0)
            layout["yaxis"] = NarrowYAxis.DeepClone();
        if (HasLineKey)
        {
            JsonObject lines = Legend(above: false);
            lines["visible"] = true;
            layout[HasKey ? "legend2" : "legend"] = lines;
        }
        return new() { ["taller"] = HasLineKey ? 12 + (2 * legendLine) - key : -key, ["layout"] = layout };
    }

    public static JsonObject Font(int size, string colour) => new()
    {
        ["family"] = "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif",
        ["size"] = size,
        ["color"] = colour,
    };

    private static JsonObject Legend(bool above) => new()
    {
        ["orientation"] = "h",
        ["x"] = 0,
        ["xanchor"] = "left",
        ["y"] = above ? 1.01 : -0.1,
        ["yanchor"] = above ? "bottom" : "top",
        ["itemclick"] = false,
        ["itemdoubleclick"] = false,
        ["font"] = Font(12, Palette.Ink),
        ["bgcolor"] = Palette.Paper,
    };

    private static JsonObject Axis(JsonObject own, bool isX)
    {
        JsonObject axis = new() { ["fixedrange"] = true, ["zeroline"] = false, ["automargin"] = false };
        if (own["visible"]?.GetValue<bool>() == false)
            axis = new() { ["fixedrange"] = true };
        else if (isX)
            (axis["showgrid"], axis["ticks"], axis["ticklen"], axis["tickcolor"], axis["showline"], axis["linecolor"]) = (false, "outside", 4, Palette.Control, true, Palette.Control);
        else
            (axis["gridcolor"], axis["ticks"], axis["ticklen"], axis["tickcolor"]) = (Palette.Rule, "outside", 6, Palette.Paper);
        foreach ((string name, JsonNode? value) in own)
            axis[name] = value?.DeepClone();
        return axis;
    }
}
