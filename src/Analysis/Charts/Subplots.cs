using System.Text.Json.Nodes;

namespace Analysis.Charts;

/// <summary>Notes and shapes on the cells of a grid of charts.</summary>
internal static class Subplots
{
    /// <summary>Lets what refers to the first cell refer to another: to its axes, or to its area where it referred to the whole plot.</summary>
    public static void Move(JsonObject layout, int number)
    {
        string suffix = number == 1 ? "" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (JsonObject mark in Marks(layout, "annotations").Where(n => (string?)n["name"] != "source").Concat(Marks(layout, "shapes")))
        {
            foreach (string axis in (string[])["x", "y"])
                mark[axis + "ref"] = (string?)mark[axis + "ref"] is "paper" ? $"{axis}{suffix} domain" : axis + suffix;
        }
    }

    private static IEnumerable<JsonObject> Marks(JsonObject layout, string name) => (layout[name] as JsonArray ?? []).OfType<JsonObject>();
}
