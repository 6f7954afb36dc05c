using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>"the year-earlier quarter", "the year-ago period": the same part of the year before.</summary>
internal static class YearEarlier
{
    public static bool TryRead(in DateText t, int at, TimeUnit unit, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (unit != TimeUnit.Year || !t.IsDash(at + 1) || !t.IsGlued(at + 1) || !t.IsGlued(at + 2) || !(t[at + 2].Part == DatePart.Earlier || t.Role(at + 2) == DateRole.Ago) || anchor.Day is not { } day)
            return false;
        EdtfDate? named = anchor.Mentioned is { UnspecifiedDigits: 0, Part: > 0 and <= 41, Day: 0 } period ? period : null;
        int end = at + 3;
        if (t.TryUnit(end, out TimeUnit of, out bool plural) && !plural && of == TimeUnit.Quarter)
            named = named is { Part: > 32 and <= 36 } ? named : anchor.Quarter;
        EdtfDate value = named is { } part ? part with { Year = part.Year - 1 } : new(day.Year - 1);
        phrase = DatePhrase.Counted(at, end, new(value), note: "counted from the date before it");
        phrase.Aside = true;
        return true;
    }
}
