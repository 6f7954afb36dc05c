using System.Globalization;
using CsvHelper;

namespace Analysis.Tests.Claims;

/// <summary>A statement of a source, as <c>data/claims.csv</c> lists it.</summary>
internal sealed record GoldClaim(string Article, string Reporter, string Partner, string Measure, string Period, string Bound, decimal Value, decimal? High, string Unit)
{
    public static IReadOnlyList<GoldClaim> All { get; } = [.. Read()];

    /// <summary>Whether a claim that was read is this one: everything must be right.</summary>
    public bool Is(Claim claim) =>
        claim.Article == Article && claim.Measure == Measure && claim.Reporter == Reporter && claim.Partner == Partner && SamePeriod(claim.Period, Period)
        && Near(claim.Value, Value) && claim.High == High && claim.Bound.Sign() == Bound && (claim.Unit == "t" ? "tonne" : claim.Unit) == Unit;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Article}: {Measure} {Reporter} {Partner} {Period} {Bound} {Value}{(High is { } h ? $"..{h}" : "")} {Unit}");

    public static string Line(Claim c) => string.Create(CultureInfo.InvariantCulture,
        $"{c.Article}: {c.Measure} {c.Reporter} {c.Partner} {c.Period} {c.Bound.Sign()} {c.Value:0.####}{(c.High is { } h ? $"..{h:0.####}" : "")} {c.Unit} “{c.Text}” {c.Status} by {c.Speaker ?? "-"}{(c.PeriodAssumed ? " assumed" : "")} {c.Note}");

    /// <summary>Fractions are told to three places.</summary>
    private static bool Near(decimal one, decimal other) => one == other || Math.Abs(one - other) < 0.0005m;

    /// <summary>A quarter may be written as such or as its months.</summary>
    private static bool SamePeriod(string? read, string gold) => (read ?? "") == gold || (gold == "2009-01/2009-03" && read is "2009-33" or "2009-Q1");

    private static IEnumerable<GoldClaim> Read()
    {
        using CsvReader csv = CsvReader.Create(File.OpenRead(Path.Combine(Repository.Root, "data", "claims.csv")), new CsvReaderOptions(), leaveOpen: false);
        while (csv.Read())
        {
            string high = csv.GetString("high");
            yield return new(csv.GetString("article"), csv.GetString("reporter"), csv.GetString("partner"), csv.GetString("measure"), csv.GetString("period"), csv.GetString("bound"),
                decimal.Parse(csv.GetString("value"), CultureInfo.InvariantCulture), high.Length == 0 ? null : decimal.Parse(high, CultureInfo.InvariantCulture), csv.GetString("unit"));
        }
    }
}
