using System.Text.Json.Nodes;

namespace Analysis.Charts;

/// <summary>A chart being drawn: marks and axes, to which title, source and the manner of the house are added.</summary>
internal sealed class Sketch(string title, string subtitle, string source)
{
    private const int titleLine = 21, subtitleLine = 17, sourceLine = 15, legendLine = 24;
    private readonly List<(JsonObject Annotation, bool Wide)> annotations = [];
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

    /// <summary>Adds a mark that was made elsewhere, as it is.</summary>
    public void Draw(JsonObject trace) => traces.Add(trace);

    /// <summary>Adds a shape that was made elsewhere, as it is.</summary>
    public void DrawShape(JsonObject shape) => shapes.Add(shape);

    /// <summary>Adds an annotation; one for wide pages only says what a narrow page has no room for.</summary>
    public void Note(JsonObject annotation, bool wide = false) => annotations.Add((annotation, wide));

    public PlotlyFigure ToFigure()
    {
        IReadOnlyList<string> titleLines = PlotText.Wrap(title, 82, 3), subtitleLines = PlotText.Wrap(subtitle, 124, 3), sourceLines = PlotText.Wrap("Source: " + source, 140, 5);
        int key = HasKey ? legendLine : 0;
        int top = 22 + (titleLine * titleLines.Count) + (subtitleLine * subtitleLines.Count) + 8 + key;
        int bottom = Below + 10 + (sourceLine * sourceLines.Count);
        JsonObject page = Variant(Left, Right, key + 12, Below, PlotHeight, wide: true, null);
        page["title"] = new JsonObject { ["text"] = "" };
        JsonObject narrow = Variant(NarrowLeft, 14, 12, Below, PlotHeight, wide: false, null);
        narrow["title"] = new JsonObject { ["text"] = "" };
        narrow["xaxis"] = Axis(XAxis, NarrowXAxis, isX: true);
        narrow["yaxis"] = Axis(YAxis, NarrowYAxis, isX: false);
        if (HasLineKey)
        {
            narrow[HasKey ? "legend2" : "legend"] = Legend(above: false);
            narrow["height"] = PlotHeight + 24 + Below + (2 * legendLine);
        }
        JsonObject layout = Variant(Left, Right, top, bottom, PlotHeight, wide: true, Source(sourceLines));
        layout["title"] = Title(titleLines, subtitleLines, PlotHeight + top + bottom);
        layout["xaxis"] = Axis(XAxis, [], isX: true);
        layout["yaxis"] = Axis(YAxis, [], isX: false);
        layout["autosize"] = true;
        layout["paper_bgcolor"] = Palette.Paper;
        layout["plot_bgcolor"] = Palette.Paper;
        layout["font"] = Font(12, Palette.Muted);
        layout["hovermode"] = "closest";
        layout["hoverdistance"] = 12;
        layout["hoverlabel"] = new JsonObject { ["bgcolor"] = Palette.Paper, ["bordercolor"] = Palette.Control, ["font"] = Font(13, Palette.Ink), ["align"] = "left" };
        layout["dragmode"] = false;
        if (HasKey)
            layout["legend"] = Legend(above: true);
        if (HasLineKey)
            layout[HasKey ? "legend2" : "legend"] = new JsonObject { ["visible"] = false };
        layout["shapes"] = shapes;
        foreach ((string name, JsonNode? value) in Further)
            layout[name] = value?.DeepClone();
        layout["meta"] = new JsonObject { ["title"] = title, ["subtitle"] = subtitle, ["source"] = "Source: " + source, ["page"] = page, ["narrow"] = narrow, ["dark"] = Palette.Dark() };
        JsonObject config = new() { ["displayModeBar"] = false, ["showSendToCloud"] = false, ["responsive"] = true, ["scrollZoom"] = false, ["typesetMath"] = false };
        return new(title, subtitle, source, new() { ["data"] = traces, ["layout"] = layout, ["config"] = config });
    }

    public static JsonObject Font(int size, string colour) => new()
    {
        ["family"] = "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif",
        ["size"] = size,
        ["color"] = colour,
    };

    private JsonObject Variant(int left, int right, int top, int bottom, int height, bool wide, JsonObject? sourceNote)
    {
        JsonArray notes = [.. annotations.Where(a => wide || !a.Wide).Select(a => a.Annotation.DeepClone())];
        if (sourceNote is not null)
            notes.Add(sourceNote);
        return new()
        {
            ["margin"] = new JsonObject { ["l"] = left, ["r"] = right, ["t"] = top, ["b"] = bottom },
            ["height"] = height + top + bottom,
            ["annotations"] = notes,
        };
    }

    private static JsonObject Title(IReadOnlyList<string> lines, IReadOnlyList<string> subtitle, int height)
    {
        string text = string.Join("<br>", lines.Select(l => $"<b>{PlotText.Of(l)}</b>"));
        if (subtitle.Count > 0)
            text += $"<br><span style=\"font-size:13px;color:{Palette.Muted}\">{string.Join("<br>", subtitle.Select(PlotText.Of))}</span>";
        return new()
        {
            ["text"] = text,
            ["font"] = Font(16, Palette.Ink),
            ["x"] = 0,
            ["xref"] = "container",
            ["xanchor"] = "left",
            ["y"] = Math.Round(1 - (20m / height), 4),
            ["yref"] = "container",
            ["yanchor"] = "top",
            ["pad"] = new JsonObject { ["l"] = 12 },
        };
    }

    private JsonObject Source(IReadOnlyList<string> lines) => new()
    {
        ["text"] = string.Join("<br>", lines.Select(PlotText.Of)),
        ["font"] = Font(11, Palette.Muted),
        ["align"] = "left",
        ["showarrow"] = false,
        ["xref"] = "paper",
        ["yref"] = "paper",
        ["x"] = 0,
        ["xanchor"] = "left",
        ["xshift"] = 12 - Left,
        ["y"] = 0,
        ["yanchor"] = "top",
        ["yshift"] = -Below,
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

    private static JsonObject Axis(JsonObject own, JsonObject changes, bool isX)
    {
        JsonObject axis = new() { ["fixedrange"] = true, ["zeroline"] = false, ["automargin"] = false };
        if (own["visible"]?.GetValue<bool>() == false)
            axis = new() { ["fixedrange"] = true };
        else if (isX)
            (axis["showgrid"], axis["ticks"], axis["ticklen"], axis["tickcolor"], axis["showline"], axis["linecolor"]) = (false, "outside", 4, Palette.Control, true, Palette.Control);
        else
            (axis["gridcolor"], axis["ticks"], axis["ticklen"], axis["tickcolor"]) = (Palette.Rule, "outside", 6, Palette.Paper);
        foreach ((string name, JsonNode? value) in own.Concat(changes))
            axis[name] = value?.DeepClone();
        return axis;
    }
}

/// <summary>A straight line on a plot.</summary>
internal readonly record struct Shape(decimal? X0, decimal? X1, decimal? Y0, decimal? Y1, string Colour, decimal Width = 1, string Dash = "solid")
{
    /// <summary>A horizontal line across the plot.</summary>
    public static Shape Across(decimal y, string colour, decimal width = 1, string dash = "solid") => new(null, null, y, y, colour, width, dash);

    public JsonObject ToJson() => new()
    {
        ["type"] = "line",
        ["layer"] = "below",
        ["xref"] = X0 is null ? "paper" : "x",
        ["yref"] = Y0 is null ? "paper" : "y",
        ["x0"] = X0 ?? 0,
        ["x1"] = X1 ?? 1,
        ["y0"] = Y0 ?? 0,
        ["y1"] = Y1 ?? 1,
        ["line"] = new JsonObject { ["color"] = Colour, ["width"] = Width, ["dash"] = Dash },
    };
}
