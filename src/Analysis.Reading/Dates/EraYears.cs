using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>Years of a named era or calendar: "44 BC", "AD 79", "1433 AH", "1391 SH", "1390 (Solar Hijri)", "the Iranian year 1391".</summary>
internal static class EraYears
{
    public static readonly Rule<DateRead> Rule = new("year of an era", RuleStart.Number,
        static (in DateText t, int at, DateAnchor anchor, out DatePhrase phrase) => TryRead(t, at, out phrase));

    /// <summary>"44 BC", "1066 AD", "AD 79", "1391 SH", "1433 AH". Years before Christ are counted as EDTF does: 1 BC is 0.</summary>
    public static bool TryRead(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryDigits(at, out int year) || t.Tokens[at].Length > 4 || year == 0 || t.IsGlued(at))
            return false;
        if (TrySolarYear(t, at, year, out phrase))
            return true;
        DateRole behind = t.Role(at + 1), before = t.Role(at - 1);
        if (behind is DateRole.BeforeChrist or DateRole.Christian or DateRole.Hijri or DateRole.Solar && !IsUpper(t, at + 1))
            behind = DateRole.None;
        switch (behind)
        {
            case DateRole.BeforeChrist:
                phrase = DatePhrase.Of(at, at + 2, new EdtfDate(1 - year));
                return true;
            case DateRole.Christian:
                phrase = DatePhrase.Of(at, at + 2, new EdtfDate(year));
                return true;
            case DateRole.Hijri or DateRole.Solar:
                CalendarKind calendar = behind == DateRole.Hijri ? CalendarKind.Hijri : CalendarKind.SolarHijri;
                if (!Calendars.TryConvert(calendar, year, 0, 0, out Edtf value))
                    return false;
                phrase = DatePhrase.Of(at, at + 2, value, calendar == CalendarKind.Hijri ? "Hijri year, by the table" : "Solar Hijri year");
                return true;
            default:
                if (before != DateRole.Christian || !IsUpper(t, at - 1))
                    return false;
                phrase = DatePhrase.Of(at - 1, at + 1, new EdtfDate(year));
                return true;
        }
    }

    /// <summary>"1390 (Solar Hijri)", "1391 AH (solar)", "the Iranian year 1391": years in which such a number is one of Iran's calendar, 1880 to 2070.</summary>
    private static bool TrySolarYear(in DateText t, int at, int year, out DatePhrase phrase)
    {
        phrase = default;
        if (year is < 1259 or > 1449)
            return false;
        if (!IsNamedBehind(t, at, out int end) && !IsNamedBefore(t, at, out end))
            return false;
        if (!Calendars.TryConvert(CalendarKind.SolarHijri, year, 0, 0, out Edtf value))
            return false;
        phrase = DatePhrase.Of(at, end, value, "Solar Hijri year");
        return true;
    }

    private static bool IsUpper(in DateText t, int at) => (t.Tokens[at].Flags & Text.TokenFlags.Upper) != 0;

    /// <summary>" (Solar Hijri)", " AH (solar)", " solar year" behind the year.</summary>
    private static bool IsNamedBehind(in DateText t, int at, out int end)
    {
        int i = t.Role(at + 1) == DateRole.Hijri && IsUpper(t, at + 1) ? at + 2 : at + 1;
        bool opened = t.Is(i, '('), hijri = i > at + 1;
        if (opened)
            i++;
        end = i + 1;
        if (t.Role(i) is not (DateRole.Solar or DateRole.SolarLand))
            return false;
        if (t.Role(end) == DateRole.Hijri)
            (hijri, end) = (true, end + 1);
        if (t.Role(end) == DateRole.Calendar || IsYear(t, end))
            (hijri, end) = (true, end + 1);
        return opened ? t.Is(end++, ')') : hijri;
    }

    /// <summary>"Iranian year ", "Persian calendar year " before it.</summary>
    private static bool IsNamedBefore(in DateText t, int at, out int end)
    {
        end = at + 1;
        int land = t.Role(at - 2) is DateRole.Calendar or DateRole.Fiscal ? at - 3 : at - 2;
        return IsYear(t, at - 1) && t.Role(land) is DateRole.SolarLand or DateRole.Solar;
    }

    private static bool IsYear(in DateText t, int at) => t.TryUnit(at, out TimeUnit unit, out bool plural) && unit == TimeUnit.Year && !plural;
}
