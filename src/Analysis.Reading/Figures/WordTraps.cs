using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Number words that state no number here: "first" for "firstly", "one" for "a person" or "this thing".</summary>
internal static class WordTraps
{
    /// <summary>How many words may stand between a determiner and the "one" that they describe.</summary>
    private const int DescribingWords = 3;

    /// <summary>"First, …", "first it should be made clear", "at first".</summary>
    public static bool IsAdverb(in TokenView t, in Quantity q)
    {
        if (q.End != q.First + 1 || !t.IsWord(q.First))
            return false;
        if (t.Is(q.First - 1, t.Words.At))
            return !t.IsWord(q.End) || t.Lexicon.NounContexts[t.Word(q.End)] != NounContext.None;
        if (t.Is(q.First - 1, t.Words.The))
            return false;
        return t.Lexicon.NounContexts[t.Word(q.End)] == NounContext.Pronoun || (t.Is(q.End, t.Words.Comma) && (t.Tokens[q.First].IsSentenceStart || BeginsClause(t, q.First) || (t.IsKind(q.First - 1, TokenKind.Punctuation) && t.Tokens[q.First - 1].IsSentenceStart)));
    }

    /// <summary>"; second, …", "; and third, …".</summary>
    private static bool BeginsClause(in TokenView t, int at)
    {
        int before = t.Is(at - 1, t.Words.And) ? at - 2 : at - 1;
        return t.Is(before, t.Words.Semicolon) || t.Is(before, t.Words.Colon);
    }

    /// <summary>"by First Boston", "on Fifth Avenue": an ordinal word in capitals that begins a name among words in small letters.</summary>
    public static bool IsName(in TokenView t, in Quantity q) =>
        q.End == q.First + 1 && IsCapital(t, q.First) && IsCapital(t, q.End) && !t.IsGlued(q.End) && t.IsWord(q.First - 1) && !t.Tokens[q.First - 1].IsCapitalised
        && (t.Lexicon.NounContexts[t.Tokens[q.First - 1].Word] != NounContext.Determiner || t.Is(q.First - 1, t.Words.That)) && !t.Is(q.First - 1, t.Lexicon.Words.PossessiveS);

    private static bool IsCapital(in TokenView t, int at) => t.IsWord(at) && t.Tokens[at].IsCapitalised && !t.Tokens[at].IsSentenceStart;

    /// <summary>"this one", "the larger one", "one must", "one's", "no one", "the one who".</summary>
    public static bool IsPronoun(in TokenView t, in Quantity q)
    {
        if (q.IsDigits || q.HasUnit || !t.Is(q.First, t.Words.One))
            return false;
        if (t.Is(q.End, t.Lexicon.Words.PossessiveS))
            return true;
        if (q.Name.Length > 0)
            return false;
        if (t.IsWord(q.End) && (t.Lexicon.BehindPronouns[t.Tokens[q.End].Word] || NounPhrase.IsThirdPerson(t, q.End)))
            return true;
        return t.IsWord(q.First - 1) && (t.Lexicon.BeforePronouns[t.Tokens[q.First - 1].Word] || IsDescribed(t, q.First));
    }

    /// <summary>"the larger one", "a wholly new one": a determiner, words that describe, and no noun behind.</summary>
    private static bool IsDescribed(in TokenView t, int one)
    {
        for (int i = one - 1; i >= Math.Max(0, one - DescribingWords - 1) && t.IsWord(i); i--)
        {
            NounContext context = t.Lexicon.NounContexts[t.Tokens[i].Word];
            if (context == NounContext.Determiner || t.Is(i, t.Words.A) || t.Is(i, t.Words.An) || t.Is(i, t.Lexicon.Words.PossessiveS))
                return i < one - 1;
            if (context is not (NounContext.None or NounContext.Adjective or NounContext.Quantity) || t.Number(i).Class is not (NumberClass.None or NumberClass.Ordinal) || (t.Lexicon.BoundsBefore.TryMatch(t.Tokens, i, out _, out int words) && words >= one - i))
                return false;
        }
        return false;
    }
}
