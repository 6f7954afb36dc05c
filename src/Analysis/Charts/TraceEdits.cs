using System.Text.Json.Nodes;
using Plotly.NET;
using Plotly.NET.CSharp;

namespace Analysis.Charts;

/// <summary>Changes of one trace of a chart, which is found by its name.</summary>
internal static class TraceEdits
{
    /// <summary>The chart with a member of one trace set.</summary>
    public static GenericChart Set(GenericChart chart, string? trace, string name, object value)
    {
        int index = Index(chart, trace);
        Trace[] all = [.. chart.GetTraces()];
        JsonNode? before = ChartJson.Node(all[index])![name], after = ChartJson.Node(value);
        all[index] = PlotlyParts.Copy(all[index]);
        all[index].SetProperty(name, PlotlyParts.Value(name, after is null ? null : ChartExtensions.Merged(before, after)));
        return PlotlyParts.Chart(all, GenericChart.getLayout(chart), GenericChart.getConfig(chart));
    }

    /// <summary>Refuses a list that has not one item for each point of a trace.</summary>
    public static void Check(GenericChart chart, string? trace, int count, string parameter)
    {
        JsonNode marks = ChartJson.Node(chart.GetTraces().ElementAt(Index(chart, trace)))!;
        int? points = (marks["y"] ?? marks["x"]) is JsonArray list ? list.Count : null;
        if (points is { } n && n != count)
            throw new ArgumentException($"The trace has {n} points, and {count} values were given.", parameter);
    }

    private static int Index(GenericChart chart, string? trace)
    {
        ArgumentNullException.ThrowIfNull(chart);
        string?[] names = [.. chart.GetTraces().Select(t => (string?)(ChartJson.Node(t)!["name"] as JsonValue))];
        if (trace is null)
            return names.Length == 1 ? 0 : throw new ArgumentException($"The chart has {names.Length} traces; name one of them: {string.Join(", ", names)}.", nameof(trace));
        int index = Array.FindIndex(names, n => n is not null && (n == trace || ChartHeading.Plain(n) == trace));
        return index >= 0 ? index : throw new ArgumentException($"The chart has no trace “{trace}”, but {string.Join(", ", names)}.", nameof(trace));
    }
}
