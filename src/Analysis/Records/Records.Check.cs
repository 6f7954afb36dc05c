using Analysis.RecordFiles.Checking;

namespace Analysis;

public sealed partial record Records
{
    /// <summary>
    /// Holds claims against the records. A claim is consistent when a record lies within what it allows: its bound, the rounding of its
    /// number ("4 billion" is 3.5 to 4.5), and a margin of 10 % (25 % where it says "about"). It is overstated or understated when it is above or
    /// below every record, and not decidable when no record fits it or the records disagree across it. The other side's count of the same goods is always among them.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="rates">Exchange rates for amounts in other currencies than US dollars; without one such a claim is not decidable.</param>
    /// <returns>A check a claim, in the same order.</returns>
    public IReadOnlyList<Check> Check(IEnumerable<Claim> claims, IReadOnlyList<ExchangeRate>? rates = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Checker checker = new(this, rates ?? []);
        return [.. claims.Select(checker.Check)];
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
    public static IReadOnlyList<Disagreement> Disagreements(IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return [.. RecordFiles.Checking.Disagreements.Of(claims)];
    }
}
