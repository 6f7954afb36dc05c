using Analysis.Rules;
using Analysis.Text;

namespace Analysis.Figures.Amounts;

/// <summary>"20,000+ units", "300+ people": a plus right behind the number, and none behind it that it adds.</summary>
internal static class PlusSign
{
    public static readonly Rule<QuantityRead> Rule = new("plus behind the number", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.PlusSign), Read);

    private static bool Read(in TokenView t, ref Quantity q)
    {
        int plus = q.End;
        if (!t.IsGlued(plus) || !q.IsDigits || q.Form != NumberForm.Cardinal || t.IsGlued(plus + 1) && !t.IsKind(plus + 1, TokenKind.Punctuation))
            return false;
        Quantity behind = q with { End = plus + 1 };
        if (QuantityGrammar.TryUnit(t, ref behind))
            q = behind;
        else if (NounPhrase.TryRead(t, plus + 1, Math.Max(q.Value, 2), out CountedNoun noun))
            (q.Kind, q.Name, q.Noun) = (FigureKind.Count, noun.Name, noun.Noun);
        (q.Bound, q.BoundFirst, q.BoundEnd, q.IsPlainDigits) = (Bound.AtLeast, plus, plus + 1, false);
        return true;
    }
}
