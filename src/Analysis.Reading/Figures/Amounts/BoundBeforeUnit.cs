using Analysis.Rules;

namespace Analysis.Figures.Amounts;

/// <summary>"20 or more years", "30-odd miles": the unit, or the noun counted, stands behind the words of the bound.</summary>
internal static class BoundBeforeUnit
{
    public static readonly Rule<QuantityRead> Rule = new("bound before the unit", RuleStart.Anything, Read);

    private static bool Read(in TokenView t, ref Quantity q)
    {
        Quantity behind = q;
        if (!BoundGrammar.ReadAfter(t, ref behind, t.IsInnerHyphen(q.End) ? q.End + 1 : q.End))
            return false;
        behind.End = behind.BoundEnd;
        if (QuantityGrammar.TryUnit(t, ref behind))
        {
            q = behind;
            return true;
        }
        if (q.Form != NumberForm.Cardinal || q.Denominator != 0 || !NounPhrase.TryRead(t, behind.End, Math.Max(q.Value, 2), out CountedNoun noun))
            return false;
        (q.Kind, q.Name, q.Noun, q.Bound, q.BoundFirst, q.BoundEnd) = (FigureKind.Count, noun.Name, noun.Noun, behind.Bound, behind.BoundFirst, behind.BoundEnd);
        return true;
    }
}
