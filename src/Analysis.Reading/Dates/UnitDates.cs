using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>Units of time by themselves: "decades ago", "the week after next", "the weekend", "in the year".</summary>
internal static class UnitDates
{
    private static readonly RuleStart unit = DateStarts.Of(DateWordKind.Unit);

    public static readonly Rule<DateRead> SomeTimeAgo = new("some time ago", unit, TrySomeTimeAgo);
    public static readonly Rule<DateRead> AfterNext = new("unit after next", unit, TryAfterNext);
    public static readonly Rule<DateRead> Weekend = new("weekend", unit, TryWeekend);
    public static readonly Rule<DateRead> Whole = new("whole period", unit, TryWhole);

    /// <summary>"decades ago": some time before the day of publication.</summary>
    private static bool TrySomeTimeAgo(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        return t.TryUnit(at, out TimeUnit unit, out bool plural) && plural && unit >= TimeUnit.Day && t.Role(at + 1) == DateRole.Ago && CountedDates.TryVagueAgo(at, at + 2, -1, anchor.Day, out phrase);
    }

    /// <summary>"the week after next", "the month before last".</summary>
    private static bool TryAfterNext(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        DateModifier beyond = t[at + 2].Modifier;
        bool ahead = t.Role(at + 1) == DateRole.After && beyond == DateModifier.Next;
        if (!TryTheUnit(t, at, out TimeUnit unit) || !(ahead || (t.Role(at + 1) == DateRole.Before && beyond == DateModifier.Last)) || anchor.Day is not { } published
            || (unit == TimeUnit.Weekend ? TimeLength.Of(2, TimeUnit.Week) : TimeLength.Of(2, unit)).From(published, ahead ? 1 : -1) is not { } moved)
            return false;
        phrase = DatePhrase.Counted(at - 1, at + 3, RelativeDates.Period(moved, unit));
        return true;
    }

    /// <summary>"the weekend": the one just past or the one to come.</summary>
    private static bool TryWeekend(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!TryTheUnit(t, at, out TimeUnit unit) || unit != TimeUnit.Weekend || anchor.Day is not { } today)
            return false;
        bool past = RelativeDates.IsWeekendPast(t, at, today);
        phrase = DatePhrase.Counted(at, at + 1, RelativeDates.Period(past ? today.AddDays(-7) : today, unit));
        return true;
    }

    /// <summary>"in the quarter", "during the year", "for the month": the one that the text speaks of.</summary>
    private static bool TryWhole(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!TryTheUnit(t, at, out TimeUnit unit) || unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Quarter) || (t.IsDash(at + 1) && t.IsGlued(at + 1) && t.IsGlued(at + 2)))
            return false;
        bool placed = t.Role(at - 2) is DateRole.In or DateRole.During or DateRole.For or DateRole.Over || (t.Role(at - 2) == DateRole.Of && !t.IsCapitalised(at));
        bool goesOn = t.Role(at + 1) is DateRole.To or DateRole.Of or DateRole.Before or DateRole.After or DateRole.Since or DateRole.Ending or DateRole.Ended || t.IsNumber(at + 1) || t[at + 1].Part is DatePart.End or DatePart.Start;
        return placed && !goesOn && OrdinalDates.TryWhole(t, at - 1, anchor, out phrase);
    }

    /// <summary>A unit in the singular behind "the".</summary>
    private static bool TryTheUnit(in DateText t, int at, out TimeUnit unit) => t.TryUnit(at, out unit, out bool plural) && !plural && t.Role(at - 1) == DateRole.The;
}
