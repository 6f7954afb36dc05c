using System.Globalization;
using Analysis.Charts;
using Deedle;
using Deedle.Internal;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Analysis.Interactive;

/// <summary>
/// Shows what this library works with in .NET Interactive. <c>#r "nuget: Analysis.Interactive"</c> calls <see cref="Register"/> by itself; a notebook that
/// names the file calls it in its first cell.
/// </summary>
public static class NotebookDisplay
{
    private const string plotly = "application/vnd.plotly.v1+json", html = "text/html", plain = "text/plain";

    /// <summary>How many rows of a table stand before and behind those that are left out.</summary>
    private const int firstRows = 15, lastRows = 5;

    /// <summary>
    /// Tells the kernel how to show Deedle's frames and series, Plotly.NET's charts, articles, findings, and lists of flat records. In Jupyter, which draws
    /// no plotly by itself, the output of the cell also holds plotly.js, once for the notebook; nothing is fetched from a network.
    /// </summary>
    public static void Register()
    {
        Table<IFrame>();
        Table<ISeriesFormattable>();
        Table<IEnumerable<Figure>>();
        Table<IEnumerable<DateMention>>();
        Table<IEnumerable<Actor>>();
        Table<IEnumerable<Event>>();
        Table<IEnumerable<Claim>>();
        Table<IEnumerable<Check>>();
        Table<IEnumerable<Comparison>>();
        Table<IEnumerable<TradeRecord>>();
        Table<IEnumerable<ArmsRecord>>();
        Table<IEnumerable<ReadFailure>>();
        Show<HtmlTable>(table => table);
        Show<Article>(article => article.MetadataFrame().ToTable(Caption(article)));
        Show<Findings>(Summary);
        Show<Check>(check => new[] { check }.ToTable(string.Create(CultureInfo.InvariantCulture, $"{check.Measure} {check.Period}: {check.Verdict}")));
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(ChartJson.Text(ChartJson.Figure(chart))), plotly);
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(ChartHtml.Fragment(chart)), html);
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(ChartHeading.Of(ChartJson.Layout(chart)).ToString()), plain);
        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), plotly, html, plain);
        if (DrawsNoPlotly)
            KernelInvocationContext.Current?.DisplayAs(ChartHtml.Library, html);
    }

    /// <summary>Whether the kernel serves Jupyter. Its protocol carries plotly's JSON as a string, so that charts are drawn by their HTML alone.</summary>
    private static bool DrawsNoPlotly => Environment.GetCommandLineArgs().Contains("jupyter");

    private static void Table<T>() => Show<T>(value => Ends(HtmlTable.Of(value)));

    /// <summary>Shows values as tables; one that is no table after all, such as an empty list, as its text.</summary>
    private static void Show<T>(Func<T, HtmlTable?> table)
    {
        Formatter.Register<T>((value, writer) => writer.Write(table(value)?.ToString() ?? "none"), html);
        Formatter.Register<T>((value, writer) => writer.Write(table(value)?.ToText() ?? "none"), plain);
        Formatter.SetPreferredMimeTypesFor(typeof(T), html, plain);
    }

    /// <summary>The first and the last rows of a table for which nobody said how many to show.</summary>
    private static HtmlTable? Ends(HtmlTable? table) => table?.Ends(firstRows, lastRows);

    private static string Caption(Article article) => article.Metadata.Title?.Value ?? article.Key;

    private static HtmlTable Summary(Findings found) => new[]
    {
        Row("figures", found.Figures, f => f.Text),
        Row("dates", found.Dates, d => d.Text),
        Row("actors", found.Actors, a => a.Text),
        Row("events", found.Events, e => e.Text),
        Row("claims", found.Claims, c => c.Text),
    }.ToTable("What was found");

    private static FoundRow Row<T>(string kind, IReadOnlyList<T> found, Func<T, string> text) =>
        new(kind, found.Count, string.Join("; ", found.Take(5).Select(text)) + (found.Count > 5 ? "; …" : ""));

    /// <summary>A kind of finding.</summary>
    /// <param name="Kind">Figures, dates, actors, events or claims.</param>
    /// <param name="Count">How many there are.</param>
    /// <param name="First">The words of the first of them.</param>
    internal sealed record FoundRow(string Kind, int Count, string First);
}
