using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Figures.Signs;

/// <summary>"$(1.2) billion", "($99.9) million": accounts write a loss in brackets.</summary>
internal static class AccountingBrackets
{
    private const string Name = "accounting brackets";

    /// <summary>Brackets between the currency and the scale.</summary>
    public static readonly Rule<NumberRead> Inside = new(Name, RuleStart.At(static (lexicon, word) => word == lexicon.Figures.Open), ReadInside);

    /// <summary>Brackets around currency and digits, with the scale behind them.</summary>
    public static readonly Rule<QuantityRead> Around = new(Name, RuleStart.At(static (lexicon, word) => word == lexicon.Figures.Close), ReadAround);

    /// <summary>Whether brackets at a token hold digits and nothing else.</summary>
    public static bool Hold(in TokenView t, int open) => t.IsDigits(open + 1) && t.Is(open + 2, t.Words.Close) && t.IsGlued(open + 1) && t.IsGlued(open + 2);

    private static bool ReadInside(in TokenView t, int at, ref NumberReading number)
    {
        if (!Hold(t, at) || !DigitText.TryParse(t.Chars(at + 1), out decimal value, out _, out _))
            return false;
        (number.Value, number.End, number.IsDigits) = (-value, at + 3, true);
        NumberWord scale = t.Number(number.End);
        if (scale.Class is NumberClass.Scale or NumberClass.ShortScale && DigitText.TryMultiply(-value, scale.Value, out decimal scaled))
            (number.Value, number.Scale, number.End) = (scaled, scale.Value, number.End + 1);
        return true;
    }

    private static bool ReadAround(in TokenView t, ref Quantity q)
    {
        NumberWord scale = t.Number(q.End + 1);
        if (!t.Is(q.First - 1, t.Words.Open) || q.Scale > 1 || scale.Class is not (NumberClass.Scale or NumberClass.ShortScale) || !DigitText.TryMultiply(-q.Value, scale.Value, out decimal scaled))
            return false;
        (q.First, q.End, q.Value, q.Scale, q.Sign) = (q.First - 1, q.End + 2, scaled, scale.Value, -1);
        return true;
    }
}
