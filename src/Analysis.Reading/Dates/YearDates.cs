using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Years, decades and centuries: "in 2008", "the mid-1990s", "the 19th century".</summary>
internal static class YearDates
{
    /// <summary>A year in four digits or in words, taken for one because its place asks for a year.</summary>
    public static bool TryYear(in DateText t, int at, out int year, out int end)
    {
        end = at + 1;
        if (t.TryDigits(at, out year))
        {
            if (t.Tokens[at].Length != 4 || year is < 1000 or > 2999 || t[end].Kind == DateWordKind.Counted || t.Is(end, '%') || t.Role(end) == DateRole.Zone)
                return false;
            return !(t.IsGlued(end) && (t.IsWord(end) || (t.Is(end, ':') && t.IsGlued(end + 1))));
        }
        return DateNumbers.TryYearWords(t, at, out year, out end);
    }

    /// <summary>The year behind a month or day: ", 2012", " 2012", " of 2012", " in 2012", "/2012", " '12".</summary>
    public static bool TryYearBehind(in DateText t, int at, out int year, out int end)
    {
        int i = at;
        if (t.Is(i, ',') || t.Is(i, '/') || (t.IsDash(i) && t.IsGlued(i) && t.IsGlued(i + 1)))
            i++;
        else if (t.Role(i) is DateRole.Of or DateRole.In)
            i++;
        if (t.Char(i) is '\'' or '’' or '‘' && t.IsGlued(i + 1) && t.TryDigits(i + 1, out int two) && t.Tokens[i + 1].Length == 2)
        {
            (year, end) = (FullYear(two), i + 2);
            return true;
        }
        return TryYear(t, i, out year, out end);
    }

    /// <summary>The year of two digits: 1950 to 2049.</summary>
    public static int FullYear(int two) => two < 50 ? 2000 + two : 1900 + two;

    /// <summary>A number that stands for a year by itself; the words around it decide.</summary>
    public static bool TryBareYear(in DateText t, int at, out DatePhrase phrase)
    {
        if (EraYears.TryRead(t, at, out phrase))
            return true;
        if (!TryYear(t, at, out int year, out int end) || year > 2199)
            return false;
        bool digits = t.IsNumber(at);
        if (digits && (!StandsFree(t, at, end) || IsDocument(t, end)))
            return false;
        DateWord before = t[at - 1];
        bool called = before.Kind == DateWordKind.Unit && (TimeUnit)before.Value == TimeUnit.Year && before.Guard == DateGuard.Singular;
        bool placed = called || before.Role is DateRole.In or DateRole.Since or DateRole.Until or DateRole.During or DateRole.Before or DateRole.After
            or DateRole.By or DateRole.Between or DateRole.From or DateRole.Through or DateRole.Prefix
            || before.Kind == DateWordKind.Part || before.Kind == DateWordKind.Season;
        if (digits && ApproximateYears.TryRead(t, at, end, year, out phrase))
            return true;
        bool compared = before.Role == DateRole.Than && t[at - 2].Part is DatePart.Later or DatePart.Earlier;
        if (before.Role is DateRole.Approximate or DateRole.Than or DateRole.Label or DateRole.Over && !called && !compared)
            return false;
        if (digits && t.IsDash(at - 1) && t.IsNumber(at - 2) || (t.IsDash(end) && t.IsNumber(end + 1) && t.Tokens[end + 1].Length != 4))
            return false;
        if (!digits && !placed)
            return false;
        if (t[end].Kind == DateWordKind.Counted || (t.TryUnit(end, out TimeUnit unit, out bool plural) && (plural || unit != TimeUnit.Day || year % 100 == 0)))
            return false;
        if (!placed && (year is < 1900 or > 2100))
            return false;
        if (year % 100 == 0 && (CountsNoun(t, end) || RangeCounts(t, end)))
            return false;
        phrase = DatePhrase.Of(at, end, new EdtfDate(year));
        return true;
    }

    /// <summary>"1990s", "1990's", "the '90s", "the nineties".</summary>
    public static bool TryDecade(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        DateWord word = t[at];
        // "in his mid-thirties", "in their mid-20s"
        int before = t.IsDash(at - 1) ? at - 2 : at - 1;
        before = t[before].Kind == DateWordKind.Part ? before - 1 : before;
        bool age = t.Role(before) == DateRole.Possessive;
        if (word.Kind == DateWordKind.Decade)
        {
            if (age || word.Value < 20)
                return false;
            phrase = DatePhrase.Of(at, at + 1, new EdtfDate(1900 + word.Value, 1), "20th century assumed");
            return true;
        }
        if (!t.TryDigits(at, out int number) || !TryPluralS(t, at + 1, out int end) || number % 10 != 0)
            return false;
        int length = t.Tokens[at].Length, first = at;
        if (length == 4 && number is >= 1000 and <= 2190)
        {
            // "the 1800s" is a century, "the 2000s" a decade.
            phrase = DatePhrase.Of(first, end, number % 100 == 0 && number < 2000 ? new EdtfDate(number, 2) : new EdtfDate(number, 1));
            return true;
        }
        if (length != 2 || age)
            return false;
        if (t.Char(at - 1) is '\'' or '’' or '‘' && t.IsGlued(at))
            first = at - 1;
        else if (t.Role(at - 1) is not (DateRole.The or DateRole.In) && t[at - 1].Kind != DateWordKind.Part && !(t.IsDash(at - 1) && t[at - 2].Kind == DateWordKind.Part) && !FollowsDecade(t, at) && !NamesStyle(t, at, end, number))
            return false;
        phrase = DatePhrase.Of(first, end, new EdtfDate(number < 20 ? 2000 + number : 1900 + number, 1));
        return true;
    }

    /// <summary>"1960s-70s", "the 1980s and 90s".</summary>
    private static bool FollowsDecade(in DateText t, int at) =>
        (t.Role(at - 1) is DateRole.And or DateRole.Or or DateRole.To || t.IsDash(at - 1)) && t.IsWord(at - 2) && t.Tokens[at - 2].Length == 1 && t.Char(at - 2) == 's' && t.IsGlued(at - 2) && t.IsNumber(at - 3);

    /// <summary>"70s rock", "80s fashion": the decade before what it is known for.</summary>
    private static bool NamesStyle(in DateText t, int at, int end, int number) =>
        number >= 50 && !t.IsGlued(at) && t.IsGlued(at + 1) && t.IsWord(end) && t[end].Kind == DateWordKind.None && !t.IsCapitalised(end) && !t.IsLineStart(end);

    /// <summary>"the 19th century", "the 5th century BC".</summary>
    public static bool TryCentury(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (!DateNumbers.TryOrdinal(t, at, out int number, out int end) || number is < 1 or > 30)
            return false;
        if (t.IsDash(end) && t.IsGlued(end))
            end++;
        if (IsCenturyOfList(t, end))
        {
            phrase = DatePhrase.Of(at, end, new EdtfDate((number - 1) * 100, 2));
            return true;
        }
        if (!t.TryUnit(end, out TimeUnit unit, out _) || unit != TimeUnit.Century)
            return false;
        end++;
        if (t.Role(end) == DateRole.BeforeChrist)
            phrase = DatePhrase.Of(at, end + 1, new Edtf(new EdtfDate(1 - number * 100), new EdtfDate(-(number - 1) * 100)));
        else
            phrase = DatePhrase.Of(at, t.Role(end) == DateRole.Christian ? end + 1 : end, new EdtfDate((number - 1) * 100, 2));
        return true;
    }

    /// <summary>"the 19th and 20th centuries", "late 20th and early 21st centuries": the unit stands behind the second ordinal.</summary>
    private static bool IsCenturyOfList(in DateText t, int at)
    {
        if (t.Role(at) is not (DateRole.And or DateRole.Or or DateRole.To))
            return false;
        int next = t.Role(at + 1) == DateRole.The ? at + 2 : at + 1;
        if (t[next].Kind == DateWordKind.Part)
            next++;
        return DateNumbers.TryOrdinal(t, next, out _, out int end) && t.TryUnit(end, out TimeUnit unit, out bool plural) && unit == TimeUnit.Century && plural;
    }

    private static bool TryPluralS(in DateText t, int at, out int end)
    {
        end = at + 1;
        if (t.Tokens.Length <= at || !t.IsWord(at))
            return false;
        ReadOnlySpan<char> s = t.Chars(at);
        return s is "s" or "S" or "'s" or "’s";
    }

    /// <summary>Not a piece of a longer number, name, price or address.</summary>
    private static bool StandsFree(in DateText t, int at, int end)
    {
        if (t.IsGlued(at))
        {
            char before = t.Char(at - 1);
            if (t.IsWord(at - 1) || t.IsNumber(at - 1) || before is '$' or '€' or '£' or '¥' or '#' or '.' or ':' or '_' or '@' or '+' or '=')
                return false;
            if (before is '-' or '/' && t.IsGlued(at - 1) && (t.IsNumber(at - 2) || (t.IsWord(at - 2) && t[at - 2].Kind is not DateWordKind.Part and not DateWordKind.Season && t.Role(at - 2) != DateRole.Prefix)))
                return false;
        }
        if (t.Char(at - 1) is '$' or '€' or '£' or '¥' or '#')
            return false;
        // "COM(2016)39": a document's number and year
        if (t.Is(at - 1, '(') && t.IsGlued(at - 1) && t.Is(end, ')') && t.IsGlued(end + 1) && t.IsNumber(end + 1))
            return false;
        return !(t.IsGlued(end) && (t.IsNumber(end) || t.Is(end, '%') || t.Is(end, '$') || t.Is(end, '€') || (t.Char(end) is '-' or '/' or '.' && t.IsGlued(end + 1) && t.IsNumber(end + 1))));
    }

    /// <summary>"resolution 1929 (2010)": the number of a document, whose year stands behind it.</summary>
    private static bool IsDocument(in DateText t, int end) => t.Is(end, '(') && t.TryDigits(end + 1, out int year) && t.Tokens[end + 1].Length == 4 && year is >= 1900 and <= 2199 && t.Is(end + 2, ')');

    /// <summary>Whether the second number of a range counts something: "from 1000 to 2000 hires".</summary>
    private static bool RangeCounts(in DateText t, int at) =>
        (t.Role(at) == DateRole.To || t.IsDash(at)) && t.IsNumber(at + 1) && (t[at + 2].Kind is DateWordKind.Counted or DateWordKind.Unit || CountsNoun(t, at + 2));

    /// <summary>Whether a round number counts the noun behind it ("in 2000 villages") and names no year ("the 2000 election").</summary>
    public static bool CountsNoun(in DateText t, int at)
    {
        if (!t.IsWord(at) || t.IsCapitalised(at) || t[at].Kind != DateWordKind.None)
            return false;
        ReadOnlySpan<char> noun = t.Chars(at);
        return noun.Length > 3 && noun[^1] == 's' && noun[^2] != 's';
    }
}
