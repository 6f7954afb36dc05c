namespace Analysis.Charts;

/// <summary>What one side counted of one flow, by year, in one publisher's data set.</summary>
/// <param name="Reporter">The country that counted.</param>
/// <param name="Partner">The other side.</param>
/// <param name="Flow">Whether it counted its exports or its imports.</param>
/// <param name="Values">The value by year, in US dollars.</param>
internal sealed record TradeSeries(string Reporter, string Partner, Flow Flow, SortedDictionary<int, decimal> Values)
{
    /// <summary>Who sells.</summary>
    public string Seller => Flow == Flow.Export ? Reporter : Partner;

    /// <summary>Who buys.</summary>
    public string Buyer => Flow == Flow.Export ? Partner : Reporter;

    /// <summary>"Azerbaijan’s exports".</summary>
    public string Name => $"{Naming.Of(Reporter)} {(Flow == Flow.Export ? "exports" : "imports")}";

    /// <summary>The years from the first to the last, those without a value too; 0 cannot stand on a logarithmic axis and counts as none.</summary>
    public IEnumerable<(int Year, decimal? Value)> Years(int from, int to)
    {
        for (int year = Math.Max(from, Values.Keys.First()); year <= Math.Min(to, Values.Keys.Last()); year++)
            yield return (year, Values.TryGetValue(year, out decimal value) && value > 0 ? value : null);
    }

    /// <summary>
    /// The series between two countries, all goods in whole years, from the data set that holds most of them: exports and imports as each side counted them.
    /// Of several editions the last one counts.
    /// </summary>
    public static (string Source, IReadOnlyList<TradeSeries> Series) Between(Records records, string a, string b, string? source = null)
    {
        ILookup<string, TradeRecord> bySource = records.Trade
            .Where(r => (r.Reporter == a && r.Partner == b) || (r.Reporter == b && r.Partner == a))
            .Where(r => r.Product == "TOTAL" && r.Period.Length == 4 && (source is null || r.Source == source))
            .ToLookup(r => r.Source, StringComparer.Ordinal);
        IGrouping<string, TradeRecord>? best = bySource
            .OrderByDescending(g => g.Select(r => (r.Reporter, r.Flow)).Distinct().Count()).ThenByDescending(g => g.Select(r => (r.Reporter, r.Flow, r.Year)).Distinct().Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        if (best is null)
            return ("", []);
        List<TradeSeries> series = [];
        foreach ((string reporter, string partner, Flow flow) in new[] { (a, b, Flow.Export), (b, a, Flow.Import), (b, a, Flow.Export), (a, b, Flow.Import) })
        {
            SortedDictionary<int, decimal> values = [];
            foreach (TradeRecord r in best.Where(r => r.Reporter == reporter && r.Flow == flow).OrderBy(r => r.Edition, StringComparer.Ordinal))
                values[r.Year] = r.Value;
            if (values.Values.Any(v => v > 0))
                series.Add(new(reporter, partner, flow, values));
        }
        return (best.Key, series);
    }
}
