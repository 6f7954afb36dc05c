using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Figures;

/// <summary>Numbers in words: "two hundred and six", "twenty-fifth", "three quarters", "tens of thousands", "five point five".</summary>
internal static class WordNumbers
{
    /// <summary>"two hundred and six", "twenty-fifth", "three quarters".</summary>
    public static readonly Rule<NumberRead> Cardinal = new("number in words", OfClass(NumberClass.Digit, NumberClass.Teen, NumberClass.Ten), TryCardinal);

    /// <summary>"hundred", "million" without a number before it.</summary>
    public static readonly Rule<NumberRead> BareScale = new("scale by itself", OfClass(NumberClass.Hundred, NumberClass.Scale),
        static (in TokenView t, int at, ref NumberReading number) => !IsLoose(t, at) && TryCardinal(t, at, ref number));

    /// <summary>"half a million", "half a dozen", "half of", "half".</summary>
    public static readonly Rule<NumberRead> Half = new("half or quarter", OfClass(NumberClass.Half, NumberClass.Quarter), TryHalf);

    /// <summary>"tens of thousands".</summary>
    public static readonly Rule<NumberRead> Plural = new("plural of a size", OfClass(NumberClass.Plural), TryVague);

    /// <summary>"fifth".</summary>
    public static readonly Rule<NumberRead> Ordinal = new("ordinal in words", OfClass(NumberClass.Ordinal), TryOrdinal);

    /// <summary>"dozen".</summary>
    public static readonly Rule<NumberRead> Dozen = new("dozen by itself", OfClass(NumberClass.Dozen), TryDozen);

    /// <summary>The tokens that start a number rule: words of these classes.</summary>
    public static RuleStart OfClass(params NumberClass[] classes) => RuleStart.At((lexicon, word) => classes.Contains(lexicon.Numbers[word].Class));

    public static bool TryRead(in TokenView t, int at, ref NumberReading number)
    {
        (number.First, number.Scale) = (at, 1);
        foreach (ref readonly RuleEntry<NumberRead> rule in t.Rules.Numbers.AtWord(t.Word(at)))
        {
            if (!rule.Read(t, at, ref number))
                continue;
            number.Trace.Mark(rule.Number);
            return true;
        }
        return false;
    }

    private static bool TryOrdinal(in TokenView t, int at, ref NumberReading number)
    {
        (number.Form, number.Value, number.End) = (NumberForm.Ordinal, t.Number(at).Value, at + 1);
        return true;
    }

    private static bool TryDozen(in TokenView t, int at, ref NumberReading number)
    {
        (number.Value, number.Scale, number.End) = (12, 12, at + 1);
        return true;
    }

    /// <summary>"several hundred" is no hundred, and "lac" by itself is a French lake.</summary>
    private static bool IsLoose(in TokenView t, int at) =>
        t.Number(at).Value is 100_000 or 10_000_000 || t.Words.BeforeLooseScale.Contains(t.Word(t.IsInnerHyphen(at - 1) ? at - 2 : at - 1));

    private static bool TryCardinal(in TokenView t, int at, ref NumberReading number)
    {
        decimal total = 0, current = 0, lastScale = decimal.MaxValue;
        NumberClass last = NumberClass.None;
        int i = at, end = at;
        while (true)
        {
            NumberWord word = t.Number(i);
            if (word.Class == NumberClass.ShortScale && last != NumberClass.None)
                word = word with { Class = NumberClass.Scale };
            bool taken = word.Class switch
            {
                NumberClass.Digit => last is NumberClass.None or NumberClass.Ten or NumberClass.Hundred or NumberClass.Scale,
                NumberClass.Teen or NumberClass.Ten => last is NumberClass.None or NumberClass.Hundred or NumberClass.Scale,
                NumberClass.Hundred => last is NumberClass.None or NumberClass.Digit or NumberClass.Teen or NumberClass.Ten && current < 100,
                NumberClass.Scale => last != NumberClass.None || i == at,
                NumberClass.Dozen => last is NumberClass.Digit or NumberClass.Teen,
                NumberClass.Plural => word.Value == 12 && last is NumberClass.Digit or NumberClass.Teen,
                _ => false,
            };
            if (word.Class == NumberClass.Digit && last == NumberClass.Ten && word.Value == 0)
                taken = false;
            if (!taken || !Add(word, ref total, ref current, ref lastScale))
                break;
            (last, end) = (word.Class, i + 1);
            if (word.Class is NumberClass.Hundred or NumberClass.Scale or NumberClass.Dozen)
                number.Scale = word.Value >= 1000 ? word.Value : Math.Max(number.Scale, word.Value);
            i = Joined(t, end, last);
        }
        if (end == at)
            return false;
        (number.Value, number.End) = (total + current, end);
        number.IsBareOne = end == at + 1 && number.Value == 1;
        if (!TryEnding(t, ref number, last) && t.Is(end, t.Words.Point))
            ReadPoint(t, ref number);
        return true;
    }

    private static bool Add(NumberWord word, ref decimal total, ref decimal current, ref decimal lastScale)
    {
        switch (word.Class)
        {
            case NumberClass.Hundred or NumberClass.Dozen or NumberClass.Plural:
                current = Math.Max(current, 1) * word.Value;
                return true;
            case NumberClass.Scale when word.Value >= lastScale || current == 0:
                if (total == 0 && current == 0)
                {
                    (total, lastScale) = (word.Value, word.Value);
                    return true;
                }
                // "three lakh crore", "four hundred thousand million": the whole is scaled.
                if (!DigitText.TryMultiply(total + current, word.Value, out total) || total > 1e27m)
                    return false;
                (current, lastScale) = (0, word.Value);
                return true;
            case NumberClass.Scale:
                if (!DigitText.TryMultiply(current, word.Value, out decimal scaled))
                    return false;
                (total, current, lastScale) = (total + scaled, 0, word.Value);
                return true;
            default:
                current += word.Value;
                return true;
        }
    }

    /// <summary>The next word of the number: over a hyphen, or over "and" behind a hundred or a scale.</summary>
    private static int Joined(in TokenView t, int end, NumberClass last)
    {
        if (last == NumberClass.Ten && t.IsDash(end) && t.Number(end + 1).Class == NumberClass.Digit)
            return end + 1;
        if (t.IsInnerHyphen(end))
            return end + 1;
        if (last is NumberClass.Hundred or NumberClass.Scale && t.Is(end, t.Words.And))
        {
            NumberClass next = t.Number(end + 1).Class;
            bool part = t.Number(end + 2).Class is NumberClass.Parts or NumberClass.Quarter && t.Number(end + 2).Value == 4;
            if (last == NumberClass.Hundred ? !part && next is (NumberClass.Digit or NumberClass.Teen or NumberClass.Ten) : IsBelowScale(t, end + 1))
                return end + 1;
        }
        return end;
    }

    /// <summary>"two thousand and two hundred", "one thousand and six", but not "two million and three others".</summary>
    private static bool IsBelowScale(in TokenView t, int at) =>
        t.Number(at).Class is NumberClass.Digit or NumberClass.Teen or NumberClass.Ten
        && (t.Number(at + 1).Class is NumberClass.Hundred or NumberClass.Scale || t.Number(at - 2).Value == 1000)
        && t.Number(at + 1).Class is not (NumberClass.Ordinal or NumberClass.Parts or NumberClass.Quarter or NumberClass.Half)
        && !(t.IsDash(at + 1) && t.Number(at + 2).Class is NumberClass.Ordinal or NumberClass.Parts);

    /// <summary>Behind a cardinal: an ordinal ("twenty-fifth"), the parts of a fraction ("two thirds", "one-sixth") or a mixed fraction.</summary>
    private static bool TryEnding(in TokenView t, ref NumberReading number, NumberClass last)
    {
        int end = number.End;
        bool hyphen = t.IsDash(end);
        int next = hyphen ? end + 1 : end;
        NumberWord word = t.Number(next);
        switch (word.Class)
        {
            case NumberClass.Ordinal when IsOrdinalAfter(last, word.Value, number.Value):
                (number.Value, number.Form, number.End) = (number.Value + word.Value, NumberForm.Ordinal, next + 1);
                return true;
            case NumberClass.OrdinalScale when !hyphen && number.Value > 1 && number.Value < word.Value && word.Value >= 1000 && DigitText.TryMultiply(number.Value, word.Value, out decimal place):
                (number.Value, number.Form, number.End) = (place, NumberForm.Ordinal, next + 1);
                return true;
            case NumberClass.Ordinal or NumberClass.OrdinalScale when (number.Value == 1 || t.IsInnerHyphen(end)) && word.Value > 2:
            case NumberClass.Half when number.Value == 1:
            case NumberClass.Quarter when number.Value == 1 || t.IsInnerHyphen(end):
            case NumberClass.Parts when word.Value != 4 || number.Value is 1 or 3:
                NumberGrammar.SetFraction(ref number, number.Value, word.Value, next + 1);
                number.IsBareOne = false;
                NumberGrammar.MultiplyFraction(t, ref number);
                return true;
        }
        NumberGrammar.AddMixedFraction(t, ref number);
        number.IsBareOne &= number.End == end;
        return number.End > end;
    }

    private static bool IsOrdinalAfter(NumberClass last, decimal ordinal, decimal value) => last switch
    {
        NumberClass.Ten => ordinal < 10,
        NumberClass.Hundred or NumberClass.Scale => value > 1 && ordinal < 100,
        _ => false,
    };

    /// <summary>"five point five", "nought point nought three".</summary>
    private static void ReadPoint(in TokenView t, ref NumberReading number)
    {
        int i = number.End + 1;
        decimal unit = 1, parts = 0;
        for (; i < number.End + 15 && t.Number(i).Class is NumberClass.Digit or NumberClass.Teen; i++)
        {
            unit /= t.Number(i).Class == NumberClass.Teen ? 100 : 10;
            parts += t.Number(i).Value * unit;
        }
        if (parts == 0)
            return;
        (number.Value, number.End, number.IsBareOne) = (number.Value + parts, i, false);
        NumberWord scale = t.Number(i);
        if (scale.Class == NumberClass.Scale && DigitText.TryMultiply(number.Value, scale.Value, out decimal value))
            (number.Value, number.Scale, number.End) = (value, scale.Value, i + 1);
    }

    /// <summary>"half a million", "half a dozen", "half of", "half".</summary>
    private static bool TryHalf(in TokenView t, int at, ref NumberReading number)
    {
        if (t.Number(at).Class == NumberClass.Quarter && !(t.Number(at + 1).Class == NumberClass.Scale || t.Is(at + 1, t.Words.Of) || t.IsInnerHyphen(at + 1)))
            return false;
        // "fly-half"; "half-way", "half-yearly"
        if (t.IsInnerHyphen(at - 1) && t.IsWord(at - 2) && t.Number(at - 2).Class == NumberClass.None && !t.Is(at - 2, t.Words.A))
            return false;
        if (t.IsInnerHyphen(at + 1) && t.IsWord(at + 2) && t.Number(at + 2).Class == NumberClass.None && !t.Is(at + 2, t.Words.A) && !t.Is(at + 2, t.Words.Of) && !t.Lexicon.UnitsAfter.Starts(t.Word(at + 2)))
            return false;
        NumberGrammar.SetFraction(ref number, 1, t.Number(at).Value, at + 1);
        if (t.IsInnerHyphen(at + 1) && t.Number(at + 2).Class is NumberClass.Scale or NumberClass.Dozen)
            number.End++;
        NumberGrammar.MultiplyFraction(t, ref number);
        return true;
    }

    /// <summary>"thousands", "tens of thousands": from one of them to ten; "dozens": from two dozen to a hundred.</summary>
    private static bool TryVague(in TokenView t, int at, ref NumberReading number)
    {
        decimal value = t.Number(at).Value;
        int end = at + 1;
        while (t.Is(end, t.Words.Of) && t.Number(end + 1).Class == NumberClass.Plural && t.Number(end + 1).Value > value && DigitText.TryMultiply(value, t.Number(end + 1).Value, out decimal larger))
            (value, end) = (larger, end + 2);
        if (end == at + 1 && value == 10)
            return false;
        (number.Form, number.Value, number.Scale, number.End) = (NumberForm.Vague, value == 12 ? 24 : value, value, end);
        number.High = value == 12 ? 100 : value * 10;
        return true;
    }
}
