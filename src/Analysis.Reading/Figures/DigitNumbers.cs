using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers that begin with digits: "12,000", "40 000", "3.5 million", "2 1/2", "1.3x10^6", "20th", "½".</summary>
internal static class DigitNumbers
{
    public static bool TryRead(in TokenView t, int at, ref NumberReading number)
    {
        if (!DigitText.TryParse(t.Chars(at), out decimal value, out int digits, out bool hasPoint))
            return false;
        (number.First, number.End, number.Value, number.IsDigits) = (at, at + 1, value, true);
        number.IsPlainDigits = !hasPoint && DigitText.IsPlain(t.Chars(at));
        if (IsOrdinalEnding(t, at + 1))
        {
            (number.Form, number.End, number.IsPlainDigits) = (NumberForm.Ordinal, at + 2, false);
            return true;
        }
        if (!hasPoint && digits <= 3)
            ReadGroups(t, ref number, digits);
        if (!hasPoint && TryFraction(t, ref number))
        {
            NumberGrammar.MultiplyFraction(t, ref number);
            return true;
        }
        ReadPowerOfTen(t, ref number);
        ReadScales(t, ref number);
        int whole = number.End;
        NumberGrammar.AddMixedFraction(t, ref number);
        if (number.End == whole && number.Scale > 1)
            ReadRest(t, ref number);
        return true;
    }

    private static bool IsOrdinalEnding(in TokenView t, int at)
    {
        int word = t.IsGlued(at) ? t.Word(at) : 0;
        return word != 0 && (word == t.Words.Th || word == t.Words.St || word == t.Words.Nd || word == t.Words.Rd);
    }

    /// <summary>"1 234 567": groups of three behind single spaces; and "80, 000", as some corpora cut it.</summary>
    private static void ReadGroups(in TokenView t, ref NumberReading number, int digits)
    {
        if (digits == 0 || t.Text[t.Tokens[number.First].Start] is '0')
            return;
        if (t.Is(number.End, t.Words.Comma) && t.IsGlued(number.End) && t.IsDigits(number.End + 1) && t.Chars(number.End + 1) is "000" && !t.IsGlued(number.End + 1) && !t.IsGlued(number.End + 2))
        {
            (number.Value, number.End, number.IsPlainDigits) = (number.Value * 1000, number.End + 2, false);
            return;
        }
        if (ReadDecimalComma(t, ref number))
            return;
        while (digits <= 24 && t.IsDigits(number.End) && t.Tokens[number.End].Length == 3 && t.Tokens[number.End].Start == t.Tokens[number.End - 1].End + 1
            && DigitText.IsPlain(t.Chars(number.End)) && DigitText.TryParse(t.Chars(number.End), out decimal group, out _, out _))
        {
            number.Value = (number.Value * 1000) + group;
            (number.End, number.IsPlainDigits, digits) = (number.End + 1, false, digits + 3);
        }
    }

    /// <summary>"5,50", "1,5 million": a comma before two digits, or before one and a scale, is a decimal comma.</summary>
    private static bool ReadDecimalComma(in TokenView t, ref NumberReading number)
    {
        int at = number.End + 1;
        if (!t.Is(at - 1, t.Words.Comma) || !t.IsGlued(at - 1) || !t.IsGlued(at) || !t.IsDigits(at) || t.Tokens[at].Length > 2 || !DigitText.TryParse(t.Chars(at), out decimal parts, out _, out _))
            return false;
        bool one = t.Tokens[at].Length == 1;
        bool goesOn = t.IsGlued(at + 1) && (t.IsWord(at + 1) || t.IsKind(at + 1, TokenKind.Number) || (t.IsGlued(at + 2) && t.IsKind(at + 2, TokenKind.Number)));
        if (goesOn || (one && t.Number(at + 1).Class is not (NumberClass.Scale or NumberClass.Plural)))
            return false;
        (number.Value, number.End, number.IsPlainDigits) = (number.Value + (parts / (one ? 10 : 100)), at + 1, false);
        return true;
    }

    /// <summary>"3/4", "1 1/2", "2½".</summary>
    private static bool TryFraction(in TokenView t, ref NumberReading number)
    {
        int end = number.End;
        if (TryBar(t, end, out decimal denominator))
        {
            if (denominator == 0 || denominator > 10000 || IsNeighbourBar(t, number.First, end + 2))
                return false;
            NumberGrammar.SetFraction(ref number, number.Value, denominator, end + 2);
            number.IsPlainDigits = false;
            return true;
        }
        // "2 1/2", and "5-1/2" as news agencies write it.
        int part = t.IsInnerHyphen(end) ? end + 1 : end;
        if (t.IsDigits(part) && t.IsGlued(part) == part > end && TryBar(t, part + 1, out denominator)
            && DigitText.TryParse(t.Chars(part), out decimal numerator, out _, out bool point) && !point && numerator < denominator && denominator <= 100 && !IsNeighbourBar(t, number.First, part + 3))
        {
            (number.Value, number.End, number.IsPlainDigits) = (number.Value + (numerator / denominator), part + 3, false);
            ReadScales(t, ref number);
            return true;
        }
        if (TryVulgar(t, end, out decimal vulgar))
        {
            (number.Value, number.End, number.IsPlainDigits) = (number.Value + vulgar, end + 1, false);
            ReadScales(t, ref number);
            return true;
        }
        return false;
    }

    /// <summary>The value of "½" and its like.</summary>
    public static bool TryVulgar(in TokenView t, int at, out decimal value)
    {
        NumberWord sign = t.Number(at);
        value = sign.Value;
        return sign.Class == NumberClass.Vulgar;
    }

    private static bool TryBar(in TokenView t, int at, out decimal denominator)
    {
        denominator = 0;
        return (t.Is(at, t.Words.Slash) || t.Is(at, t.Words.FractionSlash)) && t.IsGlued(at) && t.IsGlued(at + 1) && t.IsDigits(at + 1)
            && DigitText.TryParse(t.Chars(at + 1), out denominator, out _, out bool point) && !point;
    }

    /// <summary>"5/17/2018" and paths are no fractions.</summary>
    private static bool IsNeighbourBar(in TokenView t, int first, int end) =>
        (t.Is(end, t.Words.Slash) && t.IsGlued(end)) || (t.Is(first - 1, t.Words.Slash) && t.IsGlued(first));

    /// <summary>"12.3e+14", "1.3x10^6", "2.998×10−8".</summary>
    private static void ReadPowerOfTen(in TokenView t, ref NumberReading number)
    {
        if (!t.IsGlued(number.End))
            return;
        if (t.Is(number.End, t.Words.Caret))
            ReadPower(t, ref number);
        else if (TryPowerOfTen(t, number.First, number.End, out int power, out int end) && DigitText.TryMultiply(number.Value, PowerOfTen(power), out decimal value))
            (number.Value, number.End, number.IsPlainDigits) = (value, end, false);
    }

    /// <summary>The power of ten behind the digits at <paramref name="first"/>. "7e7" without point or sign names a thing and is none.</summary>
    public static bool TryPowerOfTen(in TokenView t, int first, int at, out int power, out int end)
    {
        (power, end) = (0, at);
        bool isE = t.Is(at, t.Words.E);
        bool isTimes = (t.Is(at, t.Words.X) || t.Is(at, t.Words.Times10)) && t.IsGlued(at + 1) && t.IsDigits(at + 1) && t.Chars(at + 1) is "10";
        if (!isE && !isTimes)
            return false;
        int exponent = isE ? at + 1 : at + 2;
        if (isTimes && t.Is(exponent, t.Words.Caret))
            exponent++;
        bool negative = t.IsDash(exponent), signed = negative || t.Is(exponent, t.Words.PlusSign);
        if (signed)
            exponent++;
        else if (isTimes ? exponent == at + 2 : DigitText.IsPlain(t.Chars(first)))
            return false;
        if (!t.IsGlued(exponent) || !t.IsDigits(exponent) || !DigitText.TryParse(t.Chars(exponent), out decimal tens, out _, out bool point) || point || tens > 27)
            return false;
        (power, end) = (negative ? -(int)tens : (int)tens, exponent + 1);
        return true;
    }

    private static decimal PowerOfTen(int power)
    {
        decimal factor = 1;
        for (int i = 0; i < Math.Abs(power); i++)
            factor *= 10;
        return power < 0 ? 1 / factor : factor;
    }

    /// <summary>"2^10", "2.5^-1".</summary>
    private static void ReadPower(in TokenView t, ref NumberReading number)
    {
        int at = number.End + 1;
        bool negative = t.IsDash(at);
        if (negative || t.Is(at, t.Words.PlusSign))
            at++;
        if (!t.IsGlued(at) || !t.IsDigits(at) || !DigitText.TryParse(t.Chars(at), out decimal power, out _, out bool point) || point || power > 60 || number.Value == 0)
            return;
        decimal value = 1;
        for (int i = 0; i < (int)power; i++)
        {
            if (!DigitText.TryMultiply(value, number.Value, out value) || value == 0)
                return;
        }
        (number.Value, number.End, number.IsPlainDigits) = (negative ? 1 / value : value, at + 1, false);
    }

    /// <summary>"hundred", "million", "lakh crore", "bn"; with a hyphen too ("5-million").</summary>
    private static void ReadScales(in TokenView t, ref NumberReading number)
    {
        while (true)
        {
            int at = number.End;
            if (t.IsInnerHyphen(at))
                at++;
            NumberWord word = t.Number(at);
            if (word.Class is not (NumberClass.Scale or NumberClass.Hundred or NumberClass.Dozen or NumberClass.ShortScale or NumberClass.Plural) || (word.Class is NumberClass.Plural && word.Value < 12)
                || !DigitText.TryMultiply(number.Value, word.Value, out decimal value))
                return;
            (number.Value, number.Scale, number.End, number.IsPlainDigits) = (value, Math.Max(number.Scale, 1) * word.Value, at + 1, false);
        }
    }

    /// <summary>"6 crore and two hundred", "2 thousand 500".</summary>
    private static void ReadRest(in TokenView t, ref NumberReading number)
    {
        int at = t.Is(number.End, t.Words.And) ? number.End + 1 : number.End;
        NumberReading rest = new() { First = at, End = at, Scale = 1 };
        if (at > number.End && t.Number(at).Class is NumberClass.Digit or NumberClass.Teen or NumberClass.Ten && WordNumbers.TryRead(t, at, ref rest)
            && rest.Form == NumberForm.Cardinal && rest.Scale >= 100 && rest.Value < number.Scale)
            (number.Value, number.End) = (number.Value + rest.Value, rest.End);
    }
}
