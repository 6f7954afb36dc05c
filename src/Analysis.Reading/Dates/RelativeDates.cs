using System.Globalization;
using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Dates counted from the day of publication: "today", "last week", "this September", "the past four years", "recent years", "every Monday".</summary>
internal static class RelativeDates
{
    public const string NoAnchor = "no date of publication";

    /// <summary>"today", "yesterday", "tonight", "at present".</summary>
    public static bool TryDay(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        DateWord word = t[at];
        int count = 1;
        if (t.Lexicon.TryPhrase(t.Tokens, at, out DateWord longer, out int tokens) && longer.Kind == DateWordKind.Day)
            (word, count) = (longer, tokens);
        if (word.Kind != DateWordKind.Day)
            return false;
        int first = count > 1 && t.Role(at - 1) == DateRole.The ? at - 1 : at;
        phrase = DatePhrase.Counted(first, at + count, Day(anchor, word.Value));
        return true;
    }

    /// <summary>What a modifier makes of the words behind it.</summary>
    public static bool TryModified(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        DateModifier modifier = t[at].Modifier;
        int i = at + 1;
        // "this coming Friday", "these past few years"
        if (modifier == DateModifier.This && t[i].Modifier is DateModifier.Next or DateModifier.Past or DateModifier.Last)
        {
            modifier = t[i].Modifier == DateModifier.Next ? DateModifier.This : t[i].Modifier;
            i++;
        }
        if (modifier == DateModifier.Every)
            return TryEvery(t, at, i, out phrase);
        if (modifier is DateModifier.This or DateModifier.Last or DateModifier.Next && t.Role(i) == DateRole.Working)
            i++;
        DateWord word = t[i];
        if (t.TryUnit(i, out TimeUnit unit, out bool plural))
            return plural ? TryVague(t, at, modifier, unit, i + 1, anchor, out phrase) : t.Role(i + 1) == DateRole.And && DateNumbers.TryFraction(t, i + 2, out decimal fraction, out int past) ? Span(t, at, past, modifier, 1 + fraction, unit, anchor, out phrase) : TryUnit(t, at, modifier, unit, i + 1, anchor, out phrase);
        if (word.Kind == DateWordKind.Weekday && modifier is not (DateModifier.Recent or DateModifier.Past))
            return TryWeekday(t, at, modifier, word.Value, i, anchor, out phrase);
        if (word.Kind is DateWordKind.Month or DateWordKind.Season or DateWordKind.Holiday || (word.Kind == DateWordKind.None && t.Lexicon.Starts(t.Tokens.Length > i ? t.Tokens[i].Word : 0)))
            return TryNamed(t, at, modifier, i, anchor, out phrase);
        if (t.IsNumber(i) && modifier is DateModifier.This or DateModifier.Next
            && (NumericDates.TryMonthDay(t, i, anchor, out phrase) || (MonthDates.TryDayFirst(t, i, anchor, out phrase) && phrase.YearMissing)))
            return Shift(at, modifier, anchor, ref phrase);
        if (modifier is DateModifier.This or DateModifier.Last or DateModifier.Next && word.Role is DateRole.Fiscal or DateRole.School && t.TryUnit(i + 1, out unit, out plural) && unit == TimeUnit.Year && !plural)
            return TryUnit(t, at, modifier, unit, i + 2, anchor, out phrase, word.Role == DateRole.Fiscal ? "fiscal year" : "school year");
        // "the next three to five years" reaches as far as the larger of the two.
        bool either = DateNumbers.TryEither(t, i, out decimal few, out decimal count, out int end);
        if (!either && (!DateNumbers.TryCount(t, i, out count, out end) || t[i].Kind == DateWordKind.Article))
            return false;
        bool working = t.Role(end) == DateRole.Working;
        if (working)
            end++;
        if (t[end].Kind == DateWordKind.Modifier || !t.TryUnit(end, out unit, out _))
            return false;
        return count == 0
            ? TryVague(t, at, modifier, unit, end + 1, anchor, out phrase)
            : Span(t, at, end + 1, modifier, count, unit, anchor, out phrase, working, t[i].Kind is DateWordKind.Vague || t[i + 1].Kind is DateWordKind.Vague ? "a couple taken for two" : either ? string.Create(CultureInfo.InvariantCulture, $"from {few}") : "");
    }

    /// <summary>So many units back or ahead of the day of publication: "the past four years" is <c>2008/2012</c>, "the past three months" <c>2012-01-28/2012-04-28</c>.</summary>
    public static bool Span(in DateText t, int first, int end, DateModifier modifier, decimal count, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase, bool working = false, string note = "")
    {
        phrase = default;
        int sign = modifier switch { DateModifier.Last or DateModifier.Past or DateModifier.Recent => -1, DateModifier.Next or DateModifier.Following => 1, _ => 0 };
        if (sign == 0 || unit < TimeUnit.Day || unit is TimeUnit.Night or TimeUnit.Weekend || OfSomething(t, end))
            return false;
        TimeLength length = TimeLength.Of(count, unit);
        if (unit == TimeUnit.Quarter && count == decimal.Truncate(count) && count is >= 1 and < 400 && anchor.Day is { Year: > 200 and < 9800 } now)
        {
            // Quarters are those of the calendar: the last two are the two that are over.
            DateOnly near = now.AddMonths(3 * sign), far = now.AddMonths(3 * sign * (int)count);
            (DateOnly from, DateOnly until) = sign < 0 ? (far, near) : (near, far);
            phrase = DatePhrase.Counted(first, end, count == 1 ? Period(near, unit) : new(Period(from, unit).Start, Period(until, unit).Start), PhraseForm.Span, note);
            phrase.Length = length;
            return true;
        }
        phrase = new() { First = first, End = end, Form = PhraseForm.Span, Length = length, Relative = true, Note = note };
        if (anchor.Day is not { } day)
            phrase.Form = PhraseForm.Length;
        else if ((working ? Calendars.WorkingDays(day, sign * (int)count) : length.From(day, sign)) is { } other)
            phrase.Value = sign < 0 ? new(Edge(other, unit), Edge(day, unit)) : new(Edge(day, unit), Edge(other, unit));
        else
            return false;
        if (anchor.Day is null)
            phrase.Remark(NoAnchor);
        return true;
    }

    /// <summary>The period of a unit that holds a day: its year, decade, month, week …</summary>
    public static Edtf Period(DateOnly day, TimeUnit unit)
    {
        switch (unit)
        {
            case TimeUnit.Week:
                return new(EdtfDate.WeekOf(day));
            case TimeUnit.Fortnight:
                DateOnly monday = day.DayNumber < 6 ? day : day.AddDays(1 - Calendars.Weekday(day));
                return new(EdtfDate.Of(monday), EdtfDate.Of(Later(monday, 13)));
            case TimeUnit.Weekend:
                DateOnly saturday = Later(day, 6 - Calendars.Weekday(day));
                return new(EdtfDate.Of(saturday), EdtfDate.Of(Later(saturday, 1)));
            case TimeUnit.Month:
                return new(EdtfDate.MonthOf(day));
            case TimeUnit.Quarter:
                return new(new EdtfDate(day.Year, 0, 33 + (day.Month - 1) / 3));
            case TimeUnit.Year:
                return new(new EdtfDate(day.Year));
            case TimeUnit.Decade:
                return new(new EdtfDate(day.Year / 10 * 10, 1));
            case TimeUnit.Century:
                return new(new EdtfDate(day.Year / 100 * 100, 2));
            case TimeUnit.Millennium:
                return new(new EdtfDate(day.Year / 1000 * 1000, 3));
            default:
                return new(EdtfDate.Of(day));
        }
    }

    /// <summary>A day as exactly as a unit says.</summary>
    public static EdtfDate Exactly(DateOnly day, TimeUnit unit) => unit switch
    {
        >= TimeUnit.Year => new(day.Year),
        TimeUnit.Month or TimeUnit.Quarter => EdtfDate.MonthOf(day),
        _ => EdtfDate.Of(day),
    };

    /// <summary>An end of a span that is counted from a day: "the past three months" run from day to day, "the past four years" from year to year.</summary>
    public static EdtfDate Edge(DateOnly day, TimeUnit unit) => unit >= TimeUnit.Year ? new(day.Year) : EdtfDate.Of(day);

    private static Edtf Day(DateAnchor anchor, int offset)
    {
        EdtfDate unknown = new(0, 4, EdtfDate.Unspecified, EdtfDate.Unspecified);
        if (anchor.Day is not { } day)
            return new(unknown);
        int number = day.DayNumber + offset;
        return new(number < 0 || number > DateOnly.MaxValue.DayNumber ? unknown : EdtfDate.Of(DateOnly.FromDayNumber(number)));
    }

    private static DateOnly Later(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    /// <summary>"the last five months of her life" is counted from something else.</summary>
    private static bool OfSomething(in DateText t, int end) => t.Role(end) == DateRole.Of && t[end + 1].Kind == DateWordKind.Role && t.Role(end + 1) is DateRole.Possessive or DateRole.The;

    private static bool TryUnit(in DateText t, int at, DateModifier modifier, TimeUnit unit, int end, DateAnchor anchor, out DatePhrase phrase, string note = "")
    {
        phrase = default;
        if (unit < TimeUnit.Day || unit == TimeUnit.Night || (OfSomething(t, end) && modifier == DateModifier.Last && unit < TimeUnit.Decade && t[end + 2].Kind == DateWordKind.None))
            return false;
        bool narrative = modifier is DateModifier.Following or DateModifier.Same or DateModifier.That
            || (t.Role(at - 1) == DateRole.The && modifier is DateModifier.Next or DateModifier.Last && t[at - 1].Kind == DateWordKind.Role && unit != TimeUnit.Quarter && !(t[at].Modifier == DateModifier.Last && unit >= TimeUnit.Decade));
        int step = modifier switch { DateModifier.Last or DateModifier.Past => -1, DateModifier.Next or DateModifier.Following => 1, _ => 0 };
        // "over the last year", "in the last month", "during the next week": the time up to, or from, the day of publication.
        bool spanned = note.Length == 0 && t.Role(at - 1) == DateRole.The && unit >= TimeUnit.Week && unit != TimeUnit.Quarter && t[at].Guard != DateGuard.Told
            && (t.Role(at - 2) is DateRole.Over or DateRole.Within or DateRole.During || (t.Role(at - 2) is DateRole.In or DateRole.For && (modifier == DateModifier.Last || t.LooksAhead(at))));
        bool reaches = modifier is DateModifier.Last or DateModifier.Next && spanned || modifier == DateModifier.Past && unit != TimeUnit.Quarter || (modifier is DateModifier.Last or DateModifier.Next && unit is TimeUnit.Decade && t.Role(at - 1) == DateRole.The);
        if (reaches)
            return Span(t, at, end, modifier, 1, unit, anchor, out phrase);
        DateOnly? from = anchor.Day;
        bool mentioned = false;
        bool told = t[at].Guard == DateGuard.Told && anchor.Mentioned is { } before && IsPrecise(before, unit) && (unit != TimeUnit.Quarter || before.Part is > 32 and <= 36) && anchor.IsOfSentence(t, at);
        if ((narrative || told) && anchor.Mentioned is { } last && last.HasYear && IsPrecise(last, unit) && last.Earliest is { } named)
            (from, mentioned) = (named, true);
        else if (modifier is DateModifier.Same or DateModifier.That && ((unit < TimeUnit.Month && unit != TimeUnit.Weekend) || anchor.Day is null))
            return false;
        if (unit == TimeUnit.Day && !mentioned && (modifier is not (DateModifier.Next or DateModifier.Following or DateModifier.Last) || t.Role(at - 1) != DateRole.The))
            return false;
        if (from is not { } day)
        {
            phrase = DatePhrase.Counted(at, end, new(EdtfDate.UnknownYear), note: NoAnchor);
            return true;
        }
        if (unit == TimeUnit.Weekend)
        {
            if (step == 0 && IsWeekendPast(t, at, day))
                step = -1;
        }
        TimeLength length = unit == TimeUnit.Weekend ? TimeLength.Of(1, TimeUnit.Week) : TimeLength.Of(1, unit);
        DateOnly? moved = step == 0 ? day : length.From(unit >= TimeUnit.Month ? new(day.Year, day.Month, 1) : day, step);
        if (moved is not { } target)
            return false;
        phrase = DatePhrase.Counted(at, end, Period(target, unit), note: note);
        // "the following decade" begins where the date before it is.
        if (mentioned && modifier == DateModifier.Following && unit >= TimeUnit.Decade)
            phrase.Value = new(new EdtfDate(day.Year), new EdtfDate(target.Year));
        if (mentioned)
            phrase.Remark("counted from the date before it");
        if (unit == TimeUnit.Day && t.Role(at - 1) == DateRole.The)
            phrase.First = at - 1;
        return true;
    }

    /// <summary>Whether "the weekend" is the one just past: early in a week, or where the sentence tells of what is over; on a weekend itself it is that one.</summary>
    public static bool IsWeekendPast(in DateText t, int at, DateOnly day)
    {
        int weekday = Calendars.Weekday(day);
        if (weekday > 5 || day.DayNumber <= 7)
            return false;
        Tense tense = Tenses.Around(t, at);
        return t[at].Modifier == DateModifier.This ? weekday <= 3 && tense != Tense.Future : tense == Tense.Past || (tense == Tense.Unknown && weekday <= 3);
    }

    /// <summary>Whether a date is at least as exact as a unit.</summary>
    public static bool IsPrecise(in EdtfDate date, TimeUnit unit) => unit switch
    {
        < TimeUnit.Month => date.IsDay || (unit == TimeUnit.Week && date.Part > 100),
        < TimeUnit.Year => date.UnspecifiedDigits == 0 && (date.Part is > 0 and <= 12 || (unit == TimeUnit.Quarter && date.Part is > 32 and <= 36)),
        _ => date.UnspecifiedDigits == 0,
    };

    /// <summary>"recent years", "the past few years", "the coming months": no number, so one end is open.</summary>
    private static bool TryVague(in DateText t, int at, DateModifier modifier, TimeUnit unit, int end, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        bool back = modifier is DateModifier.Recent or DateModifier.Past or DateModifier.Last, ahead = modifier is DateModifier.Next or DateModifier.Following;
        if (unit < TimeUnit.Day || unit is TimeUnit.Night or TimeUnit.Weekend || !(back || ahead) || OfSomething(t, end))
            return false;
        if (t.Lexicon.Word(t.Tokens[end - 1].Word).Kind != DateWordKind.Unit)
            return false;
        EdtfDate? day = anchor.Day is { } d ? EdtfDate.Of(d) : null;
        Edtf value = day is null ? new(EdtfDate.UnknownYear) : back ? new(null, day) : new(day, null);
        phrase = DatePhrase.Counted(at, end, value, PhraseForm.Span, "number not stated");
        if (day is null)
            phrase.Remark(NoAnchor);
        return true;
    }

    private static bool TryWeekday(in DateText t, int at, DateModifier modifier, int weekday, int i, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (modifier is DateModifier.That or DateModifier.Same)
            return false;
        if (modifier is DateModifier.This or DateModifier.Next && WeekdayDates.TryWithDate(t, at, weekday, i + 1, anchor, out phrase))
            return true;
        bool coming = t[i - 1].Guard == DateGuard.Coming && i - 1 > at;
        DateOnly? day = coming ? anchor.WeekdayNear(weekday, ahead: true)
            : anchor.WeekdayOf(weekday, modifier switch { DateModifier.Last => -1, DateModifier.This => 0, _ => 1 });
        bool narrative = modifier == DateModifier.Following || (modifier == DateModifier.Next && t.Role(at - 1) == DateRole.The);
        if (narrative && anchor.Mentioned is { IsDay: true } before && before.Earliest is { } named && named.Year < 9999)
            day = named.AddDays((weekday - Calendars.Weekday(named) + 6) % 7 + 1);
        phrase = DatePhrase.Counted(at, i + 1, day is { } found ? new(EdtfDate.Of(found)) : new(new EdtfDate(0, 4, EdtfDate.Unspecified, EdtfDate.Unspecified)));
        if (day is null)
            phrase.Remark(NoAnchor);
        return true;
    }

    /// <summary>"last September", "this summer", "next Easter", "next 6th of April".</summary>
    private static bool TryNamed(in DateText t, int at, DateModifier modifier, int i, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (modifier is not (DateModifier.Last or DateModifier.This or DateModifier.Next or DateModifier.Past))
            return false;
        DateWord word = t[i];
        if (word.Kind == DateWordKind.Season)
            phrase = DatePhrase.Of(at, i + 1, new EdtfDate(0, 4, word.Value));
        else if (!MonthDates.TryMonthFirst(t, i, anchor, out phrase) && !Holidays.TryRead(t, i, out phrase))
            return false;
        if (!phrase.YearMissing)
            return false;
        return Shift(at, modifier, anchor, ref phrase);
    }

    /// <summary>Gives a yearless date the year that "last", "this" or "next" before it means.</summary>
    private static bool Shift(int at, DateModifier modifier, DateAnchor anchor, ref DatePhrase phrase)
    {
        phrase.First = at;
        phrase.Relative = true;
        if (anchor.Day is not { } day || phrase.Value.Start is not { } date || phrase.HolidayRow != 0)
        {
            phrase.Ahead = modifier == DateModifier.Next;
            return true;
        }
        EdtfDate now = date with { Year = day.Year, UnspecifiedDigits = 0 };
        if (modifier is DateModifier.Last or DateModifier.Past && (now.Latest ?? day) >= day)
            now = now with { Year = day.Year - 1 };
        else if (modifier == DateModifier.Next && (now.Earliest ?? day) <= day)
            now = now with { Year = day.Year + 1 };
        phrase.Value = new(now);
        phrase.YearMissing = false;
        return true;
    }

    /// <summary>"every year", "every two years", "each Monday", "every other day".</summary>
    private static bool TryEvery(in DateText t, int at, int i, out DatePhrase phrase)
    {
        phrase = default;
        decimal count = 1;
        int end = i;
        if (t.Role(i) == DateRole.Other)
            (count, end) = (2, i + 1);
        else if (DateNumbers.TryOrdinal(t, i, out int nth, out int ordinalEnd))
            (count, end) = (nth, ordinalEnd);
        else if (t[i].Kind is DateWordKind.Cardinal or DateWordKind.None && DateNumbers.TryCount(t, i, out decimal n, out int countEnd))
            (count, end) = (n, countEnd);
        DateWord word = t[end];
        // "every morning"
        if (t.Role(end) == DateRole.DayPart)
        {
            phrase = new() { First = at, End = end + 1, Form = PhraseForm.Repetition, Length = TimeLength.Of(count, TimeUnit.Day), Note = "" };
            return true;
        }
        if (t.TryUnit(end, out TimeUnit unit, out _) && unit >= TimeUnit.Day && count > 0)
        {
            TimeUnit period = unit == TimeUnit.Weekend ? TimeUnit.Week : unit;
            phrase = new() { First = at, End = end + 1, Form = PhraseForm.Repetition, Length = TimeLength.Of(count, period), Note = "" };
            return true;
        }
        if (word.Kind is not (DateWordKind.Weekday or DateWordKind.Month or DateWordKind.Season))
            return false;
        int last = word.Kind == DateWordKind.Weekday && t.Role(end + 1) == DateRole.And && t[end + 2].Kind == DateWordKind.Weekday ? end + 3 : end + 1;
        phrase = new() { First = at, End = last, Form = PhraseForm.Repetition, Length = TimeLength.Of(count, word.Kind == DateWordKind.Weekday ? TimeUnit.Week : TimeUnit.Year), Note = "" };
        return true;
    }
}
