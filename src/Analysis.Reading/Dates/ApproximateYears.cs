using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Years that are not known exactly: "c. 1850", "circa 1900", "in about 1999", "until at least 2015".</summary>
internal static class ApproximateYears
{
    private const int Earliest = 1000, Latest = 2199;

    /// <summary>Reads the year at a token by the words before it.</summary>
    public static bool TryRead(in DateText t, int at, int end, int year, out DatePhrase phrase)
    {
        phrase = default;
        if (year is < Earliest or > Latest)
            return false;
        int circa = t.Is(at - 1, '.') && t.IsGlued(at - 1) ? at - 2 : at - 1;
        if (t.Role(circa) == DateRole.Circa && (t.Tokens[circa].Length > 2 || !t.IsCapitalised(circa)))
        {
            phrase = DatePhrase.Of(circa, end, new EdtfDate(year, Qualifier: '~'));
            return true;
        }
        if (t.Role(at - 1) != DateRole.Approximate || YearDates.CountsNoun(t, end) || t.TryUnit(end, out _, out _))
            return false;
        if (t[at - 1].Guard == DateGuard.Near)
        {
            // "in about 1999", "dates from around 1850", "Around 1910 they"; a round number may count what follows it.
            bool placed = AsksForYear(t, at - 2) || t.StartsSentence(at - 1) || t.Char(at - 2) is ',' or '(' or ';';
            if (!placed || (year % 100 == 0 && t.IsWord(end) && t[end].Kind == DateWordKind.None))
                return false;
            phrase = DatePhrase.Of(at - 1, end, new EdtfDate(year, Qualifier: '~'));
            return true;
        }
        // "until at least 2015"
        if (t.Role(at - 2) != DateRole.At || !AsksForYear(t, at - 3))
            return false;
        phrase = DatePhrase.Of(at, end, new EdtfDate(year));
        return true;
    }

    private static bool AsksForYear(in DateText t, int at) => t.Role(at) is DateRole.In or DateRole.From or DateRole.Since or DateRole.Until or DateRole.Before or DateRole.After or DateRole.By or DateRole.Through;
}
