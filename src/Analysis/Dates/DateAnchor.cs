namespace Analysis.Dates;

/// <summary>What relative dates are counted from, and what the text has said so far about how it writes its dates.</summary>
internal sealed class DateAnchor(DateOnly? published)
{
    /// <summary>A weekday or month named without a year may lie this far ahead and still be the coming one.</summary>
    private const int Near = 31;

    /// <summary>The day of publication: as given, or as the text's own dateline has it; null while neither is known.</summary>
    public DateOnly? Day { get; private set; } = published;

    /// <summary>Whether <see cref="Day"/> comes from a line of the text.</summary>
    public bool FromText { get; private set; }

    /// <summary>Whether the text writes the day before the month; null while it has shown neither.</summary>
    public bool? DayFirst { get; set; }

    /// <summary>The date read last in this paragraph, for "the next day" and "two weeks later".</summary>
    public EdtfDate? Mentioned { get; private set; }

    /// <summary>The token behind that date.</summary>
    public int MentionedEnd { get; private set; }

    /// <summary>How many dates are being read inside one another.</summary>
    public int Depth { get; set; }

    public void StartParagraph() => (Mentioned, MentionedEnd) = (null, 0);

    public void Mention(EdtfDate date, int end) => (Mentioned, MentionedEnd) = (date, end);

    public void TakeDateline(DateOnly day) => (Day, FromText) = (day, true);

    /// <summary>The year for a month and day that come without one.</summary>
    public int? YearOf(int month, int day, bool ahead)
    {
        int? year = NearestYear(month, day, ahead);
        if (month != 2 || day != 29 || year is not { } y)
            return year;
        // 29 February is looked for in leap years.
        while (y is > 4 and < 9990 && !DateTime.IsLeapYear(y))
            y += ahead ? 1 : -1;
        return y;
    }

    private int? NearestYear(int month, int day, bool ahead)
    {
        if (Day is not { } anchor)
            return null;
        int year = anchor.Year;
        if (month is < 1 or > 12)
            return PartYear(month, ahead);
        if (day == EdtfDate.Unspecified)
            day = 0;
        if (ahead)
            return month * 32 + (day == 0 ? 31 : day) < anchor.Month * 32 + (day == 0 ? 0 : anchor.Day) ? year + 1 : year;
        DateOnly near = anchor.AddDays(day == 0 || anchor.DayNumber > DateOnly.MaxValue.DayNumber - Near ? 0 : Near);
        int limit = (near.Year - year) * 12 * 32 + near.Month * 32 + (day == 0 ? 31 : near.Day);
        if (12 * 32 + month * 32 + day <= limit)
            return year + 1;
        return month * 32 + day <= limit ? year : year - 1;
    }

    /// <summary>The day that a bare weekday means: the last one, that of publication included; the coming one where the sentence looks ahead.</summary>
    public DateOnly? WeekdayNear(int weekday, bool ahead)
    {
        if (Day is not { } anchor || anchor.DayNumber < 7 || anchor.DayNumber > DateOnly.MaxValue.DayNumber - 7)
            return null;
        int back = (Calendars.Weekday(anchor) - weekday + 7) % 7;
        return back == 0 ? anchor : anchor.AddDays(ahead ? 7 - back : -back);
    }

    /// <summary>That weekday of the week of publication, or of a week before or after it; weeks begin on Monday.</summary>
    public DateOnly? WeekdayOf(int weekday, int weeks) =>
        Day is { } anchor && anchor.Year is > 1 and < 9999 ? anchor.AddDays(weekday - Calendars.Weekday(anchor) + 7 * weeks) : null;

    private int? PartYear(int part, bool ahead)
    {
        EdtfDate thisYear = new(Day!.Value.Year, 0, part);
        if (thisYear.Earliest is not { } first || thisYear.Latest is not { } last)
            return Day.Value.Year;
        return ahead ? last < Day ? Day.Value.Year + 1 : Day.Value.Year : first > Day ? Day.Value.Year - 1 : Day.Value.Year;
    }
}
