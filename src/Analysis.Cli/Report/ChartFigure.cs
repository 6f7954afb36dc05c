using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Cli.Report;

/// <summary>
/// A plotly figure in a page: title, subtitle and source are HTML around the plot, so that they wrap, scale and print; plotly draws the
/// marks. Where scripts do not run a picture stands in, if there is one.
/// </summary>
internal static class ChartFigure
{
    // The default encoder writes < > & as escapes, so no text of a figure can end the script element that holds it.
    private static readonly JsonSerializerOptions compact = new() { WriteIndented = false };

    /// <summary>Writes a figure.</summary>
    /// <param name="id">Its id on the page.</param>
    /// <param name="figure">The plotly figure as JSON: data, layout and perhaps config.</param>
    /// <param name="png">The same as a picture in base64, or null.</param>
    public static Html Write(string id, string figure, string? png)
    {
        JsonObject whole = JsonNode.Parse(figure) as JsonObject ?? throw new FormatException("a plotly figure is a JSON object");
        JsonObject layout = whole["layout"] as JsonObject ?? [];
        string title = Text(layout["title"]?["text"] ?? layout["title"]);
        string subtitle = Text(layout["title"]?["subtitle"]?["text"]), source = Text(layout["meta"]?["source"]);
        layout.Remove("title");
        string picture = Html.When(png is not null, $"<noscript><img alt=\"{title}\" src=\"data:image/png;base64,{png}\"></noscript>").ToString();
        return $"""
            <figure class="chart" id="{id}"{Html.When(title.Length > 0, $" aria-labelledby=\"{id}-title\"")}>
            {Html.When(title.Length > 0, $"<p class=\"chart-title\" id=\"{id}-title\">{Bidi.Isolated(title)}</p>")}
            {Html.When(subtitle.Length > 0, $"<p class=\"chart-subtitle\">{Bidi.Isolated(subtitle)}</p>")}
            <div class="plot" id="{id}-plot" role="img" aria-label="{Bidi.Plain(title.Length > 0 ? title : "Chart")}"></div>
            <script type="application/json" class="figure">{Html.Trusted(whole.ToJsonString(compact))}</script>
            {Html.Trusted(picture)}
            {Html.When(source.Length > 0, $"<figcaption class=\"source\">{Bidi.Isolated(source)}</figcaption>")}
            </figure>

            """;
    }

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : "";
}
