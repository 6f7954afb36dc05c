using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>Weekdays, alone or before the date they belong to: "Saturday, April 28, 2012", "Tuesday the 27th", "Monday of next week".</summary>
internal static class WeekdayDates
{
    public static readonly Rule<DateRead> Rule = new("weekday", DateStarts.Of(DateWordKind.Weekday),
        static (in DateText t, int at, DateAnchor anchor, out DatePhrase phrase) => TryNamed(t, at, anchor, out phrase));
    public static readonly Rule<DateRead> Repeated = new("weekdays", DateStarts.Of(DateWordKind.Weekdays), TryRepeated);
    public static readonly Rule<DateRead> OfWeek = new("weekday of a week", DateStarts.Of(DateWordKind.Modifier), TryWeekThenDay);

    public static bool TryRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        DateWord word = t[at];
        int next = t.Is(at + 1, '.') && t.IsGlued(at + 1) && word.Guard == DateGuard.Short ? at + 2 : at + 1;
        if (TryWithDate(t, at, word.Value, next, anchor, out phrase))
            return true;
        if (word.Guard == DateGuard.Short && !Stands(t, at, next) || t.Role(at - 1) == DateRole.Named || IsAny(t, at, next))
            return false;
        int counted = t.Is(next, ',') ? next + 1 : next;
        if (CountedDates.TryRead(t, counted, anchor, out DatePhrase moved) && moved.Form == PhraseForm.Date && moved.Value.Earliest is { Year: > 1 and < 9999 } near
            && t.Role(counted - 1) != DateRole.In)
        {
            phrase = DatePhrase.Counted(at, moved.End, new(EdtfDate.Of(near.AddDays(word.Value - Calendars.Weekday(near)))));
            return true;
        }
        if (t.Role(at - 1) == DateRole.The && t.Role(next) is DateRole.Before or DateRole.After)
            return TryBeside(t, at, next, word.Value, anchor, out phrase);
        int week = t.Role(next) == DateRole.Of ? next + 1 : next;
        week = t.Role(week) == DateRole.The && week > next ? week + 1 : week;
        if (TryWeek(t, week, out int weeks, out int end) && anchor.WeekdayOf(word.Value, weeks) is { } day)
        {
            phrase = DatePhrase.Counted(at, end, new(EdtfDate.Of(day)));
            return true;
        }
        phrase = DatePhrase.Of(at, next == at + 2 && t.IsLineStart(next) ? at + 1 : next, new EdtfDate(0, 4, EdtfDate.Unspecified, EdtfDate.Unspecified));
        phrase.Weekday = word.Value;
        return true;
    }

    /// <summary>"this week", "last week", "next week", "the following week": how many weeks from that of publication.</summary>
    public static bool TryWeek(in DateText t, int at, out int weeks, out int end)
    {
        (weeks, end) = (0, at + 2);
        weeks = t[at].Modifier switch { DateModifier.Last => -1, DateModifier.Next or DateModifier.Following => 1, DateModifier.This => 0, _ => 99 };
        return weeks != 99 && t.TryUnit(at + 1, out TimeUnit unit, out bool plural) && unit == TimeUnit.Week && !plural;
    }

    /// <summary>The weekday before the date that it belongs to: ", July 21, 2017", " 7/6", " the 27th".</summary>
    public static bool TryWithDate(in DateText t, int at, int weekday, int next, DateAnchor anchor, out DatePhrase phrase)
    {
        int i = t.Is(next, ',') ? next + 1 : next;
        if (t.Role(i) == DateRole.The)
            i++;
        if (MonthDates.TryMonthFirst(t, i, anchor, out phrase) && phrase.Value.Start is { Day: > 0 } or { IsDay: true }
            || MonthDates.TryDayFirst(t, i, anchor, out phrase)
            || (t.IsNumber(i) && (NumericDates.TryRead(t, i, anchor, out phrase, weekday) || (i == next && NumericDates.TryMonthDay(t, i, anchor, out phrase, weekday)))))
        {
            phrase.First = at;
            if (phrase.YearMissing && phrase.Value.Start is { } date && YearWith(anchor, date, weekday) is { } year)
            {
                phrase.Value = new(date with { Year = year, UnspecifiedDigits = 0 });
                (phrase.YearMissing, phrase.Relative) = (false, true);
                phrase.Remark("year by the weekday");
            }
            return true;
        }
        bool bare = i == next && t.TryDigits(i, out int day) && !t.IsGlued(i + 1) | t.Char(i + 1) is '.' or ',' or '!' or '?';
        if ((DateNumbers.TryOrdinal(t, i, out day, out int end) && (i > next || t.IsNumber(i)) || (bare && t.TryDigits(i, out day) && Lone(t, end = i + 1))) && day is >= 1 and <= 31
            && DayOfMonth(anchor, weekday, day, t.LooksAhead(at)) is { } found)
        {
            phrase = DatePhrase.Counted(at, end, new(EdtfDate.Of(found)));
            return true;
        }
        phrase = default;
        return false;
    }

    /// <summary>This year, the last or the next, whichever is the first in which that day of that month is that weekday.</summary>
    private static int? YearWith(DateAnchor anchor, in EdtfDate date, int weekday)
    {
        if (anchor.Day is not { Year: > 4 and < 9990 } from || date.Part is < 1 or > 12)
            return null;
        for (int i = 0; i <= 2; i++)
        {
            int year = from.Year + (i % 2 == 0 ? i / 2 : -(i + 1) / 2);
            if (date.Day <= DateTime.DaysInMonth(year, date.Part) && Calendars.Weekday(new(year, date.Part, date.Day)) == weekday)
                return year;
        }
        return null;
    }

    private static bool Lone(in DateText t, int at) => !t.IsWord(at) || t.Role(at) is DateRole.At or DateRole.From or DateRole.To or DateRole.Between or DateRole.And;

    /// <summary>The nearest month, back or ahead, whose n-th day is that weekday.</summary>
    private static DateOnly? DayOfMonth(DateAnchor anchor, int weekday, int day, bool ahead)
    {
        if (anchor.Day is not { } from || from.Year is < 4 or > 9990)
            return null;
        DateOnly month = new(from.Year, from.Month, 1);
        DateOnly? best = null;
        for (int i = -14; i <= 14; i++)
        {
            DateOnly first = month.AddMonths(i);
            if (day > DateTime.DaysInMonth(first.Year, first.Month))
                continue;
            DateOnly candidate = first.AddDays(day - 1);
            bool nearer = best is not { } b || Math.Abs(candidate.DayNumber - from.DayNumber) < Math.Abs(b.DayNumber - from.DayNumber);
            if (Calendars.Weekday(candidate) == weekday && nearer && (!ahead || candidate >= from))
                best = candidate;
        }
        return best;
    }

    /// <summary>"the Saturday before Easter 1980", "the Friday after the vote": that weekday next to a date, or to something that has none here.</summary>
    private static bool TryBeside(in DateText t, int at, int link, int weekday, DateAnchor anchor, out DatePhrase phrase)
    {
        int i = t.Role(link + 1) == DateRole.The ? link + 2 : link + 1;
        if (DateGrammar.TryAtom(t, i, anchor, out DatePhrase other))
        {
            DateGrammar.Resolve(t, anchor, ref other);
            if (other.IsSingle && other.Value.Start is { IsDay: true, Earliest: { Year: > 1 and < 9999 } day })
            {
                int ahead = (weekday - Calendars.Weekday(day) + 6) % 7 + 1, back = (Calendars.Weekday(day) - weekday + 6) % 7 + 1;
                phrase = DatePhrase.Of(at, other.End, EdtfDate.Of(day.AddDays(t.Role(link) == DateRole.After ? ahead : -back)));
                phrase.Relative = other.Relative;
                return true;
            }
        }
        phrase = DatePhrase.Counted(at, link, new(new EdtfDate(0, 4, EdtfDate.Unspecified, EdtfDate.Unspecified)), note: PeriodDates.NotDated);
        return true;
    }

    /// <summary>"on a Friday", "a Friday or Saturday night": any such day; "a Wednesday note" is of one.</summary>
    private static bool IsAny(in DateText t, int at, int next) =>
        t[t.Role(at - 1) == DateRole.Or && t[at - 2].Kind == DateWordKind.Weekday ? at - 3 : at - 1] is { Kind: DateWordKind.Article, Value: 1 } && !(t.IsWord(next) && t[next].Kind == DateWordKind.None);

    /// <summary>"Sat" and "Sun" are words too: they need a capital and company.</summary>
    private static bool Stands(in DateText t, int at, int next)
    {
        if (!t.IsCapitalised(at))
            return false;
        DateWord before = t[at - 1];
        return before.Role is DateRole.On or DateRole.Since or DateRole.Until or DateRole.By or DateRole.From or DateRole.Or or DateRole.And && t[at - 2].Kind is DateWordKind.Weekday
            || before.Role is DateRole.On or DateRole.Since or DateRole.Until
            || before.Kind is DateWordKind.Modifier or DateWordKind.Unit or DateWordKind.Weekday
            || (t.Is(at + 1, ',') && t[at + 2].Kind == DateWordKind.Month) || t[next].Kind == DateWordKind.Month;
    }

    /// <summary>A weekday that is not part of a longer name ("Sunday Times").</summary>
    private static bool TryNamed(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        return !(t.Lexicon.TryPhrase(t.Tokens, at, out DateWord name, out _) && name.Role == DateRole.Named) && TryRead(t, at, anchor, out phrase);
    }

    /// <summary>"on Fridays": each week.</summary>
    private static bool TryRepeated(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = new() { First = at, End = at + 1, Form = PhraseForm.Repetition, Length = TimeLength.Of(1, TimeUnit.Week), Note = "" };
        return true;
    }

    /// <summary>"next week on Tuesday", "this week Monday", "next week Mon".</summary>
    private static bool TryWeekThenDay(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!TryWeek(t, at, out int weeks, out int i))
            return false;
        if (t.Role(i) == DateRole.On)
            i++;
        if (t[i].Kind != DateWordKind.Weekday || (t[i].Guard == DateGuard.Short && !t.IsCapitalised(i)) || anchor.WeekdayOf(t[i].Value, weeks) is not { } day)
            return false;
        phrase = DatePhrase.Counted(at, i + 1, new(EdtfDate.Of(day)));
        return true;
    }
}
