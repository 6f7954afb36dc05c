using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Dates with the name of a month: "April 23, 2012", "the 23rd of April", "April 2012", "9 Ordibehesht 1391", "23/Sep/2020".</summary>
internal static class MonthDates
{
    /// <summary>Reads one that begins with its month.</summary>
    public static bool TryMonthFirst(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        DateWord month = t[at];
        if (month.Kind != DateWordKind.Month)
        {
            if (!t.Lexicon.TryPhrase(t.Tokens, at, out month, out int count) || month.Kind != DateWordKind.Month)
                return false;
            return Finish(t, at, month, at + count, anchor, out phrase);
        }
        int next = t.Is(at + 1, '.') && t.IsGlued(at + 1) && month.Guard == DateGuard.Short ? at + 2 : at + 1;
        return Finish(t, at, month, next, anchor, out phrase);
    }

    /// <summary>Reads one that begins with its day: "23 April 2012", "23rd of April", "second of Aug", "15th day of June".</summary>
    public static bool TryDayFirst(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!DateNumbers.TryDay(t, at, out int day, out int i) || t.IsGlued(at) && t.Char(at - 1) is '$' or '€' or '£')
            return false;
        bool separated = (t.Is(i, '/') || t.IsDash(i)) && t.IsGlued(i) && t.IsGlued(i + 1);
        if (separated)
            i++;
        if (t.TryUnit(i, out TimeUnit unit, out _) && unit == TimeUnit.Day && t.Role(i + 1) == DateRole.Of)
            i++;
        bool of = t.Role(i) == DateRole.Of;
        if (of)
            i++;
        if (!TryMonth(t, i, out DateWord month, out int end))
            return false;
        bool number = t.IsNumber(at);
        if (!of && !number && t[at].Kind is DateWordKind.Cardinal && t[at].Value < 13 && month.Guard == DateGuard.Ambiguous)
            return false;
        if (month.Guard == DateGuard.Ambiguous && !t.IsCapitalised(i) && !of && !number)
            return false;
        Months.ReadYear(t, end, month, separated, out int? year, out end);
        if (year is null && ShortYears.TryBehindDay(t, end, out int two, out int behind))
            (year, end) = (two, behind);
        return Months.TryDate(t, at, end, month, day, year, anchor, out phrase, dayFirst: true);
    }

    /// <summary>A month's name, of one word or more, and the full stop of its abbreviation.</summary>
    public static bool TryMonth(in DateText t, int at, out DateWord month, out int end)
    {
        month = t[at];
        end = at + 1;
        if (month.Kind == DateWordKind.Month)
        {
            if (t.Is(end, '.') && t.IsGlued(end) && month.Guard == DateGuard.Short)
                end++;
            return true;
        }
        if (!t.Lexicon.TryPhrase(t.Tokens, at, out month, out int count) || month.Kind != DateWordKind.Month)
            return false;
        end = at + count;
        return true;
    }

    private static bool Finish(in DateText t, int at, in DateWord month, int next, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (t.Char(at - 1) is '$' or '#' or '@' && t.IsGlued(at))
            return false;
        bool separated = (t.Is(next, '/') || t.IsDash(next)) && t.IsGlued(next) && t.IsGlued(next + 1);
        int i = separated ? next + 1 : next;
        if (t.Is(i, ',') && DateNumbers.TryOrdinal(t, i + 1, out _, out _))
            i++;
        if (t.Role(i) == DateRole.The && DateNumbers.TryOrdinal(t, i + 1, out _, out _))
            i++;
        if (DateNumbers.TryDay(t, i, out int day, out int end) && DayStands(t, i, end, separated))
        {
            int behind = end;
            Months.ReadYear(t, behind, month, separated, out int? dayYear, out end);
            return Months.TryDate(t, at, end, month, day, dayYear, anchor, out phrase);
        }
        Months.ReadYear(t, next, month, separated, out int? year, out end);
        bool comma = t.Is(next, ',');
        bool quarter = month.Value is 3 or 6 or 9 or 12 && t.TryUnit(end, out TimeUnit unit, out bool plural) && unit == TimeUnit.Quarter && !plural && !t.IsDash(at - 1);
        if (year is null && !quarter && !Named(t, at, month))
            return false;
        if (comma && year is not null && month.Guard == DateGuard.Ambiguous && !t.IsCapitalised(at))
            return false;
        // "the March quarter", "the June 2011 quarter": the one that ends with it.
        if (quarter)
        {
            phrase = DatePhrase.Of(at, end + 1, new EdtfDate(year ?? 0, year is null ? 4 : 0, 32 + month.Value / 3));
            return true;
        }
        return Months.TryDate(t, at, end, month, 0, year, anchor, out phrase);
    }

    /// <summary>Whether the number behind a month is its day, and counts nothing ("in April 20 people …", "March 10:30").</summary>
    private static bool DayStands(in DateText t, int at, int end, bool separated)
    {
        if (t.IsGlued(end) && (t.Is(end, '%') || t.Is(end, ':') || t.IsWord(end)) && t.Tokens[end].Word != 0 && t[end].Kind != DateWordKind.None)
            return false;
        if (t[end].Kind is DateWordKind.Counted or DateWordKind.Unit || t.Is(end, '%') || t[end].Kind == DateWordKind.Scale)
            return false;
        if (!t.IsNumber(at) && t[at].Kind == DateWordKind.Cardinal && t.IsWord(end) && t[end].Kind == DateWordKind.None && !t.IsCapitalised(end) && !separated)
            return false;
        return t.IsNumber(at) || t[at].Kind != DateWordKind.Ordinal || t.Role(end) != DateRole.None || !t.IsWord(end) || t[end].Kind != DateWordKind.None || t.IsLineStart(end);
    }

    /// <summary>Whether a month's name that has no number beside it is meant as one.</summary>
    private static bool Named(in DateText t, int at, in DateWord month)
    {
        if (month.Guard == DateGuard.None)
            return true;
        DateWord before = t[at - 1];
        if ((t.IsDash(at - 1) || t.Is(at - 1, '/')) && t.IsGlued(at))
            before = t[t.Is(at - 2, '.') ? at - 3 : at - 2];
        int behind = t.Is(at + 1, '.') && t.IsGlued(at + 1) ? at + 2 : at + 1;
        bool joined = t.IsCapitalised(at) && (t.IsDash(behind) || t.Is(behind, '/')) && t.IsGlued(behind) && t[behind + 1].Kind == DateWordKind.Month || (before.Kind == DateWordKind.Month && t.IsGlued(at));
        bool led = joined || before.Role is DateRole.In or DateRole.Since or DateRole.Until or DateRole.During or DateRole.Between or DateRole.Of or DateRole.By
            || before.Kind is DateWordKind.Part or DateWordKind.Modifier;
        if (!t.IsCapitalised(at))
            return led && month.Guard == DateGuard.Ambiguous && before.Role != DateRole.By && before.Modifier is not (DateModifier.This or DateModifier.That or DateModifier.Same);
        return led || before.Role is DateRole.From or DateRole.To or DateRole.Through or DateRole.Before or DateRole.After or DateRole.Or or DateRole.For
            || (before.Role == DateRole.And && t[at - 2].Kind == DateWordKind.Month);
    }
}

/// <summary>Puts months, days and years of any of our calendars together.</summary>
internal static class Months
{
    /// <summary>Reads the year behind a month or day, in the calendar of the month.</summary>
    public static void ReadYear(in DateText t, int at, in DateWord month, bool separated, out int? year, out int end)
    {
        (year, end) = (null, at);
        if (YearDates.TryYearBehind(t, at, out int read, out int after) && !(t.Is(at, ',') && t.IsLineStart(at + 1)))
        {
            (year, end) = (read, after);
            if (month.Value > 100 && t.Role(end) is DateRole.Hijri or DateRole.Solar)
                end++;
        }
        else if (t.Role(at) == DateRole.Of && t.TryDigits(at + 1, out int short2) && t.Tokens[at + 1].Length == 2 && short2 > 31)
        {
            (year, end) = (YearDates.FullYear(short2), at + 2);
        }
        else if (separated && (t.Is(at, '/') || t.IsDash(at)) && t.IsGlued(at) && t.IsGlued(at + 1) && t.TryDigits(at + 1, out int two) && t.Tokens[at + 1].Length == 2)
        {
            (year, end) = (YearDates.FullYear(two), at + 2);
        }
    }

    public static bool TryDate(in DateText t, int first, int end, in DateWord month, int day, int? year, DateAnchor anchor, out DatePhrase phrase, bool dayFirst = false)
    {
        phrase = default;
        CalendarKind calendar = month.Value > 200 ? CalendarKind.Hijri : month.Value > 100 ? CalendarKind.SolarHijri : CalendarKind.Gregorian;
        int number = month.Value % 100;
        if (calendar == CalendarKind.Gregorian)
        {
            if (day > 0)
                anchor.DayFirst ??= dayFirst;
            bool exists = day == 0 || (year is { } y and > 0 and < 9999 ? day <= DateTime.DaysInMonth(y, number) : day <= DateTime.DaysInMonth(2000, number));
            phrase = DatePhrase.Of(first, end, new EdtfDate(year ?? 0, year is null ? 4 : 0, number, exists ? day : EdtfDate.Unspecified), exists ? "" : "no such day");
            return true;
        }
        string note = calendar == CalendarKind.SolarHijri ? "Solar Hijri date" : "Hijri date, by the table";
        if (year is > 1700)
            return TryInGregorianYear(first, end, calendar, number, day, year.Value, note, out phrase);
        if (year is null)
        {
            if (anchor.Day is not { } published)
                return false;
            int latest = Calendars.YearAt(calendar, published);
            if (!Calendars.TryConvert(calendar, latest, number, day, out Edtf value))
                return false;
            if (value.Earliest > published && !t.LooksAhead(first) && !Calendars.TryConvert(calendar, latest - 1, number, day, out value))
                return false;
            phrase = DatePhrase.Counted(first, end, value, note: note);
            return true;
        }
        if (!Calendars.TryConvert(calendar, year.Value, number, day, out Edtf converted))
            return false;
        phrase = DatePhrase.Of(first, end, converted, note);
        return true;
    }

    /// <summary>"Ramadan 2012": the month of the other calendar that begins in that year of ours.</summary>
    private static bool TryInGregorianYear(int first, int end, CalendarKind calendar, int month, int day, int year, string note, out DatePhrase phrase)
    {
        phrase = default;
        if (year > 2199)
            return false;
        int from = Calendars.YearAt(calendar, new DateOnly(year, 1, 1)), to = Calendars.YearAt(calendar, new DateOnly(year, 12, 31));
        for (int y = from; y <= to; y++)
        {
            if (Calendars.TryConvert(calendar, y, month, day, out Edtf value) && value.Start?.Year == year)
            {
                phrase = DatePhrase.Of(first, end, value, note);
                return true;
            }
        }
        return false;
    }
}
