using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Parts of a period by their number: "the first quarter of 2012", "the second half of last year", "the third week of July", "the first Monday of May", "week 23".</summary>
internal static class OrdinalDates
{
    public static bool TryRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        int n, end;
        bool final = t.Role(at) == DateRole.Final, last = final || t[at].Modifier == DateModifier.Last;
        if (last)
            (n, end) = (-1, at + 1);
        else if (!DateNumbers.TryOrdinal(t, at, out n, out end) || n == 0)
            return false;
        int first = t.Role(at - 1) == DateRole.The ? at - 1 : at;
        if (t.IsDash(end) && t.IsGlued(end))
            end++;
        // "the first fiscal quarter"
        if (t.Role(end) == DateRole.Fiscal && t.TryUnit(end + 1, out TimeUnit fiscal, out bool many) && fiscal == TimeUnit.Quarter && !many)
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
        if (t.TryDigits(end, out int between) && !last && TryQuarterOrHalf(t, end + 1, n, out int within) && YearDates.TryYear(t, end, out _, out _))
        {
            // "the first 1987 quarter"
            phrase = DatePhrase.Of(at, end + 2, new EdtfDate(between, 0, within));
            return true;
        }
        if (!(half || unitHere || word.Kind == DateWordKind.Weekday) || plural)
            return false;
        if (t.Role(end + 1) is not (DateRole.Of or DateRole.In) || !TryWhole(t, end + 2, anchor, out DatePhrase whole))
            return ((!last || final) && TryWithoutWhole(t, at, end, final ? 4 : n, out phrase)) || (!last && unitHere && PeriodDates.TryNumberedUnit(t, first, end, unit, anchor, out phrase));
        if (whole.Value.IsInterval || whole.Value.Start is not { } date)
            return false;
        Edtf? part = date.UnspecifiedDigits == 0 ? Within(date, n, half ? TimeUnit.None : unit, word) : WithinLong(date, n, half ? TimeUnit.None : unit, half);
        if (part is not { } value)
            return false;
        phrase = DatePhrase.Of(unit is TimeUnit.Week or TimeUnit.Day or TimeUnit.Month ? first : at, whole.End, value, whole.Note ?? "");
        phrase.Relative = whole.Relative;
        return true;
    }

    /// <summary>"first quarter 1987", "second half of fiscal 2012", and "the first quarter", "third-quarter profit", "first-half sales" of the year of publication.</summary>
    private static bool TryWithoutWhole(in DateText t, int at, int unitAt, int n, out DatePhrase phrase)
    {
        phrase = default;
        if (!TryQuarterOrHalf(t, unitAt, n, out int part))
            return false;
        int end = unitAt + 1;
        if (CodedPeriods.TryYearBehind(t, end, out int year, out int after, out string note) && !t.Is(end, ',') && year is > 1800 and < 2200)
        {
            phrase = DatePhrase.Of(at, after, new EdtfDate(year, 0, part), note);
            return true;
        }
        // "a first-half goal", "the third quarter-final", "the first quarter of the match"
        if (t.Role(end) == DateRole.Of || (t.IsDash(end) && t.IsGlued(end)) || (part > 36 && t.Role(end) != DateRole.Measure))
            return false;
        phrase = DatePhrase.Of(at, end, new EdtfDate(0, 4, part));
        return true;
    }

    private static bool TryQuarterOrHalf(in DateText t, int at, int n, out int part)
    {
        bool half = t[at].Kind == DateWordKind.Half;
        part = (half ? 39 : 32) + n;
        return n >= 1 && (half ? n <= 2 : n <= 4 && t.TryUnit(at, out TimeUnit unit, out bool plural) && unit == TimeUnit.Quarter && !plural);
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
            else if (unit == TimeUnit.Quarter && anchor.Quarter is { } quarter)
                whole = DatePhrase.Counted(at, i + 1, new(quarter), note: "the quarter named before it");
            else if (unit != TimeUnit.Quarter && (anchor.IsOfSentence(t, at) || Tenses.Around(t, at) != Tense.Future) && anchor.Mentioned is { UnspecifiedDigits: 0 } named && RelativeDates.IsPrecise(named, unit) && named.Earliest is { } then && (unit < TimeUnit.Year || then.Year != anchor.Day?.Year))
                whole = DatePhrase.Counted(at, i + 1, RelativeDates.Period(then, unit), note: "counted from the date before it");
            else if (anchor.Day is { } day)
                whole = DatePhrase.Counted(at, i + 1, RelativeDates.Period(unit == TimeUnit.Quarter && day.Year > 1 && Tenses.Around(t, at) == Tense.Past ? day.AddMonths(-3) : day, unit));
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
        // "expected to fall in 2005": the verb
        if (season.Guard == DateGuard.Ambiguous && t.Role(at + 1) == DateRole.In)
            return false;
        if (season.Kind != DateWordKind.Season || !YearDates.TryYearBehind(t, at + 1, out int year, out int end) || t.Is(at + 1, ','))
            return false;
        // "the winter of 2009/10" is that which begins in 2009.
        if (CodedPeriods.IsPair(t, end, year))
            end += 2;
        phrase = DatePhrase.Of(at, end, new EdtfDate(year, 0, season.Value));
        return true;
    }

    /// <summary>"in the summer", "during spring", "by the autumn": the season nearest to the day of publication; not "the fall of", "the Summer Olympics", "summer holidays".</summary>
    public static bool TryThisSeason(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        bool the = t.Role(at - 1) == DateRole.The;
        DateRole before = t.Role(the ? at - 2 : at - 1);
        bool placed = before is DateRole.During or DateRole.Since or DateRole.Until or DateRole.By or DateRole.Through || (the && before is DateRole.In or DateRole.Over or DateRole.Before or DateRole.After or DateRole.From or DateRole.For);
        bool fall = t[at].Guard == DateGuard.Ambiguous && !the && before != DateRole.During;
        if (!placed || fall || anchor.Day is null || t.Role(at + 1) == DateRole.Of || (t.IsCapitalised(at) && t.IsCapitalised(at + 1)) || t.IsNumber(at + 1) || (t.IsDash(at + 1) && t.IsGlued(at + 1)))
            return false;
        phrase = DatePhrase.Of(at, at + 1, new EdtfDate(0, 4, t[at].Value));
        return true;
    }

    private static Edtf? Within(in EdtfDate whole, int n, TimeUnit unit, in DateWord word)
    {
        if (n == 0)
            return null;
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
            case TimeUnit.Day when year && n is 1 or -1:
                return new(n == 1 ? new EdtfDate(whole.Year, 0, 1, 1) : new EdtfDate(whole.Year, 0, 12, 31));
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

    /// <summary>A half, quarter or decade of a century, a half of a decade: "the first half of the 20th century" is <c>1900/1949</c>, as EDTF counts centuries.</summary>
    private static Edtf? WithinLong(in EdtfDate whole, int n, TimeUnit unit, bool half)
    {
        int years = whole.UnspecifiedDigits switch { 1 => 10, 2 => 100, _ => 0 };
        int parts = half ? 2 : unit switch { TimeUnit.Quarter when years == 100 => 4, TimeUnit.Decade when years == 100 => 10, _ => 0 };
        if (years == 0 || parts == 0 || n > parts || n == 0)
            return null;
        int length = years / parts, first = whole.Year + length * ((n < 0 ? parts : n) - 1);
        return unit == TimeUnit.Decade ? new(new EdtfDate(first, 1)) : new(new EdtfDate(first), new EdtfDate(first + length - 1));
    }

    private static Edtf Week(DateTime monday) => RelativeDates.Period(DateOnly.FromDateTime(monday), TimeUnit.Week);
}
