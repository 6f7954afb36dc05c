namespace Analysis.RecordFiles.Checking;

/// <summary>The yearly records of trade by who counted what with whom, and what they come to.</summary>
internal sealed class TradeIndex
{
    /// <summary>The digits of a chapter and of a heading of the Harmonised System.</summary>
    private static readonly int[] levels = [2, 4];

    private readonly Dictionary<(string Reporter, string Partner, Flow Flow, string Product), List<TradeRecord>> records = [];
    private readonly Dictionary<(string One, string Other), string> others = [];

    public TradeIndex(IReadOnlyList<TradeRecord> trade)
    {
        foreach (TradeRecord record in trade)
        {
            if (record.Period.Length == 4)
                Add(record);
            if (record.Period.Length != 4 || record.Product != "TOTAL")
                others[(record.Reporter, record.Partner)] = record.Period.Length != 4 ? "parts of years" : "single products";
        }
        foreach (int level in levels)
            AddHeadings(trade, level);
    }

    /// <summary>What is on record between two countries beside yearly totals: "single products", "parts of years"; null where nothing is.</summary>
    public string? Other(string one, string other) => others.GetValueOrDefault((one, other)) ?? others.GetValueOrDefault((other, one));

    /// <summary>Chapters and headings of which only the narrower codes are on record come to the sum of these.</summary>
    private void AddHeadings(IReadOnlyList<TradeRecord> trade, int digits)
    {
        foreach (IGrouping<(string, string, Flow, string, int, string, string, string), TradeRecord> below in trade
            .Where(r => r.Period.Length == 4 && r.Product.Length > digits && r.Product.All(char.IsAsciiDigit))
            .GroupBy(r => (r.Reporter, r.Partner, r.Flow, r.Product[..digits], r.Year, r.Source, r.Edition, r.File)))
        {
            TradeRecord first = below.First();
            string code = first.Product[..digits];
            if (Of(first.Reporter, first.Partner, first.Flow, code).Any(r => r.Year == first.Year && r.Source == first.Source && r.Edition == first.Edition))
                continue;
            // Of a code and the codes below it only the wider one counts.
            TradeRecord[] widest = [.. below.Where(r => !below.Any(w => w.Product.Length < r.Product.Length && r.Product.StartsWith(w.Product, StringComparison.Ordinal)))];
            Add(first with { Product = code, Value = widest.Sum(r => r.Value), Note = TradeSums.Mark + $"{string.Join(", ", widest.Select(r => r.Product))}" });
        }
    }

    private void Add(TradeRecord record)
    {
        (string, string, Flow, string) key = (record.Reporter, record.Partner, record.Flow, record.Product);
        if (!records.TryGetValue(key, out List<TradeRecord>? list))
            records.Add(key, list = []);
        list.Add(record);
    }

    /// <summary>The counts of one flow: the reporter's own, and the other side's mirror of it.</summary>
    public IEnumerable<(TradeRecord Record, bool Mirror)> Counts(string reporter, string partner, Flow flow, string product) =>
        Of(reporter, partner, flow, product).Select(r => (r, false)).Concat(Of(partner, reporter, Opposite(flow), product).Select(r => (r, true)));

    /// <summary>One side's counts of one flow.</summary>
    public IReadOnlyList<TradeRecord> Of(string reporter, string partner, Flow flow, string product) => records.TryGetValue((reporter, partner, flow, product), out List<TradeRecord>? list) ? list : [];

    /// <summary>The totals of a year by several bases: what each side counted of both flows, what importers counted, and the larger count of each flow.</summary>
    public IEnumerable<Counted> Totals(string one, string other, string product, int year)
    {
        List<Counted> totals = [];
        foreach ((string who, string whom) in new[] { (one, other), (other, one) })
        {
            foreach (TradeRecord exports in Of(who, whom, Flow.Export, product).Where(r => r.Year == year))
            {
                foreach (TradeRecord imports in Of(who, whom, Flow.Import, product).Where(r => r.Year == year && r.Source == exports.Source && r.Edition == exports.Edition))
                    totals.Add(new($"both flows as {Name(who)} reported", year, exports.Value + imports.Value, exports.Source, who != one));
            }
        }
        foreach (TradeRecord imports in Of(one, other, Flow.Import, product).Where(r => r.Year == year))
        {
            foreach (TradeRecord exports in Of(other, one, Flow.Import, product).Where(r => r.Year == year && r.Source == imports.Source && r.Edition == imports.Edition))
                totals.Add(new("both flows as the importers reported", year, imports.Value + exports.Value, Cite(imports), false));
        }
        if (Largest(one, other, product, year) is { } out1 && Largest(other, one, product, year) is { } out2)
            totals.Add(new("larger count of each flow", year, out1.Value + out2.Value, out1.Source == out2.Source ? out1.Source : $"{out1.Source}; {out2.Source}", false));
        return totals;
    }

    /// <summary>The largest count of what one side sold the other in a year.</summary>
    private TradeRecord? Largest(string seller, string buyer, string product, int year) =>
        Counts(seller, buyer, Flow.Export, product).Select(c => c.Record).Where(r => r.Year == year).MaxBy(r => r.Value);

    /// <summary>The years of which anything is on record between two countries, in order.</summary>
    public IReadOnlyList<int> Years(string one, string other, string product) =>
        [.. new[] { Flow.Export, Flow.Import }.SelectMany(f => Counts(one, other, f, product)).Select(c => c.Record.Year).Distinct().Order()];

    public static Flow Opposite(Flow flow) => flow == Flow.Export ? Flow.Import : Flow.Export;

    public static string Name(string country) => CountryCodes.Shared.Name(country);

    /// <summary>The source of a record, with its edition where that matters, and with what was added up where it is no row of its own.</summary>
    public static string Cite(TradeRecord record)
    {
        string source = record.Source.StartsWith("COW", StringComparison.Ordinal) && record.Edition.Length > 0 ? $"{record.Source} {record.Edition}" : record.Source;
        return record.Note.StartsWith(TradeSums.Mark, StringComparison.Ordinal) ? $"{source}: {record.Note}" : source;
    }
}
