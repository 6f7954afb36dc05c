namespace Analysis.Dates;

/// <summary>What relative dates are counted from, and what the text has said so far about how it writes its dates.</summary>
internal sealed class DateAnchor(DateOnly? published)
{
    /// <summary>A day named without a year may lie this far ahead and still be the coming one, though the verb beside it is of the past ("announced a vote on May 3").</summary>
    private const int Near = 31;

    /// <summary>And this far where no verb says whether it is past or to come; a month without its day this far.</summary>
    private const int NearWithoutVerb = 92, NearMonth = 61;

    /// <summary>The day of publication: as given, or as the text's own dateline has it; null while neither is known.</summary>
    public DateOnly? Day { get; private set; } = published;

    /// <summary>Whether <see cref="Day"/> comes from a line of the text.</summary>
    public bool FromText { get; private set; }

    /// <summary>Whether the text writes the day before the month; null while it has shown neither.</summary>
    public bool? DayFirst { get; set; }

    /// <summary>Whether <see cref="DayFirst"/> was looked for in the whole text.</summary>
    public bool OrderSought { get; set; }

    /// <summary>The date read last in this paragraph, for "the next day" and "two weeks later".</summary>
    public EdtfDate? Mentioned { get; private set; }

    /// <summary>That date or interval as it was read.</summary>
    public Edtf? MentionedValue { get; private set; }

    /// <summary>That date where the text states its year; null where it was counted from the day of publication.</summary>
    public EdtfDate? Stated { get; private set; }

    /// <summary>The quarter of a year that the text named last, in any paragraph: a report on a quarter calls it "the quarter" from then on.</summary>
    public EdtfDate? Quarter { get; private set; }

    /// <summary>The token behind that date.</summary>
    public int MentionedEnd { get; private set; }

    /// <summary>The date read last in any paragraph that lies before the day of publication, for what "later" is counted from.</summary>
    public EdtfDate? Told { get; private set; }

    /// <summary>How many dates are being read inside one another.</summary>
    public int Depth { get; set; }

    public void StartParagraph() => (Mentioned, MentionedValue, Stated, MentionedEnd) = (null, null, null, 0);

    public void Mention(EdtfDate date, in Edtf value, int end, bool stated)
    {
        (Mentioned, MentionedValue, Stated, MentionedEnd) = (date, value, stated ? date : null, end);
        if (date.Part is > 32 and <= 36)
            Quarter = date;
        if (date.Latest is { } last && last < Day)
            Told = date;
    }

    /// <summary>Whether that date stands in the same sentence, before this place.</summary>
    public bool IsOfSentence(in DateText t, int at)
    {
        for (int i = at; i >= MentionedEnd; i--)
        {
            if (t.StartsSentence(i))
                return false;
        }
        return Mentioned is not null;
    }

    public void TakeDateline(DateOnly day) => (Day, FromText) = (day, true);

    /// <summary>The year for a month and day that come without one.</summary>
    public int? YearOf(int month, int day, Tense tense)
    {
        int? year = NearestYear(month, day, tense);
        if (month != 2 || day != 29 || year is not { } y)
            return year;
        // 29 February is looked for in leap years.
        while (y is > 4 and < 9990 && !DateTime.IsLeapYear(y))
            y += tense == Tense.Future ? 1 : -1;
        return y;
    }

    private int? NearestYear(int month, int day, Tense tense)
    {
        if (Day is not { } anchor)
            return null;
        int year = anchor.Year;
        if (month is < 1 or > 12)
            return PartYear(month, tense == Tense.Future);
        if (day == EdtfDate.Unspecified)
            day = 0;
        if (tense == Tense.Future)
            return month * 32 + (day == 0 ? 31 : day) < anchor.Month * 32 + (day == 0 ? 0 : anchor.Day) ? year + 1 : year;
        int reach = tense switch
        {
            Tense.Unknown => day == 0 ? NearMonth : NearWithoutVerb,
            Tense.Past when day > 0 => Near,
            _ => 0,
        };
        DateOnly near = anchor.AddDays(anchor.DayNumber > DateOnly.MaxValue.DayNumber - reach ? 0 : reach);
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

    /// <summary>The day of that number in the month of publication, or in the one before or after it where that is nearer.</summary>
    public DateOnly? NearestDay(int number)
    {
        if (Day is not { Year: > 1 and < 9999 } anchor)
            return null;
        DateOnly? best = null;
        DateOnly month = new(anchor.Year, anchor.Month, 1);
        for (int i = -1; i <= 1; i++)
        {
            DateOnly first = month.AddMonths(i);
            if (number > DateTime.DaysInMonth(first.Year, first.Month))
                continue;
            DateOnly day = first.AddDays(number - 1);
            if (best is not { } b || Math.Abs(day.DayNumber - anchor.DayNumber) < Math.Abs(b.DayNumber - anchor.DayNumber))
                best = day;
        }
        return best;
    }

    private int? PartYear(int part, bool ahead)
    {
        EdtfDate thisYear = new(Day!.Value.Year, 0, part);
        if (thisYear.Earliest is not { } first || thisYear.Latest is not { } last)
            return Day.Value.Year;
        return ahead ? last < Day ? Day.Value.Year + 1 : Day.Value.Year : first > Day ? Day.Value.Year - 1 : Day.Value.Year;
    }
}
