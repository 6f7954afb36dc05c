namespace Analysis.RecordFiles.Checking;

/// <summary>Holds claims against records and gives a verdict with its reasons.</summary>
internal sealed class Checker(Records records, IReadOnlyList<ExchangeRate> rates)
{
    private readonly TradeFindings trade = new(new(records.Trade), rates);
    private readonly ArmsFindings arms = new(records.Arms);

    /// <summary>The verdict on a claim; where its amounts cannot be reckoned with, it is not decidable.</summary>
    public Check Check(Claim claim)
    {
        try
        {
            return Decide(claim);
        }
        catch (OverflowException)
        {
            return new(claim.Article, claim.Start, claim.Length, claim.Text, claim.Measure, claim.Reporter, claim.Partner, claim.Period, claim.Bound, claim.Value, claim.High, claim.Unit, claim.Speaker,
                Verdict.NotDecidable, null, null, "", null, null, Sentence(Reasons.TooLarge));
        }
    }

    private Check Decide(Claim claim)
    {
        Finding finding = Find(claim, out decimal rate);
        ClaimInterval allowed = ClaimInterval.Of(claim) is var own && rate == 1 ? own : new(Scaled(own.Low, rate), Scaled(own.High, rate));
        (Verdict verdict, string reason) = Judge(claim, allowed, finding, rate);
        IReadOnlyList<Counted> counts = finding.Counts.Count > 0 ? finding.Counts : [];
        Counted? nearest = Nearest(claim.Value * rate, counts);
        string remarks = string.Join("; ", new[] { reason }.Concat(verdict == Verdict.Overstated && finding.Obstacle is null && trade.Best(claim, Measures.Parse(claim.Measure)) is { } best && IsAmount(claim) ? [best] : [])
            .Concat(finding.Remarks.Distinct()).Where(r => r.Length > 0));
        bool decided = finding.Counts.Count > 0 && !finding.Ceiling;
        return new(claim.Article, claim.Start, claim.Length, claim.Text, claim.Measure, claim.Reporter, claim.Partner, claim.Period, claim.Bound, claim.Value, claim.High, claim.Unit, claim.Speaker,
            verdict, decided || verdict == Verdict.Overstated ? Ratio(claim.Value * rate, nearest?.Value) : null, nearest is { } n ? n.Value / rate : null, nearest is { } m ? $"{m.Basis}, {m.Source}" : "",
            counts.Count > 0 ? counts.Min(c => c.Value) / rate : null, counts.Count > 0 ? counts.Max(c => c.Value) / rate : null, Sentence(remarks));
    }

    /// <summary>Every count that can be set beside a claim, the mirror side too, those that decide nothing as well.</summary>
    public IEnumerable<Comparison> Compare(Claim claim)
    {
        Finding finding = Find(claim, out decimal rate);
        decimal value = Amounts.Product(claim.Value, rate);
        foreach (Counted count in finding.Counts.Concat(finding.Shown))
            yield return new(claim.Article, claim.Start, count.Basis, count.Year, count.Value, count.Value == 0 ? null : Amounts.Ratio(value, count.Value), count.Source, count.Mirror);
    }

    private Finding Find(Claim claim, out decimal rate)
    {
        rate = 1;
        Measures measure = Measures.Parse(claim.Measure);
        Finding? without = measure.Kind switch
        {
            MeasureKind.Range => Finding.None(Reasons.NoRange),
            MeasureKind.ArmsValue => Finding.None(Reasons.NoPrices),
            MeasureKind.ArmsShare => Finding.None(Reasons.NoArmsShare),
            MeasureKind.Gdp => Finding.None(Reasons.NoGdp),
            MeasureKind.Rank => Finding.None(Reasons.NoRank),
            MeasureKind.Volume => Finding.None(Reasons.NoVolume),
            MeasureKind.Other => Finding.None(Reasons.NoKind),
            _ => null,
        };
        if (without is not null)
            return without;
        if (claim.Partner is null)
            return Finding.None(Reasons.NoPartner);
        if (!ClaimPeriod.TryParse(claim.Period, out ClaimPeriod period))
            return Finding.None(Reasons.NoPeriod);
        if (measure.Kind == MeasureKind.Pieces)
            return arms.OfPieces(claim, measure, period);
        if (measure.Kind is MeasureKind.ImportShare or MeasureKind.ExportShare)
            return trade.OfShare(claim, measure, period);
        rate = trade.Rate(claim, period) ?? 1;
        return trade.OfFlow(claim, measure, period);
    }

    private static (Verdict Verdict, string Reason) Judge(Claim claim, ClaimInterval allowed, Finding finding, decimal rate)
    {
        IReadOnlyList<Counted> counts = finding.Counts;
        if (claim.Status is Status.Planned or Status.Hypothetical && finding.Obstacle is null)
            return (Verdict.NotDecidable, Reasons.Plan(counts, rate == 1 ? claim.Unit : "USD"));
        if (claim.Status == Status.Negated)
            return (Verdict.NotDecidable, Reasons.Denied);
        if (counts.Count == 0)
            return (Verdict.NotDecidable, finding.Obstacle ?? "");
        string unit = rate == 1 ? claim.Unit : "USD";
        decimal value = claim.Value * rate;
        if (finding.Ceiling)
        {
            bool above = counts.All(c => c.Value < allowed.Low);
            return above ? (Verdict.Overstated, finding.Obstacle == Reasons.PartOfYear(claim.Period ?? "") ? Reasons.WholeYearExceeded : Reasons.AllGoodsExceeded) : (Verdict.NotDecidable, finding.Obstacle ?? "");
        }
        Counted[] holding = [.. counts.Where(c => allowed.Holds(c.Value))], others = [.. counts.Where(c => !allowed.Holds(c.Value))];
        // A bound is borne out by every record or by none that decides; a value is borne out by the record that has it.
        if (holding.Length > 0 && others.Length > 0 && IsOpen(claim.Bound))
            return (Verdict.NotDecidable, Reasons.Disagree(counts, unit));
        if (holding.Length > 0)
            return (Verdict.Consistent, Reasons.Consistent(Nearest(value, holding)!.Value, others, unit));
        if (counts.All(c => c.Value < allowed.Low))
        {
            decimal[] times = [.. counts.Where(c => c.Value > 0).Select(c => value / c.Value)];
            return (Verdict.Overstated, times.Length == 0 ? Reasons.Above(counts, unit) : Reasons.Overstated(times.Min(), times.Max(), counts, unit));
        }
        return counts.All(c => c.Value > allowed.High) && value > 0
            ? (Verdict.Understated, Reasons.Understated(counts.Min(c => c.Value / value), counts.Max(c => c.Value / value), counts, unit))
            : (Verdict.NotDecidable, Reasons.Disagree(counts, unit));
    }

    private static bool IsOpen(Bound bound) => bound is Bound.MoreThan or Bound.AtLeast or Bound.LessThan or Bound.AtMost;

    /// <summary>The count nearest to a value, by ratio; a count of nothing is farthest.</summary>
    private static Counted? Nearest(decimal value, IReadOnlyList<Counted> counts)
    {
        Counted? nearest = null;
        double least = double.PositiveInfinity;
        foreach (Counted count in counts)
        {
            double distance = value > 0 && count.Value > 0 ? Math.Abs(Math.Log((double)(value / count.Value))) : value == count.Value ? 0 : 1e6 + (double)Math.Abs(value - count.Value);
            if (distance < least)
                (nearest, least) = (count, distance);
        }
        return nearest;
    }

    private static bool IsAmount(Claim claim) => Measures.Parse(claim.Measure) is { Growth: false, Product: "", Kind: MeasureKind.Export or MeasureKind.Import or MeasureKind.Total };

    private static decimal? Ratio(decimal value, decimal? record) => record is { } r && r != 0 ? value / r : null;

    private static decimal Scaled(decimal value, decimal rate) => value is decimal.MaxValue or decimal.MinValue ? value : value * rate;

    private static string Sentence(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..] + ".";
}
