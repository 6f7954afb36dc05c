using System.Globalization;

namespace Analysis.Dates;

/// <summary>The calendars that our sources date by.</summary>
internal enum CalendarKind : byte
{
    Gregorian,

    /// <summary>The calendar of Iran and Afghanistan: 1 Farvardin 1391 is 20 March 2012.</summary>
    SolarHijri,

    /// <summary>The Islamic lunar calendar, counted by its table; by sight of the moon a day can differ.</summary>
    Hijri,
}

/// <summary>Turns days, months and years of other calendars into those of ours.</summary>
internal static class Calendars
{
    private static readonly PersianCalendar solar = new();

    // The adjustment could come from the machine's settings; ours is always none.
    private static readonly HijriCalendar lunar = new() { HijriAdjustment = 0 };

    /// <summary>The Gregorian value of a year, a month (<paramref name="month"/> not 0) or a day (<paramref name="day"/> not 0).</summary>
    /// <returns>False when that calendar has no such day.</returns>
    public static bool TryConvert(CalendarKind kind, int year, int month, int day, out Edtf value)
    {
        value = default;
        if (kind == CalendarKind.Gregorian)
        {
            value = new(new EdtfDate(year, 0, month, day));
            return true;
        }
        Calendar calendar = kind == CalendarKind.SolarHijri ? solar : lunar;
        char qualifier = kind == CalendarKind.Hijri ? '~' : '\0';
        if (year is < 1 or > 9000 || month is < 0 or > 12 || day < 0)
            return false;
        int lastMonth = month == 0 ? 12 : month;
        if (day > calendar.GetDaysInMonth(year, lastMonth))
            return false;
        EdtfDate first = Day(calendar, year, month == 0 ? 1 : month, day == 0 ? 1 : day, qualifier);
        value = day > 0 ? new(first) : new(first, Day(calendar, year, lastMonth, calendar.GetDaysInMonth(year, lastMonth), qualifier));
        return true;
    }

    /// <summary>The year of another calendar that holds the middle of a Gregorian day's year before or at that day.</summary>
    public static int YearAt(CalendarKind kind, DateOnly day)
    {
        DateTime moment = day.ToDateTime(TimeOnly.MinValue);
        return kind switch
        {
            CalendarKind.SolarHijri when moment >= solar.MinSupportedDateTime => solar.GetYear(moment),
            CalendarKind.Hijri when moment >= lunar.MinSupportedDateTime => lunar.GetYear(moment),
            _ => day.Year,
        };
    }

    /// <summary>Easter Sunday of the Gregorian calendar (Butcher's rule).</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
        return new(year, month, day);
    }

    /// <summary>The Saturday of the n-th weekend before (negative) or after a day; on a weekend that one does not count.</summary>
    public static DateOnly SaturdayNear(DateOnly day, int weekends)
    {
        int weekday = Weekday(day);
        DateOnly first = day.AddDays(6 - weekday);
        return first.AddDays(7 * (weekends < 0 || weekday > 5 ? weekends : weekends - 1));
    }

    /// <summary>The n-th such weekday of a month (Monday is 1), the last one for -1; null where the month has no n-th.</summary>
    public static DateOnly? NthWeekday(int year, int month, int weekday, int n)
    {
        if (n < 0)
        {
            DateOnly last = new(year, month, DateTime.DaysInMonth(year, month));
            return last.AddDays(-((Weekday(last) - weekday + 7) % 7));
        }
        DateOnly first = new(year, month, 1);
        int day = 1 + (weekday - Weekday(first) + 7) % 7 + 7 * (n - 1);
        return day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>So many working days after a day, before it where the count is negative; Saturdays and Sundays are none, and no holiday is known here.</summary>
    public static DateOnly WorkingDays(DateOnly day, int count)
    {
        int weeks = count / 5, rest = Math.Abs(count % 5), sign = Math.Sign(count);
        long number = day.DayNumber + 7L * weeks;
        if (number < 8 || number > DateOnly.MaxValue.DayNumber - 8)
            return day;
        DateOnly moved = DateOnly.FromDayNumber((int)number);
        // From a weekend it is counted as from the working day behind one's back.
        while (count != 0 && Weekday(moved) > 5)
            moved = moved.AddDays(-sign);
        while (rest > 0)
        {
            moved = moved.AddDays(sign);
            if (Weekday(moved) < 6)
                rest--;
        }
        return moved;
    }

    /// <summary>The day's number in its week: Monday is 1, Sunday 7.</summary>
    public static int Weekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    private static EdtfDate Day(Calendar calendar, int year, int month, int day, char qualifier)
    {
        DateTime moment = calendar.ToDateTime(year, month, day, 0, 0, 0, 0);
        return new(moment.Year, 0, moment.Month, moment.Day, null, qualifier);
    }
}
