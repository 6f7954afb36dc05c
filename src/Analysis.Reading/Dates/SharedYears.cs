using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>The year of a date that leaves it out, where the text states it once for several: "Q2 and Q3 of 2014", "In 2008 … on August 8", "on February 11 this year".</summary>
internal static class SharedYears
{
    /// <summary>Dates in a row that share a year are followed this far.</summary>
    private const int LongestList = 6;

    /// <summary>And quarters with figures between them ("1.2 million in the third quarter and 1.3 million in the fourth quarter of 2013") so many tokens.</summary>
    private const int LongestGap = 16;

    /// <summary>Gives a date its year from what stands behind it, in a list or before it in the sentence.</summary>
    public static void Take(in DateText t, DateAnchor anchor, ref DatePhrase phrase)
    {
        if (!phrase.YearMissing || phrase.Relative || phrase.Weekday > 0)
            return;
        TakeOfList(t, anchor, ref phrase);
        TakeBehind(t, anchor, ref phrase);
        TakeOfSentence(t, anchor, ref phrase);
    }

    /// <summary>"Q2 and Q3 of 2014", "in the second quarter, … in the third quarter and … in the fourth quarter of 2013".</summary>
    private static void TakeOfParts(in DateText t, DateAnchor anchor, ref DatePhrase phrase, EdtfDate date)
    {
        int last = phrase.End;
        for (int i = phrase.End; i < t.Count && i - last < LongestGap && !t.StartsSentence(i) && !IsSetAgainst(t, i); i++)
        {
            bool begins = t[i].Kind is DateWordKind.Ordinal or DateWordKind.Season || t.Role(i) is DateRole.Quarter or DateRole.Semester || (t.IsNumber(i) && t[i + 1].Kind == DateWordKind.Suffix);
            if (!begins || !DateGrammar.TryAtom(t, i, anchor, out DatePhrase other))
                continue;
            if (!other.IsSingle || other.Relative || other.Value.Start is not { Part: > 12 and < EdtfDate.Unspecified } part || IsCoarser(part.Part, date.Part))
                return;
            if (!other.YearMissing)
            {
                if (part.Part <= date.Part)
                    return;
                DateGrammar.Resolve(t, anchor, ref phrase, part.Year);
                phrase.Remark("year stated behind it");
                return;
            }
            (last, i) = (other.End, other.End - 1);
        }
    }

    /// <summary>"from", "compared with": what follows is of another time.</summary>
    private static bool IsSetAgainst(in DateText t, int at) =>
        t.Is(at, ';') || t.Role(at) is DateRole.From or DateRole.Since or DateRole.Until or DateRole.Compared || t[at].Kind == DateWordKind.Past;

    /// <summary>Whether two parts of a year are of different lengths: seasons, quarters, halves.</summary>
    private static bool IsCoarser(int a, int b) => Length(a) != Length(b);

    private static int Length(int part) => part switch { < 33 => 3, < 37 => 4, < 40 => 5, _ => 6 };

    /// <summary>"on February 11 this year", "June of last year", "Christmas of this year": the second date gives the first its year; they are two findings unless "of" joins them.</summary>
    private static void TakeBehind(in DateText t, DateAnchor anchor, ref DatePhrase phrase)
    {
        if (!phrase.YearMissing || phrase.Relative || phrase.Weekday > 0 || anchor.Day is not { } day)
            return;
        bool of = t.Role(phrase.End) == DateRole.Of;
        int at = of || t.Role(phrase.End) == DateRole.In || t.Is(phrase.End, ',') ? phrase.End + 1 : phrase.End;
        int step = t[at].Modifier switch { DateModifier.Last => -1, DateModifier.This => 0, DateModifier.Next => 1, _ => 99 };
        if (step == 99 || !t.TryUnit(at + 1, out TimeUnit unit, out bool plural) || unit != TimeUnit.Year || plural || day.Year + step is < 1 or > 9999)
            return;
        if (phrase.HolidayRow == 0)
            DateGrammar.Resolve(t, anchor, ref phrase, day.Year + step);
        else if (Holidays.TryInYear(t.Lexicon.Holiday(new(DateWordKind.Holiday, (short)(phrase.HolidayRow - 1), DateGuard.None)), day.Year + step, out Edtf holiday))
            (phrase.Value, phrase.YearMissing) = (holiday, false);
        phrase.Relative = true;
        if (of)
            phrase.End = at + 2;
    }

    /// <summary>"January or February of 2001", "April, July and October 2011": months or days in a row take the year that stands behind the last.</summary>
    private static void TakeOfList(in DateText t, DateAnchor anchor, ref DatePhrase phrase)
    {
        if (!phrase.YearMissing || phrase.Relative || phrase.Weekday > 0 || phrase.HolidayRow > 0 || phrase.Value.Start is not { Part: > 0 and < EdtfDate.Unspecified } date)
            return;
        if (date.Part > 12)
        {
            TakeOfParts(t, anchor, ref phrase, date);
            return;
        }
        int at = phrase.End;
        for (int steps = 0; steps < LongestList; steps++)
        {
            int next = t.Is(at, ',') ? at + 1 : at;
            next = t.Role(next) is DateRole.And or DateRole.Or ? next + 1 : next;
            bool begins = next > at && (t[next].Kind == DateWordKind.Month || (date.Day > 0 && t.IsNumber(next) && t[next + 1].Kind == DateWordKind.Month));
            if (!begins || !DateGrammar.TryAtom(t, next, anchor, out DatePhrase other) || !other.IsSingle || other.Relative || other.Value.Start is not { } last)
                return;
            if (!other.YearMissing)
            {
                DateGrammar.Resolve(t, anchor, ref phrase, date.Part > last.Part ? last.Year - 1 : last.Year);
                phrase.Remark("year stated behind it");
                return;
            }
            at = other.End;
        }
    }

    /// <summary>
    /// "In 2008 … on August 8": a day or month without a year takes the year that its sentence states before it; behind a month or day of a stated year
    /// ("left in October 2000 and returned in March") the next such month.
    /// </summary>
    public static void TakeOfSentence(in DateText t, DateAnchor anchor, ref DatePhrase phrase)
    {
        if (!phrase.YearMissing || phrase.Relative || phrase.Weekday > 0 || phrase.HolidayRow > 0 || anchor.Stated is not { UnspecifiedDigits: 0, Part: <= 12 } year || phrase.Value.Start is not { Part: > 0 and <= 12 } date)
            return;
        // Where nothing tells the day of publication, the year of the paragraph is the best there is.
        if (anchor.Day is not null && !anchor.IsOfSentence(t, phrase.First))
            return;
        if (year.Part > 0 && t.LooksAhead(phrase.First))
            return;
        bool next = date.Part < year.Part && anchor.Day is { } day && new EdtfDate(year.Year + 1, 0, date.Part) is { Earliest: { } from } && from <= day;
        DateGrammar.Resolve(t, anchor, ref phrase, next ? year.Year + 1 : year.Year);
        phrase.Remark("year stated before it");
    }
}
