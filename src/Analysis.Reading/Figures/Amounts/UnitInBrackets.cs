using Analysis.Rules;

namespace Analysis.Figures.Amounts;

/// <summary>"30 (kg)": brackets that hold a unit and nothing else.</summary>
internal static class UnitInBrackets
{
    public static readonly Rule<QuantityRead> Rule = new("unit in brackets", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.Open), Read);

    private static bool Read(in TokenView t, ref Quantity q)
    {
        Quantity behind = q with { End = q.End + 1 };
        if (!t.IsGlued(q.End + 1) || !QuantityGrammar.TryUnit(t, ref behind) || !t.Is(behind.End, t.Words.Close))
            return false;
        q = behind with { End = behind.End + 1 };
        return true;
    }
}
