using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>A count of units of time: "two years ago", "within nine months", "three weeks after April 23", "5 past years", and plain lengths, "20 years".</summary>
internal static class CountedDates
{
    public static bool TryRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (t.IsGlued(at) && (t.IsWord(at - 1) || t.Char(at - 1) is '$' or '€' or '£' or '.' or '/' || (t.IsDash(at - 1) && t.IsGlued(at - 1) && t.IsNumber(at) && t.IsWord(at - 2))))
            return false;
        if (TryEitherAgo(t, at, anchor, out phrase))
            return true;
        if (CompoundLengths.TryRead(t, at, out phrase))
            return true;
        if (!TryLength(t, at, out TimeLength length, out decimal count, out TimeUnit unit, out DateModifier modifier, out int end))
            return false;
        if (modifier == DateModifier.None && PeriodDates.TryMonthsOf(t, at, end, count, unit, anchor, out phrase))
            return true;
        if (modifier == DateModifier.None && PeriodDates.TryUpTo(t, at, end, length, unit, anchor, out phrase))
            return true;
        if (modifier != DateModifier.None)
            return RelativeDates.Span(t, at, end, modifier, count, unit, anchor, out phrase);
        if (TryMoved(t, at, end, length, unit, anchor, out phrase) || TryStarting(t, at, end, length, unit, anchor, out phrase))
            return true;
        DateRole before = t.Role(at - 1);
        if (before == DateRole.Within && count > 0 && unit >= TimeUnit.Day && anchor.Day is { } day && length.From(day, 1) is { } until && t.LooksAhead(at))
        {
            DateOnly last = t.Role(end - 2) == DateRole.Working ? Calendars.WorkingDays(day, (int)count) : until;
            phrase = DatePhrase.Counted(at - 1, end, new(RelativeDates.Edge(day, unit), RelativeDates.Edge(last, unit)), PhraseForm.Span);
            phrase.Length = length;
            return true;
        }
        // "in ten days' time"
        bool time = t.Char(end) is '\'' or '’' && t.Role(end + 1) == DateRole.Time;
        if (before == DateRole.In && unit >= TimeUnit.Day && anchor.Day is { } now && length.From(now, 1) is { } then && (time || t.LooksAhead(at)) && count > 0 && t.Role(at - 2) != DateRole.Time && !FollowsRecord(t, at - 2))
        {
            if (t.Role(end - 2) == DateRole.Working)
                then = Calendars.WorkingDays(now, (int)count);
            phrase = DatePhrase.Counted(at - 1, time ? end + 2 : end, new(RelativeDates.Exactly(then, unit) with { Qualifier = unit is TimeUnit.Week ? '~' : '\0' }));
            return true;
        }
        if (count == 0)
            return VagueLengths.TryCounted(t, at, end, unit, out phrase);
        if (!Plain(t, at, end, count, unit))
            return false;
        phrase = new() { First = at, End = end, Form = PhraseForm.Length, Length = length, Note = "" };
        return true;
    }

    /// <summary>Number and unit, more than one of them ("2 years 1 month and 21 days"), with a modifier between ("5 past years") or a fraction behind ("a year and a half").</summary>
    public static bool TryLength(in DateText t, int at, out TimeLength length, out decimal count, out TimeUnit unit, out DateModifier modifier, out int end)
    {
        (length, unit, modifier, end) = (default, TimeUnit.None, DateModifier.None, at);
        if (!DateNumbers.TryCount(t, at, out count, out int i))
            return false;
        if (t[i].Modifier is DateModifier.Past or DateModifier.Last or DateModifier.Next && t[i].Kind == DateWordKind.Modifier)
            modifier = t[i++].Modifier;
        if (t.Role(i) == DateRole.Working)
            i++;
        if (!t.TryUnit(i, out unit, out bool plural) || (!plural && count > 1 && count == decimal.Truncate(count) && modifier == DateModifier.None && !Abbreviated(t, i)))
            return false;
        length = TimeLength.Of(count, unit);
        end = i + 1;
        if (t.Role(end) == DateRole.And && DateNumbers.TryFraction(t, end + 1, out decimal fraction, out int after) && modifier == DateModifier.None)
        {
            (length, count, end) = (TimeLength.Of(count + fraction, unit), count + fraction, after);
            return true;
        }
        for (TimeUnit smaller = unit; ;)
        {
            int next = t.Role(end) == DateRole.And || t.Is(end, ',') ? end + 1 : end;
            if (t[next].Kind is not (DateWordKind.Cardinal or DateWordKind.None) || !DateNumbers.TryCount(t, next, out decimal more, out int unitAt)
                || !t.TryUnit(unitAt, out TimeUnit part, out _) || part >= smaller || modifier != DateModifier.None)
                return true;
            // "for the last 3 months and 2 weeks ago": what is followed by "ago" stands by itself only after a comma.
            length += TimeLength.Of(more, part);
            (smaller, end) = (part, unitAt + 1);
        }
    }

    /// <summary>"ago", "from now", "after April 23", "before yesterday", "later".</summary>
    private static bool TryMoved(in DateText t, int at, int end, in TimeLength length, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (unit < TimeUnit.Day)
            return false;
        DateRole role = t.Role(end);
        if (role is DateRole.Ago or DateRole.Hence || (role == DateRole.From && t.Role(end + 1) == DateRole.Now))
        {
            if (role == DateRole.Ago && TrySameTimeAgo(t, at, end + 1, length, unit, anchor, out phrase))
                return true;
            return Move(at, role == DateRole.From ? end + 2 : end + 1, length, unit, role == DateRole.Ago ? -1 : 1, anchor.Day, out phrase, workingDays: t.Role(end - 2) == DateRole.Working);
        }
        if (t[end].Part is DatePart.Later or DatePart.Earlier && t.Role(end + 1) != DateRole.Than)
        {
            if (TrySamePeriod(t, at, end, length, unit, anchor, out phrase))
                return true;
            DateOnly? from = anchor.Mentioned is { UnspecifiedDigits: 0 } mentioned && (unit >= TimeUnit.Year || mentioned.IsDay || (unit >= TimeUnit.Month && mentioned.Part is > 0 and < 13))
                ? mentioned.Earliest : anchor.Told is { UnspecifiedDigits: 0 } told && (unit >= TimeUnit.Year || told.IsDay) ? told.Earliest : t[end].Part == DatePart.Earlier || Tenses.Around(t, at) != Tense.Past ? anchor.Day : null;
            // Where the text names nothing that it could be counted from, only its length is known.
            if (from is null && anchor.Day is not null)
            {
                phrase = new() { First = at, End = end + 1, Form = PhraseForm.Length, Length = length, Note = PeriodDates.NotDated };
                return true;
            }
            if (!Move(at, end + 1, length, unit, t[end].Part == DatePart.Later ? 1 : -1, from, out phrase))
                return false;
            if (from != anchor.Day)
                phrase.Remark("counted from the date before it");
            return true;
        }
        if (role is not (DateRole.After or DateRole.Before or DateRole.From or DateRole.Since) || (t[at].Kind == DateWordKind.Article && role == DateRole.From && t[end + 1].Kind is not (DateWordKind.Weekday or DateWordKind.Day)))
            return false;
        if (!DateGrammar.TryAtom(t, end + 1, anchor, out DatePhrase other) && !(t.Role(end + 1) == DateRole.The && DateGrammar.TryAtom(t, end + 2, anchor, out other)))
            return false;
        // "the five months from 3 August to 24 December" has both its ends behind it.
        if (role == DateRole.From && t.Role(other.End) is DateRole.To or DateRole.Until or DateRole.Through)
            return false;
        // "a week from Tuesday" counts from the coming one.
        other.Ahead |= role == DateRole.From && other.Weekday > 0;
        DateGrammar.Resolve(t, anchor, ref other);
        if (other.Form != PhraseForm.Date || other.Value.IsInterval || other.Value.Start is not { } date || date.Earliest is not { } start || (unit < TimeUnit.Year && !date.IsDay))
            return false;
        if (role is DateRole.From or DateRole.Since && t.Role(at - 1) == DateRole.For && length.From(start, 1) is { } until)
        {
            // "for two months from December 25"
            phrase = DatePhrase.Of(at, other.End, new Edtf(date, date.IsDay ? EdtfDate.Of(until) : RelativeDates.Exactly(until, unit)), other.Note ?? "");
            phrase.Relative = other.Relative;
            return true;
        }
        return Move(at, other.End, length, unit, role == DateRole.Before ? -1 : 1, start, out phrase, date.IsDay);
    }

    /// <summary>"a year earlier" behind a month, quarter or half of a year in the same paragraph: the same one of that year.</summary>
    private static bool TrySamePeriod(in DateText t, int at, int end, in TimeLength length, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (unit != TimeUnit.Year || t[end].Part != DatePart.Earlier || length.Years != Math.Floor(length.Years)
            || anchor.MentionedValue is not { Start: { UnspecifiedDigits: 0, Part: > 0 and <= 41, Day: 0 } first, End: { UnspecifiedDigits: 0 } last } named || first.Year - length.Years < 1)
            return false;
        int years = (int)length.Years;
        Edtf value = named.IsInterval ? new(first with { Year = first.Year - years }, last with { Year = last.Year - years }) : new(first with { Year = first.Year - years });
        phrase = DatePhrase.Counted(at, end + 1, value, note: "counted from the date before it");
        phrase.Aside = true;
        return true;
    }

    /// <summary>"several years ago", "a few weeks ago", "decades ago": some time before the day of publication.</summary>
    public static bool TryVagueAgo(int at, int end, int sign, DateOnly? from, out DatePhrase phrase)
    {
        phrase = from is { } day && sign < 0 ? DatePhrase.Counted(at, end, new(null, EdtfDate.Of(day)), note: "number not stated") : default;
        return phrase.End > 0;
    }

    /// <summary>"10 to 15 years ago", "two or three years ago": between the one and the other.</summary>
    private static bool TryEitherAgo(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!DateNumbers.TryEither(t, at, out decimal few, out decimal many, out int unitAt) || !t.TryUnit(unitAt, out TimeUnit unit, out bool plural) || !plural || unit < TimeUnit.Day
            || t.Role(unitAt + 1) != DateRole.Ago || anchor.Day is not { } day || TimeLength.Of(many, unit).From(day, -1) is not { } from || TimeLength.Of(few, unit).From(day, -1) is not { } to)
            return false;
        phrase = DatePhrase.Counted(at, unitAt + 2, new(RelativeDates.Exactly(from, unit), RelativeDates.Exactly(to, unit)));
        return true;
    }

    /// <summary>"a year ago today", "20 years ago this month", "a week ago Monday": the day, month or weekday of that time.</summary>
    private static bool TrySameTimeAgo(in DateText t, int at, int next, in TimeLength length, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (anchor.Day is not { } day || length.From(day, -1) is not { } then)
            return false;
        if (t[next] is { Kind: DateWordKind.Day, Value: 0 })
            phrase = DatePhrase.Counted(at, next + 1, new(EdtfDate.Of(then)));
        else if (t[next].Modifier == DateModifier.This && t.TryUnit(next + 1, out TimeUnit part, out bool plural) && !plural && part < unit && part is TimeUnit.Week or TimeUnit.Month)
            phrase = DatePhrase.Counted(at, next + 2, RelativeDates.Period(then, part));
        else if (t[next].Kind == DateWordKind.Weekday && unit == TimeUnit.Week && anchor.WeekdayNear(t[next].Value, ahead: false) is { } weekday && length.From(weekday, -1) is { } found)
            phrase = DatePhrase.Counted(at, next + 1, new(EdtfDate.Of(found)));
        return phrase.End > 0;
    }

    /// <summary>"three days starting from Monday", "a week beginning tomorrow": from that day on.</summary>
    private static bool TryStarting(in DateText t, int at, int end, in TimeLength length, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (unit < TimeUnit.Day || !(t[end].Part == DatePart.Start || t.Role(end) == DateRole.Starting))
            return false;
        int i = t.Role(end + 1) is DateRole.On or DateRole.From or DateRole.In ? end + 2 : end + 1;
        if (!DateGrammar.TryAtom(t, i, anchor, out DatePhrase day))
            return false;
        day.Ahead = !day.Relative && t.LooksAhead(at);
        DateGrammar.Resolve(t, anchor, ref day);
        if (!day.IsSingle || day.Value.Start is not { UnspecifiedDigits: 0 } from || from.Earliest is not { } first || length.From(first, 1) is not { DayNumber: > 0 } behind)
            return false;
        EdtfDate last = from.IsDay || unit < TimeUnit.Month ? EdtfDate.Of(behind.AddDays(-1)) : from.Part == 0 ? new(behind.AddDays(-1).Year) : EdtfDate.MonthOf(behind.AddDays(-1));
        phrase = DatePhrase.Of(at, day.End, new Edtf(from, last), day.Note ?? "");
        phrase.Relative = day.Relative;
        return true;
    }

    private static bool Move(int at, int end, in TimeLength length, TimeUnit unit, int sign, DateOnly? from, out DatePhrase phrase, bool exact = false, bool workingDays = false)
    {
        if (length == default)
            return TryVagueAgo(at, end, sign, from, out phrase);
        phrase = default;
        if (from is not { } day)
        {
            phrase = DatePhrase.Counted(at, end, new(EdtfDate.UnknownYear), note: RelativeDates.NoAnchor);
            return true;
        }
        if (length.From(day, sign) is not { } moved)
            return false;
        if (workingDays)
            moved = Calendars.WorkingDays(day, sign * (int)length.Days);
        if (unit == TimeUnit.Weekend)
        {
            phrase = DatePhrase.Counted(at, end, RelativeDates.Period(Calendars.SaturdayNear(day, sign * (int)length.Days), unit));
            return length.Days is >= 1 and < 500 && day.Year is > 10 and < 9980;
        }
        bool several = length.Days > 0 && unit != TimeUnit.Day;
        EdtfDate date = exact || several ? EdtfDate.Of(moved) : RelativeDates.Exactly(moved, unit);
        if (!exact && !several && unit is TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium)
            date = date with { Qualifier = '~' };
        phrase = DatePhrase.Counted(at, end, new(date));
        return true;
    }

    /// <summary>
    /// Whether a number and a unit are a length of time: not an age, not a rate ("a year"), not part of a compound ("a 20-year plan"),
    /// and not the distance to something that has no date ("four hours after the vote").
    /// </summary>
    private static bool Plain(in DateText t, int at, int end, decimal count, TimeUnit unit)
    {
        // "a quarter of the loans" is a fraction.
        if (count == 0 || unit == TimeUnit.Weekend || (unit == TimeUnit.Quarter && t.Role(end) == DateRole.Of) || t.Role(end) == DateRole.Old || (t.IsDash(end) && t.IsGlued(end)))
            return false;
        DateWord before = t[at - 1], after = t[end];
        if (before.Kind == DateWordKind.Modifier && !(unit < TimeUnit.Day && before.Modifier == DateModifier.Last))
            return false;
        bool apart = after.Part is DatePart.Later or DatePart.Earlier && t[end + 1].Modifier != DateModifier.This && t.Role(end + 1) != DateRole.In;
        if (unit < TimeUnit.Day && (after.Role is DateRole.Ago or DateRole.After or DateRole.Before or DateRole.Hence || (after.Role == DateRole.In && !t.IsWord(end + 1)) || apart))
            return false;
        // "will one day step down": no day is counted
        if (unit == TimeUnit.Day && t[at] is { Kind: DateWordKind.Cardinal, Value: 1 } && before.Kind != DateWordKind.Role && (before.Kind != DateWordKind.None || t.StartsSentence(at) || !t.IsWord(at - 1)) && after.Role != DateRole.Of)
            return false;
        if (before.Role is DateRole.Age || (before.Role == DateRole.Of && t.Role(at - 2) == DateRole.Age))
            return false;
        if (t[at].Kind == DateWordKind.Article && t[at + 1].Kind == DateWordKind.Unit)
            return before.Role is DateRole.For or DateRole.In or DateRole.Within or DateRole.Over or DateRole.Approximate or DateRole.Than or DateRole.After || before.Guard == DateGuard.Lasting || t[at].Value == 2 || (unit >= TimeUnit.Day && after.Role is DateRole.Before or DateRole.After);
        return t[at].Kind is not DateWordKind.Vague || count > 0;
    }

    /// <summary>"its slowest growth in a decade", "the first visit in two years": looks back, whatever the verb says.</summary>
    private static bool FollowsRecord(in DateText t, int at)
    {
        for (int i = at; i > at - 4 && t.IsWord(i) && !t.StartsSentence(i + 1); i--)
        {
            ReadOnlySpan<char> word = t.Chars(i);
            if (t[i].Kind == DateWordKind.Ordinal || (word.Length > 4 && (word.EndsWith("est", StringComparison.Ordinal) || word.EndsWith("orst", StringComparison.Ordinal))))
                return true;
        }
        return false;
    }

    private static bool Abbreviated(in DateText t, int at) => t.Tokens[at].Length <= 2;
}
