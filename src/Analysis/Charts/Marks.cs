using System.Text.Json.Nodes;

namespace Analysis.Charts;

/// <summary>The marks that charts are made of.</summary>
internal static class Marks
{
    /// <summary>A line through values by year; a missing value breaks it.</summary>
    public static JsonObject Line(string name, IEnumerable<(decimal X, decimal? Y, string Hover)> points, string colour, bool dashed = false, bool dots = false)
    {
        (decimal X, decimal? Y, string Hover)[] all = [.. points];
        JsonObject trace = Scatter(name, dots ? "lines+markers" : "lines", all);
        trace["line"] = new JsonObject { ["color"] = colour, ["width"] = 2, ["dash"] = dashed ? "5px,3px" : "solid" };
        trace["connectgaps"] = false;
        if (dots)
            trace["marker"] = new JsonObject { ["size"] = 5, ["color"] = colour };
        return trace;
    }

    /// <summary>Points of one shape and colour.</summary>
    public static JsonObject Points(string name, IEnumerable<(decimal X, decimal? Y, string Hover)> points, string colour, string symbol, int size)
    {
        JsonObject trace = Scatter(name, "markers", [.. points]);
        bool open = symbol.EndsWith("-open", StringComparison.Ordinal);
        trace["cliponaxis"] = false;
        trace["marker"] = new JsonObject { ["symbol"] = symbol, ["size"] = size, ["color"] = colour, ["opacity"] = 1, ["line"] = new JsonObject { ["color"] = open ? colour : Palette.Paper, ["width"] = 1.5m } };
        return trace;
    }

    /// <summary>Discs whose area is a count, none too small to see, with the number on those that have room for it.</summary>
    public static JsonObject Counts(string name, IEnumerable<(decimal X, decimal Y, int Count, string Hover)> cells, string colour, int most)
    {
        (decimal X, decimal Y, int Count, string Hover)[] all = [.. cells.OrderBy(c => c.Y).ThenBy(c => c.X)];
        JsonObject trace = Points(name, all.Select(c => (c.X, (decimal?)c.Y, c.Hover)), colour, "circle", 8);
        trace["marker"]!["size"] = new JsonArray([.. all.Select(c => (JsonNode)Math.Round(Math.Max(7, 26 * Math.Sqrt(c.Count / (double)most)), 1))]);
        trace["mode"] = "markers+text";
        trace["text"] = new JsonArray([.. all.Select(c => (JsonNode)(26 * Math.Sqrt(c.Count / (double)most) >= 13 ? c.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) : ""))]);
        trace["textposition"] = "middle center";
        trace["textfont"] = Sketch.Font(10, Palette.Paper);
        return trace;
    }

    /// <summary>Words at a place of the plot, left-aligned behind it.</summary>
    public static JsonObject Label(string text, decimal x, double y, string colour, double xshift = 8, double yshift = 0) => new()
    {
        ["text"] = PlotText.Of(text),
        ["x"] = x,
        ["y"] = y,
        ["showarrow"] = false,
        ["xanchor"] = "left",
        ["align"] = "left",
        ["xshift"] = xshift,
        ["yshift"] = yshift,
        ["font"] = new JsonObject { ["color"] = colour, ["size"] = 12 },
    };

    /// <summary>An arrow from a mark in the direction that its bound leaves open: up for "more than".</summary>
    public static JsonObject Arrow(decimal x, double y, bool up, string colour) => new()
    {
        ["text"] = "",
        ["x"] = x,
        ["y"] = y,
        ["ax"] = 0,
        ["ay"] = up ? -24 : 24,
        ["showarrow"] = true,
        ["arrowside"] = "start",
        ["startarrowhead"] = 2,
        ["startarrowsize"] = 0.9m,
        ["arrowwidth"] = 1.5m,
        ["arrowcolor"] = colour,
        ["standoff"] = 6,
    };

    /// <summary>The same sideways.</summary>
    public static JsonObject SideArrow(double x, decimal y, bool right, string colour)
    {
        JsonObject arrow = Arrow(0, 0, up: true, colour);
        (arrow["x"], arrow["y"], arrow["ax"], arrow["ay"]) = (x, y, right ? 24 : -24, 0);
        return arrow;
    }

    private static JsonObject Scatter(string name, string mode, IReadOnlyList<(decimal X, decimal? Y, string Hover)> points) => new()
    {
        ["type"] = "scatter",
        ["mode"] = mode,
        ["name"] = PlotText.Of(name),
        ["x"] = new JsonArray([.. points.Select(p => (JsonNode)p.X)]),
        ["y"] = new JsonArray([.. points.Select(p => (JsonNode?)p.Y)]),
        ["hovertext"] = new JsonArray([.. points.Select(p => (JsonNode)p.Hover)]),
        ["hoverinfo"] = "text",
    };
}
