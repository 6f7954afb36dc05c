namespace Analysis.Rules;

/// <summary>Which rules of a room took part in a finding: a bit each, by their number in the <see cref="RuleBook"/>.</summary>
internal struct RuleTrace : IEquatable<RuleTrace>
{
    /// <summary>How many rules a room can have.</summary>
    public const int Most = 128;

    private ulong low, high;

    /// <summary>Whether no rule took part.</summary>
    public readonly bool IsEmpty => (low | high) == 0;

    /// <summary>Notes that a rule took part.</summary>
    public void Mark(int number)
    {
        if (number < 64)
            low |= 1UL << number;
        else
            high |= 1UL << number;
    }

    /// <summary>Notes the rules of another finding that this one is made of.</summary>
    public void Mark(in RuleTrace other) => (low, high) = (low | other.low, high | other.high);

    /// <summary>Whether a rule took part.</summary>
    public readonly bool Has(int number) => ((number < 64 ? low >> number : high >> number) & 1) != 0;

    public readonly bool Equals(RuleTrace other) => low == other.low && high == other.high;

    public override readonly bool Equals(object? obj) => obj is RuleTrace other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(low, high);
}
