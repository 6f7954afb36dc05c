using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Figures.Numbers;

/// <summary>"several hundred", "a few million", "several dozen": from two of a size to fewer than the next.</summary>
internal static class VagueSize
{
    /// <summary>Fewer than ten of a size, or they would be called by the next size.</summary>
    private const decimal Several = 2, Next = 10;

    public static readonly Rule<NumberRead> Rule = new("vague size", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.A || lexicon.Numbers[word].Class == NumberClass.Several), Read);

    private static bool Read(in TokenView t, int at, ref NumberReading number)
    {
        int several = t.Is(at, t.Words.A) ? at + 1 : at, size = t.IsInnerHyphen(several + 1) ? several + 2 : several + 1;
        if (t.Number(several).Class != NumberClass.Several || t.Number(size).Class is not (NumberClass.Hundred or NumberClass.Scale or NumberClass.Dozen))
            return false;
        decimal value = t.Number(size).Value;
        while (t.Number(size + 1).Class == NumberClass.Scale && DigitText.TryMultiply(value, t.Number(size + 1).Value, out decimal larger))
            (value, size) = (larger, size + 1);
        (number.First, number.Form, number.Value, number.Scale, number.End) = (at, NumberForm.Vague, value * Several, value, size + 1);
        // A few dozen are fewer than a hundred.
        number.High = value == 12 ? 100 : value * Next;
        return true;
    }
}
