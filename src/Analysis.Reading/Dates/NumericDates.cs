namespace Analysis.Dates;

/// <summary>
/// Dates in figures: "2012-04-28", "28.04.2012", "04/28/2012", "20120428". Which of two numbers is the month: the other is over 12;
/// or the weekday beside it fits one way only; or the text writes its other dates so; else, with full stops the day is first, and with
/// strokes or hyphens the month, as in American print, and the note says that it was assumed.
/// </summary>
internal static class NumericDates
{
    private const string Assumed = "month before day assumed", ByEvidence = "day and month by evidence";

    public static bool TryRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase, int weekday = 0)
    {
        phrase = default;
        if (t.IsGlued(at) && (t.IsNumber(at - 1) || t.Char(at - 1) is '$' or '€' or '£' or '#' or '.' or '/' || (t.IsWord(at - 1) && t.Char(at - 1) != '_')))
            return false;
        if (t.TryDotted(at, out int a, out int b, out int c))
            return !t.IsGlued(at + 1) || !t.IsNumber(at + 1) ? Dotted(t, at, a, b, c, anchor, out phrase) : false;
        if (!t.TryDigits(at, out int first))
            return false;
        int length = t.Tokens[at].Length;
        if (length == 8)
            return Compact(t, at, first, out phrase);
        if (length == 4 && t.TryDigits(at + 1, out int m) && t.Tokens[at + 1].Length == 2 && t.TryDigits(at + 2, out int d) && t.Tokens[at + 2].Length == 2)
            return IsYear(first) && YearFirst(at, at + 3, first, m, d, out phrase);
        char mark = t.Char(at + 1);
        if (!(mark is '/' or '-' or '–') || !t.IsGlued(at + 1) || !t.IsGlued(at + 2) || !t.TryDigits(at + 2, out int second))
            return false;
        if (t.Char(at + 3) == mark && t.IsGlued(at + 3) && t.IsGlued(at + 4) && t.TryDigits(at + 4, out int third))
        {
            int last = t.Tokens[at + 4].Length;
            if (length == 4)
                return YearFirst(at, at + 5, first, second, third, out phrase);
            return length <= 2 && last is 2 or 4 && !ChainGoesOn(t, at + 5, mark, last == 4)
                && TwoThenYear(t, at, at + 5, first, second, last == 4 ? third : YearDates.FullYear(third), weekday, anchor, out phrase);
        }
        if (length == 4 && t.Tokens[at + 2].Length == 2 && mark != '–' && second is >= 1 and <= 12 && !(IsYear(first) && second == (first + 1) % 100) && IsYear(first) && !ChainGoesOn(t, at + 3, '-', false))
        {
            phrase = DatePhrase.Of(at, at + 3, new EdtfDate(first, 0, second));
            return true;
        }
        if (length <= 2 && t.Tokens[at + 2].Length == 4 && first is >= 1 and <= 12 && mark == '/' && IsYear(second) && !ChainGoesOn(t, at + 3, '/', false) && !NumbersDocument(t, at))
        {
            phrase = DatePhrase.Of(at, at + 3, new EdtfDate(second, 0, first));
            return true;
        }
        return false;
    }

    /// <summary>Month and day in figures without a year: "11/20", only where the words before it ask for a day.</summary>
    public static bool TryMonthDay(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase, int weekday = 0, bool linked = false)
    {
        phrase = default;
        char mark = t.Char(at + 1);
        if ((t.IsGlued(at) && !linked) || !t.TryDigits(at, out int first) || t.Tokens[at].Length > 2 || !(mark == '/' || (mark == '-' && (weekday > 0 || linked))) || !t.IsGlued(at + 1) || !t.IsGlued(at + 2)
            || !t.TryDigits(at + 2, out int second) || t.Tokens[at + 2].Length > 2 || ChainGoesOn(t, at + 3, mark, false))
            return false;
        bool asked = weekday > 0 || linked || t.Role(at - 1) is Lexicon.DateRole.On or Lexicon.DateRole.Since or Lexicon.DateRole.Until or Lexicon.DateRole.From or Lexicon.DateRole.Between
            || (t.Is(at - 1, ',') && anchor.MentionedEnd == at - 1) || (t.Role(at - 1) == Lexicon.DateRole.Or && anchor.MentionedEnd == at - 1)
            || t[at - 1].Kind == Lexicon.DateWordKind.Modifier;
        if (!asked)
            return false;
        int? year = weekday > 0 ? anchor.Day?.Year : null;
        if (!Order(t, at, first, second, year ?? 0, weekday, anchor, out int month, out int day, out string note))
            return false;
        phrase = t.Is(at + 3, ',') && YearDates.TryYearBehind(t, at + 3, out int stated, out int end)
            ? DatePhrase.Of(at, end, new EdtfDate(stated, 0, month, day), note)
            : DatePhrase.Of(at, at + 3, new EdtfDate(0, 4, month, day), note);
        return true;
    }

    private static bool Dotted(in DateText t, int at, int a, int b, int c, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (a >= 1000)
            return YearFirst(at, at + 1, a, b, c, out phrase);
        int year = t.Chars(at)[^3] == '.' ? YearDates.FullYear(c) : c;
        if (!IsYear(year) && !IsSolarYear(year))
            return false;
        bool swapped = b > 12 && a <= 12;
        (int day, int month) = swapped ? (b, a) : (a, b);
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2000, month))
            return false;
        anchor.DayFirst ??= !swapped && a > 12 ? true : swapped ? false : null;
        phrase = DatePhrase.Of(at, at + 1, new EdtfDate(year, 0, month, day));
        return true;
    }

    private static bool Compact(in DateText t, int at, int digits, out DatePhrase phrase)
    {
        phrase = default;
        bool free = !(t.IsGlued(at + 1) && (t.IsWord(at + 1) || t.IsNumber(at + 1))) && !(t.IsGlued(at) && t.Char(at - 1) is not ('(' or '-'));
        return free && IsYear(digits / 10000) && digits / 10000 >= 1900 && YearFirst(at, at + 1, digits / 10000, digits / 100 % 100, digits % 100, out phrase);
    }

    private static bool TwoThenYear(in DateText t, int first, int end, int a, int b, int year, int weekday, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!IsYear(year) || !Order(t, first, a, b, year, weekday, anchor, out int month, out int day, out string note))
            return false;
        phrase = DatePhrase.Of(first, end, new EdtfDate(year, 0, month, day), note);
        return true;
    }

    /// <summary>Which of two numbers is the month.</summary>
    private static bool Order(in DateText t, int at, int a, int b, int year, int weekday, DateAnchor anchor, out int month, out int day, out string note)
    {
        (month, day, note) = (a, b, "");
        if (a is < 1 or > 31 || b is < 1 or > 31 || (a > 12 && b > 12))
            return false;
        if (a > 12 || b > 12)
        {
            anchor.DayFirst = a > 12;
            (month, day) = a > 12 ? (b, a) : (a, b);
            return day <= DateTime.DaysInMonth(2000, month);
        }
        if (a == b)
            return true;
        if (weekday > 0 && year > 0)
        {
            bool monthFirst = Calendars.Weekday(new(year, a, b)) == weekday, dayFirst = Calendars.Weekday(new(year, b, a)) == weekday;
            if (monthFirst != dayFirst)
            {
                (month, day, note) = monthFirst ? (a, b, ByEvidence) : (b, a, ByEvidence);
                return true;
            }
        }
        if (anchor.DayFirst is null && !anchor.OrderSought)
            (anchor.DayFirst, anchor.OrderSought) = (DateOrder.DayFirst(t.Text), true);
        note = anchor.DayFirst is null ? Assumed : ByEvidence;
        if (anchor.DayFirst == true)
            (month, day) = (b, a);
        return true;
    }

    /// <summary>"Law 7/2014", "decree no. 12/2015": the number of a document and its year.</summary>
    private static bool NumbersDocument(in DateText t, int at)
    {
        int before = t.Is(at - 1, '.') && t.IsGlued(at - 1) ? at - 2 : at - 1;
        return t.Role(before) == Lexicon.DateRole.Label || (before == at - 1 && t.IsCapitalised(before) && !t.IsGlued(at) && t[before].Kind == Lexicon.DateWordKind.None && !t.IsLineStart(at));
    }

    private static bool YearFirst(int first, int end, int year, int month, int day, out DatePhrase phrase)
    {
        phrase = default;
        if (month is < 1 or > 12 || day < 1 || day > 31)
            return false;
        if (IsSolarYear(year) && Calendars.TryConvert(CalendarKind.SolarHijri, year, month, day, out Edtf converted))
        {
            phrase = DatePhrase.Of(first, end, converted, "Solar Hijri date");
            return true;
        }
        phrase = DatePhrase.Of(first, end, new EdtfDate(year, 0, month, day));
        return IsYear(year) && day <= DateTime.DaysInMonth(2000, month);
    }

    private static bool ChainGoesOn(in DateText t, int at, char mark, bool ended) =>
        !ended && t.Char(at) == mark && t.IsGlued(at) && t.IsGlued(at + 1) && t.IsNumber(at + 1);

    private static bool IsYear(int year) => year is >= 1500 and <= 2199;

    /// <summary>The years in which numbers of this size are dates of Iran's calendar: 1880 to 2070.</summary>
    private static bool IsSolarYear(int year) => year is >= 1259 and <= 1449;
}
