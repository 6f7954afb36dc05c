using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Intervals: "from March to May 2012", "between 1992 and 2012", "1992–95", "9 to 12 June", "June 4–23, 2012", "since 2003", "until Friday", "2012 or later".</summary>
internal static class DateIntervals
{
    /// <summary>Reads the date at a token together with the interval that it opens, and what is before it that belongs to it.</summary>
    public static bool TryRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        if (TryDaysOfMonth(t, at, anchor, out phrase) || TryYears(t, at, out phrase))
            return Lead(t, ref phrase);
        if (!DateGrammar.TryAtom(t, at, anchor, out phrase) && !TryMonthDays(t, at, anchor, out phrase))
            return false;
        WeekDates.TakeWeekend(t, anchor, ref phrase);
        if (phrase.Form == PhraseForm.Date && TryOther(t, anchor, ref phrase))
            return Lead(t, ref phrase);
        if (phrase.Form != PhraseForm.Date)
            return true;
        if (IsOrdinalDay(t, phrase) && t.Role(phrase.First - 1) == DateRole.The)
            phrase.First--;
        EventDays.TakeYear(t, anchor, ref phrase);
        SharedYears.Take(t, anchor, ref phrase);
        phrase.Ahead |= FollowsNow(t, phrase.First);
        DateGrammar.Resolve(t, anchor, ref phrase);
        if (!FromNow(t, anchor, ref phrase))
            Open(t, ref phrase);
        return true;
    }

    /// <summary>A date, or days of one month that are joined: what names a week or weekend.</summary>
    public static bool TryDated(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase) =>
        TryDaysOfMonth(t, at, anchor, out phrase) || (DateGrammar.TryAtom(t, at, anchor, out phrase) && phrase.Form == PhraseForm.Date);

    /// <summary>"9 to 12 June 2012", "between 3 and 12 of September".</summary>
    private static bool TryDaysOfMonth(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.IsNumber(at) && t[at].Kind is not (DateWordKind.Cardinal or DateWordKind.Ordinal) || !DateNumbers.TryDay(t, at, out int day, out int end))
            return false;
        // "5 and 6 June" are days that follow each other.
        bool pair = t.Role(end) == DateRole.And && !FollowsBetween(t, at);
        int other = end + 1;
        if ((!pair && !Connects(t, end, at, out other)) || !DateNumbers.TryDay(t, other, out int last, out _) || last <= day || (pair && last != day + 1))
            return false;
        if (!MonthDates.TryDayFirst(t, other, anchor, out DatePhrase right) && !(DateNumbers.TryOrdinal(t, at, out _, out _) && PeriodDates.TryDayOfMonth(t, other, anchor, out right)))
            return false;
        DateGrammar.Resolve(t, anchor, ref right);
        if (right.Value.Start is not { } to || right.Value.IsInterval || to.Day != last)
            return false;
        phrase = right;
        phrase.First = at;
        phrase.Value = new(to with { Day = day }, to);
        return true;
    }

    /// <summary>"2/29-3/1": two months and days in figures say together what one alone would not.</summary>
    private static bool TryMonthDays(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        bool led = t.Role(at - 1) is DateRole.From or DateRole.Between;
        return t.IsNumber(at) && !t.IsGlued(at) && (t.Is(at + 1, '/') || (led && t.Is(at + 1, '-'))) && Connects(t, at + 3, at, out int other) && t.Char(other + 1) == t.Char(at + 1)
            && NumericDates.TryMonthDay(t, other, anchor, out _, linked: true) && NumericDates.TryMonthDay(t, at, anchor, out phrase, linked: true);
    }

    /// <summary>"1992–2012", "1992–95", "2011-12": two years and a dash, the second in four digits or two.</summary>
    private static bool TryYears(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryDigits(at, out int first) || t.Tokens[at].Length != 4 || first is < 1500 or > 2199 || !t.IsDash(at + 1) && !t.Is(at + 1, '/') || !(t.IsGlued(at + 1) && t.IsGlued(at + 2)) && !IsSpacedRange(t, at)
            || !t.TryDigits(at + 2, out int two) || t.Tokens[at + 2].Length is not (2 or 4) || (t.IsGlued(at + 3) && (t.IsWord(at + 3) || (t.IsDash(at + 3) || t.Is(at + 3, '/')) && (t.IsNumber(at + 4) || (t.Is(at + 3, '/') && t.IsGlued(at + 4) && t.IsWord(at + 4))))))
            return false;
        if (t.Tokens[at + 2].Length == 4)
        {
            bool free = !t.IsGlued(at) || t.Char(at - 1) is '(' or '[' or '“' or '"';
            phrase = DatePhrase.Of(at, at + 3, new Edtf(new EdtfDate(first), new EdtfDate(two)));
            return free && two > first && two <= 2199;
        }
        bool month = t.Char(at + 1) is '-' or '/' && two is >= 1 and <= 12 && two != (first + 1) % 100;
        if (month || two <= first % 100 || (t.IsGlued(at) && t.Char(at - 1) is not ('(' or '[' or '“' or '"')))
            return false;
        bool fiscal = CodedPeriods.IsFiscal(t, at + 3, out string note);
        phrase = DatePhrase.Of(at, fiscal ? at + 5 : at + 3, new Edtf(new EdtfDate(first), new EdtfDate(first - first % 100 + two)), fiscal ? note : "");
        return true;
    }

    /// <summary>"over 1990 - 2010", "(1990 – 2010)": white space on both sides of the dash, two whole years, and a word or bracket that asks for a period.</summary>
    private static bool IsSpacedRange(in DateText t, int at) =>
        t.IsDash(at + 1) && !t.IsGlued(at + 1) && !t.IsGlued(at + 2) && t.IsNumber(at + 2) && t.Tokens[at + 2].Length == 4
        && (t.Role(at - 1) is DateRole.Over or DateRole.In or DateRole.During or DateRole.From or DateRole.Between or DateRole.For or DateRole.Of || t.Char(at - 1) is '(' or '[');

    /// <summary>The second date, after "to", "until", "and" behind "between", or a dash.</summary>
    private static bool TryOther(in DateText t, DateAnchor anchor, ref DatePhrase phrase)
    {
        if (phrase.Value.IsInterval)
            return false;
        bool pair = t.Role(phrase.End) == DateRole.And && !FollowsBetween(t, phrase.First);
        int other = phrase.End + 1;
        if (pair ? !(t.IsNumber(other) && phrase.Value.Start is { Day: > 0 and < 31 }) : !Connects(t, phrase.End, phrase.First, out other))
            return false;
        bool bareYears = phrase.IsSingle && phrase.Value.Start is { Part: 0 };
        EdtfDate? left = phrase.Value.Start;
        if (left is null)
            return false;
        // "June 4–23, 2012": the second day stands by itself, and the year behind it is that of both.
        if (left is { Day: > 0 and < EdtfDate.Unspecified } && phrase.Weekday == 0 && !phrase.Value.IsInterval && phrase.HolidayRow == 0
            && !MonthDates.TryDayFirst(t, other, anchor, out _) && !NumericDates.TryRead(t, other, anchor, out _) && DateNumbers.TryDay(t, other, out int day, out int end)
            && (pair ? day == left.Value.Day + 1 && !(t.IsWord(end) && t[end].Kind == DateWordKind.None && !t.IsLineStart(end)) : day > left.Value.Day) && (!t.IsNumber(other) || t[end].Kind is not (DateWordKind.Unit or DateWordKind.Counted)) && !t.Is(end, '/') && !t.Is(end, ':'))
        {
            int? year = null;
            if (phrase.YearMissing)
                Months.ReadYear(t, end, default, false, out year, out end);
            if (year is null)
                SharedYears.TakeOfSentence(t, anchor, ref phrase);
            DateGrammar.Resolve(t, anchor, ref phrase, year);
            phrase.Value = new(phrase.Value.Start, phrase.Value.Start!.Value with { Day = day });
            phrase.End = end;
            return true;
        }
        if (pair)
            return false;
        DatePhrase right;
        if (t.Role(other) == DateRole.Now || t[other].Guard == DateGuard.Now || (t.Role(other) == DateRole.Date && t.Role(other - 1) == DateRole.To))
        {
            right = anchor.Day is { } today ? DatePhrase.Counted(other, other + 1, new(EdtfDate.Of(today))) : default;
            right.End = other + 1;
        }
        else if (!DateGrammar.TryAtom(t, other, anchor, out right) && !NumericDates.TryMonthDay(t, other, anchor, out right, linked: true) && !(bareYears && TryPlainYear(t, other, out right)))
        {
            return false;
        }
        if (right.Form != PhraseForm.Date || (right.Value.IsInterval && right.Value.End is null))
            return false;
        // "In 2018, from February to December"
        if (right.YearMissing && right.Weekday == 0)
            SharedYears.TakeOfSentence(t, anchor, ref phrase);
        return Join(t, anchor, ref phrase, right);
    }

    private static bool Join(in DateText t, DateAnchor anchor, ref DatePhrase left, DatePhrase right)
    {
        if (left.YearMissing && !right.YearMissing && right.Value.Start is { HasYear: true } stated && left.Weekday == 0 && left.HolidayRow == 0)
        {
            int year = left.Value.Start is { } l && l.Part <= 12 && stated.Part <= 12 && l.Part > stated.Part && stated.Part > 0 ? stated.Year - 1 : stated.Year;
            DateGrammar.Resolve(t, anchor, ref left, year);
            left.Relative = right.Relative;
        }
        DateGrammar.Resolve(t, anchor, ref left);
        // "between mid-August and mid-October 2002": the left one was given the year of publication before the right one was read.
        if (left.Relative && !right.Relative && left.Weekday == 0 && left.Value.Start is { Part: > 0 and <= 12 } guessed && right.Value.Start is { UnspecifiedDigits: 0, Part: <= 12 } known && known.Year < guessed.Year)
            left.Value = new(guessed with { Year = known.Part > 0 && guessed.Part > known.Part ? known.Year - 1 : known.Year });
        EdtfDate? start = left.Value.Start, end = right.Value.End ?? right.Value.Start;
        if (right.YearMissing && start is { HasYear: true } from && right.Value.Start is { } to && right.HolidayRow == 0)
        {
            if (right.Weekday > 0)
            {
                // "Monday to Friday" are of one week; "from July 1 through Wednesday" ends with the Wednesday that the text speaks of.
                if (left.Weekday == 0 && t[left.End - 1].Kind != DateWordKind.Weekday && anchor.Day is not null)
                {
                    DateGrammar.Resolve(t, anchor, ref right);
                    end = right.Value.Start;
                }
                else if (from.IsDay && from.Earliest is { } day && day.Year < 9999)
                    end = EdtfDate.Of(day.AddDays((right.Weekday - Calendars.Weekday(day) + 7) % 7));
            }
            else
            {
                bool wraps = to.Part < from.Part && to.Part is > 0 and <= 12 && from.Part <= 12;
                DateGrammar.Resolve(t, anchor, ref right, wraps ? from.Year + 1 : from.Year);
                end = right.Value.Start;
            }
        }
        else
        {
            DateGrammar.Resolve(t, anchor, ref right);
            end = right.Value.End ?? right.Value.Start;
        }
        if (start is not { } a || end is not { } b)
            return false;
        if (a.HasYear && b.HasYear && Before(b, a))
        {
            // Both years were left out: the end is the first such month or day behind the beginning.
            if (!right.Relative || !left.Relative || right.Value.IsInterval || b is not { Part: > 0 and <= 12, Year: < 9999 } || a.Year != b.Year + 1)
                return false;
            b = b with { Year = a.Year };
            if (Before(b, a))
                b = b with { Year = a.Year + 1 };
        }
        left.Value = new(a, b);
        left.End = right.End;
        left.Relative |= right.Relative;
        if (!string.IsNullOrEmpty(right.Note))
            left.Remark(right.Note);
        return true;
    }

    private static bool Before(in EdtfDate a, in EdtfDate b) => a.Latest is { } x && b.Earliest is { } y ? x < y : a.Year < b.Year;

    /// <summary>Whether the words from here link two dates; <paramref name="other"/> is where the second begins.</summary>
    private static bool Connects(in DateText t, int at, int first, out int other)
    {
        other = at + 1;
        DateRole role = t.Role(at);
        bool links = role is DateRole.To or DateRole.Through or DateRole.Until || (role == DateRole.And && FollowsBetween(t, first))
            || (t.IsDash(at) && (t.IsGlued(at) == t.IsGlued(at + 1)) && !(t.Char(at) == '—' && !t.IsGlued(at)))
            || (t.Is(at, '/') && t.IsGlued(at) && t.IsGlued(at + 1) && t[at + 1].Kind == DateWordKind.Month && t.IsWord(at - 1));
        if (!links)
            return false;
        while (t.Role(other) is DateRole.The or DateRole.In or DateRole.On)
            other++;
        return true;
    }

    private static bool FollowsBetween(in DateText t, int first) =>
        t.Role(first - 1) == DateRole.Between || (t.Role(first - 1) == DateRole.The && t.Role(first - 2) == DateRole.Between);

    private static bool TryPlainYear(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (!YearDates.TryYear(t, at, out int year, out int end))
            return false;
        phrase = DatePhrase.Of(at, end, new EdtfDate(year));
        return true;
    }

    /// <summary>Takes "from" or "between" before an interval into it.</summary>
    private static bool Lead(in DateText t, ref DatePhrase phrase)
    {
        int before = t.Role(phrase.First - 1) == DateRole.The ? phrase.First - 2 : phrase.First - 1;
        if (t.Role(before) is DateRole.From or DateRole.Between)
            phrase.First = before;
        return true;
    }

    /// <summary>"since 2003", "until Friday", "2012 or later", "from 2010 onwards": one end is open.</summary>
    private static void Open(in DateText t, ref DatePhrase phrase)
    {
        if (phrase.Value.Start is not { } start || phrase.Value.End is not { } end || phrase.Note == PeriodDates.NotDated)
            return;
        int before = t.Role(phrase.First - 1) == DateRole.The ? phrase.First - 2 : phrase.First - 1;
        bool onwards = t.Role(phrase.End) == DateRole.Onwards;
        // "in 1967 and later became" goes on with another deed.
        bool later = t.Role(phrase.End) is DateRole.Or or DateRole.And && ((t[phrase.End + 1].Part == DatePart.Later && (t.Role(phrase.End) == DateRole.Or || !t.IsWord(phrase.End + 2) || t[phrase.End + 2].Kind == DateWordKind.Role)) || t.Role(phrase.End + 1) is DateRole.Onwards || (t.Role(phrase.End + 1) == DateRole.After && !t.IsWord(phrase.End + 2) && !t.IsNumber(phrase.End + 2)));
        if (t.Role(before) == DateRole.Since || onwards || later)
        {
            phrase.Value = new(start, null);
            phrase.First = t.Role(before) is DateRole.Since || (onwards && t.Role(before) == DateRole.From) ? before : phrase.First;
            phrase.End += onwards ? 1 : later ? 2 : 0;
        }
        else if (t.Role(before) == DateRole.Until && t.Role(before - 1) != DateRole.From && !Tenses.IsPutOff(t, phrase.First))
        {
            phrase.Value = new(null, end);
            phrase.First = before;
        }
    }

    /// <summary>"between now and November 15", "from now until Friday".</summary>
    private static bool FromNow(in DateText t, DateAnchor anchor, ref DatePhrase phrase)
    {
        if (!FollowsNow(t, phrase.First) || anchor.Day is not { } day || phrase.Value.End is not { } end || end.Latest < day)
            return false;
        phrase.Value = new(EdtfDate.Of(day), end);
        phrase.First -= 3;
        phrase.Relative = true;
        return true;
    }

    private static bool FollowsNow(in DateText t, int first) =>
        t.Role(first - 2) == DateRole.Now && t.Role(first - 1) is DateRole.And or DateRole.To or DateRole.Until or DateRole.Through && t.Role(first - 3) is DateRole.Between or DateRole.From;

    /// <summary>Whether it is a day of a month given by its ordinal, which "the" belongs to: "the 9th of May".</summary>
    private static bool IsOrdinalDay(in DateText t, in DatePhrase phrase) =>
        !phrase.Value.IsInterval && phrase.Value.Start is { Day: > 0 } && DateNumbers.TryOrdinal(t, phrase.First, out _, out _);
}
