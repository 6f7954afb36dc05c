namespace Analysis.RecordFiles.Checking;

/// <summary>Finds what several articles say of one thing, and whether they can all be right.</summary>
internal static class Agreements
{
    /// <summary>The things of which at least two articles speak, those on which they disagree first, then by the distance between them; with the claims from the lowest to the highest.</summary>
    public static IEnumerable<(Agreement Agreement, IReadOnlyList<Claim> Claims)> Of(IEnumerable<Claim> claims) => claims
        .Where(c => c is { Partner: not null, Period: not null })
        .GroupBy(c => (Subject.Of(c), c.Period!))
        .Where(g => g.Select(c => c.Article).Distinct(StringComparer.Ordinal).Count() > 1)
        .Select(g => (Agreement: Make(g.Key.Item1, g.Key.Item2, [.. g]), Claims: (IReadOnlyList<Claim>)[.. g.OrderBy(c => c.Value).ThenBy(c => c.Article, StringComparer.Ordinal).ThenBy(c => c.Start)]))
        .OrderBy(g => g.Agreement.Agrees).ThenByDescending(g => g.Agreement.Spread ?? decimal.MaxValue).ThenBy(g => g.Agreement.Measure, StringComparer.Ordinal)
        .ThenBy(g => g.Agreement.Period, StringComparer.Ordinal).ThenBy(g => g.Agreement.Reporter, StringComparer.Ordinal).ThenBy(g => g.Agreement.Partner, StringComparer.Ordinal);

    private static Agreement Make(Subject subject, string period, Claim[] claims)
    {
        decimal[] values = [.. claims.Select(c => c.Value)];
        ClaimInterval[] allowed = [.. claims.Select(ClaimInterval.Of)];
        string[] keys = [.. claims.Select(c => c.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        decimal lowest = values.Min(), highest = claims.Max(c => c.High ?? c.Value);
        return new(subject.Measure, subject.One, subject.Other, period, subject.Unit, claims.Length, keys.Length, lowest, Subject.Median(values), highest,
            lowest > 0 ? Amounts.Ratio(highest, lowest) : null, allowed.Max(a => a.Low) <= allowed.Min(a => a.High), string.Join("; ", keys));
    }
}

/// <summary>What a claim is on, apart from its period. Trade in both directions is the same whoever is named first.</summary>
internal readonly record struct Subject(string Measure, string One, string Other, string Unit)
{
    /// <summary>The subject of a claim with two sides.</summary>
    public static Subject Of(Claim claim)
    {
        bool swap = Measures.Parse(claim.Measure).Kind is MeasureKind.Total or MeasureKind.PartialTotal && string.CompareOrdinal(claim.Reporter, claim.Partner) > 0;
        return new(claim.Measure, swap ? claim.Partner! : claim.Reporter, swap ? claim.Reporter : claim.Partner!, claim.Unit);
    }

    /// <summary>The middle value, or the mean of the two in the middle.</summary>
    public static decimal Median(decimal[] values)
    {
        decimal[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : Amounts.Sum(sorted[sorted.Length / 2 - 1], sorted[sorted.Length / 2]) / 2;
    }
}
