using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Analysis.Charts.Display;
using Analysis.Frames.Display;

namespace Analysis;

/// <summary>
/// A chart as a plotly figure: plain JSON that plotly.js 2.27, 3 and 4 draw alike, the same bytes for the same data. Title, subtitle and source are
/// part of it, so that it can be shown anywhere; <c>layout.meta</c> tells a page that has its own place for them how to draw it.
/// </summary>
/// <remarks>
/// <c>layout.meta</c> holds <c>title</c>, <c>subtitle</c> and <c>source</c> as plain text; <c>page</c>, members that replace those of <c>layout</c> where the page itself writes title, subtitle and source;
/// <c>narrow</c>, members that replace those of <c>page</c> as well where there are less than 620 pixels; and <c>dark</c>, the colour on dark paper for each
/// colour used (swap them one for one).
/// </remarks>
[TypeFormatterSource(typeof(FigureFormatterSource), PreferredMimeTypes = ["application/vnd.plotly.v1+json", "text/html", "text/plain"])]
public sealed class PlotlyFigure
{
    private static readonly JsonSerializerOptions options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal PlotlyFigure(string title, string subtitle, string source, JsonObject figure)
    {
        (Title, Subtitle, Source) = (title, subtitle, source);
        Json = figure.ToJsonString(options);
    }

    /// <summary>What the chart shows, as a finding in one sentence.</summary>
    public string Title { get; }

    /// <summary>What is drawn, in what unit and on what scale; "" where the title says it all.</summary>
    public string Subtitle { get; }

    /// <summary>Where the data come from, and what was left out.</summary>
    public string Source { get; }

    /// <summary>The figure: an object with <c>data</c>, <c>layout</c> and <c>config</c>. Safe to stand in an HTML script element: no <c>&lt;</c> in it.</summary>
    public string Json { get; }

    /// <summary>The chart in words: title, subtitle and source.</summary>
    public override string ToString() => string.Join(" ", new[] { Title + ".", Subtitle.Length == 0 ? "" : Subtitle + ".", Source }.Where(s => s.Length > 0));
}
