using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Years in two digits behind an apostrophe: "in '92", "'92–'94", "the class of '68"; and behind a day and its month: "3 Feb 82".</summary>
internal static class ShortYears
{
    /// <summary>Two digits up to this are as likely a count or a day.</summary>
    private const int FirstPlain = 32;

    /// <summary>"'92", "'92–'94", "'92-94".</summary>
    public static bool TryRead(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (!TryShort(t, at, out int year, out int end) || t.IsGlued(at - 1) && t.IsWord(at - 2))
            return false;
        if (t.IsDash(end) && t.IsGlued(end) && t.IsGlued(end + 1))
        {
            int other = t.Char(end + 1) is '\'' or '’' or '‘' ? end + 2 : end + 1;
            if (!t.TryDigits(other, out int two) || t.Tokens[other].Length != 2 || YearDates.FullYear(two) is var last && last <= year)
                return false;
            phrase = DatePhrase.Of(at - 1, other + 1, new Edtf(new EdtfDate(year), new EdtfDate(last)));
            return true;
        }
        if (t.Role(at - 2) is not (DateRole.In or DateRole.Since or DateRole.Of or DateRole.The or DateRole.From or DateRole.Until or DateRole.By or DateRole.Before or DateRole.After or DateRole.To or DateRole.And or DateRole.During)
            && t[at - 2].Kind is not (DateWordKind.Part or DateWordKind.Season or DateWordKind.Month))
            return false;
        phrase = DatePhrase.Of(at - 1, end, new EdtfDate(year));
        return true;
    }

    /// <summary>The two digits of a year behind a day and the name of its month: " 82" in "3rd Feb 82".</summary>
    public static bool TryBehindDay(in DateText t, int at, out int year, out int end)
    {
        (year, end) = (0, at + 1);
        if (!t.TryDigits(at, out int two) || t.Tokens[at].Length != 2 || two < FirstPlain || t.IsGlued(at))
            return false;
        bool counts = t.Char(end) is '%' or '$' or '€' or '£' || (t.IsGlued(end) && (t.IsWord(end) || t.IsNumber(end) || (t.Char(end) is '-' or '/' or ':' && t.IsGlued(end + 1))))
            || t[end].Kind is DateWordKind.Counted or DateWordKind.Unit or DateWordKind.Scale || YearDates.CountsNoun(t, end);
        year = YearDates.FullYear(two);
        return !counts;
    }

    private static bool TryShort(in DateText t, int at, out int year, out int end)
    {
        (year, end) = (0, at + 1);
        if (!(t.Char(at - 1) is '\'' or '’' or '‘') || !t.IsGlued(at) || !t.TryDigits(at, out int two) || t.Tokens[at].Length != 2 || t.IsGlued(end) && t.IsWord(end))
            return false;
        year = YearDates.FullYear(two);
        return true;
    }
}
