using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events.Grammar;

/// <summary>
/// Cuts a sentence into noun phrases, verb groups and the words between them, from left to right without going back. A word that can
/// be noun and verb is decided by what stands directly before and behind it.
/// </summary>
internal sealed partial class Chunker
{
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private readonly ChunkList chunks = new();
    private TokenBlock block = null!;
    private int[] actorEnd = [];
    private int start, end;

    /// <summary>The chunks of the sentence read last.</summary>
    public ChunkList Chunks => chunks;

    /// <summary>Reads a sentence.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="sentence">The sentence, in tokens.</param>
    /// <param name="actorEnd">For the first token of a mention of an actor the token behind the mention, else 0.</param>
    public void Read(TokenBlock block, TextSpan sentence, int[] actorEnd)
    {
        (this.block, this.actorEnd, start, end) = (block, actorEnd, sentence.Start, sentence.End);
        chunks.Clear();
        for (int i = start; i < end;)
            i = ReadAt(i);
    }

    private int ReadAt(int i)
    {
        ref readonly Token t = ref block[i];
        if (t.Kind is TokenKind.Punctuation)
            return ReadMark(i);
        if (t.Kind != TokenKind.Word || actorEnd[i] > i + 1 || (actorEnd[i] > i && t.IsCapitalised && (lexicon.TagsOf(t.Word) & WordTags.Poss) == 0))
            return ReadNoun(i);
        if (t.Word == lexicon.Words.PossessiveS)
            return i + 1;
        if (IsCompound(i))
            return ReadNoun(i);
        // "to about 300 refugees", "troops loyal to X": neither begins a phrase of its own.
        if (IsApproximator(i) || IsTrailingAdjective(i))
            return i + 1;
        if (IsAdverb(i))
            return i + 1;
        if (ReadVerb(i) is var after && after > i)
            return after;
        if (Last(ChunkKind.Noun) && IsUnknownPast(i))
            return AddVerb(i, i, null, VerbTraits.Finite | VerbTraits.BarePast);
        WordTags tags = lexicon.TagsOf(t.Word);
        // "shot dead a man", "set ablaze": part of the verb.
        if ((tags & ~WordTags.Adj) == 0 && Last(ChunkKind.Verb) && words.Adverbial.Contains(t.Word) && (tags == WordTags.None || StartsObject(i + 1)))
            return i + 1;
        if (tags == WordTags.None)
            return t.Word == words.According && i + 1 < end && block[i + 1].Word == words.To ? Add(ChunkKind.Preposition, i, i + 1) : ReadNoun(i);
        if (t.Word == words.That)
            return ReadThat(i);
        if ((tags & WordTags.Rel) != 0 && (Last(ChunkKind.Noun) || Last(ChunkKind.Comma, ChunkKind.Noun)) && (tags & WordTags.Prep) == 0)
            return Add(ChunkKind.Relative, i, i);
        if ((tags & WordTags.Prep) != 0 && words.Least.Contains(WordAt(i + 1)) && i + 2 < end && block[i + 1].Kind == TokenKind.Word && TagsAt(i + 2) == WordTags.None)
            return i + 2;
        if ((tags & WordTags.Prep) != 0 && !(t.Capital(block.Text) && actorEnd[i] > 0))
            return Add(ChunkKind.Preposition, i, i);
        if ((tags & WordTags.Sub) != 0)
            return Add(ChunkKind.Subordinator, i, i);
        if ((tags & WordTags.Conj) != 0)
            return Add(ChunkKind.Conjunction, i, i);
        if ((tags & (WordTags.Adv | WordTags.Neg)) != 0 && (tags & (WordTags.Det | WordTags.Time | WordTags.Pron)) == 0 && ((tags & WordTags.Adj) == 0 || !IsBeforeNoun(i)))
            return i + 1;
        return ReadNoun(i);
    }

    /// <summary>"long-standing", "so-called": a small word before a hyphen begins an adjective.</summary>
    private bool IsCompound(int i) =>
        IsHyphened(i) && (lexicon.VerbOf(block[i].Word).Verb is not null || (lexicon.TagsOf(block[i].Word) & (WordTags.Adv | WordTags.Adj | WordTags.Sub | WordTags.Prep)) != 0);

    /// <summary>"about", "nearly" between a preposition or verb and a number.</summary>
    private bool IsApproximator(int i) =>
        words.Approximators.Contains(block[i].Word) && (Last(ChunkKind.Preposition) || Last(ChunkKind.Verb)) && i + 1 < end
        && (block[i + 1].Kind is TokenKind.Number or TokenKind.Symbol || lexicon.IsNumber(block[i + 1].Word));

    /// <summary>An adjective behind its noun and before what it takes: "loyal to", "effective from".</summary>
    private bool IsTrailingAdjective(int i) =>
        Last(ChunkKind.Noun) && chunks[^1].Last == i - 1 && lexicon.TagsOf(block[i].Word) == WordTags.Adj && (TagsAt(i + 1) & WordTags.Prep) != 0
        && !(WordAt(i + 1) == words.To && lexicon.VerbOf(block[i].Word).Verb is not null && IsInfinitive(i + 2));

    /// <summary>"promptly withdrew", "newly elected": a word that no table knows, before a verb.</summary>
    private bool IsAdverb(int i) =>
        block[i].Word == 0 && !block[i].IsCapitalised && block.Chars(block[i]).EndsWith("ly", StringComparison.Ordinal) && lexicon.VerbOf(WordAt(i + 1)).Verb is not null;

    /// <summary>"angered Iran": the past of a verb that no table knows, behind its subject and before what begins its object.</summary>
    private bool IsUnknownPast(int i)
    {
        ref readonly Token t = ref block[i];
        return t.Length > 4 && !t.IsCapitalised && t.Kind == TokenKind.Word && block.Chars(t).EndsWith("ed", StringComparison.Ordinal)
            && lexicon.TagsOf(t.Word) == WordTags.None && lexicon.VerbOf(t.Word).Verb is null && i + 1 < end && block[i + 1].Kind == TokenKind.Word
            && (block[i + 1].IsCapitalised || (TagsAt(i + 1) & (WordTags.Det | WordTags.Poss | WordTags.Pron)) != 0);
    }

    /// <summary>Whether an adjective is followed by what it can describe.</summary>
    private bool IsBeforeNoun(int i) => i + 1 < end && block[i + 1].Kind == TokenKind.Word && (TagsAt(i + 1) & (WordTags.Prep | WordTags.Conj | WordTags.Sub)) == 0;

    private int ReadThat(int i)
    {
        if (i + 1 < end && Last(ChunkKind.Noun) && StartsVerb(i + 1))
            return Add(ChunkKind.Relative, i, i);
        if (Last(ChunkKind.Verb) && i + 2 < end && block[i + 1].Kind == TokenKind.Word && TagsAt(i + 1) == WordTags.None && !block[i + 1].IsCapitalised && (TagsAt(i + 2) & WordTags.Det) != 0)
            return ReadNoun(i);
        if (chunks.Count > 0 && chunks[^1].Kind is ChunkKind.Verb or ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Conjunction && !Last(ChunkKind.Comma, ChunkKind.Preposition) && i + 1 < end && !Owns(i + 2))
            return Add(ChunkKind.That, i, i);
        return ReadNoun(i);
    }

    private bool Owns(int i) => i < end && block[i].Word == lexicon.Words.PossessiveS && lexicon.TagsOf(block[i - 1].Word) == WordTags.None && !block[i - 1].IsCapitalised;

    private bool StartsVerb(int i)
    {
        int word = block[i].Word;
        return (lexicon.TagsOf(word) & (WordTags.Be | WordTags.Have | WordTags.Do | WordTags.Modal)) != 0
            || lexicon.VerbOf(word) is { Verb: { } v, Forms: var f } && !block[i].IsCapitalised && ((f & VerbForms.Past) != 0 || (!v.NounToo && (f & (VerbForms.Third | VerbForms.Base)) != 0));
    }

    private int ReadMark(int i)
    {
        ref readonly Token t = ref block[i];
        switch (block.Text[t.Start])
        {
            case ',':
                return Add(ChunkKind.Comma, i, i);
            case '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB':
                return Add(ChunkKind.Quote, i, i);
            case ';' or ':':
                return Add(ChunkKind.Break, i, i);
            case '-' or '\u2013' or '\u2014':
                return i + 1 < end && block[i + 1].IsGlued && t.IsGlued ? i + 1 : Add(ChunkKind.Break, i, i);
            case '(' or '[':
                return SkipBrackets(i);
            default:
                return i + 1;
        }
    }

    /// <summary>What stands in brackets is no part of the sentence around it; an unclosed bracket ends a clause.</summary>
    private int SkipBrackets(int i)
    {
        for (int at = i + 1; at < end && at < i + 40; at++)
        {
            if (block[at].Kind == TokenKind.Punctuation && block.Text[block[at].Start] is ')' or ']')
                return at + 1;
        }
        return Add(ChunkKind.Break, i, i);
    }

    private int Add(ChunkKind kind, int first, int last)
    {
        chunks.Add(new() { Kind = kind, First = first, Last = last, Head = first, Word = block[first].Word, Next = -1, Owned = first });
        return last + 1;
    }

    private bool Last(ChunkKind kind) => chunks.Count > 0 && chunks[^1].Kind == kind;

    private bool Last(ChunkKind kind, ChunkKind before) => chunks.Count > 1 && chunks[^1].Kind == kind && chunks[^2].Kind == before;

    private int WordAt(int i) => i < end ? block[i].Word : 0;

    /// <summary>Whether a hyphen joins a word to the next: "cease-fire".</summary>
    private bool IsHyphened(int i) => i + 2 < end && block[i + 1].IsGlued && block[i + 2].IsGlued && block.Text[block[i + 1].Start] == '-' && block[i + 2].Kind == TokenKind.Word;

    private WordTags TagsAt(int i) => i < end ? lexicon.TagsOf(block[i].Word) : WordTags.None;
}

/// <summary>What tokens tell beside their flags.</summary>
internal static class TokenTraits
{
    /// <summary>Whether a token begins with a capital and is not the first of its sentence.</summary>
    public static bool Capital(this in Token token, string text) => token.IsCapitalised && !token.IsSentenceStart && text.Length > 0;
}
