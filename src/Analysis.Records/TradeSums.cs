using System.Globalization;

namespace Analysis.RecordFiles;

/// <summary>
/// Adds up what a file gives only in parts, so that it is not taken for "no record": rows by second partner, transport or customs procedure where
/// no row of the whole stands, months and quarters where all of a year are there, and products where the file lists them all. What is added up
/// says so in its note; where the whole stands in the file, the whole is what counts.
/// </summary>
internal static class TradeSums
{
    /// <summary>How the note of what was added up begins.</summary>
    public const string Mark = "the sum of ";

    private const int Months = 12, Quarters = 4, MonthLength = 7;

    /// <summary>The whole values of one file: its own, and those that its parts come to.</summary>
    /// <param name="rows">The rows of the file, parts among them.</param>
    /// <param name="everyProduct">Whether the rows of two countries and a year are all their products, so that they add up to all goods.</param>
    public static List<TradeRecord> Complete(IReadOnlyList<TradeRecord> rows, bool everyProduct)
    {
        List<TradeRecord> whole = [.. rows.Where(r => r.Part.Length == 0)];
        HashSet<object> known = [.. whole.Select(Key)];
        AddMissing(whole, known, rows.Where(r => r.Part.Length > 0).GroupBy(Key), OfParts);
        if (everyProduct)
            AddMissing(whole, known, whole.GroupBy(r => Key(r with { Product = "TOTAL" })), OfProducts);
        AddMissing(whole, known, whole.Where(r => r.Period.Length > 4).GroupBy(r => Key(r with { Period = Year(r) })), OfPeriods);
        return whole;
    }

    private static void AddMissing(
        List<TradeRecord> whole, HashSet<object> known, IEnumerable<IGrouping<object, TradeRecord>> groups, Func<IReadOnlyList<TradeRecord>, TradeRecord?> sum)
    {
        TradeRecord[] sums = [.. groups.Where(g => !known.Contains(g.Key)).Select(g => sum([.. g])).OfType<TradeRecord>()];
        whole.AddRange(sums);
        known.UnionWith(sums.Select(Key));
    }

    /// <summary>Rows are broken down in one way or in several at once; those with the fewest breakdowns add up without counting anything twice.</summary>
    private static TradeRecord? OfParts(IReadOnlyList<TradeRecord> rows)
    {
        IGrouping<string, TradeRecord> simplest = rows.GroupBy(r => r.Part).OrderBy(g => g.Key.Count(c => c == ',')).ThenBy(g => g.Key, StringComparer.Ordinal).First();
        return Sum([.. simplest], Mark + $"{Rows(simplest.Count())} by {simplest.Key}; the file has no row of the whole");
    }

    private static TradeRecord? OfProducts(IReadOnlyList<TradeRecord> rows) =>
        Sum(rows, Mark + $"{(rows.Count == 1 ? "1 product" : string.Create(CultureInfo.InvariantCulture, $"{rows.Count} products"))}, all that the file lists") with { Product = "TOTAL" };

    private static TradeRecord? OfPeriods(IReadOnlyList<TradeRecord> rows)
    {
        TradeRecord[] months = [.. rows.Where(r => r.Period.Length == MonthLength).DistinctBy(r => r.Period)];
        TradeRecord[] quarters = [.. rows.Where(IsQuarter).DistinctBy(r => r.Period)];
        if (months.Length == Months)
            return Sum(months, Mark + "its 12 months") with { Period = Year(rows[0]) };
        return quarters.Length == Quarters ? Sum(quarters, Mark + "its 4 quarters") with { Period = Year(rows[0]) } : null;
    }

    private static TradeRecord Sum(IReadOnlyList<TradeRecord> rows, string note) =>
        rows[0] with { Value = rows.Sum(r => r.Value), RoundedTo = rows.Max(r => r.RoundedTo), Part = "", Note = note };

    private static object Key(TradeRecord r) => (r.Reporter, r.Partner, r.Flow, r.Product, r.Period, r.Source, r.Edition);

    /// <summary>Whether a period is three months that begin a quarter: "2012-01/2012-03".</summary>
    private static bool IsQuarter(TradeRecord record) =>
        record.Period.Length == (2 * MonthLength) + 1 && Month(record.Period, MonthLength) is var first && (first - 1) % 3 == 0 && Month(record.Period, record.Period.Length) == first + 2;

    private static int Month(string period, int end) => int.Parse(period.AsSpan(end - 2, 2), CultureInfo.InvariantCulture);

    private static string Year(TradeRecord record) => record.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Rows(int count) => count == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{count} rows");
}
