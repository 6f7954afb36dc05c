using Analysis.Rules;

namespace Analysis.Figures.Amounts;

/// <summary>A unit behind the number: "percent", "km", "US dollars", "years old".</summary>
internal static class UnitBehind
{
    public static readonly Rule<QuantityRead> Rule = new("unit behind the number", RuleStart.Anything, Read);

    private static bool Read(in TokenView t, ref Quantity q) => QuantityGrammar.TryUnit(t, ref q);
}
