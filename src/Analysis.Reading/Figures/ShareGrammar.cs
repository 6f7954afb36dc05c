using Analysis.Rules;

namespace Analysis.Figures;

/// <summary>Shares stated as so many of so many: "one in five", "2 out of 3", "one over three".</summary>
internal static class ShareGrammar
{
    public static readonly Rule<QuantityRead> Rule = new("share of a number",
        RuleStart.At(static (lexicon, word) => word == lexicon.Figures.Out || word == lexicon.Figures.In || word == lexicon.Figures.Over), Read);

    private static bool Read(in TokenView t, ref Quantity q)
    {
        bool outOf = t.Is(q.End, t.Words.Out) && t.Is(q.End + 1, t.Words.Of), isIn = t.Is(q.End, t.Words.In), over = t.Is(q.End, t.Words.Over);
        if (!(outOf || isIn || over))
            return false;
        if (q.HasUnit || q.Denominator != 0 || q.Form != NumberForm.Cardinal || q.Value <= 0 || q.Value != decimal.Truncate(q.Value))
            return false;
        int at = q.End + (outOf ? 2 : 1);
        if (t.Is(at, t.Words.Every) && !over)
            at++;
        if (t.Is(at, t.Words.A) || !QuantityGrammar.TryRead(t, at, out Quantity whole) || whole.HasUnit || whole.Form != NumberForm.Cardinal || whole.Denominator != 0
            || whole.Kind != FigureKind.Number || whole.Value < q.Value || whole.Value != decimal.Truncate(whole.Value))
            return false;
        // "5 in 2012" names a year, "3 in 1,200 cases" states a share.
        if ((isIn && (whole.Value == q.Value || q.Value >= 100 || (whole.IsPlainDigits && whole.Value is >= 1000 and <= 2100)))
            || (over && (t.IsWord(whole.End) || t.IsWord(q.First - 1) && t.Lexicon.Changes[t.Tokens[q.First - 1].Word].Class != Lexicon.ChangeClass.None)))
            return false;
        (q.Numerator, q.Denominator, q.Form, q.Kind, q.End) = (q.Value, whole.Value, NumberForm.Fraction, FigureKind.Fraction, whole.End);
        (q.Value, q.IsPlainDigits, q.IsBareOne) = (q.Numerator / q.Denominator, false, false);
        return true;
    }
}
