using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Part of a period: "early 2012", "the mid-1990s", "late last year", "the end of 1989", "earlier this month", "later in the year". The value is the period; the note says which part.</summary>
internal static class PartDates
{
    public static bool TryRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        DatePart part = t[at].Part;
        int i = at + 1;
        bool joined = t.IsDash(i) && t.IsGlued(i) && t.IsGlued(i + 1);
        if (joined)
            i++;
        // "early-to-mid 2012", "mid- to late May"
        if (t.Role(t.IsDash(i) ? i + 1 : i) == DateRole.To && TryTwoParts(t, at, t.IsDash(i) ? i + 1 : i, anchor, out phrase))
            return true;
        DateRole link = t.Role(i);
        // "late on Thursday"
        if (link == DateRole.On && part is DatePart.Early or DatePart.Late && t[i + 1].Kind == DateWordKind.Weekday)
            i++;
        bool linked = link is DateRole.Of || (link == DateRole.In && part is not (DatePart.Start or DatePart.End or DatePart.Rest));
        if (linked)
            i++;
        if (part is DatePart.Start or DatePart.Rest && !linked)
            return false;
        if (part is DatePart.End && linked)
        {
            // "at the end of year", without an article
            if (t.TryUnit(i, out TimeUnit bare, out bool many) && !many && bare is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week && anchor.Day is { } now)
            {
                phrase = DatePhrase.Counted(at, i + 1, RelativeDates.Period(now, bare), note: "end");
                return true;
            }
        }
        else if (part is DatePart.End && !joined)
        {
            return false;
        }
        if (part is DatePart.Middle && joined && t.TryUnit(i, out TimeUnit unit, out bool plural) && unit == TimeUnit.Year && !plural && anchor.Day is { } today)
        {
            phrase = DatePhrase.Counted(at, i + 1, RelativeDates.Period(today, unit), note: "middle");
            return true;
        }
        if (part is DatePart.Earlier or DatePart.Later && t[i].Kind == DateWordKind.Day)
            return false;
        if (part is DatePart.Early or DatePart.Late or DatePart.Middle && !linked && t[i].Kind == DateWordKind.Part)
            return false;
        if (!TryPeriod(t, at, i, linked, anchor, out DatePhrase whole))
            return false;
        // "it peaked by the end of the year": one that is over
        if (part == DatePart.End && linked && whole is { Relative: true, IsSingle: true } && anchor.Day is { } published && whole.Value.Latest > published && whole.Value.Start is { UnspecifiedDigits: 0, Part: 0, Year: > 1 } year
            && t.TryUnit(whole.End - 1, out _, out _) && t[whole.End - 2].Modifier == DateModifier.None && Tenses.Around(t, at) == Tense.Past)
            whole.Value = new(year with { Year = year.Year - 1 });
        phrase = whole;
        phrase.First = at;
        phrase.Remark(part switch
        {
            DatePart.Early => "early part",
            DatePart.Middle => "middle",
            DatePart.Late => "late part",
            DatePart.Start => "start",
            DatePart.End => "end",
            DatePart.Rest => "rest",
            DatePart.Earlier => "earlier part",
            _ => "later part",
        });
        return true;
    }

    private static bool TryTwoParts(in DateText t, int at, int to, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        int second = t.IsDash(to + 1) && t.IsGlued(to + 1) ? to + 2 : to + 1;
        if (t[second].Kind != DateWordKind.Part || anchor.Depth > 2 || !TryRead(t, second, anchor, out phrase))
            return false;
        phrase.First = at;
        return true;
    }

    private static bool TryPeriod(in DateText t, int first, int at, bool linked, DateAnchor anchor, out DatePhrase whole)
    {
        if (linked && OrdinalDates.TryWhole(t, at, anchor, out whole))
            return (!whole.Value.IsInterval || whole.Relative) && !(t[first].Part == DatePart.End && whole.Value.Start is { IsDay: true } && !whole.Value.IsInterval);
        if (t.Role(at) == DateRole.The && !linked)
        {
            whole = default;
            return false;
        }
        if (t.Char(at) is '\'' or '’' or '‘' && t.IsGlued(at + 1))
            return YearDates.TryDecade(t, at + 1, out whole);
        if (t[at].Kind == DateWordKind.Season && OrdinalDates.TrySeason(t, at, out whole))
            return true;
        if (!DateGrammar.TryAtom(t, at, anchor, out whole) && !YearDates.TryBareYear(t, at, out whole))
            return false;
        whole.First = first;
        DateGrammar.Resolve(t, anchor, ref whole);
        return whole.Form == PhraseForm.Date && (whole.Value.IsInterval ? whole.Relative : whole.Value.Start is { IsDay: false } || (t[first].Part is DatePart.Early or DatePart.Late && t[at].Kind is DateWordKind.Weekday or DateWordKind.Day or DateWordKind.Modifier));
    }
}
