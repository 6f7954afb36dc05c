using Analysis.Charts;
using Plotly.NET;

namespace Analysis;

public static partial class ClaimCharts
{
    /// <summary>Statements of one measure in different articles held against each other: a row for each article, by day of publication, on a logarithmic axis.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="measure">The measure: "total", "export" …</param>
    /// <param name="reporter">ISO 3166-1 alpha-3 code of the country measured.</param>
    /// <param name="partner">ISO 3166-1 alpha-3 code of the other side; for "total" the two may change places.</param>
    /// <param name="corpus">The articles, to show whole sentences, publishers and dates; null shows the figures' words and the articles' keys.</param>
    public static GenericChart Disagreement(IReadOnlyList<Claim> claims, string measure, string reporter, string? partner, Corpus? corpus = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Voices voices = new(corpus);
        string unit = claims.Where(Fits).GroupBy(c => c.Unit).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "";
        Claim[] drawn = [.. claims.Where(c => Fits(c) && c.Unit == unit && c.Value > 0)];
        string[] rows = [.. drawn.Select(c => c.Article).Distinct(StringComparer.Ordinal).OrderByDescending(k => voices.Published(k) ?? DateOnly.MaxValue).ThenByDescending(k => k, StringComparer.Ordinal)];
        int others = claims.Count(Fits) - drawn.Length;
        string what = Naming.Measure(measure, reporter, partner);
        (string Period, decimal Low, decimal High)[] years = [.. drawn.Where(c => c.Period is not null).GroupBy(c => c.Period!).Where(g => g.Select(c => c.Article).Distinct().Count() > 1).Select(g => (g.Key, g.Min(c => c.Value), g.Max(c => c.Value)))];
        string title = drawn.Length switch
        {
            0 => $"No statement of {what}",
            1 => $"One statement of {what}: {PlotText.Amount(drawn[0].Value)}{(drawn[0].High is { } high ? $" to {PlotText.Amount(high)}" : "")}",
            _ => $"{PlotText.Capital(PlotText.Count(drawn.Length))} statements of {what}, from {PlotText.Amount(drawn.Min(c => c.Value))} to {PlotText.Amount(drawn.Max(c => c.Value))}",
        };
        if (years.Length > 0 && years.MaxBy(y => y.High / y.Low) is { } far && far.High > far.Low * 1.25m)
            title = $"For {YearAxis.Words(far.Period)} articles put {what} anywhere from {PlotText.Amount(far.Low)} to {PlotText.Amount(far.High)}";
        double[] logs = [.. drawn.Select(c => Scale.Log(c.Value))];
        Sketch sketch = new(title, $"Value in {(unit.Length == 0 ? "no unit" : unit)}, logarithmic scale, with the year spoken of; articles by day of publication; arrows for “more than” and “less than”", $"{PlotText.Count(rows.Length, "article")}{(others > 0 ? $"; {PlotText.Count(others)} in other units not drawn" : "")}")
        {
            PlotHeight = Math.Max(120, (rows.Length * 24) + 20),
            Left = 260,
            NarrowLeft = 148,
            Right = 60,
            HasKey = false,
            XAxis = Scale.Powers(Scale.Lowest(logs) - 0.3, Scale.Highest(logs) + 0.4, Scale.Money),
            YAxis = Scale.Rows([.. rows.Select(r => Row(voices, r, 36))]),
            NarrowYAxis = Scale.Rows([.. rows.Select(r => Row(voices, r, 17))]),
        };
        sketch.XAxis["showgrid"] = true;
        sketch.XAxis["gridcolor"] = Palette.Rule;
        sketch.Add(Marks.Points(what, drawn.Select(c => (c.Value, (decimal?)Array.IndexOf(rows, c.Article), ClaimWords.Hover(c, voices))), Palette.Figure, "circle", 10));
        foreach (IGrouping<string, Claim> row in drawn.GroupBy(c => c.Article))
            NamePeriods(sketch, [.. row.OrderBy(c => c.Value)], Array.IndexOf(rows, row.Key));
        foreach (Claim c in drawn.Where(c => c.Bound is not (Bound.Equal or Bound.About)))
            sketch.Note(Marks.SideArrow(Math.Round(Scale.Log(c.Value), 4), Array.IndexOf(rows, c.Article), c.Bound is Bound.MoreThan or Bound.AtLeast, Palette.Figure));
        return sketch.ToChart();

        bool Fits(Claim c) => c.Measure == measure && ((c.Reporter == reporter && c.Partner == partner) || (measure == "total" && c.Reporter == partner && c.Partner == reporter));
    }

    /// <summary>Writes the periods of one row's claims behind its marks; those of marks too near for words between them stand together behind the last.</summary>
    private static void NamePeriods(Sketch sketch, Claim[] claims, int row)
    {
        List<string> waiting = [];
        for (int i = 0; i < claims.Length; i++)
        {
            if (claims[i].Period is { } period && YearAxis.Words(period) is { Length: > 0 } words && !waiting.Contains(words))
                waiting.Add(words);
            bool room = i + 1 == claims.Length || Scale.Log(claims[i + 1].Value) - Scale.Log(claims[i].Value) > 0.25;
            if (!room || waiting.Count == 0)
                continue;
            double shift = claims[i].Bound is Bound.MoreThan or Bound.AtLeast ? 28 : 9;
            sketch.Note(Marks.Label(string.Join(", ", waiting), Math.Round((decimal)Scale.Log(claims[i].Value), 4), row, Palette.Muted, shift), wide: true);
            waiting.Clear();
        }
    }

    private static string Row(Voices voices, string article, int width)
    {
        string year = voices.Published(article) is { } day ? $" {day.Year}" : "";
        string name = voices.Name(article);
        int room = width - year.Length;
        return (name.Length > room ? string.Concat(name.AsSpan(0, room - 1).TrimEnd(), "…") : name) + year;
    }
}
