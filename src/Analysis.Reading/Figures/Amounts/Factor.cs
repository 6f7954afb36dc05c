using Analysis.Rules;
using Analysis.Text;

namespace Analysis.Figures.Amounts;

/// <summary>"three times", "10-fold", "10x", "3×".</summary>
internal static class Factor
{
    public static readonly Rule<QuantityRead> Rule = new("factor", RuleStart.Anything, Read);

    private static bool Read(in TokenView t, ref Quantity q)
    {
        int at = t.IsInnerHyphen(q.End) ? q.End + 1 : q.End;
        bool times = t.Is(at, t.Words.Times) || (t.Is(at, t.Words.Time) && at > q.End);
        bool x = (t.Is(at, t.Words.X) || t.Is(at, t.Words.Times10)) && t.IsGlued(at) && q.IsDigits && !(t.IsGlued(at + 1) && !t.IsKind(at + 1, TokenKind.Punctuation));
        if (!times && !x && !t.Is(at, t.Words.Fold))
            return false;
        (q.Kind, q.End) = (FigureKind.Multiple, at + 1);
        return true;
    }
}
