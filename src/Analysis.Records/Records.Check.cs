using Analysis.RecordFiles.Checking;

namespace Analysis;

public sealed partial record Records
{
    /// <summary>
    /// Holds claims against the records. A value is consistent when a record lies within what it allows: the rounding of its number ("4 billion" is 3.5
    /// to 4.5) and a margin of 10 % (25 % where it says "about"), since records are revised. A bound ("more than 4 billion") is consistent when all
    /// records are on its side, or within 2 % of it. A claim is overstated or understated when it is above or below every record, and not decidable when no record fits it, when
    /// the records disagree across it, or when it says what is planned or may be. The other side's count of the same goods is always among the records, and named.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="rates">Exchange rates for amounts in other currencies than US dollars; without one such a claim is not decidable.</param>
    /// <returns>A check a claim, in the same order. Each says too where it does not go together with the other claims.</returns>
    public IReadOnlyList<Check> Check(IEnumerable<Claim> claims, IReadOnlyList<ExchangeRate>? rates = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Checker checker = new(this, rates ?? []);
        Claim[] all = [.. claims];
        ILookup<(string, int, string), string> against = Disagreements(all).ToLookup(d => (d.Article, d.Start, d.Measure), d => d.Reason);
        return [.. all.Select(c => checker.Check(c) with { Disagreement = string.Join(" ", against[(c.Article, c.Start, c.Measure)]) })];
    }

    /// <summary>Sets claims beside every record that can be compared with them, the mirror side too, a row each.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="rates">Exchange rates for amounts in other currencies than US dollars.</param>
    public IReadOnlyList<Comparison> Compare(IEnumerable<Claim> claims, IReadOnlyList<ExchangeRate>? rates = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Checker checker = new(this, rates ?? []);
        return [.. claims.SelectMany(checker.Compare)];
    }

    /// <summary>Holds claims against each other: those far off what other articles say of the same thing, those that do not follow from their own article's numbers, and one amount given for two things.</summary>
    /// <param name="claims">The claims of several articles.</param>
    /// <returns>The disagreements, those between articles first.</returns>
    public static IReadOnlyList<Disagreement> Disagreements(IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return [.. RecordFiles.Checking.Disagreements.Of(claims)];
    }

    /// <summary>What several articles say of one thing, and whether they can all be right: the disagreements first, the widest of them before the others.</summary>
    /// <param name="claims">The claims of several articles.</param>
    public static IReadOnlyList<Agreement> Agreements(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return [.. RecordFiles.Checking.Agreements.Of(claims).Select(g => g.Agreement)];
    }
}
