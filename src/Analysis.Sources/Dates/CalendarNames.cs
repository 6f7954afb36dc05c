using System.Collections.Frozen;
using System.Globalization;
using Analysis.Dates;
using Analysis.Lexicon;

namespace Analysis.Articles;

/// <summary>Names of months in several languages and calendars (<c>dates/months.csv</c>, <c>calendar-months.csv</c>), and the way to Gregorian days.</summary>
internal static class CalendarNames
{
    /// <summary>In the values of months and weekdays, 100 is added for each calendar after ours.</summary>
    private const int CalendarStep = 100;

    private static readonly FrozenDictionary<string, (int Month, CalendarKind Calendar)> months = Months().ToFrozenDictionary(p => p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> weekdays = LexiconFile.Rows("dates/weekdays.csv")
        .Where(r => r["kind"] == "weekday")
        .ToFrozenDictionary(r => r["phrase"], r => int.Parse(r["value"], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, (int Month, CalendarKind Calendar)>.AlternateLookup<ReadOnlySpan<char>> lookup = months.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryMonth(ReadOnlySpan<char> name, out int month, out CalendarKind calendar)
    {
        bool found = lookup.TryGetValue(name, out (int Month, CalendarKind Calendar) value);
        (month, calendar) = value;
        return found;
    }

    /// <summary>The weekday that a word names, 1 for Monday to 7 for Sunday.</summary>
    public static bool TryWeekday(ReadOnlySpan<char> name, out int weekday) => weekdays.TryGetValue(name, out weekday);

    /// <summary>The names that the grammar of dates in running text knows, and those of other languages and scripts.</summary>
    private static Dictionary<string, (int Month, CalendarKind Calendar)> Months()
    {
        Dictionary<string, (int, CalendarKind)> all = new(StringComparer.OrdinalIgnoreCase);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("dates/months.csv").Where(r => r["kind"] == "month"))
        {
            int value = int.Parse(row["value"], CultureInfo.InvariantCulture);
            all[row["phrase"]] = (value % CalendarStep, (CalendarKind)(value / CalendarStep));
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("calendar-months.csv"))
            all.TryAdd(row["name"], (int.Parse(row["month"], CultureInfo.InvariantCulture), row["calendar"] switch { "solar-hijri" => CalendarKind.SolarHijri, "hijri" => CalendarKind.Hijri, _ => CalendarKind.Gregorian }));
        return all;
    }

    /// <summary>The calendar of a year that is stated in digits alone: 1391 is Solar Hijri, 1433 Hijri.</summary>
    public static CalendarKind OfYear(int year) => year switch
    {
        >= 1280 and <= 1415 => CalendarKind.SolarHijri,
        > 1415 and <= 1470 => CalendarKind.Hijri,
        _ => CalendarKind.Gregorian,
    };

    /// <summary>The Gregorian day of a date; false where the calendar has no such day.</summary>
    public static bool TryGregorian(int year, int month, int day, CalendarKind calendar, out DateOnly date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1)
            return false;
        if (calendar == CalendarKind.Gregorian)
        {
            bool valid = day <= DateTime.DaysInMonth(year, month);
            if (valid)
                date = new(year, month, day);
            return valid;
        }
        if (year is < 1200 or > 1500 || !Calendars.TryConvert(calendar, year, month, day, out Edtf converted) || converted.Earliest is not { } gregorian)
            return false;
        date = gregorian;
        return true;
    }
}
