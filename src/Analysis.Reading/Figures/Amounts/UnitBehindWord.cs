using Analysis.Rules;

namespace Analysis.Figures.Amounts;

/// <summary>"10 more years", "three straight days": a word that adds nothing to the unit may stand before its plural.</summary>
internal static class UnitBehindWord
{
    public static readonly Rule<QuantityRead> Rule = new("word before the unit", RuleStart.At(static (lexicon, word) => lexicon.Figures.BeforeUnit.Contains(word)), Read);

    private static bool Read(in TokenView t, ref Quantity q)
    {
        if (q.Form != NumberForm.Cardinal || !t.IsWord(q.End) || t.IsGlued(q.End) || !t.IsWord(q.End + 1) || Singular.Of(t, q.End + 1) is null)
            return false;
        Quantity behind = q;
        behind.End++;
        if (!QuantityGrammar.TryUnit(t, ref behind))
            return false;
        q = behind;
        return true;
    }
}
