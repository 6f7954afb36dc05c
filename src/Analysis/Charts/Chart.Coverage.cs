using System.Text.Json.Nodes;
using Analysis.Charts;

namespace Analysis;

public static partial class Chart
{
    /// <summary>What the articles speak of, and of when: the number of claims by measure and by the year spoken of, and of articles by year of publication.</summary>
    /// <param name="corpus">The articles.</param>
    public static PlotlyFigure Coverage(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        IReadOnlyList<Claim> claims = corpus.Claims;
        (string Measure, int Year)[] placed = [.. claims.Select(c => (Naming.Measure(c.Measure, c.Reporter, c.Partner), YearAxis.Years(c.Period)?.Last)).Where(c => c.Last is not null).Select(c => (c.Item1, c.Last!.Value))];
        int[] published = [.. corpus.Articles.Select(a => a.Metadata.Published?.Value.Year).OfType<int>()];
        const int most = 16;
        string[] measures = [.. placed.GroupBy(p => p.Measure).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        string[] rows = [.. measures.Take(most).Reverse(), "articles published"];
        int[] years = [.. placed.Select(p => p.Year), .. published];
        int first = years.Length == 0 ? 2000 : years.Min(), last = years.Length == 0 ? 2001 : Math.Max(first + 1, years.Max());
        string title = placed.Length == 0
            ? $"{PlotText.Capital(PlotText.Count(corpus.Articles.Count))} articles, and no claim in them names a year"
            : $"{PlotText.Capital(PlotText.Count(corpus.Articles.Count))} articles make {PlotText.Count(placed.Length)} dated claims, most often of {measures[0]} ({placed.Count(p => p.Measure == measures[0])})";
        string left = claims.Count > placed.Length ? $"; {PlotText.Count(claims.Count - placed.Length)} claims without a year not drawn" : "";
        Sketch sketch = new(title, "Claims by measure and year spoken of; the area is how many", $"{PlotText.Count(corpus.Articles.Count)} articles{left}{(measures.Length > most ? $"; {PlotText.Count(measures.Length - most)} rarer measures not drawn" : "")}")
        {
            PlotHeight = (rows.Length * 28) + 20,
            Left = 260,
            NarrowLeft = 148,
            HasKey = false,
            XAxis = Scale.Years(first, last, 8),
            NarrowXAxis = Scale.Years(first, last, 4),
            YAxis = Rows([.. rows.Select(r => Short(r, 36))]),
            NarrowYAxis = Rows([.. rows.Select(r => Short(r, 19))]),
        };
        int largest = Math.Max(placed.GroupBy(p => p).Select(g => g.Count()).DefaultIfEmpty(1).Max(), published.GroupBy(y => y).Select(g => g.Count()).DefaultIfEmpty(1).Max());
        sketch.Add(Counts("claims", placed.GroupBy(p => p).Where(g => rows.Contains(g.Key.Measure)).Select(g => ((decimal)g.Key.Year, (decimal)Array.IndexOf(rows, g.Key.Measure), g.Count(), PlotText.Hover($"{g.Key.Measure}, {g.Key.Year}", g.Count() == 1 ? "one claim" : $"{g.Count()} claims"))), Palette.Figure, largest));
        sketch.Add(Counts("articles", published.GroupBy(y => y).Select(g => ((decimal)g.Key, (decimal)(rows.Length - 1), g.Count(), PlotText.Hover($"published in {g.Key}", g.Count() == 1 ? "one article" : $"{g.Count()} articles"))), Palette.Muted, largest));
        return sketch.ToFigure();
    }

    /// <summary>Discs whose area is a count, none too small to see, with the number on those that have room for it.</summary>
    private static JsonObject Counts(string name, IEnumerable<(decimal X, decimal Y, int Count, string Hover)> cells, string colour, int most)
    {
        (decimal X, decimal Y, int Count, string Hover)[] all = [.. cells.OrderBy(c => c.Y).ThenBy(c => c.X)];
        JsonObject trace = Marks.Points(name, all.Select(c => (c.X, (decimal?)c.Y, c.Hover)), colour, "circle", 8);
        trace["marker"]!["size"] = new JsonArray([.. all.Select(c => (JsonNode)Math.Round(Math.Max(7, 26 * Math.Sqrt(c.Count / (double)most)), 1))]);
        trace["mode"] = "markers+text";
        trace["text"] = new JsonArray([.. all.Select(c => (JsonNode)(26 * Math.Sqrt(c.Count / (double)most) >= 13 ? c.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) : ""))]);
        trace["textposition"] = "middle center";
        trace["textfont"] = Sketch.Font(10, Palette.Paper);
        return trace;
    }
}
