using Analysis.Frames;

namespace Analysis.Charts;

/// <summary>What a claim says, in the words of charts.</summary>
internal static class ClaimWords
{
    public static string Percent(decimal share) => PlotText.Digits(share * 100) + "\u00A0%";

    public static string Worth(Bound bound, decimal value, decimal? high, string unit)
    {
        string sign = bound == Bound.Equal ? "" : CellText.Sign(bound) + " ";
        return unit == "share" ? $"{sign}{Percent(value)}{(high is { } most ? " to " + Percent(most) : "")}" : $"{sign}{PlotText.Amount(value)}{(high is { } top ? " to " + PlotText.Amount(top) : "")} {unit}".TrimEnd();
    }

    public static string Hover(Claim c, Voices voices) => PlotText.Hover(
        voices.Quote(c.Article, c.Start, c.Text),
        voices.Signature(c.Article, c.Speaker),
        $"{PlotText.Capital(Naming.Measure(c.Measure, c.Reporter, c.Partner))}{(c.Period is null ? "" : $", {YearAxis.Words(c.Period)}{(c.PeriodAssumed ? " (assumed)" : "")}")}: {Worth(c.Bound, c.Value, c.High, c.Unit)}",
        c.Note);

    public static string Hover(Check c, Voices voices) => PlotText.Hover(
        voices.Quote(c.Article, c.Start, c.Text),
        voices.Signature(c.Article, c.Speaker),
        $"{PlotText.Capital(Naming.Measure(c.Measure, c.Reporter, c.Partner))}{(c.Period is null ? "" : ", " + YearAxis.Words(c.Period))}: {Worth(c.Bound, c.Value, c.High, c.Unit)}",
        c.Nearest is { } nearest ? $"Nearest record: {PlotText.Amount(nearest)} {c.Unit}{(c.NearestSource.Length > 0 ? $" ({c.NearestSource})" : "")}" : "",
        PlotText.Capital(Palette.Words(c.Verdict)));
}
