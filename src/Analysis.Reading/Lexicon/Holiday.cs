using Analysis.Dates;

namespace Analysis.Lexicon;

/// <summary>How the day of a holiday is found.</summary>
internal enum HolidayRule : byte
{
    /// <summary>The same month and day each year.</summary>
    Fixed,

    /// <summary>The same, in the United States; other countries keep other days by that name.</summary>
    UnitedStates,

    /// <summary>Days from Easter Sunday.</summary>
    Easter,

    /// <summary>The n-th Monday of the month (-1 for the last).</summary>
    Monday,

    /// <summary>The n-th Thursday of the month.</summary>
    Thursday,

    /// <summary>The n-th Sunday of the month.</summary>
    Sunday,
}

/// <summary>A named day of the year.</summary>
internal sealed record Holiday(CalendarKind Calendar, int Month, int Day, HolidayRule Rule)
{
    /// <summary>Its day in a year of its own calendar; null where the year has none.</summary>
    public Edtf? In(int year)
    {
        DateOnly? day = Rule switch
        {
            HolidayRule.Easter when year is > 1582 and < 9999 => Calendars.Easter(year).AddDays(Day),
            HolidayRule.Monday when year is > 0 and < 9999 => Calendars.NthWeekday(year, Month, 1, Day),
            HolidayRule.Thursday when year is > 0 and < 9999 => Calendars.NthWeekday(year, Month, 4, Day),
            HolidayRule.Sunday when year is > 0 and < 9999 => Calendars.NthWeekday(year, Month, 7, Day),
            _ => null,
        };
        if (day is { } found)
            return new Edtf(EdtfDate.Of(found));
        return Rule is HolidayRule.Fixed or HolidayRule.UnitedStates && Calendars.TryConvert(Calendar, year, Month, Day, out Edtf value) ? value : null;
    }
}
