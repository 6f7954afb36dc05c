using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Parts of a period by their number: "the first quarter of 2012", "the second half of last year", "the third week of July", "the first Monday of May", "week 23".</summary>
internal static class OrdinalDates
{
    public static bool TryRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        int n, end;
        bool last = t[at].Modifier == DateModifier.Last;
        if (last)
            (n, end) = (-1, at + 1);
        else if (!DateNumbers.TryOrdinal(t, at, out n, out end))
            return false;
        int first = t.Role(at - 1) == DateRole.The ? at - 1 : at;
        if (t.IsDash(end) && t.IsGlued(end))
            end++;
        // "the fourth or fifth day of the fair"
        if (t.Role(end) == DateRole.Or && DateNumbers.TryOrdinal(t, end + 1, out _, out int either) && t.TryUnit(either, out TimeUnit counted, out bool several) && !several)
            return PeriodDates.TryNumberedUnit(t, first, either, counted, anchor, out phrase);
        DateWord word = t[end];
        bool half = word.Kind == DateWordKind.Half;
        bool unitHere = t.TryUnit(end, out TimeUnit unit, out bool plural);
        if (n is 1 or -1 && PeriodDates.TryPart(t, at, end, last, anchor, out phrase))
            return true;
        if (!last && PeriodDates.TryDayOfMonth(t, at, anchor, out phrase))
            return true;
        if (!(half || unitHere || word.Kind == DateWordKind.Weekday) || plural)
            return false;
        if (t.Role(end + 1) is not (DateRole.Of or DateRole.In) || !TryWhole(t, end + 2, anchor, out DatePhrase whole))
        {
            if (!last && unitHere && PeriodDates.TryNumberedUnit(t, first, end, unit, anchor, out phrase))
                return true;
            // "in the first quarter": of the year of publication.
            if (unit != TimeUnit.Quarter || n is < 1 or > 4 || t.Role(at - 1) != DateRole.The || t.Role(at - 2) is not (DateRole.In or DateRole.During) || t.Role(end + 1) == DateRole.Of)
                return false;
            phrase = DatePhrase.Of(at, end + 1, new EdtfDate(0, 4, 32 + n));
            return true;
        }
        if (whole.Value.IsInterval || whole.Value.Start is not { } date || date.UnspecifiedDigits != 0)
            return false;
        if (Within(date, n, half ? TimeUnit.None : unit, word) is not { } value)
            return false;
        phrase = DatePhrase.Of(unit is TimeUnit.Week or TimeUnit.Day or TimeUnit.Month ? first : at, whole.End, value, whole.Note ?? "");
        phrase.Relative = whole.Relative;
        return true;
    }

    /// <summary>"week 23", "week 3 of 2027": weeks of ISO 8601.</summary>
    public static bool TryWeekNumber(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryDigits(at + 1, out int n) || n is < 1 or > 53 || t.Tokens[at + 1].Length > 2 || t.IsGlued(at + 2) && t.IsWord(at + 2))
            return false;
        int end = at + 2, year = anchor.Day?.Year ?? 0;
        bool stated = false;
        if (t.Role(end) is DateRole.Of or DateRole.In && TryWhole(t, end + 1, anchor, out DatePhrase whole) && whole.Value.Start is { Part: 0, UnspecifiedDigits: 0 } named)
            (stated, year, end) = (!whole.Relative, named.Year, whole.End);
        if (year is < 1 or > 9998 || n > System.Globalization.ISOWeek.GetWeeksInYear(year))
            return false;
        DateOnly monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, n, DayOfWeek.Monday));
        phrase = DatePhrase.Of(at, end, RelativeDates.Period(monday, TimeUnit.Week));
        phrase.Relative = !stated;
        return true;
    }

    /// <summary>The period that the part lies in: a date, or "the year", "last year", "this month".</summary>
    public static bool TryWhole(in DateText t, int at, DateAnchor anchor, out DatePhrase whole)
    {
        int i = t.Role(at) == DateRole.The ? at + 1 : at;
        if (t.TryUnit(i, out TimeUnit unit, out bool plural) && i > at)
        {
            whole = default;
            if (plural || unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Quarter or TimeUnit.Decade or TimeUnit.Century))
                return false;
            // "the end of the year 2011"
            if (unit == TimeUnit.Year && YearDates.TryYear(t, i + 1, out int year, out int end))
                whole = DatePhrase.Of(at, end, new EdtfDate(year));
            else if (anchor.Mentioned is { UnspecifiedDigits: 0 } named && RelativeDates.IsPrecise(named, unit) && named.Earliest is { } then && then.Year != anchor.Day?.Year)
                whole = DatePhrase.Counted(at, i + 1, RelativeDates.Period(then, unit), note: "counted from the date before it");
            else if (anchor.Day is { } day)
                whole = DatePhrase.Counted(at, i + 1, RelativeDates.Period(day, unit));
            else
                return false;
            return true;
        }
        if (t[i].Kind == DateWordKind.Season && !TrySeason(t, i, out whole) || t[i].Kind == DateWordKind.Ordinal && !YearDates.TryCentury(t, i, out whole))
        {
            whole = default;
            return false;
        }
        if (!DateGrammar.TryAtom(t, i, anchor, out whole) && !YearDates.TryBareYear(t, i, out whole))
            return false;
        DateGrammar.Resolve(t, anchor, ref whole);
        return whole.Form == PhraseForm.Date;
    }

    /// <summary>"the summer of 1992", "spring 2011", "autumn of this year".</summary>
    public static bool TrySeason(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        DateWord season = t[at];
        if (season.Kind != DateWordKind.Season || !YearDates.TryYearBehind(t, at + 1, out int year, out int end) || t.Is(at + 1, ','))
            return false;
        phrase = DatePhrase.Of(at, end, new EdtfDate(year, 0, season.Value));
        return true;
    }

    private static Edtf? Within(in EdtfDate whole, int n, TimeUnit unit, in DateWord word)
    {
        bool year = whole.Part == 0, month = whole.Part is > 0 and < 13 && whole.Day == 0;
        if (word.Kind == DateWordKind.Half)
            return year && n is 1 or 2 or -1 ? new(new EdtfDate(whole.Year, 0, n == 1 ? 40 : 41)) : null;
        if (word.Kind == DateWordKind.Weekday)
            return month && whole.Year is > 0 and < 9999 && Calendars.NthWeekday(whole.Year, whole.Part, word.Value, n) is { } day ? new(EdtfDate.Of(day)) : null;
        switch (unit)
        {
            case TimeUnit.Quarter when year && n is -1 or (>= 1 and <= 4):
                return new(new EdtfDate(whole.Year, 0, n < 0 ? 36 : 32 + n));
            case TimeUnit.Month when year && n is -1 or (>= 1 and <= 12):
                return new(new EdtfDate(whole.Year, 0, n < 0 ? 12 : n));
            case TimeUnit.Day when month && whole.Year is > 0 and <= 9999:
                int days = DateTime.DaysInMonth(whole.Year, whole.Part);
                return n <= days ? new(new EdtfDate(whole.Year, 0, whole.Part, n < 0 ? days : n)) : null;
            case TimeUnit.Week when year && whole.Year is > 1 and < 9998:
                int weeks = System.Globalization.ISOWeek.GetWeeksInYear(whole.Year);
                return n <= weeks ? Week(System.Globalization.ISOWeek.ToDateTime(whole.Year, n < 0 ? weeks : n, DayOfWeek.Monday)) : null;
            case TimeUnit.Week when month && n <= 5 && whole.Latest is { } last && whole.Earliest is { Year: > 1 and < 9998 } first:
                // A week belongs to the month of its Thursday, as ISO 8601 has it for years.
                DateOnly thursday = n < 0 ? last.AddDays(-((Calendars.Weekday(last) + 3) % 7)) : first.AddDays((11 - Calendars.Weekday(first)) % 7 + 7 * (n - 1));
                return RelativeDates.Period(thursday, TimeUnit.Week);
            default:
                return null;
        }
    }

    private static Edtf Week(DateTime monday) => RelativeDates.Period(DateOnly.FromDateTime(monday), TimeUnit.Week);
}
