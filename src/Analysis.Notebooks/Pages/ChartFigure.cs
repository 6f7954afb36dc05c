using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Analysis.Charts;

namespace Analysis.Notebooks;

/// <summary>A chart on a page: title, subtitle and source as HTML around the plot, so that they wrap, scale and print; the plot itself is drawn by the page's script.</summary>
internal static class ChartFigure
{
    public static void Write(StringBuilder page, MimeBundle data, int number)
    {
        string json = data[MimeBundle.Plotly]!;
        JsonObject layout = (JsonNode.Parse(json) as JsonObject)?["layout"] as JsonObject ?? [];
        (string title, string subtitle, string source) = ChartHeading.Of(layout);
        source = source.Length > 0 ? "Source: " + source : "";
        string words = data[MimeBundle.Plain] ?? title;
        page.Append("<figure class=\"chart\"").Append(title.Length > 0 ? $" aria-labelledby=\"chart-{number}\"" : "").Append(">\n");
        if (title.Length > 0)
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"chart-title\" id=\"chart-{number}\">").Append(Markup.Encode(title)).Append("</p>\n");
        if (subtitle.Length > 0)
            page.Append("<p class=\"chart-subtitle\">").Append(Markup.Encode(subtitle)).Append("</p>\n");
        page.Append("<div class=\"plot\" role=\"img\" aria-label=\"").Append(Markup.Encode(words)).Append("\"></div>\n");
        page.Append("<script type=\"application/json\" class=\"figure\">").Append(Markup.Script(json)).Append("</script>\n");
        if (data[MimeBundle.Png] is { } png && Prose.IsBase64(png))
            page.Append("<noscript><img alt=\"").Append(Markup.Encode(words)).Append("\" src=\"data:image/png;base64,").Append(string.Concat(png.Where(c => !char.IsWhiteSpace(c)))).Append("\"></noscript>\n");
        if (source.Length > 0)
            page.Append("<figcaption class=\"source\">").Append(Markup.Encode(source)).Append("</figcaption>\n");
        page.Append("</figure>\n");
    }
}
