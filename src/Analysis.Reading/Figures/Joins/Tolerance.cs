using Analysis.Rules;

namespace Analysis.Figures.Joins;

/// <summary>"5 ± 0.2 kg", "40 kg +/- 2 kg": a value and how far it may be off are a range.</summary>
internal static class Tolerance
{
    public static readonly Rule<QuantityRead> Rule = new("tolerance", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.PlusMinus || word == lexicon.Figures.PlusSign), Read);

    private static bool Read(in TokenView t, ref Quantity q)
    {
        int at = t.Is(q.End, t.Words.PlusMinus) ? q.End + 1 : t.Is(q.End + 1, t.Words.Slash) && t.IsDash(q.End + 2) ? q.End + 3 : -1;
        if (at < 0 || q.High is not null || q.Form != NumberForm.Cardinal || q.Denominator != 0 || !QuantityGrammar.TryRead(t, at, out Quantity off) || off.Form != NumberForm.Cardinal
            || off.High is not null || off.Value < 0 || q.HasUnit && off.HasUnit && q.Unit != off.Unit)
            return false;
        if (!q.HasUnit && off.HasUnit)
            (q.Kind, q.Unit, q.Name, q.Per, q.Note, q.Assumed) = (off.Kind, off.Unit, off.Name, off.Per, off.Note, off.Assumed);
        decimal middle = q.Value;
        if (off.Scale > q.Scale && !DigitText.TryMultiply(middle, off.Scale, out middle))
            return false;
        (q.Value, q.High, q.End, q.IsPlainDigits) = (middle - off.Value, middle + off.Value, off.End, false);
        return true;
    }
}
