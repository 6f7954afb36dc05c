using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Analysis.Frames;
using Plotly.NET;

namespace Analysis.Charts;

/// <summary>Charts as HTML that loads nothing: plotly.js is the release that Plotly.NET carries.</summary>
internal static class ChartHtml
{
    private const string sheet = """
        :root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1f1e1b; --muted: #5f5c55; --control: #8a867c;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
        @media (prefers-color-scheme: dark) { :root:not(.printing) { --paper: #16171a; --ink: #e7e4dc; --muted: #a9a59b; --control: #77756f; } }
        body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font-family: var(--sans); }
        .chart { max-inline-size: 62rem; margin: 0 auto; }
        h1 { margin: 0 0 .2rem; font-size: 1rem; line-height: 1.35; }
        .chart-subtitle { margin: 0 0 .5rem; color: var(--muted); font-size: .875rem; line-height: 1.45; }
        .plot { inline-size: 100%; block-size: 28rem; direction: ltr; }
        .source { color: var(--muted); font-size: .75rem; line-height: 1.45; }
        """;

    /// <summary>The script that draws the charts of a page: each <c>.plot</c> with the figure in the <c>script.figure</c> beside it. It wants plotly.js loaded before it.</summary>
    public static string Script { get; } = Read(typeof(ChartHtml).Assembly, "charts.js");

    /// <summary>A document of its own with one chart: title, subtitle and source as HTML that wraps on a phone, light and dark, and on paper.</summary>
    public static string Document(GenericChart chart)
    {
        JsonObject figure = ChartJson.Figure(chart);
        ChartHeading heading = ChartHeading.Of(figure["layout"]!.AsObject());
        string plotly = Plotly();
        return $"""
            <!doctype html>
            <html lang="en" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; script-src 'unsafe-eval' {Hash(plotly)} {Hash(Script)}; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encode(heading.Title.Length > 0 ? heading.Title : "Chart")}</title>
            <link rel="icon" href="data:,">
            <style>
            {sheet}
            </style>
            </head>
            <body>
            <figure class="chart">
            {Element("h1", "", heading.Title)}{Element("p", " class=\"chart-subtitle\"", heading.Subtitle)}<div class="plot" role="img" aria-label="{Encode(heading.ToString())}"></div>
            <script type="application/json" class="figure">{ChartJson.Text(figure)}</script>
            {Element("figcaption", " class=\"source\"", heading.Source.Length > 0 ? "Source: " + heading.Source : "")}</figure>
            <script>{plotly}</script>
            <script>{Script}</script>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>
    /// One chart for a page that somebody else writes, such as the output of a notebook's cell: title and source are drawn with it. It is drawn as soon as the page
    /// has a plotly.js, be it that of <see cref="Library"/> or another. The same chart gives the same bytes.
    /// </summary>
    public static string Fragment(GenericChart chart)
    {
        JsonObject figure = ChartJson.Figure(chart);
        string json = ChartJson.Text(figure), key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8));
        return $$"""
            <div data-chart="{{key}}" role="img" aria-label="{{Encode(ChartHeading.Of(figure["layout"]!.AsObject()).ToString())}}"></div>
            <script>
            (() => {
              const figure = {{json}};
              const draw = () => document.querySelectorAll('[data-chart="{{key}}"]:empty').forEach(place => Plotly.newPlot(place, figure.data, figure.layout, figure.config));
              if (window.Plotly) draw(); else (window.chartsWithoutPlotly ??= []).push(draw);
            })();
            </script>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>plotly.js for a page whose charts are <see cref="Fragment"/>s, before or after them; once is enough. No loader of modules on the page takes it away.</summary>
    public static string Library => $$"""
        <script>
        window.Plotly ?? ((define, module, exports) => {
        {{Plotly()}}
        }).call(window);
        (window.chartsWithoutPlotly ?? []).splice(0).forEach(draw => draw());
        </script>

        """.ReplaceLineEndings("\n");

    /// <summary>A script as it can stand inside of an HTML <c>script</c> element.</summary>
    /// <remarks>What would end the element, or begin a comment in it, stands in strings there, where an escape means the same letter.</remarks>
    public static string Inlined(string script) => script
        .Replace("</script", "\\x3c/script", StringComparison.OrdinalIgnoreCase)
        .Replace("<!--", "\\x3c!--", StringComparison.Ordinal);

    private static string Plotly()
    {
        System.Reflection.Assembly package = typeof(GenericChart).Assembly;
        return Inlined(Read(package, package.GetManifestResourceNames().Single(n => n.EndsWith(".min.js", StringComparison.Ordinal))));
    }

    private static string Read(System.Reflection.Assembly assembly, string resource)
    {
        using Stream stream = assembly.GetManifestResourceStream(resource)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    private static string Element(string name, string attributes, string words) =>
        words.Length == 0 ? "" : $"<{name}{attributes}{(CellText.RightToLeftScript(words) is null ? "" : " dir=\"rtl\"")}>{Encode(words)}</{name}>\n";

    private static string Encode(string words) => WebUtility.HtmlEncode(CellText.Visible(words));
}
