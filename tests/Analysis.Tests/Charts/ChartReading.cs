using System.Text.Json.Nodes;
using Plotly.NET;

namespace Analysis.Tests.Charts;

/// <summary>Looking into a chart's JSON.</summary>
internal static class ChartReading
{
    public static JsonObject Json(this GenericChart chart) => JsonNode.Parse(chart.ToPlotlyJson())!.AsObject();

    public static JsonObject Layout(this GenericChart chart) => chart.Json()["layout"]!.AsObject();

    public static JsonObject Trace(this GenericChart chart, int index = 0) => chart.Json()["data"]![index]!.AsObject();
}
