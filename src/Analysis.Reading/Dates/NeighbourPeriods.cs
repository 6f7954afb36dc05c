using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>The unit of time beside a date: "the day before", "the week after", told of the date named before it, and "the day before Christmas".</summary>
internal static class NeighbourPeriods
{
    public static bool TryRead(in DateText t, int first, int at, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        DateRole link = t.Role(at + 1);
        if (first == at || link is not (DateRole.Before or DateRole.After) || unit is < TimeUnit.Day or TimeUnit.Night or TimeUnit.Quarter || t[at + 2].Modifier is DateModifier.Last or DateModifier.Next)
            return false;
        int sign = link == DateRole.After ? 1 : -1;
        TimeLength length = unit == TimeUnit.Weekend ? TimeLength.Of(1, TimeUnit.Week) : TimeLength.Of(1, unit);
        int next = t.Role(at + 2) == DateRole.The ? at + 3 : at + 2;
        if (t.IsWord(next) || t.IsNumber(next))
        {
            if (!DateGrammar.TryAtom(t, next, anchor, out DatePhrase other))
                return TryUndated(t, first, at, next, unit, out phrase);
            DateGrammar.Resolve(t, anchor, ref other);
            if (!other.IsSingle || other.Value.Start is not { UnspecifiedDigits: 0 } date || !RelativeDates.IsPrecise(date, unit) || date.Earliest is not { } start || length.From(start, sign) is not { } beside)
                return false;
            phrase = DatePhrase.Of(first, other.End, RelativeDates.Period(beside, unit));
            phrase.Relative = other.Relative;
            return true;
        }
        if (anchor.Mentioned is not { UnspecifiedDigits: 0 } named || !RelativeDates.IsPrecise(named, unit) || named.Earliest is not { } from || length.From(from, sign) is not { } moved)
            return false;
        phrase = DatePhrase.Counted(first, at + 2, RelativeDates.Period(moved, unit), note: "counted from the date before it");
        return true;
    }

    /// <summary>"the day before the vote": of something that the text does not date.</summary>
    private static bool TryUndated(in DateText t, int first, int at, int noun, TimeUnit unit, out DatePhrase phrase)
    {
        phrase = default;
        if (unit != TimeUnit.Day || t.Role(noun - 1) != DateRole.The || !t.IsWord(noun) || t[noun].Kind != DateWordKind.None)
            return false;
        phrase = DatePhrase.Counted(first, noun + 1, new(new EdtfDate(0, 4, EdtfDate.Unspecified, EdtfDate.Unspecified)), note: PeriodDates.NotDated);
        phrase.Aside = true;
        return true;
    }
}
