using Analysis.Lexicon;

namespace Analysis.RecordFiles.Checking;

/// <summary>Finds what arms registers say of a number of weapons.</summary>
internal sealed class ArmsFindings(IReadOnlyList<ArmsRecord> arms)
{
    /// <summary>The pieces of a kind that were ordered in a year, by each edition of a register. A year that the register marks as an estimate may be off by one.</summary>
    public Finding OfPieces(Claim claim, Measures measure, ClaimPeriod period)
    {
        ArmsRecord[] between = [.. arms.Where(a => a.Supplier == claim.Reporter && a.Recipient == claim.Partner)];
        if (between.Length == 0)
            return Finding.None(Reasons.NoRecord($"arms from {TradeIndex.Name(claim.Reporter)} to {TradeIndex.Name(claim.Partner!)}"));
        IReadOnlyList<string> names = EnglishLexicon.Shared.GoodNames(measure.Product);
        List<Counted> counts = [];
        foreach (IGrouping<(string Source, string Edition), ArmsRecord> register in between.GroupBy(a => (a.Source, a.Edition)).OrderBy(g => g.Key.Edition, StringComparer.Ordinal))
        {
            ArmsRecord[] fitting = [.. register.Where(a => Fits(a, names) && Ordered(a, period) && a.Ordered is not null)];
            if (fitting.Length > 0)
                counts.Add(new($"ordered by the register of {register.Key.Edition}: {string.Join(", ", fitting.Select(a => $"{a.Ordered} {a.Weapon}"))}", fitting[0].OrderYear ?? period.First, fitting.Sum(a => a.Ordered!.Value), register.Key.Source, false));
        }
        if (counts.Count == 0)
            return Finding.None(Reasons.NoRecord($"such an order in {period.First}"));
        string latest = between.Select(a => a.Edition).Max(StringComparer.Ordinal)!;
        bool dropped = !counts.Any(c => c.Basis.Contains(latest, StringComparison.Ordinal));
        return dropped ? new([], counts, Reasons.Dropped(latest), []) : new(counts, [], null, []);
    }

    private static bool Fits(ArmsRecord record, IReadOnlyList<string> names) =>
        names.Any(n => record.Weapon.Contains(n, StringComparison.OrdinalIgnoreCase) || record.Description.Contains(n, StringComparison.OrdinalIgnoreCase));

    private static bool Ordered(ArmsRecord record, ClaimPeriod period)
    {
        int slack = record.OrderYearUncertain ? 1 : 0;
        return record.OrderYear is { } year && year >= period.First - slack && year <= period.Last + slack;
    }
}
