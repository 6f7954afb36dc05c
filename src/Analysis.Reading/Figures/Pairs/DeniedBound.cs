using Analysis.Rules;

namespace Analysis.Figures.Pairs;

/// <summary>"exceed 5% but not 10%": a negation alone before the second number denies the bound of the first for it.</summary>
internal static class DeniedBound
{
    public static readonly Rule<PairRead> Rule = new("bound denied for the second", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.But || word == lexicon.Figures.And || word == lexicon.Figures.Comma), Read);

    private static bool Read(in TokenView t, ref Quantity before, ref Quantity q)
    {
        int not = q.First - 1;
        if (!t.Is(not, t.Words.Not) || not - before.End > 2 || q.BoundFirst >= 0 || before.High is not null || Opposite(before.Bound) is not { } bound)
            return false;
        (q.Bound, q.BoundFirst, q.BoundEnd) = (bound, not, q.First);
        return true;
    }

    private static Bound? Opposite(Bound bound) => bound switch
    {
        Bound.MoreThan => Bound.AtMost,
        Bound.AtLeast => Bound.LessThan,
        Bound.LessThan => Bound.AtLeast,
        Bound.AtMost => Bound.MoreThan,
        _ => null,
    };
}
