using Analysis.Lexicon;
using Analysis.Rules;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers in digits and words, with scales, fractions and ordinals. Units, bounds and ranges stand around them and are read elsewhere.</summary>
internal static class NumberGrammar
{
    /// <summary>Reads the number that begins at token <paramref name="at"/>: "12,000", "4 billion", "two and a half", "three-quarters", "20th", "a dozen".</summary>
    public static bool TryRead(in TokenView t, int at, out NumberReading number)
    {
        number = new() { First = at, End = at, Scale = 1 };
        if ((uint)at >= (uint)t.Count)
            return false;
        bool read = t.IsDigits(at) ? DigitNumbers.TryRead(t, at, ref number) : WordNumbers.TryRead(t, at, ref number);
        return read && Math.Abs(number.Value) < 1e27m;
    }

    /// <summary>"a million", "a dozen", "a third".</summary>
    public static readonly Rule<NumberRead> Article = new("article before a number", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.A || word == lexicon.Figures.An), TryArticle);

    /// <summary>"minus ten", "negative five".</summary>
    public static readonly Rule<NumberRead> MinusWord = new("minus in words", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.Minus || word == lexicon.Figures.Negative), TryMinus);

    private static bool TryMinus(in TokenView t, int at, ref NumberReading number)
    {
        int next = t.IsDash(at + 1) ? at + 2 : at + 1;
        if (!TryRead(t, next, out number) || number.Form is NumberForm.Ordinal or NumberForm.Vague)
            return false;
        Negate(ref number);
        number.First = at;
        return true;
    }

    public static void Negate(ref NumberReading number) => (number.Value, number.Numerator) = (-number.Value, -number.Numerator);

    /// <summary>After a whole number: "and a half", "and three quarters", "1/2". Behind a scale the part is of the scale: "3 million and a half".</summary>
    public static void AddMixedFraction(in TokenView t, ref NumberReading number)
    {
        int at = Over(t, number.End);
        if (!t.Is(at, t.Words.And) || t.IsDate(at))
            return;
        int from = Over(t, at + 1);
        NumberReading part = new() { First = from, End = from, Scale = 1 };
        if (!TryUnscaledPart(t, from, ref part) || part.Numerator >= part.Denominator || part.Denominator == 0)
            return;
        NumberWord behind = t.Number(Over(t, part.End));
        bool scales = behind.Class is NumberClass.Scale or NumberClass.Dozen or NumberClass.Hundred or NumberClass.ShortScale;
        decimal value;
        if (scales && number.Scale == 1)
        {
            // "two and a half million": the whole is scaled.
            if (!DigitText.TryMultiply(number.Value + part.Value, behind.Value, out value))
                return;
            (number.Value, number.Scale, number.End) = (value, behind.Value, Over(t, part.End) + 1);
        }
        else if (scales && behind.Value < number.Scale)
        {
            // "two million and half a thousand"
            if (!DigitText.TryMultiply(part.Value, behind.Value, out value))
                return;
            (number.Value, number.End) = (number.Value + value, Over(t, part.End) + 1);
        }
        else if (DigitText.TryMultiply(part.Value, number.Scale >= 1000 ? number.Scale : 1, out value))
        {
            // "three million and a half"
            (number.Value, number.End) = (number.Value + value, part.End);
        }
    }

    /// <summary>"a half", "three quarters", "half", "1/2" behind "and", without the scale behind it.</summary>
    private static bool TryUnscaledPart(in TokenView t, int at, ref NumberReading part)
    {
        bool article = t.Is(at, t.Words.A) || t.Is(at, t.Words.An);
        if (article)
            return TryPart(t, at, Over(t, at + 1), 1, ref part);
        if (t.IsDigits(at))
            return DigitNumbers.TryRead(t, at, ref part) && part.Form == NumberForm.Fraction;
        if (t.Number(at).Class == NumberClass.Half)
            return TryPart(t, at, Over(t, at), 1, ref part);
        int parts = Over(t, at + 1);
        return t.Number(at).Class == NumberClass.Digit && t.Number(parts).Class is NumberClass.Parts or NumberClass.Quarter or NumberClass.Half or NumberClass.Ordinal && TryPart(t, at, parts, t.Number(at).Value, ref part)
            || WordNumbers.TryRead(t, at, ref part) && part.Form == NumberForm.Fraction;
    }

    /// <summary>The token behind a hyphen without spaces: "four-and-a-half".</summary>
    private static int Over(in TokenView t, int at) => t.IsInnerHyphen(at) ? at + 1 : at;

    /// <summary>Behind a fraction: "of a million", "million", "a million", "a dozen".</summary>
    public static void MultiplyFraction(in TokenView t, ref NumberReading number)
    {
        int at = number.End;
        if (t.Is(at, t.Words.Of) && (t.Is(at + 1, t.Words.A) || t.Is(at + 1, t.Words.One)))
            at += 2;
        else if (t.Is(at, t.Words.A))
            at++;
        NumberWord scale = t.Number(at);
        if (scale.Class is not (NumberClass.Scale or NumberClass.Hundred or NumberClass.Dozen) || !DigitText.TryMultiply(number.Value, scale.Value, out decimal value))
            return;
        number.Value = number.Denominator == 0 ? value : number.Numerator * scale.Value / number.Denominator;
        (number.Numerator, number.Denominator, number.Form, number.Scale, number.End) = (0, 0, NumberForm.Cardinal, scale.Value, at + 1);
    }

    /// <summary>"sixth", "quarters", "half" as a part of a whole, with a numerator before it.</summary>
    public static bool TryPart(in TokenView t, int first, int at, decimal numerator, ref NumberReading number)
    {
        int end = at + 1;
        NumberWord word = t.Number(at);
        decimal denominator = word.Value;
        if (word.Class is NumberClass.Hundred or NumberClass.Scale && t.Number(at + 1).Class is NumberClass.OrdinalScale or NumberClass.Parts)
        {
            (denominator, end) = (word.Value * t.Number(at + 1).Value, at + 2);
            if (t.Number(at + 1).Value < 100)
                return false;
            numerator *= word.Value;
            denominator = t.Number(at + 1).Value;
        }
        else if (word.Class is not (NumberClass.Ordinal or NumberClass.OrdinalScale or NumberClass.Parts or NumberClass.Half or NumberClass.Quarter) || denominator < 2 || t.Is(at, t.Words.Second))
        {
            return false;
        }
        number.First = first;
        SetFraction(ref number, numerator, denominator, end);
        return true;
    }

    public static void SetFraction(ref NumberReading number, decimal numerator, decimal denominator, int end)
    {
        (number.Numerator, number.Denominator, number.Form, number.End) = (numerator, denominator, NumberForm.Fraction, end);
        number.Value = numerator / denominator;
    }

    /// <summary>"a million", "a hundred and twenty", "a dozen", "a half", "a third".</summary>
    private static bool TryArticle(in TokenView t, int at, ref NumberReading number)
    {
        NumberWord next = t.Number(at + 1);
        switch (next.Class)
        {
            case NumberClass.Hundred or NumberClass.Scale:
                if (t.Number(at + 2).Class is NumberClass.OrdinalScale or NumberClass.Parts)
                    return TryPart(t, at, at + 1, 1, ref number);
                if (!WordNumbers.TryRead(t, at + 1, ref number) || number.Form == NumberForm.Ordinal)
                    return false;
                number.First = at;
                return true;
            case NumberClass.Dozen:
                (number.First, number.Value, number.Scale, number.End) = (at, 12, 12, at + 2);
                return true;
            case NumberClass.Half or NumberClass.Quarter:
                if (t.IsInnerHyphen(at + 2) && t.Number(at + 3).Class == NumberClass.None && t.Lexicon.UnitsAfter.Starts(t.Word(at + 3)) is false)
                    return false;
                TryPart(t, at, at + 1, 1, ref number);
                MultiplyFraction(t, ref number);
                return true;
            case NumberClass.Ordinal or NumberClass.OrdinalScale when next.Value > 2 && IsPartOfWhole(t, at + 2):
                TryPart(t, at, at + 1, 1, ref number);
                MultiplyFraction(t, ref number);
                return true;
            default:
                return false;
        }
    }

    /// <summary>"a third of its budget", "fell by a third": no noun follows, as it does in "a third goal".</summary>
    private static bool IsPartOfWhole(in TokenView t, int at)
    {
        if (!t.IsWord(at))
            return at >= t.Count || (t.IsKind(at, TokenKind.Punctuation) && !t.IsInnerHyphen(at));
        NounContext context = t.Lexicon.NounContexts[t.Tokens[at].Word];
        return context is NounContext.Stop or NounContext.Verb or NounContext.Participle or NounContext.Pronoun or NounContext.Quantity;
    }
}
