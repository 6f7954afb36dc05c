using Analysis.Dates;

namespace Analysis.Articles;

/// <summary>
/// Finds the dates of a short text: a date line, a byline, the content of a meta element. All forms that pages use are read: ISO 8601, RFC 2822,
/// "Saturday, April 28, 2012", "28.04.2012", "12/18/23 4:02pm", "2012年4月28日", Solar Hijri and Hijri with named months.
/// </summary>
internal ref struct DateScanner(ReadOnlySpan<char> text, DayOrder order)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly DayOrder order = order;
    private int position, resumed;

    /// <summary>The dates of a text, in order.</summary>
    public static List<PageDate> All(ReadOnlySpan<char> text, DayOrder order = DayOrder.Unknown)
    {
        List<PageDate> found = [];
        DateScanner scanner = new(text, order);
        while (scanner.Next(out PageDate date))
            found.Add(date);
        return found;
    }

    /// <summary>The first date with a day, or failing that the first one.</summary>
    public static PageDate? First(ReadOnlySpan<char> text, DayOrder order = DayOrder.Unknown)
    {
        PageDate? partial = null;
        DateScanner scanner = new(text, order);
        while (scanner.Next(out PageDate date))
        {
            if (date.Day > 0)
                return date;
            partial ??= date;
        }
        return partial;
    }

    /// <summary>The order that a date in figures shows where it can be read in one way only ("28/04/2012"); unknown where none does.</summary>
    public static DayOrder OrderShown(ReadOnlySpan<char> text) => DateOrder.DayFirst(text) switch { true => DayOrder.DayFirst, false => DayOrder.MonthFirst, null => DayOrder.Unknown };

    private bool Next(out PageDate date)
    {
        while (position < text.Length)
        {
            int from = position;
            char c = text[from];
            if (IsDigit(c))
            {
                if ((from == resumed || from == 0 || !IsDigit(text[from - 1])) && (YearFirst(from, out date) || DayMonthName(from, out date) || Numeric(from, out date)))
                    return true;
                while (position < text.Length && IsDigit(text[position]))
                    position++;
            }
            else if (char.IsLetter(c))
            {
                int end = WordEnd(from);
                if (MonthNameFirst(from, out date))
                    return true;
                // "Ann LeeMay 3, 2019": pages glue a name and a date.
                for (int inner = from + 1; inner < end; inner++)
                {
                    if (char.IsUpper(text[inner]) && char.IsLower(text[inner - 1]) && MonthNameFirst(inner, out date))
                        return true;
                }
                position = Math.Max(end, from + 1);
            }
            else
            {
                position++;
            }
        }
        date = default;
        return false;
    }

    /// <summary>2012-04-28, 2012/04/28, 2012.4.28, 2012年4月28日, 2012 April 28.</summary>
    private bool YearFirst(int from, out PageDate date)
    {
        date = default;
        int at = from;
        if (!Number(ref at, 4, 4, out int year) || at >= text.Length)
            return false;
        char mark = text[at];
        if (mark == ' ' || (mark == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1])))
        {
            int word = at + 1;
            return Month(ref word, out int named, out CalendarKind calendar) && Skip(ref word, " -.,") && Number(ref word, 1, 2, out int d) && !DigitAt(word)
                && Give(from, word, year, named, d, calendar, "", out date);
        }
        if (mark is not ('-' or '/' or '.' or '年'))
            return false;
        at++;
        if (!Number(ref at, 1, 2, out int month) || at >= text.Length || text[at] is var second && second != (mark == '年' ? '月' : mark))
        {
            bool monthOnly = mark == '-' && month is >= 1 and <= 12 && at - from == 7 && !DigitAt(at) && CalendarNames.OfYear(year) == CalendarKind.Gregorian && year is >= 1400 and <= 2199;
            if (!monthOnly)
                return false;
            (date, position) = (new(from, at - from, year, month, 0), at);
            return true;
        }
        at++;
        if (!Number(ref at, 1, 2, out int day) || DigitAt(at))
            return false;
        if (mark == '年' && at < text.Length && text[at] == '日')
            at++;
        return Give(from, at, year, month, day, CalendarNames.OfYear(year), "", out date);
    }

    /// <summary>28 April 2012, 28th of April, 2012, 28-Apr-2012, 9 Ordibehesht 1391.</summary>
    private bool DayMonthName(int from, out PageDate date)
    {
        date = default;
        int at = from;
        if (!Number(ref at, 1, 2, out int day) || DigitAt(at))
            return false;
        Ordinal(ref at);
        Skip(ref at, " -./,\u00A0");
        foreach (string of in (ReadOnlySpan<string>)["of ", "de ", "ta’ "])
        {
            if (text[at..].StartsWith(of, StringComparison.OrdinalIgnoreCase))
                at += of.Length;
        }
        if (!Month(ref at, out int month, out CalendarKind calendar))
            return false;
        Skip(ref at, " -./,\u00A0");
        if (text[at..].StartsWith("de ", StringComparison.OrdinalIgnoreCase))
            at += 3;
        return Year(ref at, calendar, out int year) && Give(from, at, year, month, day, calendar, "", out date);
    }

    /// <summary>April 28, 2012, Apr. 28th 2012, Apr 28 10:15:00 +0000 2012, April 2012.</summary>
    private bool MonthNameFirst(int from, out PageDate date)
    {
        date = default;
        int at = from;
        if (!Month(ref at, out int month, out CalendarKind calendar))
            return false;
        Skip(ref at, " -./,\u00A0");
        int afterMonth = at;
        if (Number(ref at, 1, 2, out int day) && !DigitAt(at))
        {
            Ordinal(ref at);
            int afterDay = at;
            Skip(ref at, " -./,\u00A0'’");
            if (Year(ref at, calendar, out int year) && Give(from, at, year, month, day, calendar, "", out date))
                return true;
            at = afterDay;
            Skip(ref at, " ,");
            string time = ClockTime.Read(text, ref at);
            Skip(ref at, " ,");
            return time.Length > 0 && Year(ref at, calendar, out year) && Give(from, at, year, month, day, calendar, time, out date);
        }
        at = afterMonth;
        if (calendar != CalendarKind.Gregorian || !Number(ref at, 4, 4, out int only) || only is < 1400 or > 2199 || DigitAt(at))
            return false;
        (date, position) = (new(from, at - from, only, month, 0), at);
        return true;
    }

    /// <summary>28.04.2012, 4/28/12, 05-04-2012: which is day and which is month, evidence decides.</summary>
    private bool Numeric(int from, out PageDate date)
    {
        date = default;
        int at = from;
        if (!Number(ref at, 1, 2, out int first) || at >= text.Length || text[at] is not ('/' or '.' or '-'))
            return false;
        char mark = text[at++];
        if (!Number(ref at, 1, 2, out int second) || at >= text.Length || text[at] != mark)
            return false;
        at++;
        int yearAt = at;
        if (!Number(ref at, 4, 4, out int year))
        {
            at = yearAt;
            if (mark == '.' || !Number(ref at, 2, 2, out year) || DigitAt(at))
                return false;
            year += year < 70 ? 2000 : 1900;
        }
        if (at < text.Length && text[at] == mark)
            return false;
        bool either = first is >= 1 and <= 12 && second is >= 1 and <= 12 && first != second && year > 0;
        DayOrder told = either && order == DayOrder.Unknown ? OrderByWeekday(from, year, first, second) : order;
        bool monthFirst = second > 12 || (first <= 12 && (told == DayOrder.MonthFirst || (told == DayOrder.Unknown && mark == '/')));
        string note = either && mark == '/' && told == DayOrder.Unknown ? "day and month can be read in either order; month first assumed" : "";
        return Give(from, at, year, monthFirst ? first : second, monthFirst ? second : first, CalendarNames.OfYear(year), "", out date, note);
    }

    /// <summary>The order in which a date is the weekday that stands before it: "Friday, 04/05/2012" is 4 May.</summary>
    private readonly DayOrder OrderByWeekday(int from, int year, int first, int second)
    {
        ReadOnlySpan<char> before = text[..from].TrimEnd(" ,.:|-–");
        int word = before.Length;
        while (word > 0 && char.IsLetter(before[word - 1]))
            word--;
        if (first < 1 || second < 1 || year is < 1 or > 9999 || word == before.Length || !CalendarNames.TryWeekday(before[word..], out int weekday))
            return DayOrder.Unknown;
        bool dayFirst = Calendars.Weekday(new DateOnly(year, second, first)) == weekday, monthFirst = Calendars.Weekday(new DateOnly(year, first, second)) == weekday;
        return dayFirst == monthFirst ? DayOrder.Unknown : dayFirst ? DayOrder.DayFirst : DayOrder.MonthFirst;
    }

    private bool Give(int from, int end, int year, int month, int day, CalendarKind calendar, string time, out PageDate date, string note = "")
    {
        date = default;
        if (!CalendarNames.TryGregorian(year, month, day, calendar, out DateOnly gregorian) || gregorian.Year is < 1400 or > 2199)
            return false;
        if (calendar != CalendarKind.Gregorian)
            note = $"{(calendar == CalendarKind.SolarHijri ? "Solar Hijri" : "Hijri")} {text[from..end]}";
        if (time.Length == 0)
        {
            int at = end;
            string clock = ClockTime.ReadAfterDate(text, ref at);
            if (clock.Length > 0)
                (time, end) = (clock, at);
        }
        date = new(from, end - from, gregorian.Year, gregorian.Month, gregorian.Day, time, note);
        position = resumed = end;
        return true;
    }

    private readonly bool Month(ref int at, out int month, out CalendarKind calendar)
    {
        (month, calendar) = (0, default);
        int end = WordEnd(at);
        if (end - at < 2)
            return false;
        // Names of two words ("Dhu al-Hijjah") before names of one.
        for (int longer = end, words = 0; words < 2 && longer < text.Length && text[longer] is ' ' or '-'; words++)
        {
            longer = WordEnd(longer + 1);
            if (longer < text.Length && text[longer] == '-')
                longer = WordEnd(longer + 1);
            if (CalendarNames.TryMonth(text[at..longer], out month, out calendar) && calendar == CalendarKind.Hijri)
            {
                at = longer;
                return true;
            }
        }
        if (!CalendarNames.TryMonth(text[at..end], out month, out calendar))
            return false;
        at = end;
        return true;
    }

    /// <summary>A year of four digits, or of two after an apostrophe. A fifth digit begins the next date ("6 December 20236 December 2023" is two).</summary>
    private readonly bool Year(ref int at, CalendarKind calendar, out int year)
    {
        int from = at;
        if (Number(ref at, 4, 4, out year))
        {
            bool plausible = calendar == CalendarKind.Gregorian ? year is >= 1400 and <= 2199 : year is >= 1200 and <= 1500;
            if (plausible && (!DigitAt(at) || NextIsDayAndMonth(at) || NextIsTime(at)))
                return true;
        }
        at = from;
        return false;
    }

    private readonly bool NextIsTime(int at) => ClockTime.Read(text, ref at).Length > 0;

    private readonly bool NextIsDayAndMonth(int at)
    {
        int from = at;
        return Number(ref from, 1, 2, out _) && Skip(ref from, " ") && Month(ref from, out _, out _);
    }

    private readonly bool Number(ref int at, int fewest, int most, out int value)
    {
        value = 0;
        int from = at;
        while (at < text.Length && at - from < most && IsDigit(text[at]))
            value = (value * 10) + (int)char.GetNumericValue(text[at++]);
        if (at - from >= fewest)
            return true;
        at = from;
        return false;
    }

    private readonly void Ordinal(ref int at)
    {
        foreach (string suffix in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "º", "er"])
        {
            if (text[at..].StartsWith(suffix, StringComparison.OrdinalIgnoreCase) && (at + suffix.Length == text.Length || !char.IsLetter(text[at + suffix.Length])))
            {
                at += suffix.Length;
                return;
            }
        }
    }

    /// <summary>Passes over at most three of the given marks; true, so that it reads well in a chain.</summary>
    private readonly bool Skip(ref int at, string marks)
    {
        for (int n = 0; n < 3 && at < text.Length && marks.Contains(text[at]); n++)
            at++;
        return true;
    }

    private readonly bool DigitAt(int at) => at < text.Length && IsDigit(text[at]);

    private readonly int WordEnd(int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            at++;
        return at;
    }

    private static bool IsDigit(char c) => char.IsDigit(c);
}
