using System.Globalization;

namespace Analysis.RecordFiles.Checking;

/// <summary>Holds claims against each other: outliers, sums and rates that do not follow, one amount for two things.</summary>
internal static class Disagreements
{
    private const decimal FarOff = 2;

    /// <summary>Growth beyond this, a million times as much, is no rate that anything follows from.</summary>
    private const decimal MostGrowth = 1e6m;

    /// <summary>How many other articles a disagreement names.</summary>
    private const int MostNamed = 50;

    public static IEnumerable<Disagreement> Of(IReadOnlyList<Claim> claims) => [.. Outliers(claims), .. Slips(claims), .. Scopes(claims)];

    /// <summary>Claims that are at least twice or at most half of the median of the other articles on the same measure and year.</summary>
    private static IEnumerable<Disagreement> Outliers(IReadOnlyList<Claim> claims)
    {
        foreach (IGrouping<(Subject, int), Claim> same in claims.Where(c => c.Partner is not null && c.Period is not null && ClaimPeriod.TryParse(c.Period, out ClaimPeriod p) && p.First == p.Last && c.Value > 0).GroupBy(c => (Subject.Of(c), Year(c))))
        {
            // What was counted in a part of a year is no measure for a whole one.
            MedianOfOthers ofAll = new(same), ofWholeYears = new(same.Where(c => !IsPart(c)));
            foreach (Claim claim in same)
            {
                MedianOfOthers pool = IsPart(claim) ? ofAll : ofWholeYears;
                int others = pool.Count(claim.Article);
                if (others == 0)
                    continue;
                decimal median = pool.Of(claim.Article);
                decimal ratio = Amounts.Ratio(claim.Value, median);
                // A part of a year may well be half of the year, and "more than" may well be half of the truth.
                bool high = ratio >= FarOff && claim.Bound is not (Bound.LessThan or Bound.AtMost);
                bool low = ratio <= 1 / FarOff && !IsPart(claim) && claim.Bound is not (Bound.MoreThan or Bound.AtLeast);
                if ((high || low) && (others > 1 || high))
                    yield return Make(DisagreementKind.Outlier, claim, median, pool.Articles(claim.Article), $"{Amounts.Times(ratio)} times {(ratio >= 1 ? "as much as" : "less than")} the other {(others == 1 ? "article" : $"{others.ToString(CultureInfo.InvariantCulture)} articles")} on {claim.Period![..4]}: {Amounts.Write(median, claim.Unit)}{(IsPart(claim) && ratio >= 1 ? ", and for a part of the year only" : "")}");
            }
        }
    }

    /// <summary>Rates of growth that do not follow from the two amounts beside them, and totals that are not the sum of their parts.</summary>
    private static IEnumerable<Disagreement> Slips(IReadOnlyList<Claim> claims)
    {
        foreach (IGrouping<string, Claim> article in claims.GroupBy(c => c.Article))
        {
            Dictionary<(string Measure, string One, string Other, string? Period), Claim> bySubject = [];
            Dictionary<(string Measure, string Reporter, string? Partner, string? Period, string Unit), Claim> bySides = [];
            foreach (Claim claim in article)
            {
                bySides.TryAdd((claim.Measure, claim.Reporter, claim.Partner, claim.Period, claim.Unit), claim);
                if (claim.Partner is not null && Subject.Of(claim) is var subject)
                    bySubject.TryAdd((claim.Measure, subject.One, subject.Other, claim.Period), claim);
            }
            foreach (Claim growth in article.Where(c => c.Partner is not null && c.Measure.EndsWith("_growth", StringComparison.Ordinal) && c.Bound == Bound.Equal))
            {
                string measure = growth.Measure[..^"_growth".Length];
                Subject sides = Subject.Of(growth);
                if (bySubject.TryGetValue((measure, sides.One, sides.Other, growth.Period), out Claim? now) && bySubject.TryGetValue((measure, sides.One, sides.Other, YearBefore(growth.Period)), out Claim? before)
                    && GrowthSlip(growth, now, before) is { } slip)
                    yield return slip;
            }
            foreach (Claim total in article.Where(c => c.Measure == "total" && c.Bound == Bound.Equal))
            {
                if (bySides.TryGetValue(("export", total.Reporter, total.Partner, total.Period, total.Unit), out Claim? exports) && bySides.TryGetValue(("import", total.Reporter, total.Partner, total.Period, total.Unit), out Claim? imports)
                    && SumSlip(total, exports, imports) is { } slip)
                    yield return slip;
            }
        }
    }

    private static Disagreement? GrowthSlip(Claim growth, Claim now, Claim before)
    {
        if (before.Value <= 0 || now.Unit != before.Unit || !IsExact(now) || !IsExact(before) || Math.Abs(growth.Value) > MostGrowth)
            return null;
        decimal half = Rounding.Step(now.Text, now.Value) / 2, halfBefore = Rounding.Step(before.Text, before.Value) / 2, times = Amounts.Ratio(now.Value, before.Value);
        decimal rate = times - 1, slack = Rounding.Step(growth.Text, growth.Value * 100) / 100 + 0.005m + Amounts.Ratio(half, before.Value) + Amounts.Product(Amounts.Ratio(halfBefore, before.Value), times);
        return Math.Abs(rate - growth.Value) > slack
            ? Make(DisagreementKind.Slip, growth, rate, [now.Article], $"{Signed(growth.Value)} is stated, but {Amounts.Write(before.Value, before.Unit)} and {Amounts.Write(now.Value, now.Unit)} in the same article give {Signed(rate)}")
            : null;
    }

    private static Disagreement? SumSlip(Claim total, Claim exports, Claim imports)
    {
        if (!IsExact(exports) || !IsExact(imports))
            return null;
        decimal sum = Amounts.Sum(exports.Value, imports.Value);
        decimal slack = Amounts.Sum(Rounding.Step(total.Text, total.Value), Amounts.Sum(Rounding.Step(exports.Text, exports.Value) / 2, Rounding.Step(imports.Text, imports.Value) / 2));
        return Math.Abs(Amounts.Sum(sum, -total.Value)) > slack
            ? Make(DisagreementKind.Slip, total, sum, [exports.Article], $"{Amounts.Write(total.Value, total.Unit)} is stated, but exports and imports in the same article add up to {Amounts.Write(sum, total.Unit)}")
            : null;
    }

    /// <summary>One amount that is given for all trade in one article and for a part of it in another.</summary>
    private static IEnumerable<Disagreement> Scopes(IReadOnlyList<Claim> claims)
    {
        ILookup<(string, string?, string, decimal, Bound), Claim> totals = claims.Where(c => c.Measure == "total").ToLookup(Amount);
        foreach (Claim part in claims.Where(c => c.Partner is not null && IsMoney(c) && Measures.Parse(c.Measure) is { Kind: MeasureKind.Total, Growth: false, Product.Length: > 0 }))
        {
            Claim[] wholes = [.. totals[Amount(part)].Where(c => c.Article != part.Article && (part.Period is null || c.Period is null || c.Period == part.Period)).Take(MostNamed + 1)];
            if (wholes.Length > 0)
                yield return Make(DisagreementKind.Scope, part, wholes[0].Value, wholes.Select(w => w.Article), $"the amount is given here for {part.Measure.Replace('_', ' ')} and elsewhere for all trade{(wholes[0].Period is { } when ? $" of {when}" : "")}");
        }
    }

    /// <summary>An amount between two countries, whichever of them is named first.</summary>
    private static (string, string?, string, decimal, Bound) Amount(Claim claim) => string.CompareOrdinal(claim.Reporter, claim.Partner) > 0 && claim.Partner is not null
        ? (claim.Partner, claim.Reporter, claim.Unit, claim.Value, claim.Bound) : (claim.Reporter, claim.Partner, claim.Unit, claim.Value, claim.Bound);

    private static int Year(Claim claim) => ClaimPeriod.TryParse(claim.Period, out ClaimPeriod period) ? period.First : 0;

    private static bool IsExact(Claim claim) => claim.Bound is Bound.Equal or Bound.About && claim.High is null;

    private static bool IsPart(Claim claim) => ClaimPeriod.TryParse(claim.Period, out ClaimPeriod period) && period.IsPart;

    private static bool IsMoney(Claim claim) => claim.Unit.Length == 3 && claim.Unit.All(char.IsAsciiLetterUpper);

    private static string? YearBefore(string? period) => period is null ? null : string.Join('/', period.Split('/').Select(end =>
        end.Length >= 4 && int.TryParse(end.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? (year - 1).ToString("0000", CultureInfo.InvariantCulture) + end[4..] : end));

    private static string Signed(decimal share) => (share * 100).ToString("+0.0;-0.0", CultureInfo.InvariantCulture) + " %";

    private static Disagreement Make(DisagreementKind kind, Claim claim, decimal other, IEnumerable<string> articles, string reason)
    {
        string[] named = [.. articles.Distinct(StringComparer.Ordinal).Take(MostNamed + 1)];
        string others = string.Join("; ", named.Take(MostNamed).Order(StringComparer.Ordinal)) + (named.Length > MostNamed ? "; …" : "");
        return new(kind, claim.Article, claim.Start, claim.Text, claim.Measure, claim.Reporter, claim.Partner, claim.Period, claim.Value, other, claim.Unit, others, char.ToUpperInvariant(reason[0]) + reason[1..] + ".");
    }
}
