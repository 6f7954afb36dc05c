using System.Collections.Frozen;
using System.Globalization;
using Analysis.Lexicon;

namespace Analysis.Articles;

internal enum CalendarKind
{
    Gregorian,
    SolarHijri,
    Hijri,
}

/// <summary>Names of months in several languages and calendars (<c>calendar-months.csv</c>), and the way to Gregorian days.</summary>
internal static class CalendarNames
{
    private static readonly PersianCalendar solarHijri = new();
    private static readonly UmAlQuraCalendar hijri = new();

    private static readonly FrozenDictionary<string, (int Month, CalendarKind Calendar)> months = LexiconFile.Rows("calendar-months.csv").ToFrozenDictionary(
        r => r["name"],
        r => (int.Parse(r["month"], CultureInfo.InvariantCulture), r["calendar"] switch { "solar-hijri" => CalendarKind.SolarHijri, "hijri" => CalendarKind.Hijri, _ => CalendarKind.Gregorian }),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (int Month, CalendarKind Calendar)>.AlternateLookup<ReadOnlySpan<char>> lookup = months.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryMonth(ReadOnlySpan<char> name, out int month, out CalendarKind calendar)
    {
        bool found = lookup.TryGetValue(name, out (int Month, CalendarKind Calendar) value);
        (month, calendar) = value;
        return found;
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
        if (calendar == CalendarKind.SolarHijri ? year is < 1 or > 9377 : year is < 1318 or > 1500)
            return false;
        Calendar other = calendar == CalendarKind.SolarHijri ? solarHijri : hijri;
        if (day > other.GetDaysInMonth(year, month))
            return false;
        date = DateOnly.FromDateTime(other.ToDateTime(year, month, day, 0, 0, 0, 0));
        return true;
    }
}
