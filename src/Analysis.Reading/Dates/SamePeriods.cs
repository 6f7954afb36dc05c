using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>"the same period last year", "the same quarter of 2010", "the same month a year earlier": the part of a year that was named before, in another year.</summary>
internal static class SamePeriods
{
    public static bool TryRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (t[at].Modifier != DateModifier.Same || anchor.Depth > 1)
            return false;
        bool unit = t.TryUnit(at + 1, out TimeUnit of, out bool plural) && !plural && of is TimeUnit.Quarter or TimeUnit.Month;
        if (!unit && t.Role(at + 1) != DateRole.Period || Named(anchor, of) is not { } named)
            return false;
        int year = t.Role(at + 2) is DateRole.Of or DateRole.In ? at + 3 : at + 2;
        if (t.Role(year) == DateRole.The)
            year++;
        int? other = null;
        int end = year;
        if (YearDates.TryYear(t, year, out int stated, out end))
            other = stated;
        else if (year > at + 2 || t[year].Kind is DateWordKind.Modifier or DateWordKind.Article or DateWordKind.Cardinal)
            other = Counted(t, year, anchor, named, out end);
        if (other is not { } y || Shifted(named, y) is not { } value)
            return false;
        phrase = DatePhrase.Counted(t.Role(at - 1) == DateRole.The ? at - 1 : at, end, value, note: "counted from the date before it");
        phrase.Aside = true;
        return true;
    }

    /// <summary>The part of a year that was named last; a quarter is remembered over paragraphs.</summary>
    private static Edtf? Named(DateAnchor anchor, TimeUnit of)
    {
        Edtf? named = of == TimeUnit.Quarter && anchor.Quarter is { } quarter ? new Edtf(quarter) : anchor.MentionedValue;
        return named is { Start: { UnspecifiedDigits: 0, Part: > 0 and <= 41 } start, End: { UnspecifiedDigits: 0 } end } value && start.Year == end.Year && (value.IsInterval || start.Day == 0) ? named : null;
    }

    /// <summary>"last year", "a year earlier", "two years ago", "the year before".</summary>
    private static int? Counted(in DateText t, int at, DateAnchor anchor, in Edtf named, out int end)
    {
        end = at + 2;
        if (t[at].Modifier == DateModifier.Last && IsYear(t, at + 1))
            return t[at].Guard == DateGuard.Told ? named.Start!.Value.Year - 1 : anchor.Day?.Year - 1;
        if (IsYear(t, at) && t.Role(at + 1) == DateRole.Before)
            return named.Start!.Value.Year - 1;
        if (!DateNumbers.TryCount(t, at, out decimal count, out int unit) || count is < 1 or > 999 || count != decimal.Truncate(count) || !t.TryUnit(unit, out TimeUnit years, out _) || years != TimeUnit.Year)
            return null;
        end = unit + 2;
        return t[unit + 1].Part == DatePart.Earlier || t.Role(unit + 1) == DateRole.Before ? named.Start!.Value.Year - (int)count : t.Role(unit + 1) == DateRole.Ago ? anchor.Day?.Year - (int)count : null;
    }

    private static Edtf? Shifted(in Edtf named, int year) =>
        year is < 1 or > 9999 || named.Start is not { } start || named.End is not { } last ? null
        : named.IsInterval ? new Edtf(InYear(start, year), InYear(last, year)) : new Edtf(start with { Year = year });

    private static EdtfDate InYear(in EdtfDate date, int year) => date with { Year = year, Day = date is { Part: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? 28 : date.Day };

    private static bool IsYear(in DateText t, int at) => t.TryUnit(at, out TimeUnit unit, out bool plural) && unit == TimeUnit.Year && !plural;
}
