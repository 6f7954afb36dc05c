namespace Analysis.RecordFiles.Checking;

/// <summary>The values that a claim allows: its bound, the rounding of its number, and a margin, since records are revised.</summary>
/// <param name="Low">The lowest value, included; −79228162514264337593543950335 where there is none.</param>
/// <param name="High">The highest value, included.</param>
internal readonly record struct ClaimInterval(decimal Low, decimal High)
{
    /// <summary>How far a record may lie off a plain claim, off one that says "about", and beyond a bound: "more than 4 billion" is not 3.7.</summary>
    public const decimal Margin = 0.10m, AboutMargin = 0.25m, BoundMargin = 0.02m;

    /// <summary>The interval of a claim, in units of its own.</summary>
    public static ClaimInterval Of(Claim claim)
    {
        decimal low = claim.Value, high = claim.High ?? claim.Value;
        decimal margin = claim.Bound == Bound.About ? AboutMargin : Margin;
        decimal half = Rounding.Step(claim.Text, claim.Value) / 2;
        return claim.Bound switch
        {
            Bound.MoreThan or Bound.AtLeast => new(low - Math.Abs(low) * BoundMargin, decimal.MaxValue),
            Bound.LessThan or Bound.AtMost => new(decimal.MinValue, high + Math.Abs(high) * BoundMargin),
            _ => new(low - Math.Max(half, Math.Abs(low) * margin), high + Math.Max(half, Math.Abs(high) * margin)),
        };
    }

    public bool Holds(decimal value) => value >= Low && value <= High;
}
