using System.Text;
using System.Text.Json.Nodes;
using Analysis.Charts;
using Plotly.NET;
using Plotly.NET.CSharp;

namespace Analysis;

/// <summary>
/// What charts of Plotly.NET can be given from C# beside what its own package for C# offers. Each gives a new chart and leaves the old one as it is. Members are
/// named as in <see href="https://plotly.com/javascript/reference/">plotly's reference</see> and may be written as anonymous objects.
/// </summary>
public static class ChartExtensions
{
    /// <summary>Writes what the chart shows above it.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="title">What it shows, best as a finding in one sentence; plain words, not markup. Long ones are broken into lines.</param>
    /// <param name="subtitle">What is drawn, in what unit and on what scale; "" where the title says it all.</param>
    public static GenericChart WithTitle(this GenericChart chart, string title, string subtitle = "")
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(subtitle);
        return chart.Edit(layout => (ChartHeading.Of(layout) with { Title = title, Subtitle = subtitle }).Place(layout));
    }

    /// <summary>Writes below the chart where its data come from, in place of what stood there.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="line">The source, without the word "Source"; "" for none.</param>
    public static GenericChart WithSource(this GenericChart chart, string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return chart.Edit(layout => (ChartHeading.Of(layout) with { Source = line }).Place(layout));
    }

    /// <summary>
    /// Gives a chart that was made with Plotly.NET the manner of the charts here: their paper, letters, colours and axes, and how they adapt to dark and narrow pages.
    /// Its marks, notes, shapes, titles and the titles of its axes stay; its theme gives way.
    /// </summary>
    /// <param name="chart">The chart.</param>
    public static GenericChart WithReportStyle(this GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return ReportStyle.Of(chart);
    }

    /// <summary>Adds notes to those that the chart has.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="annotations">
    /// The notes: <c>new { text = "war", x = 2020, y = 9.2, showarrow = false }</c>. On a logarithmic axis a place is the power of ten: 9.2 for 1.6 billion.
    /// </param>
    public static GenericChart WithAnnotations(this GenericChart chart, params IEnumerable<object> annotations) => chart.Append("annotations", annotations);

    /// <summary>Adds shapes to those that the chart has.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="shapes">The shapes: <c>new { type = "line", x0 = 2020, x1 = 2020, y0 = 0, y1 = 1, yref = "paper" }</c>; on a logarithmic axis a place is the value itself.</param>
    public static GenericChart WithShapes(this GenericChart chart, params IEnumerable<object> shapes) => chart.Append("shapes", shapes);

    /// <summary>Gives marks bars from value minus <paramref name="down"/> to value plus <paramref name="up"/>.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="up">For each point how far the bar reaches up, in the unit of the axis.</param>
    /// <param name="down">For each point how far it reaches down; null for as far as up.</param>
    /// <param name="trace">The name of the trace; null where the chart has only one.</param>
    /// <exception cref="ArgumentException">There is no such trace, or it has more or fewer points.</exception>
    public static GenericChart WithErrorBars(this GenericChart chart, IEnumerable<double> up, IEnumerable<double>? down = null, string? trace = null)
    {
        ArgumentNullException.ThrowIfNull(up);
        double[] above = [.. up];
        double[]? below = down is null ? null : [.. down];
        TraceEdits.Check(chart, trace, above.Length, nameof(up));
        if (below is not null)
            TraceEdits.Check(chart, trace, below.Length, nameof(down));
        object bars = below is null
            ? new { type = "data", array = above, symmetric = true, visible = true }
            : new { type = "data", array = above, arrayminus = below, symmetric = false, visible = true };
        return TraceEdits.Set(chart, trace, "error_y", bars);
    }

    /// <summary>Shows words to whoever points at a mark, in place of its numbers.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="words">The words for each point, in the order of the points; plain words, not markup, a line break where they have one.</param>
    /// <param name="trace">The name of the trace; null where the chart has only one.</param>
    /// <exception cref="ArgumentException">There is no such trace, or it has more or fewer points.</exception>
    public static GenericChart WithHover(this GenericChart chart, IEnumerable<string> words, string? trace = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        string[] each = [.. words.Select(w => PlotText.Hover(w.Split('\n')))];
        TraceEdits.Check(chart, trace, each.Length, nameof(words));
        return TraceEdits.Set(TraceEdits.Set(chart, trace, "hovertext", each), trace, "hoverinfo", "text");
    }

    /// <summary>Makes the horizontal axis logarithmic; a range that it had falls away.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="title">What stands along it; null leaves that as it is.</param>
    public static GenericChart WithLogXAxis(this GenericChart chart, string? title = null) => chart.Edit(layout => Logarithmic(layout, "xaxis", title));

    /// <summary>Makes the vertical axis logarithmic; a range that it had falls away.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="title">What stands along it; null leaves that as it is.</param>
    public static GenericChart WithLogYAxis(this GenericChart chart, string? title = null) => chart.Edit(layout => Logarithmic(layout, "yaxis", title));

    /// <summary>Sets a member of the layout: <c>chart.With("legend", new { orientation = "h" })</c>.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="name">Its name in plotly's reference.</param>
    /// <param name="value">A number, text, list, or an object whose members replace those of the same name and leave the others; null takes the member away.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static GenericChart With(this GenericChart chart, string name, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        JsonNode? node = ChartJson.Node(value);
        return chart.Edit(layout =>
        {
            if (node is null)
                layout.Remove(name);
            else
                layout[name] = Merged(layout[name], node);
        });
    }

    /// <summary>Sets a member of a trace: <c>chart.WithTrace("line", new { width = 3 }, "Israel’s exports")</c>.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="name">Its name in plotly's reference.</param>
    /// <param name="value">A number, text, list, or an object whose members replace those of the same name and leave the others.</param>
    /// <param name="trace">The name of the trace; null where the chart has only one.</param>
    /// <exception cref="ArgumentException">There is no such trace, or <paramref name="name"/> is empty.</exception>
    public static GenericChart WithTrace(this GenericChart chart, string name, object value, string? trace = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        return TraceEdits.Set(chart, trace, name, value);
    }

    /// <summary>
    /// Lets the chart's notes and shapes stand on one cell of a grid, which Plotly.NET's <c>Grid</c> leaves on the first: <c>Chart.Grid([one, two.OnSubplot(2)], 2, 1)</c>.
    /// </summary>
    /// <param name="chart">The chart.</param>
    /// <param name="number">The number of the cell, from 1, row by row.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    public static GenericChart OnSubplot(this GenericChart chart, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return chart.Edit(layout => Subplots.Move(layout, number));
    }

    /// <summary>The chart as plotly's JSON: an object with <c>data</c>, <c>layout</c> and <c>config</c>, the same bytes for the same chart, which plotly.js 2.28, 3 and 4 draw alike.</summary>
    /// <param name="chart">The chart.</param>
    /// <returns>JSON that may stand in an HTML script element: there is no <c>&lt;</c> in it.</returns>
    public static string ToPlotlyJson(this GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return ChartJson.Text(ChartJson.Figure(chart));
    }

    /// <summary>The chart in words, for those who do not see it: title, subtitle and source; "" where it has none.</summary>
    /// <param name="chart">The chart.</param>
    public static string ToText(this GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return ChartHeading.Of(ChartJson.Figure(chart)["layout"]!.AsObject()).ToString();
    }

    /// <summary>Writes the chart as an HTML page of its own, which needs no network: plotly.js is in the file, about 3.5 MB. The same chart gives the same bytes.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="path">The file; what it held is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveHtml(this GenericChart chart, string path)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentException.ThrowIfNullOrEmpty(path);
        File.WriteAllText(path, ChartHtml.Document(chart), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>The chart with its layout changed. What a phone would have shown instead of a member that is changed here falls away.</summary>
    private static GenericChart Edit(this GenericChart chart, Action<JsonObject> change)
    {
        ArgumentNullException.ThrowIfNull(chart);
        JsonObject before = ChartJson.Layout(chart), after = before.DeepClone().AsObject();
        change(after);
        if (after["meta"]?["narrow"]?["layout"] is JsonObject narrow)
        {
            foreach ((string part, JsonNode? members) in narrow.Where(m => m.Key is "xaxis" or "yaxis"))
            {
                foreach (string name in members!.AsObject().Select(m => m.Key).Where(n => !JsonNode.DeepEquals(before[part]?[n], after[part]?[n])).ToList())
                    members.AsObject().Remove(name);
            }
        }
        Layout layout = PlotlyParts.Copy(GenericChart.getLayout(chart));
        foreach (string name in before.Select(m => m.Key).Where(n => !after.ContainsKey(n)))
            layout.RemoveProperty(name);
        foreach ((string name, JsonNode? value) in after.Where(m => !JsonNode.DeepEquals(m.Value, before[m.Key])))
            layout.SetProperty(name, PlotlyParts.Value(name, value));
        return PlotlyParts.Chart(chart.GetTraces(), layout, GenericChart.getConfig(chart));
    }

    private static GenericChart Append(this GenericChart chart, string name, IEnumerable<object> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        JsonNode?[] added = [.. items.Select(ChartJson.Node)];
        if (added.Any(n => n is not JsonObject))
            throw new ArgumentException($"Each of the {name} is an object with members of plotly's reference.", nameof(items));
        return chart.Edit(layout => layout[name] = new JsonArray([.. (layout[name] as JsonArray ?? []).Concat(added).Select(n => n?.DeepClone())]));
    }

    private static void Logarithmic(JsonObject layout, string name, string? title)
    {
        JsonObject axis = layout[name] as JsonObject ?? [];
        if ((string?)axis["type"] != "log")
        {
            axis["type"] = "log";
            foreach (string linear in (string[])["range", "tickvals", "ticktext", "tick0"])
                axis.Remove(linear);
            axis["dtick"] = 1;
        }
        if (title is not null)
            axis["title"] = new JsonObject { ["text"] = PlotText.Of(title) };
        if (axis.Parent is null)
            layout[name] = axis;
    }

    internal static JsonNode Merged(JsonNode? to, JsonNode from)
    {
        if (to is not JsonObject owner || from is not JsonObject members)
            return from.DeepClone();
        JsonObject merged = owner.DeepClone().AsObject();
        foreach ((string name, JsonNode? value) in members)
            merged[name] = value is null ? null : Merged(owner[name], value);
        return merged;
    }
}
