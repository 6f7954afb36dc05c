using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>
/// Periods that are counted from one of their ends: "the year to March", "the three months ended June 30", "the first nine months of 2011", "the year to date";
/// and days that are counted from something without a date: "day five", "the fourth day of the summit".
/// </summary>
internal static class PeriodDates
{
    public const string NotDated = "counted from something that has no date here";

    /// <summary>Behind a length of time that ends at token <paramref name="end"/>: "to March 2012", "ended June 30", "through September". The period ends there and is that long.</summary>
    public static bool TryUpTo(in DateText t, int first, int end, in TimeLength length, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        // "the fiscal year that ended in March"
        if (t[end].Modifier == DateModifier.That && t.Role(end + 1) is DateRole.Ending or DateRole.Ended)
            end++;
        if (unit < TimeUnit.Day || t.Role(end) is not (DateRole.To or DateRole.Through or DateRole.Ending or DateRole.Ended))
            return false;
        if (t.Role(first - 1) is not (DateRole.The or DateRole.Possessive) && t[first - 1].Modifier == DateModifier.None && !(t.IsLineStart(first) && unit >= TimeUnit.Month) && !(t.Role(end) is DateRole.Ending or DateRole.Ended && (t.IsLineStart(first) || t.StartsSentence(first) || t.Role(first - 1) is DateRole.For or DateRole.In)))
            return false;
        int at = t.Role(end + 1) is DateRole.On or DateRole.In ? end + 2 : end + 1;
        if (t[at].Kind is DateWordKind.Day or DateWordKind.Unit || !DateGrammar.TryAtom(t, at, anchor, out DatePhrase last) && !YearDates.TryBareYear(t, at, out last))
            return false;
        last.Over = t.Role(end) == DateRole.Ended;
        DateGrammar.Resolve(t, anchor, ref last);
        if (!last.IsSingle || last.Value.Start is not { UnspecifiedDigits: 0 } date || date.Latest is not { Year: < 9999 } until || length.From(until.AddDays(1), -1) is not { } from)
            return false;
        EdtfDate start = date.IsDay || unit < TimeUnit.Month ? EdtfDate.Of(from) : date.Part == 0 && from is { Month: 1, Day: 1 } ? new(from.Year) : EdtfDate.MonthOf(from);
        phrase = DatePhrase.Of(first, last.End, new Edtf(start, date), last.Note ?? "");
        phrase.Relative = last.Relative;
        return true;
    }

    /// <summary>"fiscal year ending June 30, 2013", "financial year to March".</summary>
    public static bool TryFiscalUpTo(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!CodedPeriods.IsFiscal(t, at, out string note) || !TryUpTo(t, at, at + 2, TimeLength.Of(1, TimeUnit.Year), TimeUnit.Year, anchor, out phrase))
            return false;
        phrase.Remark(note);
        return true;
    }

    /// <summary>"year's end", "month's end", and "year end", "year-end": its last day.</summary>
    public static bool TryUnitEnd(in DateText t, int at, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (unit is not (TimeUnit.Year or TimeUnit.Month) || anchor.Day is not { } day)
            return false;
        bool possessive = t.IsWord(at + 1) && t.IsGlued(at + 1) && t.Tokens[at + 1].Length == 2 && t.Chars(at + 1)[1] is 's';
        int end = possessive || (t.IsDash(at + 1) && t.IsGlued(at + 1)) ? at + 2 : at + 1;
        if (t[end].Part != DatePart.End || (unit == TimeUnit.Month && !possessive) || RelativeDates.Period(day, unit).Latest is not { } last)
            return false;
        phrase = DatePhrase.Counted(at, end + 1, new(EdtfDate.Of(last)));
        return true;
    }

    /// <summary>"year to date": from its first day to the day of publication.</summary>
    public static bool TryToDate(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (anchor.Day is not { } day || !t.TryUnit(at, out TimeUnit unit, out bool plural) || plural || unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Quarter))
            return false;
        int to = t.IsDash(at + 1) ? at + 2 : at + 1, date = t.IsDash(to + 1) ? to + 2 : to + 1;
        if (t.Role(to) != DateRole.To || t.Role(date) != DateRole.Date || RelativeDates.Period(day, unit).Earliest is not { } from)
            return false;
        phrase = DatePhrase.Counted(at, date + 1, new(EdtfDate.Of(from), EdtfDate.Of(day)));
        return true;
    }

    /// <summary>"first nine months of 2011", "last two weeks of May": so many units from the beginning or the end of a period.</summary>
    public static bool TryPart(in DateText t, int at, int count, bool fromEnd, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!DateNumbers.TryCount(t, count, out decimal number, out int end) || number < 1 || number != decimal.Truncate(number) || t[count].Kind is DateWordKind.Article or DateWordKind.Vague
            || !t.TryUnit(end, out TimeUnit unit, out bool plural) || !plural || unit is < TimeUnit.Day or TimeUnit.Night or TimeUnit.Weekend
            || t.Role(end + 1) is not (DateRole.Of or DateRole.In) || !OrdinalDates.TryWhole(t, end + 2, anchor, out DatePhrase whole))
            return false;
        TimeLength length = TimeLength.Of(number, unit);
        // Where a fiscal year begins is not known, so no part of it can be placed.
        if (whole.Note is { } kept && kept.Contains("fiscal", StringComparison.Ordinal))
            return false;
        if (!whole.IsSingle || whole.Value.Earliest is not { } first || whole.Value.Latest is not { Year: < 9999 } last)
            return false;
        DateOnly? from = fromEnd ? length.From(last.AddDays(1), -1) : first, behind = fromEnd ? last.AddDays(1) : length.From(first, 1);
        if (from is not { } a || behind?.AddDays(-1) is not { } b || a < first || b > last)
            return false;
        phrase = DatePhrase.Of(at, whole.End, new Edtf(Edge(a, unit), Edge(b, unit)), whole.Note ?? "");
        phrase.Relative = whole.Relative;
        return true;
    }

    /// <summary>"seven months of this year", "nine months of 2011", as statistics put it: from January on.</summary>
    public static bool TryMonthsOf(in DateText t, int at, int end, decimal count, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (unit != TimeUnit.Month || count is < 2 or > 12 || count != decimal.Truncate(count) || t.Role(end) != DateRole.Of || t[at - 1].Kind == DateWordKind.Ordinal || t[at - 1].Modifier != DateModifier.None
            || !OrdinalDates.TryWhole(t, end + 1, anchor, out DatePhrase year) || !year.IsSingle || year.Value.Start is not { UnspecifiedDigits: 0, Part: 0 } of)
            return false;
        phrase = DatePhrase.Of(at, year.End, new Edtf(new EdtfDate(of.Year, 0, 1), new EdtfDate(of.Year, 0, (int)count)), "from January assumed");
        phrase.Relative = year.Relative;
        return true;
    }

    /// <summary>"day five", "Day 3": of something that the text does not date.</summary>
    public static bool TryDayNumber(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryUnit(at, out TimeUnit unit, out bool plural) || unit != TimeUnit.Day || plural || t.IsGlued(at) && t.IsDash(at - 1) || t[at - 1].Kind is DateWordKind.Article or DateWordKind.Cardinal or DateWordKind.Ordinal || t[at - 1].Modifier != DateModifier.None)
            return false;
        bool words = DateNumbers.TryCardinalWords(t, at + 1, out int number, out int end);
        if (!words && (!t.TryDigits(at + 1, out number) || t.Tokens[at + 1].Length > 3 || t.IsGlued(end = at + 2) && (t.IsWord(end) || t.Char(end) is '%' or ':' or '/')))
            return false;
        if (number == 0 || t[end].Kind is DateWordKind.Unit or DateWordKind.Counted or DateWordKind.Scale)
            return false;
        phrase = Undated(t, at, end, TimeUnit.Day, anchor);
        return true;
    }

    /// <summary>"the fourth day of the summit", "the second year of the war".</summary>
    public static bool TryNumberedUnit(in DateText t, int first, int unitAt, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (unit is not (TimeUnit.Day or TimeUnit.Year) || t.Role(first) != DateRole.The || t.Role(unitAt + 1) != DateRole.Of || t.Role(unitAt + 2) is not (DateRole.The or DateRole.Possessive) || t[unitAt + 3].Kind != DateWordKind.None)
            return false;
        phrase = Undated(t, first, unitAt + 1, unit, anchor);
        return true;
    }

    /// <summary>"the opening night", "the final day of the fair": beside a date, or of something that the text does not date.</summary>
    public static bool TryOpening(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (t.Role(at) is not (DateRole.Opening or DateRole.Final) || t.Role(at - 1) != DateRole.The || !t.TryUnit(at + 1, out TimeUnit unit, out bool plural) || plural || unit is not (TimeUnit.Day or TimeUnit.Night))
            return false;
        bool beside = t.Is(at - 2, ',') && anchor.MentionedEnd >= at - 3 && anchor.Mentioned is { IsDay: true };
        if (!beside && t.Role(at + 2) != DateRole.Of)
            return false;
        phrase = Undated(t, at - 1, at + 2, TimeUnit.Day, anchor);
        return true;
    }

    /// <summary>"the last match of the day", "its best result of the day": what is first, last or best in a day lies in the day that the text speaks of.</summary>
    public static bool TryDayOfBest(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryUnit(at, out TimeUnit unit, out bool plural) || unit != TimeUnit.Day || plural || t.Role(at - 1) != DateRole.The || t.Role(at - 2) != DateRole.Of || !FollowsSuperlative(t, at - 3))
            return false;
        bool mentioned = anchor.Mentioned is { IsDay: true };
        if ((mentioned ? anchor.Mentioned : anchor.Day is { } today ? EdtfDate.Of(today) : null) is not { } day)
            return false;
        phrase = DatePhrase.Counted(at - 1, at + 1, new(day with { Time = null }), note: mentioned ? "the date before it" : "");
        return true;
    }

    private static bool FollowsSuperlative(in DateText t, int at)
    {
        for (int i = at; i > at - 4 && t.IsWord(i); i--)
        {
            if (t[i].Kind == DateWordKind.Ordinal || t[i].Modifier == DateModifier.Last || t.Role(i) is DateRole.Opening or DateRole.Final || (i < at && t.Tokens[i].Length > 4 && t.Chars(i).EndsWith("est", StringComparison.Ordinal)))
                return i < at;
            if (t.Role(i) is not (DateRole.None or DateRole.Opening or DateRole.Final))
                return false;
        }
        return false;
    }

    /// <summary>"the 21st of this month", "the 3rd of next month", and "on the 15th" by itself: a day of the month that was named before it, or of the nearest.</summary>
    public static bool TryDayOfMonth(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!DateNumbers.TryOrdinal(t, at, out int number, out int end) || number > 31 || anchor.Day is not { Year: > 1 and < 9999 } day)
            return false;
        int first = t.Role(at - 1) == DateRole.The ? at - 1 : at;
        int named = t.Role(end) == DateRole.Of ? end + 1 : end;
        int step = t[named].Modifier switch { DateModifier.Last => -1, DateModifier.Next => 1, DateModifier.This => 0, _ => 99 };
        if (step != 99 && t.TryUnit(named + 1, out TimeUnit unit, out bool plural) && unit == TimeUnit.Month && !plural)
            return TryInMonth(first, named + 2, new DateOnly(day.Year, day.Month, 1).AddMonths(step), number, out phrase);
        if (!t.IsNumber(at) || !IsAlone(t, end) || !(IsAskedFor(t, first) || (first < at && EndsClause(t, end) && (anchor.Mentioned is { Part: > 0 and <= 12 } || t.LooksAhead(at)))))
            return false;
        if (anchor.Mentioned is { UnspecifiedDigits: 0, Part: > 0 and <= 12 } month && month.Year is > 0 and < 9999)
        {
            if (!TryInMonth(first, end, new DateOnly(month.Year, month.Part, 1), number, out phrase))
                return false;
            phrase.Remark("month of the date before it");
            return true;
        }
        DateOnly nearest = new(day.Year, day.Month, 1);
        bool ahead = t.LooksAhead(at);
        if (number > day.Day && !ahead)
            nearest = nearest.AddMonths(-1);
        else if (number < day.Day && ahead)
            nearest = nearest.AddMonths(1);
        return TryInMonth(first, end, nearest, number, out phrase);
    }

    /// <summary>Whether no noun follows that the ordinal could belong to: "on the 4th floor", "in the 20th and 21st centuries".</summary>
    private static bool IsAlone(in DateText t, int end)
    {
        if (t.IsDash(end) && t.IsGlued(end))
            return t[end + 1].Kind == DateWordKind.Suffix || t.IsNumber(end + 1);
        if (t.Role(end) is DateRole.And or DateRole.Or or DateRole.To or DateRole.Through)
        {
            int next = t.Role(end + 1) == DateRole.The ? end + 2 : end + 1;
            return !DateNumbers.TryOrdinal(t, next, out _, out int behind) || (behind > end && IsAlone(t, behind));
        }
        return !t.IsWord(end) || t[end].Kind is DateWordKind.Future or DateWordKind.Past || t.Role(end) is DateRole.At or DateRole.In or DateRole.On or DateRole.By or DateRole.After or DateRole.Before or DateRole.For;
    }

    /// <summary>"on the 12th", "by the 3rd", "from the 4th": a day is asked for.</summary>
    private static bool IsAskedFor(in DateText t, int first) =>
        t.Role(first - 1) is DateRole.On or DateRole.By or DateRole.Until or DateRole.Since or DateRole.Before or DateRole.After or DateRole.From
        || (t.Role(first - 1) is DateRole.To or DateRole.Through or DateRole.And && t[first - 2].Kind == DateWordKind.Suffix);

    private static bool EndsClause(in DateText t, int at) => at >= t.Count || t.IsLineStart(at) || t.Char(at) is '.' or ',' or ';' or ':' or '?' or '!' or ')';

    private static bool TryInMonth(int first, int end, DateOnly month, int day, out DatePhrase phrase)
    {
        bool exists = day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month);
        phrase = exists ? DatePhrase.Counted(first, end, new(EdtfDate.Of(month.AddDays(day - 1)))) : default;
        return exists;
    }

    /// <summary>The day of the date that it is set beside ("Saturday, day five of the fair"), else one that is not known.</summary>
    private static DatePhrase Undated(in DateText t, int first, int end, TimeUnit unit, DateAnchor anchor)
    {
        if (unit == TimeUnit.Day && anchor.Mentioned is { IsDay: true } day && t.Is(first - 1, ',') && anchor.MentionedEnd >= first - 2)
            return DatePhrase.Counted(first, end, new(day with { Time = null }), note: "the date before it");
        EdtfDate unknown = unit == TimeUnit.Day ? new(0, 4, EdtfDate.Unspecified, EdtfDate.Unspecified) : EdtfDate.UnknownYear;
        return DatePhrase.Counted(first, end, new(unknown), note: NotDated);
    }

    private static EdtfDate Edge(DateOnly day, TimeUnit unit) => unit >= TimeUnit.Year ? new(day.Year) : unit >= TimeUnit.Month ? EdtfDate.MonthOf(day) : EdtfDate.Of(day);
}
