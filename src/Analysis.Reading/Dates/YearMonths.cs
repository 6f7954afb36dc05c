using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>A year before its month: "2012 April", "2014 September 18", "2012-Apr-28".</summary>
internal static class YearMonths
{
    public static readonly Rule<DateRead> Rule = new("year and month", RuleStart.Number,
        static (in DateText t, int at, DateAnchor anchor, out DatePhrase phrase) => TryRead(t, at, out phrase));

    /// <summary>"2012 April".</summary>
    public static bool TryRead(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryDigits(at, out int year) || t.Tokens[at].Length != 4 || year is < 1500 or > 2199 || t.IsGlued(at))
            return false;
        char mark = t.Char(at + 1);
        bool separated = mark is '/' or '-' && t.IsGlued(at + 1) && t.IsGlued(at + 2);
        int i = separated ? at + 2 : at + 1;
        if (t[i].Kind != DateWordKind.Month || t[i].Value > 12 || (!separated && t[i].Guard == DateGuard.Ambiguous && !t.IsCapitalised(i)) || t.IsSentenceStart(i))
            return false;
        int end = i + 1, day = 0;
        if (separated && t.Char(end) == mark && t.IsGlued(end + 1) && DateNumbers.TryDay(t, end + 1, out day, out int dayEnd))
            end = dayEnd;
        else if (!separated && t.IsNumber(end))
        {
            // "2014 September 18": no word that the number could count may follow.
            if (!DateNumbers.TryDay(t, end, out day, out end) || t.IsWord(end) || t.Is(end, '%'))
                return false;
        }
        phrase = DatePhrase.Of(at, end, new EdtfDate(year, 0, t[i].Value, day));
        return true;
    }
}
