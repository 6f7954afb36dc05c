using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Analysis.Notebooks;

/// <summary>A chart on a page: title, subtitle and source as HTML around the plot, so that they wrap, scale and print; the plot itself is drawn by the page's script.</summary>
internal static class ChartFigure
{
    public static void Write(StringBuilder page, MimeBundle data, int number)
    {
        string json = data[MimeBundle.Plotly]!;
        JsonElement figure = Json.Parse(json);
        JsonElement layout = figure.ValueKind == JsonValueKind.Object && figure.TryGetProperty("layout", out JsonElement l) ? l : Json.EmptyObject;
        string title = layout.Text("meta", "title") ?? Words(layout.Text("title", "text") ?? layout.Text("title"));
        string subtitle = layout.Text("meta", "subtitle") ?? Words(layout.Text("title", "subtitle", "text"));
        string source = layout.Text("meta", "source") ?? "";
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

    /// <summary>The words of a plotly text: its few tags (b, i, br, sup, sub, span, a) are markup there and not here.</summary>
    private static string Words(string? plotly)
    {
        if (plotly is null)
            return "";
        StringBuilder words = new();
        for (int i = 0; i < plotly.Length; i++)
        {
            int end = plotly[i] == '<' ? plotly.IndexOf('>', i) : -1;
            if (end < 0 || !IsTag(plotly.AsSpan(i + 1, end - i - 1)))
            {
                words.Append(plotly[i]);
                continue;
            }
            if (plotly.AsSpan(i).StartsWith("<br", StringComparison.OrdinalIgnoreCase))
                words.Append(' ');
            i = end;
        }
        return WebUtility.HtmlDecode(words.ToString());
    }

    private static bool IsTag(ReadOnlySpan<char> inside)
    {
        ReadOnlySpan<char> name = inside.TrimStart('/');
        int end = name.IndexOfAnyExceptInRange('a', 'z');
        return (end < 0 ? name : name[..end]) is "b" or "i" or "br" or "sup" or "sub" or "span" or "a" or "em" or "s" or "u";
    }
}
