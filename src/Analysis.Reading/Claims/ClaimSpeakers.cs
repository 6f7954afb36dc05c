using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Claims;

/// <summary>Finds who makes a statement: "…, the ambassador said", "according to the State Statistics Committee".</summary>
internal static class ClaimSpeakers
{
    private const int LongestName = 9;
    private static readonly EnglishLexicon lexicon = EnglishLexicon.Shared;

    /// <summary>The speaker of a sentence; null where the author speaks. A pronoun is the speaker before it.</summary>
    public static string? Of(ClaimSentence sentence, ClaimState state)
    {
        ReadOnlySpan<Token> tokens = sentence.Block.Tokens;
        ClaimParticles p = lexicon.Particles;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            int word = tokens[i].Word;
            if (word == 0)
                continue;
            if (word == p.According && i + 2 < sentence.End && tokens[i + 1].Word == p.To)
                return Remember(NounPhrase(sentence, i + 2), state);
            // "the report" is a noun.
            if (!lexicon.SayingVerbs.Starts(word) || tokens[i].IsCapitalised || i == sentence.First || (lexicon.TagsOf(tokens[i - 1].Word) & (WordTags.Det | WordTags.Poss)) != 0)
                continue;
            if (tokens[i - 1].Kind == TokenKind.Punctuation && i + 2 < sentence.End && tokens[i + 1].Kind == TokenKind.Word && Behind(sentence, i) is { } inverted)
                return Remember(inverted, state);
            if (Before(sentence, i) is { } named)
                return Remember(named, state);
        }
        return null;
    }

    private static string? Remember(string? speaker, ClaimState state)
    {
        if (speaker is { Length: > 0 })
            state.Speaker = speaker;
        return speaker is null ? null : state.Speaker;
    }

    /// <summary>Who stands before the verb: "Arthur Lenk" in "Israel's ambassador, Arthur Lenk, told"; "" for a pronoun.</summary>
    private static string? Before(ClaimSentence sentence, int verb)
    {
        ReadOnlySpan<Token> tokens = sentence.Block.Tokens;
        int last = verb - 1;
        // "the committee has also reported"
        while (last > sentence.First && (lexicon.TagsOf(tokens[last].Word) & (WordTags.Have | WordTags.Adv | WordTags.Modal)) != 0)
            last--;
        bool apposed = tokens[last].Kind == TokenKind.Punctuation;
        if (apposed)
            last--;
        int first = last;
        while (first >= sentence.First && last - first < LongestName && (tokens[first].Kind != TokenKind.Punctuation || (first < last && tokens[first].IsGlued && tokens[first + 1].IsGlued)))
        {
            if (first < last && tokens[first].Word == lexicon.Particles.That)
                break;
            first--;
        }
        first++;
        if (first > last || last - first >= LongestName - 1 || (apposed && !tokens[first].IsCapitalised) || !IsName(sentence, first, last))
            return null;
        return Words(sentence, first, last);
    }

    /// <summary>Who stands behind the verb: "said Russia's deputy prime minister, Dmitry Rogozin".</summary>
    private static string? Behind(ClaimSentence sentence, int verb)
    {
        ReadOnlySpan<Token> tokens = sentence.Block.Tokens;
        int first = verb + 1, last = first;
        while (last + 1 < sentence.End && tokens[last + 1].Kind != TokenKind.Punctuation && !EndsName(sentence, last + 1))
            last++;
        if (last + 2 < sentence.End && tokens[last + 1].Word == lexicon.Particles.Comma && tokens[last + 2].IsCapitalised)
        {
            int name = last + 2, end = name;
            while (end + 1 < sentence.End && tokens[end + 1].IsCapitalised)
                end++;
            return Words(sentence, name, end);
        }
        return last - first < LongestName && IsName(sentence, first, last) ? Words(sentence, first, last) : null;
    }

    /// <summary>The name from a token on: up to a comma, "in", or a full stop that closes no initial.</summary>
    private static string NounPhrase(ClaimSentence sentence, int first)
    {
        ReadOnlySpan<Token> tokens = sentence.Block.Tokens;
        int last = first;
        while (last + 1 < sentence.End && last - first < LongestName && !EndsName(sentence, last + 1))
        {
            bool initial = tokens[last].Length == 1 && last + 2 < sentence.End && tokens[last + 2].IsCapitalised;
            if (tokens[last + 1].Kind == TokenKind.Punctuation && !initial)
                break;
            last++;
        }
        return Words(sentence, first, last);
    }

    /// <summary>Whether a word says when, where or at what somebody spoke: "in", "during a call", "on Monday".</summary>
    private static bool EndsName(ClaimSentence sentence, int token)
    {
        ReadOnlySpan<Token> tokens = sentence.Block.Tokens;
        ClaimParticles p = lexicon.Particles;
        int word = tokens[token].Word;
        if (word == 0 || word == p.Of || word == p.By || (lexicon.TagsOf(word) & WordTags.Prep) == 0)
            return false;
        return word == p.In || token + 1 >= sentence.End || !tokens[token + 1].IsCapitalised || (lexicon.TagsOf(tokens[token + 1].Word) & WordTags.Time) != 0;
    }

    /// <summary>A name or "the …", not the rest of a clause with a figure or verb in it.</summary>
    private static bool IsName(ClaimSentence sentence, int first, int last)
    {
        ReadOnlySpan<Token> tokens = sentence.Block.Tokens;
        foreach (ClaimMark mark in sentence.Marks)
        {
            if (mark.First >= first && mark.First <= last && (mark.Kind is MarkKind.Figure or MarkKind.Date || (mark.Kind == MarkKind.Word && !mark.Is(ClaimRole.Anaphor | ClaimRole.Its | ClaimRole.Share))))
                return false;
        }
        return tokens[first].IsCapitalised || tokens[first].Word == lexicon.Particles.The || IsPronoun(tokens[first]) || IsPronounOwner(sentence, first);
    }

    private static bool IsPronounOwner(ClaimSentence sentence, int token)
    {
        foreach (ClaimMark mark in sentence.Marks)
        {
            if (mark.First == token)
                return mark.Is(ClaimRole.Its);
        }
        return false;
    }

    private static bool IsPronoun(in Token token) => (lexicon.TagsOf(token.Word) & (WordTags.Pron | WordTags.Rel)) != 0;

    private static string Words(ClaimSentence sentence, int first, int last)
    {
        if (first == last && IsPronoun(sentence.Block.Tokens[first]))
            return "";
        if (first < last && sentence.Word(first) == lexicon.Particles.The)
            first++;
        return sentence.Block.Words(first, last);
    }
}
