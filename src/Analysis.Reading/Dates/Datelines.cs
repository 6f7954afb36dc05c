using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>The line at the head of a text that says when it appeared: a date by itself, or behind the place: "LONDON, April 27, 2012 (Reuters) —".</summary>
internal static class Datelines
{
    /// <summary>A dateline stands within this many characters of the text's start.</summary>
    private const int Within = 1500;

    /// <summary>So many tokens of a place's name may stand before the date: "WASHINGTON, D.C.,".</summary>
    private const int LongestPlace = 8;

    /// <summary>Whether a date that was read is that of a dateline.</summary>
    public static bool Is(in DateText t, in DatePhrase phrase)
    {
        if (t.Tokens[phrase.First].Start > Within)
            return false;
        bool closes = t.IsLineStart(phrase.End) || t.Is(phrase.End, '(') || (t.IsDash(phrase.End) && !(t.IsGlued(phrase.End) && t.IsGlued(phrase.End + 1)));
        if (t.IsLineStart(phrase.First))
            return closes || t[phrase.First].Kind == DateWordKind.Weekday;
        return closes && FollowsPlace(t, phrase.First);
    }

    /// <summary>Whether nothing but the name of a place stands before the date on its line.</summary>
    private static bool FollowsPlace(in DateText t, int first)
    {
        bool named = false;
        for (int i = first - 1; i >= 0 && i >= first - LongestPlace; i--)
        {
            bool word = t.IsWord(i);
            if (word ? !t.IsCapitalised(i) || t[i].Kind != DateWordKind.None : !(t.Char(i) is ',' or '.' or '/' || t.IsDash(i)))
                return false;
            named |= word;
            if (t.IsLineStart(i))
                return named;
        }
        return false;
    }
}
