using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Analysis.Frames.Display;

namespace Analysis.Charts.Display;

/// <summary>
/// Shows charts in .NET Interactive: as plotly JSON where that is drawn natively. Its Jupyter protocol hands that on as a string, which no front end
/// draws, so HTML carries the chart as well.
/// </summary>
internal sealed class FigureFormatterSource
{
    /// <summary>The plotly.js that the HTML loads where the page has none: the release that the pages of reports hold.</summary>
    public const string PlotlyVersion = "4.1.2";

    private const string integrity = "sha384-hHv6D3tTUUBpp4tVv6t2Dc3oGuRhphmWOTKUR8jWyN0Pnon1g3iebKCNDNmKmxo8";

    [SuppressMessage("Performance", "CA1822", Justification = "The kernel calls it on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter("application/vnd.plotly.v1+json", value => (value as PlotlyFigure)?.Json),
        new MimeFormatter("text/html", value => value is PlotlyFigure figure ? Html(figure) : null),
        new MimeFormatter("text/plain", value => (value as PlotlyFigure)?.ToString()),
    ];

    private static string Html(PlotlyFigure figure)
    {
        string key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(figure.Json)).AsSpan(0, 8));
        return $$"""
            <div data-chart="{{key}}" role="img" aria-label="{{System.Net.WebUtility.HtmlEncode(figure.Title)}}"></div>
            <script>
            (() => {
              const figure = {{figure.Json}};
              const draw = () => document.querySelectorAll('[data-chart="{{key}}"]:empty').forEach(place => Plotly.newPlot(place, figure.data, figure.layout, figure.config));
              if (window.Plotly) { draw(); return; }
              const script = document.createElement('script');
              script.src = 'https://cdn.jsdelivr.net/npm/plotly.js-dist-min@{{PlotlyVersion}}/plotly.min.js';
              script.integrity = '{{integrity}}';
              script.crossOrigin = 'anonymous';
              script.onload = draw;
              document.head.append(script);
            })();
            </script>
            """;
    }
}
