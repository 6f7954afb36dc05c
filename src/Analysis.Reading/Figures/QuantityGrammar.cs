using Analysis.Figures.Signs;
using Analysis.Lexicon;
using Analysis.Rules;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>A number with its unit: money before or behind it, units, rates, ages and counted nouns.</summary>
internal static class QuantityGrammar
{
    /// <summary>Words between "population" and its number: "a population of some 9.4m".</summary>
    private const int LongestLink = 4;

    /// <summary>Reads the quantity that begins at token <paramref name="at"/>, without range or bound.</summary>
    public static bool TryRead(in TokenView t, int at, out Quantity q)
    {
        q = new() { Unit = "", Name = "", Per = "", Noun = "", Note = "", BoundFirst = -1 };
        int first = at;
        if (!t.Lexicon.UnitsBefore.Starts(t.Word(at)) || !TryPrefix(t, ref at, out UnitForm? prefix))
            prefix = null;
        if (!NumberGrammar.TryRead(t, at, out NumberReading number))
            return false;
        if (prefix is not null && number.Form is NumberForm.Ordinal or NumberForm.Vague)
            return false;
        (q.First, q.End, q.Form, q.Value, q.Scale) = (Math.Min(first, number.First), number.End, number.Form, number.Value, number.Scale);
        (q.Numerator, q.Denominator, q.IsPlainDigits, q.IsDigits, q.IsBareOne) = (number.Numerator, number.Denominator, number.IsPlainDigits, number.IsDigits, number.IsBareOne);
        (q.Trace, q.ValueAssumed) = (number.Trace, number.IsAssumed);
        foreach (ref readonly RuleEntry<QuantityRead> sign in t.Rules.Signs.AtWord(t.Word(q.First - 1)))
        {
            if (!sign.Read(t, ref q))
                continue;
            q.Trace.Mark(sign.Number);
            break;
        }
        if (number.Form == NumberForm.Vague)
            q.High = number.High;
        q.Kind = number.Form switch { NumberForm.Ordinal => FigureKind.Ordinal, NumberForm.Fraction => FigureKind.Fraction, _ => FigureKind.Number };
        if (number.Form == NumberForm.Ordinal)
        {
            ReadOrdinalNoun(t, ref q);
            return true;
        }
        ReadLetterScale(t, ref q, prefix is not null);
        if (prefix is not null)
        {
            ReadPrefixed(t, ref q, prefix);
            if (t.Is(q.End, t.Words.Close))
                Apply(t.Rules.Closers, t, ref q);
        }
        else if (!Apply(t.Rules.Amounts, t, ref q))
            return true;
        RateGrammar.Read(t, ref q);
        return true;
    }

    /// <summary>Tries the rules that the token behind a quantity may start; the first that holds ends the search.</summary>
    public static bool Apply(RuleTable<QuantityRead> rules, in TokenView t, ref Quantity q)
    {
        foreach (ref readonly RuleEntry<QuantityRead> rule in rules.AtWord(t.Word(q.End)))
        {
            if (!rule.Read(t, ref q))
                continue;
            q.Trace.Mark(rule.Number);
            return true;
        }
        return false;
    }

    /// <summary>"$", "US$", "EUR", "RM" before a number.</summary>
    private static bool TryPrefix(in TokenView t, ref int at, out UnitForm? form)
    {
        form = null;
        if (!t.Lexicon.UnitsBefore.TryMatch(t.Tokens, at, out UnitForm first, out int count))
            return false;
        int end = at + count;
        int number = t.IsDash(end) && t.IsGlued(end) ? end + 1 : end;
        if (t.Is(end, t.Words.Open) && t.IsGlued(end) && AccountingBrackets.Hold(t, end))
        {
            form = UnitGrammar.Choose(t, first, at, end);
            at = end;
            return form is not null;
        }
        if (!t.IsDigits(number) && t.Number(number).Class is NumberClass.None or NumberClass.Plural or NumberClass.Ordinal or NumberClass.Parts && !t.Is(number, t.Words.A))
            return false;
        if (t.IsWord(at) && count > 1 && t.Tokens[at].Length == 1 && !IsLooseLetter(t, at))
            return false;
        form = UnitGrammar.Choose(t, first, at, end);
        if (form is null || (form.Exact is null && !t.IsDigits(number)))
            return false;
        if (t.IsWord(at) && count == 1 && !IsPrefixWord(t, at, number, form))
            return false;
        at = number > end ? end : number;
        return true;
    }

    /// <summary>"C $6" is Canadian; "a $6 fare" is no Australian one: other letters must be glued to their sign.</summary>
    private static bool IsLooseLetter(in TokenView t, int at) =>
        t.IsGlued(at + 1) || t.Text[t.Tokens[at].Start] is 'C' or 'c' or 'S';

    /// <summary>Letters before a number are a currency's only as written: "RM79", "EUR 50", "usd 20", but "try 3 times" is no lira.</summary>
    private static bool IsPrefixWord(in TokenView t, int at, int number, UnitForm form)
    {
        if (!t.IsDigits(number) && t.Number(number).Class != NumberClass.Scale)
            return false;
        ReadOnlySpan<char> chars = t.Chars(at);
        bool capitals = (t.Tokens[at].Flags & TokenFlags.Upper) != 0;
        if (chars is "PS" or "ps")
            return chars is "PS" && t.IsGlued(number);
        return capitals || chars.SequenceEqual(form.Exact) || (t.IsGlued(number) && char.IsLower(chars[0])) || (chars.Length == 3 && char.IsLower(chars[0]) && !t.Lexicon.CurrencyLookalikes[t.Tokens[at].Word]);
    }

    /// <summary>"$1.5m", "5k", "1.2m barrels": a letter behind the digits that stands for thousand, million or billion.</summary>
    private static void ReadLetterScale(in TokenView t, ref Quantity q, bool money)
    {
        NumberWord word = t.Number(q.End);
        if (word.Class != NumberClass.LetterScale || q.Denominator != 0)
            return;
        if (t.IsGlued(q.End + 1) && (t.IsKind(q.End + 1, TokenKind.Word) || t.IsKind(q.End + 1, TokenKind.Number)))
            return;
        // "5 M-16 rifles"
        if (!t.IsGlued(q.End) && t.IsInnerHyphen(q.End + 1) && t.IsKind(q.End + 2, TokenKind.Number))
            return;
        bool glued = t.IsGlued(q.End), upper = t.Tokens[q.End].IsCapitalised;
        char letter = char.ToLowerInvariant(t.Text[t.Tokens[q.End].Start]);
        bool scales = t.Tokens[q.End].Length == 1
            ? letter switch
            {
                'k' => glued ? money || q.Scale == 1 : money || StandsAlone(t, q.End),
                'm' => money ? glued || !upper : upper ? glued || StandsAlone(t, q.End) : glued && q.Value < 1000 && (CountsThings(t, q.End + 1) || IsOfPeople(t, q.First)),
                'b' => money ? glued : glued && (!upper || CountsThings(t, q.End + 1)) && q.Scale == 1,
                't' => money && glued,
                'g' => upper && !glued && StandsAlone(t, q.End),
                _ => false,
            }
            : money && glued;
        if (!scales || !DigitText.TryMultiply(q.Value, word.Value, out decimal value))
            return;
        (q.Value, q.Scale, q.End, q.IsPlainDigits) = (value, word.Value, q.End + 1, false);
    }

    /// <summary>Whether nothing but the end of a clause or a little word follows.</summary>
    private static bool StandsAlone(in TokenView t, int at) => !t.IsWord(at + 1) || t.Lexicon.NounContexts[t.Tokens[at + 1].Word] is NounContext.Stop;

    /// <summary>"a population of 9.4m", "the workforce was 2.1m": a number of people, and no metres.</summary>
    private static bool IsOfPeople(in TokenView t, int first)
    {
        for (int i = first - 1; i >= first - LongestLink && (t.IsWord(i) || t.Is(i, t.Words.Comma)); i--)
        {
            if (t.Words.Populations.Contains(t.Word(i)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a unit in words or a plural follows, so that the "m" before it is million and not metre.</summary>
    private static bool CountsThings(in TokenView t, int at) =>
        !t.IsGlued(at) && t.IsWord(at)
        && ((t.Lexicon.UnitsAfter.TryMatch(t.Tokens, at, out UnitForm form, out int count) && (UnitGrammar.Choose(t, form, at, at + count) is { } unit && (unit.Exact is null || unit.Unit.Kind == FigureKind.Money)))
            || NounPhrase.TryRead(t, at, 2, out _));

    private static void ReadPrefixed(in TokenView t, ref Quantity q, UnitForm form)
    {
        (q.Kind, q.Unit, q.Name, q.Note, q.IsPrefixed) = (FigureKind.Money, form.Unit.Code, form.Name, form.Note, true);
        TakeScale(ref q, form);
        if (q.Denominator != 0)
            (q.Numerator, q.Denominator, q.Form) = (0, 0, NumberForm.Cardinal);
        int at = t.IsInnerHyphen(q.End) ? q.End + 1 : q.End;
        // "$5 US", "$10 Canadian", "10 $ dollars", "$500 US million": the words behind tell which dollar.
        if (t.Lexicon.UnitsAfter.TryMatch(t.Tokens, at, out UnitForm behind, out int count) && UnitGrammar.Choose(t, behind, at, at + count) is { Unit.Kind: FigureKind.Money } named
            && t.IsWord(at) && (named.Name.EndsWith(form.Name, StringComparison.OrdinalIgnoreCase) || named.Unit.Code == form.Unit.Code))
        {
            (q.Unit, q.Name, q.Note, q.End) = (named.Unit.Code, named.Name, named.Exact is null && named.Note.Length > 0 ? q.Note : named.Note, at + count);
        }
        else if (form.Name == "dollar" && t.IsWord(q.End) && t.Tokens[q.End].IsCapitalised && t.Lexicon.DollarNames.TryMatch(t.Tokens, q.End, out UnitForm of, out count) && !t.IsGlued(q.End))
        {
            (q.Unit, q.Name, q.Note, q.End) = (of.Unit.Code, of.Name, "", q.End + count);
        }
        q.Assumed = q.Note.Length > 0;
    }

    /// <summary>A unit behind the number: "percent", "km", "US dollars", "years old".</summary>
    public static bool TryUnit(in TokenView t, ref Quantity q)
    {
        if (!UnitGrammar.TryRead(t, q, out UnitForm? form, out int end))
            return false;
        (q.Kind, q.Unit, q.Name, q.Note, q.Assumed, q.End) = (form!.Unit.Kind, form.Unit.Code, form.Name, form.Note, form.Note.Length > 0, end);
        TakeScale(ref q, form);
        if (q.Denominator != 0 && q.Kind != FigureKind.Fraction)
            q.Form = NumberForm.Fraction;
        if (q.Kind == FigureKind.Money)
            ReadMoneyRest(t, ref q, form);
        if (form.Unit.Dimension == "time")
            ReadAge(t, ref q);
        else if (IsCustomary(form.Unit))
            ReadSmallerUnit(t, ref q, form.Unit);
        return true;
    }

    /// <summary>"55 bcm", "30 MUSD": the unit's letters hold a scale.</summary>
    private static void TakeScale(ref Quantity q, UnitForm form)
    {
        if (form.Scale != 1 && DigitText.TryMultiply(q.Value, form.Scale, out decimal value))
            (q.Value, q.Scale, q.IsPlainDigits) = (value, q.Scale * form.Scale, false);
    }

    /// <summary>Feet, pounds, gallons: UCUM writes customary units in brackets.</summary>
    private static bool IsCustomary(Unit unit) => unit.Code.StartsWith('[');

    /// <summary>"12 ft 2 in", "three pounds four ounces": the rest in the smaller unit is a part of the larger one.</summary>
    private static void ReadSmallerUnit(in TokenView t, ref Quantity q, Unit larger)
    {
        if (q.Denominator != 0 || q.Scale > 1 || t.IsDate(q.End) || !NumberGrammar.TryRead(t, q.End, out NumberReading rest) || rest.Form != NumberForm.Cardinal || rest.Value <= 0
            || !t.Lexicon.UnitsAfter.TryMatch(t.Tokens, rest.End, out UnitForm first, out int count) || UnitGrammar.Choose(t, first, rest.End, rest.End + count) is not { } smaller)
            return;
        int end = rest.End + count;
        bool preposition = smaller.Exact is "in" && !t.IsGlued(rest.End) && t.IsWord(end) && t.Lexicon.NounContexts[t.Tokens[end].Word] is NounContext.Determiner or NounContext.None;
        if (preposition || smaller.Unit.Dimension != larger.Dimension || !IsCustomary(smaller.Unit)
            || !DigitText.TryMultiply(rest.Value, smaller.Unit.Factor, out decimal part) || part >= larger.Factor)
            return;
        (q.Value, q.End) = (q.Value + (part / larger.Factor), end);
    }

    /// <summary>"75 USD million", "thirteen dollars forty-five cents", "15 dollars 50".</summary>
    private static void ReadMoneyRest(in TokenView t, ref Quantity q, UnitForm form)
    {
        NumberWord scale = t.Number(q.End);
        if (scale.Class == NumberClass.Scale && q.Scale == 1 && DigitText.TryMultiply(q.Value, scale.Value, out decimal scaled))
        {
            (q.Value, q.Scale, q.End) = (scaled, scale.Value, q.End + 1);
            return;
        }
        int at = t.Is(q.End, t.Words.And) ? q.End + 1 : q.End;
        if (q.Scale > 100 || form.Unit.Factor < 1 || !NumberGrammar.TryRead(t, at, out NumberReading rest) || rest.Form != NumberForm.Cardinal || rest.Value is < 0 or >= 100 || rest.Value != decimal.Truncate(rest.Value))
            return;
        if (t.Lexicon.UnitsAfter.TryMatch(t.Tokens, rest.End, out UnitForm minor, out int count))
        {
            for (UnitForm? f = minor; f is not null; f = f.Next)
            {
                if (f.Unit.Kind == FigureKind.Money && f.Unit.Factor < 1 && (f.Unit.Code.StartsWith(q.Unit, StringComparison.Ordinal) || f.Name is "cent" or "penny"))
                {
                    (q.Value, q.End) = (q.Value + (rest.Value * f.Unit.Factor), rest.End + count);
                    return;
                }
            }
        }
        else if (at == q.End && rest.Value >= 10 && (rest.End >= t.Count || !t.IsWord(rest.End) || t.Is(rest.End, t.Words.More)) && !t.Is(rest.End, t.Words.Percent) && !t.Is(rest.End, t.Words.Slash) && !t.IsGlued(at))
        {
            (q.Value, q.End) = (q.Value + (rest.Value / 100), rest.End);
        }
    }

    /// <summary>"ten years old", "18 months of age", "14-year-old".</summary>
    private static void ReadAge(in TokenView t, ref Quantity q)
    {
        int at = t.IsDash(q.End) ? q.End + 1 : q.End;
        if (t.Is(at, t.Words.Old) || t.Is(at, t.Words.Olds))
            q.End = at + 1;
        else if (t.Is(q.End, t.Words.Of) && t.Is(q.End + 1, t.Words.Age))
            q.End += 2;
        else
            return;
        q.Name += " of age";
    }

    /// <summary>"the second half", "last year's first quarter of": they are things in an order here and no fractions.</summary>
    private static void ReadOrdinalNoun(in TokenView t, ref Quantity q)
    {
        int at = t.IsInnerHyphen(q.End) ? q.End + 1 : q.End;
        string noun = t.Number(at).Class switch { NumberClass.Half => "half", NumberClass.Quarter => "quarter", _ => "" };
        if (noun.Length > 0)
            (q.End, q.Name, q.Noun) = (at + 1, noun, noun);
    }
}
