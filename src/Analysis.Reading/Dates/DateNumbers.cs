using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>The numbers that dates are made of: days, years and counts, in digits and in words.</summary>
internal static class DateNumbers
{
    /// <summary>More of a unit of time than this is no length of time that a text speaks of, and cannot be reckoned with.</summary>
    private const decimal MostCounted = 1e15m;

    /// <summary>An ordinal: "23rd", "third", "twenty-third", "twenty third".</summary>
    public static bool TryOrdinal(in DateText t, int at, out int value, out int end)
    {
        end = at;
        if (t.TryDigits(at, out value) && t.IsGlued(at + 1) && t[at + 1].Kind == DateWordKind.Suffix)
        {
            end = at + 2;
            return true;
        }
        DateWord word = t[at];
        if (word.Kind == DateWordKind.Ordinal)
        {
            (value, end) = (word.Value, at + 1);
            return true;
        }
        if (word.Kind != DateWordKind.Cardinal || word.Value < 20)
            return false;
        int next = t.IsDash(at + 1) && t.IsGlued(at + 1) ? at + 2 : at + 1;
        DateWord unit = t[next];
        if (unit.Kind != DateWordKind.Ordinal || unit.Value > 9)
            return false;
        (value, end) = (word.Value + unit.Value, next + 1);
        return true;
    }

    /// <summary>A whole number below a hundred in words: "seven", "twenty-four", "twenty four".</summary>
    public static bool TryCardinalWords(in DateText t, int at, out int value, out int end)
    {
        (value, end) = (0, at);
        DateWord word = t[at];
        if (word.Kind != DateWordKind.Cardinal)
            return false;
        (value, end) = (word.Value, at + 1);
        if (value < 20)
            return true;
        int next = t.IsDash(at + 1) && t.IsGlued(at + 1) ? at + 2 : at + 1;
        DateWord unit = t[next];
        if (unit.Kind == DateWordKind.Cardinal && unit.Value < 10)
            (value, end) = (value + unit.Value, next + 1);
        return true;
    }

    /// <summary>The day of a month, 1 to 31: "23", "23rd", "third", "twenty three". Never a number with a decimal point or before a dash and more digits.</summary>
    public static bool TryDay(in DateText t, int at, out int day, out int end)
    {
        if (TryOrdinal(t, at, out day, out end))
            return day is >= 1 and <= 31;
        if (t.TryDigits(at, out day) && t.Tokens[at].Length <= 2)
        {
            end = at + 1;
            return day is >= 1 and <= 31;
        }
        return TryCardinalWords(t, at, out day, out end) && day <= 31;
    }

    /// <summary>A year in words: "nineteen ninety-six", "nineteen hundred ninety three", "two thousand and fifteen".</summary>
    public static bool TryYearWords(in DateText t, int at, out int year, out int end)
    {
        (year, end) = (0, at);
        if (t[at].Kind != DateWordKind.Cardinal || !TryCardinalWords(t, at, out int first, out int next))
            return false;
        DateWord scale = t[next];
        if (scale.Kind == DateWordKind.Scale && scale.Value >= 100)
        {
            if (scale.Value == 1000 ? first is not (1 or 2) : first is < 10 or > 21)
                return false;
            (year, end) = (first * scale.Value, next + 1);
            if (TryCardinalWords(t, t.Role(end) == DateRole.And ? end + 1 : end, out int tail, out int after))
                (year, end) = (year + tail, after);
            return true;
        }
        // A century in one word and at least ten years: "nineteen ninety-six", and not the time "eleven twenty".
        int century = t[at].Value, rest = t.IsDash(at + 1) && t.IsGlued(at + 1) ? at + 2 : at + 1;
        if (century is < 15 or > 20 || !TryCardinalWords(t, rest, out int years, out int stop) || years < 10)
            return false;
        (year, end) = (century * 100 + years, stop);
        return true;
    }

    /// <summary>How many, before a unit of time: "four", "3.5", "a", "two and a half", "a couple of", "half a", "twenty".</summary>
    /// <param name="t">The paragraph.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="count">The number; 0 where the words do not say ("few").</param>
    /// <param name="end">The token after it.</param>
    public static bool TryCount(in DateText t, int at, out decimal count, out int end)
    {
        (count, end) = (0, at);
        DateWord word = t[at];
        switch (word.Kind)
        {
            case DateWordKind.Article:
                if (word.Value == 3)
                    return false;
                end = at + 1;
                DateWord next = t[end];
                if (next.Kind == DateWordKind.Vague)
                {
                    (count, end) = (next.Value, end + 1);
                    end = t.Role(end) == DateRole.Of ? end + 1 : end;
                    return true;
                }
                if (next.Kind == DateWordKind.Scale)
                {
                    (count, end) = (next.Value, end + 1);
                    return true;
                }
                if (next.Kind == DateWordKind.Half && t.TryUnit(end + 1, out _, out _))
                {
                    (count, end) = (0.5m, end + 1);
                    return true;
                }
                count = 1;
                return true;
            case DateWordKind.Vague:
                (count, end) = (word.Value, at + 1);
                end = word.Value == 2 && t.Role(end) == DateRole.Of ? end + 1 : end;
                return true;
            case DateWordKind.Half:
                (count, end) = (0.5m, at + 1);
                if (t[end].Kind != DateWordKind.Article)
                    return false;
                end++;
                return true;
            case DateWordKind.Cardinal:
                if (!TryCardinalWords(t, at, out int whole, out end))
                    return false;
                count = whole;
                if (t[end].Kind == DateWordKind.Scale)
                {
                    int scale = t[end].Value;
                    (count, end) = (count * scale, end + 1);
                    // "one hundred and twenty days"
                    if (scale >= 100 && TryCardinalWords(t, t.Role(end) == DateRole.And ? end + 1 : end, out int rest, out int behind))
                        (count, end) = (count + rest, behind);
                }
                break;
            default:
                if (!t.TryDecimal(at, out count) || count > MostCounted)
                    return false;
                end = at + 1;
                // "3-1/2 years", "3 1/2 years"
                int part = t.IsDash(end) && t.IsGlued(end) ? end + 1 : end;
                if (t.Is(part + 1, '/') && t.IsGlued(part + 1) && t.IsGlued(part + 2) && t.TryDigits(part, out int over) && t.TryDigits(part + 2, out int under) && over > 0 && over < under && under <= 8)
                    (count, end) = (count + over / (decimal)under, part + 3);
                break;
        }
        // "two and a half", "four-and-a-half"
        bool joined = t.IsDash(end) && t.IsGlued(end) && t.Role(end + 1) == DateRole.And;
        int and = joined ? end + 1 : end;
        if (t.Role(and) == DateRole.And && TryFraction(t, joined && t.IsDash(and + 1) ? and + 2 : and + 1, out decimal fraction, out int after))
            (count, end) = (count + fraction, after);
        return true;
    }

    /// <summary>Two counts of which either may be meant: "three to five", "3-5", "two or three".</summary>
    public static bool TryEither(in DateText t, int at, out decimal few, out decimal many, out int end)
    {
        (few, many, end) = (0, 0, at);
        // Nearly every number is followed by something else: one look spares reading it twice.
        if (!t.IsDash(at + 1) && t.Role(at + 1) is not (DateRole.To or DateRole.Or))
            return false;
        if (!(t.IsNumber(at) || t[at].Kind == DateWordKind.Cardinal) || !TryCount(t, at, out few, out int link))
            return false;
        bool dash = t.IsDash(link) && t.IsGlued(link) == t.IsGlued(link + 1);
        return (dash || t.Role(link) is DateRole.To or DateRole.Or) && (t.IsNumber(link + 1) || t[link + 1].Kind == DateWordKind.Cardinal) && TryCount(t, link + 1, out many, out end) && many > few && few > 0;
    }

    /// <summary>"a half", "a quarter", "half".</summary>
    public static bool TryFraction(in DateText t, int at, out decimal fraction, out int end)
    {
        (fraction, end) = (0, at);
        int word = t[at].Kind == DateWordKind.Article ? at + 1 : at;
        if (word > at && t.IsDash(word) && t.IsGlued(word))
            word++;
        fraction = t[word].Kind == DateWordKind.Half ? 0.5m : word > at && t.TryUnit(word, out TimeUnit unit, out bool plural) && unit == TimeUnit.Quarter && !plural ? 0.25m : 0;
        end = word + 1;
        return fraction > 0;
    }
}
