using Analysis.Lexicon;

namespace Analysis.Figures;

/// <summary>Number words that state no number here: "first" for "firstly", "one" for "a person" or "this thing".</summary>
internal static class WordTraps
{
    /// <summary>"First, …", "first it should be made clear", "at first".</summary>
    public static bool IsAdverb(in TokenView t, in Quantity q)
    {
        if (q.End != q.First + 1 || !t.IsWord(q.First))
            return false;
        if (t.Is(q.First - 1, t.Words.At))
            return !t.IsWord(q.End) || t.Lexicon.NounContexts[t.Word(q.End)] != NounContext.None;
        if (t.Is(q.First - 1, t.Words.The))
            return false;
        return t.Lexicon.NounContexts[t.Word(q.End)] == NounContext.Pronoun || (t.Tokens[q.First].IsSentenceStart && t.Is(q.End, t.Words.Comma));
    }

    /// <summary>"this one", "one must", "one's", "no one", "the one who".</summary>
    public static bool IsPronoun(in TokenView t, in Quantity q)
    {
        if (q.IsDigits || q.HasUnit || !t.Is(q.First, t.Words.One))
            return false;
        if (t.Is(q.End, t.Lexicon.Words.PossessiveS))
            return true;
        if (q.Name.Length > 0)
            return false;
        if (t.IsWord(q.End) && t.Chars(q.End) is "must" or "should" or "can" or "could" or "would" or "may" or "might" or "will" or "has" or "another")
            return true;
        return t.IsWord(q.First - 1) && t.Lexicon.Pronominal[t.Tokens[q.First - 1].Word];
    }
}
