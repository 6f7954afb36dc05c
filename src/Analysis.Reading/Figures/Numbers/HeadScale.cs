using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Figures.Numbers;

/// <summary>"EUR million: 345", "US$ thousand 99": the head of a table or list states the scale between the currency and the digits.</summary>
internal static class HeadScale
{
    public static readonly Rule<NumberRead> Rule = new("scale in the head", WordNumbers.OfClass(NumberClass.Scale, NumberClass.ShortScale), Read);

    private static bool Read(in TokenView t, int at, ref NumberReading number)
    {
        int digits = t.Is(at + 1, t.Words.Colon) ? at + 2 : at + 1;
        if (!t.IsDigits(digits) || t.IsGlued(digits) || at == 0 || !(t.Lexicon.UnitsBefore.Starts(t.Word(at - 1)) || at > 1 && t.Lexicon.UnitsBefore.Starts(t.Word(at - 2))))
            return false;
        NumberReading read = new() { First = digits, End = digits, Scale = 1 };
        if (!DigitNumbers.TryRead(t, digits, ref read) || read.Form != NumberForm.Cardinal || read.Scale != 1 || !DigitText.TryMultiply(read.Value, t.Number(at).Value, out decimal value))
            return false;
        (number.Value, number.Scale, number.End, number.IsDigits) = (value, t.Number(at).Value, read.End, true);
        return true;
    }
}
