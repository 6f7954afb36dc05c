namespace Analysis.RecordFiles.Checking;

/// <summary>Finds what the records of trade say of a claim.</summary>
internal sealed class TradeFindings(TradeIndex index, IReadOnlyList<ExchangeRate> rates)
{
    /// <summary>Exports, imports, both together, and their growth.</summary>
    public Finding OfFlow(Claim claim, Measures measure, ClaimPeriod period)
    {
        string partner = claim.Partner!;
        if (!measure.Growth && claim.Unit != "USD" && Rate(claim, period) is null)
            return Shown(claim, measure, period, Reasons.NoRate(claim.Unit, period.First));
        if (period.Last > period.First)
            return Shown(claim, measure, period, Reasons.SeveralYears(claim.Period!));
        IReadOnlyList<string> codes = measure.Codes;
        string? product = codes.FirstOrDefault(c => index.Years(claim.Reporter, partner, c).Count > 0);
        if (product is null || measure.Kind == MeasureKind.PartialTotal)
            return Wider(claim, measure, period);
        if (measure.Growth)
            return OfGrowth(claim, measure, product, period);
        List<string> remarks = [];
        List<int> years = [period.First];
        if (claim.PeriodAssumed && claim.Note.Contains(Claims.ClaimPeriods.FromPublication, StringComparison.Ordinal))
        {
            years.Insert(0, period.First - 1);
            remarks.Add(Reasons.Now(period.First));
        }
        List<Counted> counts = [], shown = [];
        foreach (int year in years)
            Collect(claim, measure, product, year, counts, shown, remarks);
        if (period.IsPart)
            return counts.Count == 0 ? Finding.None(Reasons.NoRecord($"{What(claim, measure)} for {period.First}")) : new(counts, shown, Reasons.PartOfYear(claim.Period!), remarks, Ceiling: true);
        return counts.Count == 0 ? new([], shown, Reasons.NoRecord($"{What(claim, measure)} for {period.First}"), remarks) : new(counts, shown, null, remarks);
    }

    /// <summary>The year with the highest count by either side, for a claim that is above all of its own year.</summary>
    public string? Best(Claim claim, Measures measure)
    {
        string partner = claim.Partner!;
        List<Counted> all = [];
        IReadOnlyList<int> years = index.Years(claim.Reporter, partner, "TOTAL");
        foreach (int year in years)
        {
            if (measure.Kind == MeasureKind.Total)
                all.AddRange(index.Totals(claim.Reporter, partner, "TOTAL", year).Where(t => t.Basis.StartsWith("both flows as", StringComparison.Ordinal)));
            else
                all.AddRange(Flows(claim.Reporter, partner, measure.Kind == MeasureKind.Export ? Flow.Export : Flow.Import, "TOTAL", year).Select(c => c.Count));
        }
        if (all.Count == 0)
            return null;
        Counted best = all.MaxBy(c => c.Value);
        return best.Value < claim.Value ? Reasons.Best(best, years[0], years[^1], claim.Unit) : null;
    }

    /// <summary>A part of what a country imports or exports of a product.</summary>
    public Finding OfShare(Claim claim, Measures measure, ClaimPeriod period)
    {
        Flow flow = measure.Kind == MeasureKind.ExportShare ? Flow.Export : Flow.Import;
        List<Counted> counts = [];
        foreach (string product in measure.Codes)
        {
            foreach (TradeRecord whole in index.Of(claim.Reporter, "WLD", flow, product).Where(r => r.Year == period.First && r.Value > 0))
            {
                foreach ((TradeRecord part, bool mirror) in index.Counts(claim.Reporter, claim.Partner!, flow, product).Where(c => c.Record.Year == period.First))
                    counts.Add(new($"{Basis(part)} over {TradeIndex.Name(claim.Reporter)}'s {Word(flow)} in all", part.Year, part.Value / whole.Value, TradeIndex.Cite(part), mirror));
            }
        }
        return counts.Count > 0 ? new(counts, [], null, [])
            : Finding.None(Reasons.NoWhole(TradeIndex.Name(claim.Reporter), measure.Product.Length == 0 ? "in all" : measure.Product, flow == Flow.Export));
    }

    private void Collect(Claim claim, Measures measure, string product, int year, List<Counted> counts, List<Counted> shown, List<string> remarks)
    {
        decimal usd = claim.Value * (Rate(claim, new(year, year, false)) ?? 1);
        if (measure.Kind == MeasureKind.Total)
        {
            counts.AddRange(index.Totals(claim.Reporter, claim.Partner!, product, year));
            return;
        }
        Flow flow = measure.Kind == MeasureKind.Export ? Flow.Export : Flow.Import;
        foreach ((Counted count, decimal step) in Flows(claim.Reporter, claim.Partner!, flow, product, year))
        {
            if (step > usd && count.Value < step)
            {
                shown.Add(count);
                remarks.Add(Reasons.Coarse(count.Source, step));
            }
            else
                counts.Add(count);
        }
    }

    private IEnumerable<(Counted Count, decimal Step)> Flows(string reporter, string partner, Flow flow, string product, int year) =>
        index.Counts(reporter, partner, flow, product).Where(c => c.Record.Year == year)
            .Select(c => (new Counted(Basis(c.Record), year, c.Record.Value, TradeIndex.Cite(c.Record), c.Mirror), c.Record.RoundedTo));

    /// <summary>Growth from the year before, by every basis that has both years.</summary>
    private Finding OfGrowth(Claim claim, Measures measure, string product, ClaimPeriod period)
    {
        if (period.IsPart)
            return Finding.None(Reasons.PartOfYear(claim.Period!));
        List<Counted> now = Of(claim, measure, product, period.First), before = Of(claim, measure, product, period.First - 1), growth = [];
        foreach (Counted count in now)
        {
            foreach (Counted earlier in before.Where(e => e.Basis == count.Basis && e.Source == count.Source && e.Value > 0))
                growth.Add(count with { Value = count.Value / earlier.Value - 1 });
        }
        return growth.Count > 0 ? new(growth, [], null, []) : Finding.None(Reasons.NoRecord($"{What(claim, measure)} for {period.First - 1} and {period.First}"));
    }

    private List<Counted> Of(Claim claim, Measures measure, string product, int year) => measure.Kind == MeasureKind.Total
        ? [.. index.Totals(claim.Reporter, claim.Partner!, product, year)]
        : [.. Flows(claim.Reporter, claim.Partner!, measure.Kind == MeasureKind.Export ? Flow.Export : Flow.Import, product, year).Where(f => f.Count.Value >= f.Step).Select(f => f.Count)];

    /// <summary>Records of all goods, where none tell the goods of the claim apart: a claim above them is too high all the same.</summary>
    private Finding Wider(Claim claim, Measures measure, ClaimPeriod period)
    {
        string obstacle = measure.Kind == MeasureKind.PartialTotal ? Reasons.PartlyLeftOut(measure.Product) : Reasons.NoProduct(measure.Product.Length == 0 ? "them" : measure.Product);
        if (index.Years(claim.Reporter, claim.Partner!, "TOTAL").Count == 0)
        {
            string pair = $"{TradeIndex.Name(claim.Reporter)} and {TradeIndex.Name(claim.Partner!)}";
            return Finding.None(index.Other(claim.Reporter, claim.Partner!) is { } other ? Reasons.OnlyOther(pair, other) : Reasons.NoRecord($"trade between {pair}"));
        }
        List<Counted> counts = [];
        Measures all = measure with { Kind = measure.Kind == MeasureKind.PartialTotal ? MeasureKind.Total : measure.Kind, Product = "" };
        if (!measure.Growth)
            Collect(claim, all, "TOTAL", period.First, counts, [], []);
        return counts.Count == 0 ? Finding.None(Reasons.NoRecord($"{What(claim, all)} for {period.First}")) : new(counts, [], obstacle, [], Ceiling: true);
    }

    private Finding Shown(Claim claim, Measures measure, ClaimPeriod period, string obstacle)
    {
        List<Counted> shown = [];
        if (period.First == period.Last && !measure.Growth && measure.Product.Length == 0 && measure.Kind is MeasureKind.Export or MeasureKind.Import or MeasureKind.Total)
            Collect(claim, measure, "TOTAL", period.First, shown, shown, []);
        return new([], shown, obstacle, []);
    }

    /// <summary>US dollars for a unit of the claim's currency; null where no rate is known.</summary>
    public decimal? Rate(Claim claim, ClaimPeriod period) =>
        claim.Unit is "USD" or "share" ? 1 : rates.FirstOrDefault(r => r.Currency == claim.Unit && r.Year == period.First)?.UsDollars;

    private static string Basis(TradeRecord record) => $"{TradeIndex.Name(record.Reporter)}'s {Word(record.Flow)} {(record.Flow == Flow.Export ? "to" : "from")} {TradeIndex.Name(record.Partner)} as {TradeIndex.Name(record.Reporter)} reported";

    private static string Word(Flow flow) => flow == Flow.Export ? "exports" : "imports";

    private static string What(Claim claim, Measures measure) => measure.Kind switch
    {
        MeasureKind.Export => $"{TradeIndex.Name(claim.Reporter)}'s exports to {TradeIndex.Name(claim.Partner!)}",
        MeasureKind.Import => $"{TradeIndex.Name(claim.Reporter)}'s imports from {TradeIndex.Name(claim.Partner!)}",
        _ => $"trade between {TradeIndex.Name(claim.Reporter)} and {TradeIndex.Name(claim.Partner!)}",
    };
}
