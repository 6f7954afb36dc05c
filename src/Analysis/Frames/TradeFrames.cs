using Analysis.Charts;
using Deedle;

namespace Analysis;

/// <summary>Trade between two countries as a Deedle frame by year.</summary>
public static class TradeFrames
{
    /// <summary>
    /// What each side counted, all goods, a row for each year on record and always four columns, named by who counted what: "ISR export" and "AZE import" are the
    /// seller's and the buyer's count of the same goods, and so are "AZE export" and "ISR import". US dollars; what is not on record is missing.
    /// </summary>
    /// <param name="records">The records.</param>
    /// <param name="a">ISO 3166-1 alpha-3 code of one country.</param>
    /// <param name="b">ISO 3166-1 alpha-3 code of the other.</param>
    /// <param name="source">The data set, as <see cref="TradeRecord.Source"/> names it; null for the one that holds most.</param>
    public static Frame<int, string> CountsByYear(this Records records, string a, string b, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        IReadOnlyList<TradeSeries> series = TradeSeries.Between(records, a, b, source).Series;
        int[] years = [.. series.SelectMany(s => s.Values.Keys).Distinct().Order()];
        return Deedle.Frame.FromColumns(new[] { (a, b, Flow.Export), (b, a, Flow.Import), (b, a, Flow.Export), (a, b, Flow.Import) }.Select(Column));

        KeyValuePair<string, Series<int, decimal>> Column((string Reporter, string Partner, Flow Flow) count)
        {
            TradeSeries? found = series.FirstOrDefault(s => s.Reporter == count.Reporter && s.Flow == count.Flow);
            SeriesBuilder<int, decimal> values = new();
            foreach (int year in years.Where(y => found?.Values.ContainsKey(y) == true))
                values.Add(year, found!.Values[year]);
            return new($"{count.Reporter} {count.Flow.ToString().ToLowerInvariant()}", values.Series);
        }
    }
}
