using Analysis.Rules;

namespace Analysis.Figures.Pairs;

/// <summary>"from 3.1 to between 4 and 5 million tonnes": where a change starts is stated without the scale and unit of its end.</summary>
internal static class StartOfChange
{
    public static readonly Rule<PairRead> Rule = new("start of a change", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.To), Read);

    private static bool Read(in TokenView t, ref Quantity before, ref Quantity q)
    {
        if (!before.IsBare || before.High is not null || q.IsBare || q.High is null || !t.Is(before.FirstOfAll - 1, t.Words.From) || q.FirstOfAll - before.End > 2 || q.Form != NumberForm.Cardinal)
            return false;
        if (before.Scale == 1 && q.Scale > 1 && (before.Value > q.High / q.Scale * 10 || !DigitText.TryMultiply(before.Value, q.Scale, out before.Value)))
            return false;
        before.TakeUnit(q);
        before.Scale = q.Scale;
        return true;
    }
}
