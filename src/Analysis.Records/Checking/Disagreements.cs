using System.Globalization;

namespace Analysis.RecordFiles.Checking;

/// <summary>Holds claims against each other: outliers, sums and rates that do not follow, one amount for two things.</summary>
internal static class Disagreements
{
    private const decimal FarOff = 2;

    public static IEnumerable<Disagreement> Of(IReadOnlyList<Claim> claims) => [.. Outliers(claims), .. Slips(claims), .. Scopes(claims)];

    /// <summary>Claims that are at least twice or at most half of the median of the other articles on the same measure and year.</summary>
    private static IEnumerable<Disagreement> Outliers(IReadOnlyList<Claim> claims)
    {
        foreach (IGrouping<(Subject, int), Claim> same in claims.Where(c => c.Partner is not null && c.Period is not null && ClaimPeriod.TryParse(c.Period, out ClaimPeriod p) && p.First == p.Last && c.Value > 0).GroupBy(c => (Subject.Of(c), Year(c))))
        {
            foreach (Claim claim in same)
            {
                Claim[] others = [.. same.Where(o => o.Article != claim.Article && !(IsPart(o) && !IsPart(claim)))];
                if (others.Length == 0)
                    continue;
                decimal median = Subject.Median([.. others.Select(o => o.Value)]);
                decimal ratio = claim.Value / median;
                // A part of a year may well be half of the year, and "more than" may well be half of the truth.
                bool high = ratio >= FarOff && claim.Bound is not (Bound.LessThan or Bound.AtMost) && others.All(o => o.Bound is not (Bound.MoreThan or Bound.AtLeast) || ratio >= FarOff);
                bool low = ratio <= 1 / FarOff && !IsPart(claim) && claim.Bound is not (Bound.MoreThan or Bound.AtLeast);
                if ((high || low) && (others.Length > 1 || high))
                    yield return Make(DisagreementKind.Outlier, claim, median, others, $"{Amounts.Times(ratio)} times {(ratio >= 1 ? "as much as" : "less than")} the other {(others.Length == 1 ? "article" : $"{others.Length.ToString(CultureInfo.InvariantCulture)} articles")} on {claim.Period![..4]}: {Amounts.Write(median, claim.Unit)}{(IsPart(claim) && ratio >= 1 ? ", and for a part of the year only" : "")}");
            }
        }
    }

    /// <summary>Rates of growth that do not follow from the two amounts beside them, and totals that are not the sum of their parts.</summary>
    private static IEnumerable<Disagreement> Slips(IReadOnlyList<Claim> claims)
    {
        foreach (IGrouping<string, Claim> article in claims.GroupBy(c => c.Article))
        {
            Claim[] all = [.. article];
            foreach (Claim growth in all.Where(c => c.Measure.EndsWith("_growth", StringComparison.Ordinal) && c.Bound == Bound.Equal))
            {
                string measure = growth.Measure[..^"_growth".Length];
                Claim? now = all.FirstOrDefault(c => c.Measure == measure && SameSides(c, growth) && c.Period == growth.Period), before = all.FirstOrDefault(c => c.Measure == measure && SameSides(c, growth) && c.Period == YearBefore(growth.Period));
                if (now is null || before is null || before.Value <= 0 || now.Unit != before.Unit || !IsExact(now) || !IsExact(before))
                    continue;
                decimal half = Rounding.Step(now.Text, now.Value) / 2, halfBefore = Rounding.Step(before.Text, before.Value) / 2;
                decimal rate = now.Value / before.Value - 1, slack = Rounding.Step(growth.Text, growth.Value * 100) / 100 + 0.005m + (half + halfBefore * now.Value / before.Value) / before.Value;
                if (Math.Abs(rate - growth.Value) > slack)
                    yield return Make(DisagreementKind.Slip, growth, rate, [now], $"{Signed(growth.Value)} is stated, but {Amounts.Write(before.Value, before.Unit)} and {Amounts.Write(now.Value, now.Unit)} in the same article give {Signed(rate)}");
            }
            foreach (Claim total in all.Where(c => c.Measure == "total" && c.Bound == Bound.Equal))
            {
                Claim? exports = all.FirstOrDefault(c => c.Measure == "export" && c.Reporter == total.Reporter && c.Partner == total.Partner && c.Period == total.Period && c.Unit == total.Unit);
                Claim? imports = all.FirstOrDefault(c => c.Measure == "import" && c.Reporter == total.Reporter && c.Partner == total.Partner && c.Period == total.Period && c.Unit == total.Unit);
                if (exports is null || imports is null || !IsExact(exports) || !IsExact(imports))
                    continue;
                decimal sum = exports.Value + imports.Value;
                if (Math.Abs(sum - total.Value) > Rounding.Step(total.Text, total.Value) + Rounding.Step(exports.Text, exports.Value) / 2 + Rounding.Step(imports.Text, imports.Value) / 2)
                    yield return Make(DisagreementKind.Slip, total, sum, [exports], $"{Amounts.Write(total.Value, total.Unit)} is stated, but exports and imports in the same article add up to {Amounts.Write(sum, total.Unit)}");
            }
        }
    }

    /// <summary>One amount that is given for all trade in one article and for a part of it in another.</summary>
    private static IEnumerable<Disagreement> Scopes(IReadOnlyList<Claim> claims)
    {
        foreach (Claim part in claims.Where(c => c.Partner is not null && IsMoney(c) && Measures.Parse(c.Measure) is { Kind: MeasureKind.Total, Growth: false, Product.Length: > 0 }))
        {
            Claim[] wholes = [.. claims.Where(c => c.Article != part.Article && c.Measure == "total" && SamePair(c, part) && c.Unit == part.Unit && c.Value == part.Value && c.Bound == part.Bound && (part.Period is null || c.Period is null || c.Period == part.Period))];
            if (wholes.Length > 0)
                yield return Make(DisagreementKind.Scope, part, wholes[0].Value, wholes, $"the amount is given here for {part.Measure.Replace('_', ' ')} and elsewhere for all trade{(wholes[0].Period is { } when ? $" of {when}" : "")}");
        }
    }

    private static int Year(Claim claim) => ClaimPeriod.TryParse(claim.Period, out ClaimPeriod period) ? period.First : 0;

    private static bool IsExact(Claim claim) => claim.Bound is Bound.Equal or Bound.About && claim.High is null;

    /// <summary>Whether two claims are on the same two sides; for exports and imports also in the same direction.</summary>
    private static bool SameSides(Claim one, Claim other) => one.Partner is not null && other.Partner is not null
        && Subject.Of(one) is var a && Subject.Of(other) is var b && a.One == b.One && a.Other == b.Other;

    private static bool SamePair(Claim one, Claim other) => (one.Reporter == other.Reporter && one.Partner == other.Partner) || (one.Reporter == other.Partner && one.Partner == other.Reporter);

    private static bool IsPart(Claim claim) => ClaimPeriod.TryParse(claim.Period, out ClaimPeriod period) && period.IsPart;

    private static bool IsMoney(Claim claim) => claim.Unit.Length == 3 && claim.Unit.All(char.IsAsciiLetterUpper);

    private static string? YearBefore(string? period) => period is null ? null : string.Join('/', period.Split('/').Select(end =>
        end.Length >= 4 && int.TryParse(end.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? (year - 1).ToString("0000", CultureInfo.InvariantCulture) + end[4..] : end));

    private static string Signed(decimal share) => (share * 100).ToString("+0.0;-0.0", CultureInfo.InvariantCulture) + " %";

    private static Disagreement Make(DisagreementKind kind, Claim claim, decimal other, IReadOnlyList<Claim> others, string reason) => new(
        kind, claim.Article, claim.Start, claim.Text, claim.Measure, claim.Reporter, claim.Partner, claim.Period, claim.Value, other, claim.Unit,
        string.Join("; ", others.Select(o => o.Article).Distinct().Order(StringComparer.Ordinal)), char.ToUpperInvariant(reason[0]) + reason[1..] + ".");
}
