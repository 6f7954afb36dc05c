using Analysis.Charts;
using Plotly.NET;

namespace Analysis;

/// <summary>Charts of a whole corpus.</summary>
public static class CorpusCharts
{
    /// <summary>What the articles speak of, and of when: the number of claims by measure and by the year spoken of, and of articles by year of publication.</summary>
    /// <param name="corpus">The articles.</param>
    public static GenericChart Coverage(Corpus corpus)
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
        string articles = PlotText.Count(corpus.Articles.Count, "article");
        string title = placed.Length == 0
            ? $"{PlotText.Capital(articles)}, and no claim names a year"
            : $"{PlotText.Capital(articles)} {(corpus.Articles.Count == 1 ? "makes" : "make")} {PlotText.Count(placed.Length, "dated claim")}, most often of {measures[0]} ({placed.Count(p => p.Measure == measures[0])})";
        string left = claims.Count > placed.Length ? $"; {PlotText.Count(claims.Count - placed.Length, "claim")} without a year not drawn" : "";
        Sketch sketch = new(title, "Claims by measure and year spoken of; the area is how many", $"{articles}{left}{(measures.Length > most ? $"; {PlotText.Count(measures.Length - most, "rarer measure")} not drawn" : "")}")
        {
            PlotHeight = (rows.Length * 28) + 20,
            Left = 260,
            NarrowLeft = 148,
            HasKey = false,
            XAxis = Scale.Years(first, last, 8),
            NarrowXAxis = Scale.Years(first, last, 4),
            YAxis = Scale.Rows([.. rows.Select(r => PlotText.Short(r, 36))]),
            NarrowYAxis = Scale.Rows([.. rows.Select(r => PlotText.Short(r, 19))]),
        };
        int largest = Math.Max(placed.GroupBy(p => p).Select(g => g.Count()).DefaultIfEmpty(1).Max(), published.GroupBy(y => y).Select(g => g.Count()).DefaultIfEmpty(1).Max());
        sketch.Add(Marks.Counts("claims", placed.GroupBy(p => p).Where(g => rows.Contains(g.Key.Measure)).Select(g => ((decimal)g.Key.Year, (decimal)Array.IndexOf(rows, g.Key.Measure), g.Count(), PlotText.Hover($"{g.Key.Measure}, {g.Key.Year}", g.Count() == 1 ? "one claim" : $"{g.Count()} claims"))), Palette.Figure, largest));
        sketch.Add(Marks.Counts("articles", published.GroupBy(y => y).Select(g => ((decimal)g.Key, (decimal)(rows.Length - 1), g.Count(), PlotText.Hover($"published in {g.Key}", g.Count() == 1 ? "one article" : $"{g.Count()} articles"))), Palette.Muted, largest));
        return sketch.ToChart();
    }
}
