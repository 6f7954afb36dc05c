using System.Text.Json.Nodes;
using Analysis.Charts;
using Analysis.Frames;
using Plotly.NET;

namespace Analysis;

/// <summary>Charts of what articles claim: against records, and against each other.</summary>
public static partial class ClaimCharts
{
    /// <summary>
    /// Claims on the axes of the records: trade by year as each side counted it, and each claim of exports, imports or trade in dollars as a point at the year
    /// it speaks of. Shape and colour are the verdict; an arrow says "more than" or "at most". Claims that would hide each other stand side by side.
    /// </summary>
    /// <param name="checks">The claims with their verdicts.</param>
    /// <param name="records">The records.</param>
    /// <param name="corpus">The articles, to show whole sentences, publishers and dates; null shows the figures' words and the articles' keys.</param>
    /// <param name="from">The first year drawn, or null for the first on record.</param>
    /// <param name="to">The last year drawn, or null for the last on record; claims of later years can be drawn, though no record decides them.</param>
    public static GenericChart AgainstRecords(IReadOnlyList<Check> checks, Records records, Corpus? corpus = null, int? from = null, int? to = null)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(records);
        (string a, string b) = Parties(checks);
        (string source, IReadOnlyList<TradeSeries> series) = TradeSeries.Between(records, a, b);
        (Check Check, decimal Year)[] all = [.. checks.Where(c => IsTradeInDollars(c) && IsBetween(c, a, b)).Select(c => (c, YearAxis.Middle(c.Period))).Where(c => c.Item2 is not null).Select(c => (c.c, c.Item2!.Value))];
        bool recorded = series.Count > 0;
        (int first, int last) = TradeLines.Years(series, from ?? (recorded ? null : First(all)), to ?? (recorded ? null : Last(all)));
        (Check Check, decimal Year)[] drawn = [.. all.Where(c => c.Year >= first - 0.5m && c.Year <= last + 0.5m)];
        int over = drawn.Count(c => c.Check.Verdict == Verdict.Overstated), articles = drawn.Select(c => c.Check.Article).Distinct(StringComparer.Ordinal).Count(), left = checks.Count - drawn.Length;
        string title = drawn.Length switch
        {
            0 => "No claim of trade in dollars names a year",
            1 => $"The one claim of trade {(over == 1 ? "exceeds" : "does not exceed")} every record of its year",
            _ => $"{PlotText.Capital(PlotText.Count(over))} of {PlotText.Count(drawn.Length)} claims {(over == 1 ? "exceeds" : "exceed")} every record of {(over == 1 ? "its" : "their")} year",
        };
        string omitted = left == 0 ? "" : $"; {PlotText.Count(left, "claim")} of other measures, units or years not drawn";
        double[] logs = [.. series.SelectMany(s => s.Years(first, last)).Where(v => v.Value > 0).Select(v => Scale.Log(v.Value!.Value)), .. drawn.Select(c => Scale.Log(c.Check.Value))];
        Sketch sketch = new(title, TradeLines.Subtitle, $"{TradeLines.Cited(source)}, as each country reported; claims from {PlotText.Count(articles, "article")}{omitted}")
        {
            PlotHeight = 420,
            Right = 160,
            HasLineKey = true,
            XAxis = Scale.Years(first, last, 8),
            NarrowXAxis = Scale.Years(first, last, 4),
            YAxis = Scale.Powers(Scale.Lowest(logs) - 0.5, Scale.Highest(logs) + 0.5, Scale.Money),
        };
        TradeLines.Add(sketch, series, first, last);
        AddClaims(sketch, drawn, new(corpus), last - first);
        return sketch.ToChart();
    }

    /// <summary>Statements of one country's share in another's oil, by the year they speak of (or were published, where they name none).</summary>
    /// <param name="claims">The claims; those whose measure is an oil share are drawn.</param>
    /// <param name="corpus">The articles, to show whole sentences, publishers and dates; null shows the figures' words and the articles' keys.</param>
    /// <param name="measure">The measure drawn; null for the oil share that most claims speak of.</param>
    public static GenericChart OilShares(IReadOnlyList<Claim> claims, Corpus? corpus = null, string? measure = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Voices voices = new(corpus);
        measure ??= claims.Where(c => c.Measure.StartsWith("oil_share", StringComparison.Ordinal)).GroupBy(c => c.Measure).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "oil_share";
        Claim[] shares = [.. claims.Where(c => c.Measure == measure && c.Unit == "share")];
        (Claim Claim, decimal Year)[] drawn = [.. shares.Select(c => (c, YearAxis.Middle(c.Period) ?? voices.Published(c.Article)?.Year)).Where(c => c.Item2 is not null).Select(c => (c.c, c.Item2!.Value))];
        string what = drawn.Length > 0 && drawn[0].Claim.Partner is { } partner ? $"{Naming.Of(partner)} share of {Naming.Of(drawn[0].Claim.Reporter)} oil" : CellText.Words(measure);
        string title = drawn.Length switch
        {
            0 => $"No statement of the {CellText.Words(measure)} names a year",
            1 => $"One statement of {what}: {ClaimWords.Percent(drawn[0].Claim.Value)}",
            _ => $"{PlotText.Capital(PlotText.Count(drawn.Length))} statements put {what} anywhere from {ClaimWords.Percent(drawn.Min(c => c.Claim.Value))} to {ClaimWords.Percent(drawn.Max(c => c.Claim.High ?? c.Claim.Value))}",
        };
        int first = drawn.Length == 0 ? 2000 : (int)drawn.Min(c => c.Year), last = drawn.Length == 0 ? 2001 : Math.Max(first + 1, (int)Math.Ceiling(drawn.Max(c => c.Year)));
        decimal top = drawn.Length == 0 ? 100 : Math.Min(100, (Math.Ceiling(drawn.Max(c => c.Claim.High ?? c.Claim.Value) * 10) * 10) + 10);
        Sketch sketch = new(title, "Share in per cent, by the year spoken of; filled where the author states it, open where somebody is quoted; arrows for “more than” and “less than”", $"{PlotText.Count(drawn.Select(c => c.Claim.Article).Distinct(StringComparer.Ordinal).Count(), "article")}{(shares.Length > drawn.Length ? $"; {PlotText.Count(shares.Length - drawn.Length)} without a year not drawn" : "")}")
        {
            PlotHeight = 300,
            XAxis = Scale.Years(first, last, 8),
            NarrowXAxis = Scale.Years(first, last, 4),
            YAxis = new() { ["range"] = new JsonArray(0, top), ["ticksuffix"] = " %", ["dtick"] = top > 60 ? 20 : 10 },
        };
        decimal[] x = Spread.SideBySide([.. drawn.Select(c => (c.Year, (double)c.Claim.Value * 100 / (double)top * 300))], last - first);
        foreach (bool quoted in new[] { false, true })
        {
            int[] those = [.. Enumerable.Range(0, drawn.Length).Where(i => drawn[i].Claim.Speaker is not null == quoted)];
            if (those.Length > 0)
                sketch.Add(Marks.Points(quoted ? "somebody quoted" : "the author", those.Select(i => (x[i], (decimal?)(drawn[i].Claim.Value * 100), ClaimWords.Hover(drawn[i].Claim, voices))), Palette.Figure, quoted ? "circle-open" : "circle", 11));
        }
        for (int i = 0; i < drawn.Length; i++)
        {
            Claim c = drawn[i].Claim;
            if (c.High is { } high)
                sketch.Add(new Shape(x[i], x[i], c.Value * 100, high * 100, Palette.Figure, 2));
            if (c.Bound is not (Bound.Equal or Bound.About))
                sketch.Note(Marks.Arrow(x[i], (double)c.Value * 100, c.Bound is Bound.MoreThan or Bound.AtLeast, Palette.Figure));
        }
        return sketch.ToChart();
    }

    private static int? First((Check Check, decimal Year)[] claims) => claims.Length == 0 ? null : (int)claims.Min(c => c.Year);

    private static int? Last((Check Check, decimal Year)[] claims) => claims.Length == 0 ? null : (int)claims.Max(c => c.Year);

    private static bool IsTradeInDollars(Check c) => c.Measure is "export" or "import" or "total" && c.Unit == "USD" && c.Value > 0;

    private static bool IsBetween(Check c, string a, string b) => (c.Reporter == a && c.Partner == b) || (c.Reporter == b && c.Partner == a);

    /// <summary>The two countries that most of the claims of trade speak of.</summary>
    private static (string A, string B) Parties(IReadOnlyList<Check> checks) => checks
        .Where(c => c.Partner is not null && IsTradeInDollars(c))
        .GroupBy(c => string.CompareOrdinal(c.Reporter, c.Partner) < 0 ? (c.Reporter, c.Partner!) : (c.Partner!, c.Reporter))
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Item1, StringComparer.Ordinal).ThenBy(g => g.Key.Item2, StringComparer.Ordinal)
        .FirstOrDefault()?.Key ?? ("", "");

    private static void AddClaims(Sketch sketch, (Check Check, decimal Year)[] drawn, Voices voices, int years)
    {
        JsonArray range = sketch.YAxis["range"]!.AsArray();
        double pixels = sketch.PlotHeight / (range[1]!.GetValue<double>() - range[0]!.GetValue<double>());
        decimal[] x = Spread.SideBySide([.. drawn.Select(c => (c.Year, Scale.Log(c.Check.Value) * pixels))], years);
        foreach (Verdict verdict in new[] { Verdict.Overstated, Verdict.Understated, Verdict.Consistent, Verdict.NotDecidable })
        {
            int[] those = [.. Enumerable.Range(0, drawn.Length).Where(i => drawn[i].Check.Verdict == verdict)];
            int size = verdict switch { Verdict.Consistent => 10, Verdict.NotDecidable => 11, _ => 13 };
            if (those.Length > 0)
                sketch.Add(Marks.Points(Palette.Words(verdict), those.Select(i => (x[i], (decimal?)drawn[i].Check.Value, ClaimWords.Hover(drawn[i].Check, voices))), Palette.Of(verdict), Palette.Symbol(verdict), size));
        }
        for (int i = 0; i < drawn.Length; i++)
        {
            if (drawn[i].Check.Bound is not (Bound.Equal or Bound.About))
                sketch.Note(Marks.Arrow(x[i], Math.Round(Scale.Log(drawn[i].Check.Value), 4), drawn[i].Check.Bound is Bound.MoreThan or Bound.AtLeast, Palette.Of(drawn[i].Check.Verdict)));
        }
    }
}
