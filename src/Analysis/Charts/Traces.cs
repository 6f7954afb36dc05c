using System.Text.Json.Nodes;
using Analysis.Charts;
using Plotly.NET;

namespace Analysis;

/// <summary>Charts from plotly's own words, for what Plotly.NET's functions do not take from C#: days, missing values, members without an argument of theirs.</summary>
public static class Traces
{
    /// <summary>A chart of one trace: <c>Traces.Of("scatter", new { name = "claims", mode = "markers", x = days, y = values })</c>.</summary>
    /// <param name="type">The trace's type in <see href="https://plotly.com/javascript/reference/">plotly's reference</see>: "scatter", "bar", "heatmap" …</param>
    /// <param name="members">Its members as an object; days (<see cref="DateOnly"/>), decimals and missing values are taken as they are.</param>
    /// <exception cref="ArgumentException"><paramref name="type"/> is empty, or <paramref name="members"/> is no object.</exception>
    public static GenericChart Of(string type, object members)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentNullException.ThrowIfNull(members);
        if (ChartJson.Node(members) is not JsonObject trace)
            throw new ArgumentException("The members of a trace are an object: new { x = …, y = … }.", nameof(members));
        trace["type"] = type;
        return PlotlyParts.Chart([PlotlyParts.Trace(trace)], new Layout(), new Config());
    }
}
