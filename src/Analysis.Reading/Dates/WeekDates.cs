using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>Weeks and weekends by a date in them: "the week of April 23", "the week beginning 4 June", "the week of the 18th", "the weekend of May 5", "Easter weekend".</summary>
internal static class WeekDates
{
    public static readonly Rule<DateRead> Rule = new("week by a day in it", DateStarts.Of(DateWordKind.Unit), TryRead);
    public static readonly Rule<DateAdjust> Holiday = new("weekend of a holiday", RuleStart.Anything, TakeWeekend);

    private static bool TryRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        int first = t.Role(at - 1) == DateRole.The ? at - 1 : at;
        return DateStarts.IsUnit(t, at, TimeUnit.Week) ? TryWeekOf(t, first, at, anchor, out phrase) : DateStarts.IsUnit(t, at, TimeUnit.Weekend) && TryWeekendOf(t, first, at, anchor, out phrase);
    }

    /// <summary>"the week of April 23", "week commencing 4 June", "the week of the 18th".</summary>
    private static bool TryWeekOf(in DateText t, int first, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        int i = at + 1;
        if (t.Role(i) == DateRole.Of)
            i++;
        else if (t[i].Part == DatePart.Start || t.Role(i) == DateRole.Starting)
            i = t.Role(i + 1) is DateRole.On or DateRole.From ? i + 2 : i + 1;
        else
            return false;
        if (!TryDay(t, i, anchor, out DateOnly day, out DatePhrase inner))
            return false;
        phrase = DatePhrase.Of(first, inner.End, RelativeDates.Period(day, TimeUnit.Week));
        phrase.Relative = inner.Relative;
        return true;
    }

    /// <summary>"the weekend of May 5", "the weekend of 5-6 May".</summary>
    private static bool TryWeekendOf(in DateText t, int first, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (t.Role(at + 1) != DateRole.Of || !TryDay(t, at + 2, anchor, out DateOnly day, out DatePhrase inner))
            return false;
        phrase = DatePhrase.Of(first, inner.End, Weekend(day));
        phrase.Relative = inner.Relative;
        return true;
    }

    /// <summary>"Easter weekend", "Labor Day weekend 2011": the weekend beside a holiday that was read before it.</summary>
    private static bool TakeWeekend(in DateText t, DateAnchor anchor, ref DatePhrase holiday)
    {
        if (holiday.HolidayRow == 0 || !t.TryUnit(holiday.End, out TimeUnit unit, out bool plural) || unit != TimeUnit.Weekend || plural)
            return false;
        DatePhrase dated = holiday;
        int end = holiday.End + 1;
        if (dated.YearMissing && YearDates.TryYearBehind(t, end, out int year, out int after) && !t.Is(end, ',')
            && Holidays.TryInYear(t.Lexicon.Holiday(new(DateWordKind.Holiday, (short)(dated.HolidayRow - 1), DateGuard.None)), year, out Edtf value))
            (dated.Value, dated.YearMissing, end) = (value, false, after);
        DateGrammar.Resolve(t, anchor, ref dated);
        if (dated.Value.Earliest is not { Year: > 1 and < 9999 } day)
            return false;
        holiday = DatePhrase.Of(holiday.First, end, Weekend(day), holiday.Note ?? "");
        holiday.Relative = dated.Relative;
        return true;
    }

    /// <summary>The day that a week or weekend is named by: a date, days of a weekend, or "the 18th" of the nearest month.</summary>
    private static bool TryDay(in DateText t, int at, DateAnchor anchor, out DateOnly day, out DatePhrase inner)
    {
        day = default;
        int i = t.Role(at) == DateRole.The ? at + 1 : at;
        if (DateIntervals.TryDated(t, i, anchor, out inner))
        {
            DateGrammar.Resolve(t, anchor, ref inner);
            bool single = inner.Value.Start is { IsDay: true };
            day = inner.Value.Earliest ?? default;
            return single && inner.Value.Earliest is { Year: > 1 and < 9999 };
        }
        if (i == at || !t.IsNumber(i) || !DateNumbers.TryOrdinal(t, i, out int number, out int end) || number > 31 || anchor.NearestDay(number) is not { } nearest || t.Role(end) == DateRole.Of)
            return false;
        day = nearest;
        inner = DatePhrase.Counted(i, end, new(EdtfDate.Of(nearest)));
        return true;
    }

    /// <summary>Saturday and Sunday of the week of a day; of Monday or Tuesday, those before it.</summary>
    private static Edtf Weekend(DateOnly day)
    {
        int weekday = Calendars.Weekday(day);
        DateOnly saturday = day.AddDays(weekday <= 2 ? -1 - weekday : 6 - weekday);
        return new(EdtfDate.Of(saturday), EdtfDate.Of(saturday.AddDays(1)));
    }
}
