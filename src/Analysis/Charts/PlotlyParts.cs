using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.FSharp.Collections;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Analysis.Charts;

/// <summary>plotly's JSON as Plotly.NET's own objects, so that its functions find the parts that they change under the types that they look for.</summary>
internal static class PlotlyParts
{
    /// <summary>A whole figure: <c>data</c>, <c>layout</c>, <c>config</c>.</summary>
    public static GenericChart Chart(JsonObject figure) => Chart(
        figure["data"]!.AsArray().Select(t => Trace(t!.AsObject())),
        Fill(new Layout(), figure["layout"]!.AsObject()),
        Fill(new Config(), figure["config"]!.AsObject()));

    /// <summary>A chart of these marks; Plotly.NET tells one mark from several.</summary>
    public static GenericChart Chart(IEnumerable<Trace> traces, Layout layout, Config config)
    {
        Trace[] all = [.. traces];
        return all is [{ } one]
            ? GenericChart.NewChart(one, layout, config, new DisplayOptions())
            : GenericChart.NewMultiChart(ListModule.OfSeq(all), layout, config, new DisplayOptions());
    }

    /// <summary>One mark, as the class that Plotly.NET has for its type.</summary>
    public static Trace Trace(JsonObject trace)
    {
        string type = (string?)trace["type"] ?? "scatter";
        return Fill<Trace>(type switch
        {
            "scatter3d" or "surface" or "mesh3d" or "cone" or "streamtube" or "volume" or "isosurface" => new Trace3D(type),
            "scatterpolar" or "barpolar" => new TracePolar(type),
            "scattergeo" or "choropleth" => new TraceGeo(type),
            "scattermapbox" or "choroplethmapbox" or "densitymapbox" => new TraceMapbox(type),
            "scatterternary" => new TraceTernary(type),
            "carpet" or "scattercarpet" or "contourcarpet" => new TraceCarpet(type),
            "scattersmith" => new TraceSmith(type),
            "pie" or "funnelarea" or "sunburst" or "treemap" or "icicle" or "sankey" or "table" or "indicator" or "parcoords" or "parcats" => new TraceDomain(type),
            _ => new Trace2D(type),
        }, trace);
    }

    /// <summary>The same mark, to be changed without changing the chart that it comes from.</summary>
    public static Trace Copy(Trace trace)
    {
        Trace copy = (Trace)Activator.CreateInstance(trace.GetType(), trace.type)!;
        CopyMembers(trace, copy);
        return copy;
    }

    /// <summary>The same layout, to be changed without changing the chart that it comes from.</summary>
    public static Layout Copy(Layout layout)
    {
        Layout copy = new();
        CopyMembers(layout, copy);
        return copy;
    }

    /// <summary>A member's value as Plotly.NET holds it.</summary>
    /// <param name="name">The member's name, by which plotly tells what it is.</param>
    /// <param name="value">The value.</param>
    public static object? Value(string name, JsonNode? value) => value switch
    {
        null => null,
        JsonObject members => Fill(Part(name), members),
        JsonArray list when name == "annotations" => list.Select(n => Fill(new Annotation(), n!.AsObject())).ToArray(),
        JsonArray list when name == "shapes" => list.Select(n => Fill(new Plotly.NET.LayoutObjects.Shape(), n!.AsObject())).ToArray(),
        JsonArray list => list.Select(n => Value("", n)).ToArray(),
        _ => Simple(JsonSerializer.SerializeToElement(value)),
    };

    private static object? Simple(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt32(out int whole) ? whole : value.TryGetDecimal(out decimal number) ? number : value.GetDouble(),
        JsonValueKind.Null => null,
        _ => value.GetBoolean(),
    };

    private static T Fill<T>(T part, JsonObject members)
        where T : DynamicObj.DynamicObj
    {
        foreach ((string name, JsonNode? value) in members)
        {
            if (name != "type" || part is not Plotly.NET.Trace)
                part.SetProperty(name, Value(name, value));
        }
        return part;
    }

    private static void CopyMembers(DynamicObj.DynamicObj from, DynamicObj.DynamicObj to)
    {
        foreach ((string name, object value) in from.GetProperties(false))
            to.SetProperty(name, value);
    }

    private static DynamicObj.DynamicObj Part(string name) => name switch
    {
        "title" => new Title(),
        "margin" => new Margin(),
        "hoverlabel" => new Hoverlabel(),
        "grid" => new LayoutGrid(),
        "template" => new Template(),
        "marker" => new Plotly.NET.TraceObjects.Marker(),
        "line" => new Line(),
        "colorbar" => new ColorBar(),
        "error_x" or "error_y" => new Plotly.NET.TraceObjects.Error(),
        _ when name.EndsWith("font", StringComparison.Ordinal) => new Font(),
        _ when IsNumbered(name, "xaxis") || IsNumbered(name, "yaxis") => new LinearAxis(),
        _ when IsNumbered(name, "legend") => new Legend(),
        _ when IsNumbered(name, "geo") => new Geo(),
        _ when IsNumbered(name, "scene") => new Scene(),
        _ when IsNumbered(name, "polar") => new Polar(),
        _ when IsNumbered(name, "coloraxis") => new ColorAxis(),
        _ => new DynamicObj.DynamicObj(),
    };

    private static bool IsNumbered(string name, string kind) => name.StartsWith(kind, StringComparison.Ordinal) && name.AsSpan(kind.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
