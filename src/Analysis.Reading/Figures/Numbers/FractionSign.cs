using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Figures.Numbers;

/// <summary>"¾ litre": a sign for a fraction without digits before it.</summary>
internal static class FractionSign
{
    public static readonly Rule<NumberRead> Rule = new("fraction sign", WordNumbers.OfClass(NumberClass.Vulgar), Read);

    private static bool Read(in TokenView t, int at, ref NumberReading number)
    {
        (number.Value, number.End, number.IsDigits) = (t.Number(at).Value, at + 1, true);
        NumberGrammar.MultiplyFraction(t, ref number);
        return true;
    }
}
