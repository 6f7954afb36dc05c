using Analysis.Lexicon;
using Analysis.Rules;
using Analysis.Text;

namespace Analysis.Figures.Signs;

/// <summary>A sign right before the digits or their currency: "-1.3", "–5 %", "+2", "(-5". A hyphen inside words, a dash between phrases and the mark of a list are none.</summary>
internal static class SignBefore
{
    public static readonly Rule<QuantityRead> Plus = new("plus sign", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.PlusSign), ReadPlus);

    public static readonly Rule<QuantityRead> Minus = new("minus sign",
        RuleStart.At(static (lexicon, word) => word == lexicon.Figures.Hyphen || word == lexicon.Figures.MinusSign || word == lexicon.Figures.EnDash), ReadMinus);

    private static bool ReadPlus(in TokenView t, ref Quantity q)
    {
        int sign = q.First - 1;
        if (!t.IsGlued(q.First) || t.IsGlued(sign))
            return false;
        (q.First, q.Sign) = (sign, 1);
        return true;
    }

    private static bool ReadMinus(in TokenView t, ref Quantity q)
    {
        int sign = q.First - 1;
        if (!q.IsDigits || !(t.IsGlued(q.First) ? IsMinus(t, sign, q) : IsLoose(t, sign, q)))
            return false;
        (q.Value, q.Numerator, q.First, q.Sign) = (-q.Value, -q.Numerator, sign, -1);
        return true;
    }

    /// <summary>Glued to the digits, and to nothing before it but a bracket; between numbers only before a percentage.</summary>
    private static bool IsMinus(in TokenView t, int sign, in Quantity q)
    {
        if (sign == 0 || t.Is(sign - 1, t.Words.Open))
            return true;
        if (t.IsGlued(sign))
            return false;
        return !t.IsDigits(sign - 1) && !t.IsDate(sign - 1) || t.Is(q.End, t.Words.Percent) && !t.Is(sign, t.Words.EnDash);
    }

    /// <summary>With a space behind it: before a temperature, or where the number is the whole text. At the start of a line it marks an item of a list.</summary>
    private static bool IsLoose(in TokenView t, int sign, in Quantity q)
    {
        if (t.IsGlued(sign) || t.Is(sign, t.Words.EnDash))
            return false;
        if (sign > 0 && (t.Tokens[sign].Flags & TokenFlags.LineStart) == 0)
            return !t.IsDigits(sign - 1) && t.Lexicon.UnitsAfter.TryMatch(t.Tokens, q.End, out UnitForm form, out _) && form.Unit.Dimension is "temperature" or "plane angle";
        return sign == 0 && !HasMore(t, q.End);
    }

    /// <summary>Whether a word stands behind the number that is no unit: the text is more than the number.</summary>
    private static bool HasMore(in TokenView t, int end)
    {
        for (int i = end; i < t.Count; i++)
        {
            if (t.IsWord(i) && !t.Lexicon.UnitsAfter.Starts(t.Word(i)) && t.Number(i).Class == NumberClass.None)
                return true;
        }
        return false;
    }
}
