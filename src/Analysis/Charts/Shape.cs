using System.Text.Json.Nodes;

namespace Analysis.Charts;

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
