using System.Globalization;
using Analysis.Lexicon;

namespace Analysis.RecordFiles.Checking;

/// <summary>Finds what arms registers say of a number of weapons.</summary>
internal sealed class ArmsFindings(IReadOnlyList<ArmsRecord> arms)
{
    /// <summary>
    /// The pieces of a kind that each edition of a register lists: those ordered in a year, or, where the claim counts deliveries, those delivered in it.
    /// A year that the register marks as an estimate may be off by one.
    /// </summary>
    public Finding OfPieces(Claim claim, Measures measure, ClaimPeriod period)
    {
        ArmsRecord[] between = [.. arms.Where(a => a.Supplier == claim.Reporter && a.Recipient == claim.Partner)];
        string seller = TradeIndex.Name(claim.Reporter), buyer = TradeIndex.Name(claim.Partner!);
        if (between.Length == 0)
            return Finding.None(Reasons.NoRecord($"arms from {seller} to {buyer}"));
        IReadOnlyList<string> names = EnglishLexicon.Shared.GoodNames(measure.Product);
        ILookup<(string Source, string Edition), ArmsRecord> registers = between.Where(a => Fits(a, names)).ToLookup(a => (a.Source, a.Edition));
        bool delivered = claim.Note.Contains(Claims.ClaimArms.CountsDeliveries, StringComparison.Ordinal);
        List<Counted> counts = [.. registers.OrderBy(g => g.Key.Edition, StringComparer.Ordinal).SelectMany(r => delivered ? Delivered(r, period) : Ordered(r, period))];
        if (counts.Count == 0)
            return Finding.None(delivered ? Reasons.Deliveries(seller, buyer, claim.Period!) : Reasons.NoRecord($"such an order in {period.First}"));
        string latest = between.Select(a => a.Edition).Max(StringComparer.Ordinal)!;
        bool dropped = !counts.Any(c => c.Basis.Contains(Reasons.Register(latest), StringComparison.Ordinal));
        return dropped ? new([], counts, Reasons.Dropped(latest), []) : new(counts, [], null, Estimates(registers[(between[0].Source, latest)], period, delivered));
    }

    /// <summary>What a register lists as ordered in the years of a claim, all orders together: no single order can be larger.</summary>
    private static IEnumerable<Counted> Ordered(IGrouping<(string Source, string Edition), ArmsRecord> register, ClaimPeriod period)
    {
        ArmsRecord[] orders = [.. register.Where(a => Ordered(a, period) && a.Ordered is not null)];
        if (orders.Length > 0)
            yield return new($"ordered by {Reasons.Register(register.Key.Edition)}: {string.Join(", ", orders.Select(a => $"{a.Ordered} {a.Weapon}"))}", orders[0].OrderYear ?? period.First, orders.Sum(a => a.Ordered!.Value), register.Key.Source, false);
    }

    /// <summary>
    /// What a register lists as delivered: the register gives one number for all years of a deal, so what came in the claim's years lies between the
    /// deals that were delivered in these years alone and all deals that were delivered in these years and others.
    /// </summary>
    private static IEnumerable<Counted> Delivered(IGrouping<(string Source, string Edition), ArmsRecord> register, ClaimPeriod period)
    {
        ArmsRecord[] some = [.. register.Where(a => a.Delivered > 0 && Years(a).Any(y => y >= period.First && y <= period.Last))];
        ArmsRecord[] alone = [.. some.Where(a => Years(a).All(y => y >= period.First && y <= period.Last))];
        if (alone.Length > 0 && alone.Length < some.Length)
            yield return Count(alone, "delivered in that time alone");
        if (some.Length > 0)
            yield return Count(some, alone.Length == some.Length ? "delivered" : "delivered then and in other years");

        Counted Count(ArmsRecord[] deals, string how) =>
            new($"{how} by {Reasons.Register(register.Key.Edition)}: {string.Join(", ", deals.Select(a => $"{a.Delivered} {a.Weapon}"))}", period.First, deals.Sum(a => a.Delivered!.Value), register.Key.Source, false);
    }

    /// <summary>Says that the numbers compared are the register's own estimates, where they are.</summary>
    private static IReadOnlyList<string> Estimates(IEnumerable<ArmsRecord> register, ClaimPeriod period, bool delivered) =>
        register.Any(a => delivered ? a.DeliveredUncertain && Years(a).Any(y => y >= period.First && y <= period.Last) : a.OrderedUncertain && Ordered(a, period)) ? [Reasons.Estimated] : [];

    private static IEnumerable<int> Years(ArmsRecord record) =>
        record.DeliveryYears.Split(';', StringSplitOptions.TrimEntries).Select(y => int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0).Where(y => y > 0);

    private static bool Fits(ArmsRecord record, IReadOnlyList<string> names) =>
        names.Any(n => record.Weapon.Contains(n, StringComparison.OrdinalIgnoreCase) || record.Description.Contains(n, StringComparison.OrdinalIgnoreCase));

    private static bool Ordered(ArmsRecord record, ClaimPeriod period)
    {
        int slack = record.OrderYearUncertain ? 1 : 0;
        return record.OrderYear is { } year && year >= period.First - slack && year <= period.Last + slack;
    }
}
