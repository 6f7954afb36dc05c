using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>Named days: "Christmas Eve", "Nowruz 2012", "Good Friday".</summary>
internal static class Holidays
{
    public static readonly Rule<DateRead> Rule = new("holiday", DateStarts.Phrase,
        static (in DateText t, int at, DateAnchor anchor, out DatePhrase phrase) => TryRead(t, at, out phrase));

    public static bool TryRead(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        DateWord word = t[at];
        int end = at + 1;
        if (t.Lexicon.TryPhrase(t.Tokens, at, out DateWord longer, out int count) && longer.Kind == DateWordKind.Holiday)
            (word, end) = (longer, at + count);
        bool surname = t.IsCapitalised(at - 1) && !t.IsSentenceStart(at - 1) && t[at - 1].Kind == DateWordKind.None;
        // "new year" is any year to come, unless the words before it ask for a day.
        bool any = count == 2 && !t.IsCapitalised(at) && t.Chars(at) is "new" && t.Role(at - 1) is not (DateRole.Before or DateRole.After or DateRole.By or DateRole.Until or DateRole.Since);
        if (word.Kind != DateWordKind.Holiday || surname || any)
            return false;
        Holiday holiday = t.Lexicon.Holiday(word);
        string note = holiday.Rule switch
        {
            HolidayRule.UnitedStates => "the United States' day",
            _ when holiday.Calendar == CalendarKind.SolarHijri => "Solar Hijri date",
            _ when holiday.Calendar == CalendarKind.Hijri => "Hijri date, by the table",
            _ => "",
        };
        bool yearBehind = YearDates.TryYearBehind(t, end, out int year, out int after);
        // "a Christmas tree", "the Good Friday Agreement": the day only names something else.
        bool weekend = t.TryUnit(end, out TimeUnit unit, out _) && unit == TimeUnit.Weekend;
        bool names = !yearBehind && !weekend && t.IsWord(end) && (t[end].Kind == DateWordKind.None || t.Role(end) == DateRole.Measure) && (t.IsCapitalised(end) ? !t.IsSentenceStart(end) : t[at - 1].Kind == DateWordKind.Article || t.Role(at - 1) == DateRole.The || t.IsDash(at - 2));
        if (names)
            return false;
        if (yearBehind && TryInYear(holiday, year, out Edtf value))
        {
            phrase = DatePhrase.Of(at, after, value, note);
            return true;
        }
        EdtfDate yearless = holiday is { Calendar: CalendarKind.Gregorian, Rule: HolidayRule.Fixed or HolidayRule.UnitedStates }
            ? new(0, 4, holiday.Month, holiday.Day) : new(0, 4, EdtfDate.Unspecified, EdtfDate.Unspecified);
        phrase = DatePhrase.Of(at, end, yearless, note);
        phrase.HolidayRow = word.Value + 1;
        return true;
    }

    /// <summary>The holiday of the day of publication's year, or of the year before or after: the last one, or the coming one where the text looks ahead.</summary>
    public static Edtf? Near(Holiday holiday, DateOnly day, bool ahead)
    {
        Edtf? best = null;
        for (int year = day.Year - 1; year <= day.Year + 1; year++)
        {
            if (year is < 1 or > 9998 || InYear(holiday, year) is not { } value)
                continue;
            if (ahead ? value.Latest >= day : value.Earliest <= day.AddDays(day.Year < 9999 ? 31 : 0))
            {
                best = value;
                if (ahead)
                    break;
            }
        }
        return best;
    }

    /// <summary>The holiday's day in a year that the text states.</summary>
    public static bool TryInYear(Holiday holiday, int year, out Edtf value)
    {
        Edtf? found = year is > 1582 and < 2200 ? InYear(holiday, year) : null;
        value = found ?? default;
        return found is not null;
    }

    /// <summary>The holiday's day in a year of our calendar, whatever calendar it is kept by.</summary>
    private static Edtf? InYear(Holiday holiday, int year)
    {
        if (holiday.Calendar == CalendarKind.Gregorian)
            return holiday.In(year);
        int from = Calendars.YearAt(holiday.Calendar, new(year, 1, 1)), to = Calendars.YearAt(holiday.Calendar, new(year, 12, 31));
        for (int y = from; y <= to; y++)
        {
            if (holiday.In(y) is { } value && value.Start?.Year == year)
                return value;
        }
        return null;
    }
}
