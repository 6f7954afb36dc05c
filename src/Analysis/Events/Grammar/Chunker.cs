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
        Token t = block.Tokens[i];
        if (t.Kind is TokenKind.Punctuation)
            return ReadMark(i);
        if (t.Kind != TokenKind.Word || actorEnd[i] > i + 1)
            return ReadNoun(i);
        if (t.Word == lexicon.Words.PossessiveS)
            return i + 1;
        if (ReadVerb(i) is var after && after > i)
            return after;
        WordTags tags = lexicon.TagsOf(t.Word);
        // "shot dead a man", "set ablaze": part of the verb.
        if (tags == WordTags.None && Last(ChunkKind.Verb) && words.Adverbial.Contains(t.Word))
            return i + 1;
        if (tags == WordTags.None)
            return t.Word == words.According && i + 1 < end && block.Tokens[i + 1].Word == words.To ? Add(ChunkKind.Preposition, i, i + 1) : ReadNoun(i);
        if (t.Word == words.That)
            return ReadThat(i);
        if ((tags & WordTags.Rel) != 0 && (Last(ChunkKind.Noun) || Last(ChunkKind.Comma, ChunkKind.Noun)) && (tags & WordTags.Prep) == 0)
            return Add(ChunkKind.Relative, i, i);
        if ((tags & WordTags.Prep) != 0 && words.Least.Contains(WordAt(i + 1)) && i + 2 < end && block.Tokens[i + 1].Kind == TokenKind.Word && TagsAt(i + 2) == WordTags.None)
            return i + 2;
        if ((tags & WordTags.Prep) != 0 && !(t.Capital(block.Text) && actorEnd[i] > 0))
            return Add(ChunkKind.Preposition, i, i);
        if ((tags & WordTags.Sub) != 0)
            return Add(ChunkKind.Subordinator, i, i);
        if ((tags & WordTags.Conj) != 0)
            return Add(ChunkKind.Conjunction, i, i);
        if ((tags & (WordTags.Adv | WordTags.Neg)) != 0 && (tags & (WordTags.Det | WordTags.Adj | WordTags.Time | WordTags.Pron)) == 0)
            return i + 1;
        return ReadNoun(i);
    }

    private int ReadThat(int i)
    {
        if (i + 1 < end && Last(ChunkKind.Noun) && StartsVerb(i + 1))
            return Add(ChunkKind.Relative, i, i);
        if (Last(ChunkKind.Verb) && i + 2 < end && block.Tokens[i + 1].Kind == TokenKind.Word && TagsAt(i + 1) == WordTags.None && !block.Tokens[i + 1].IsCapitalised && (TagsAt(i + 2) & WordTags.Det) != 0)
            return ReadNoun(i);
        if (chunks.Count > 0 && chunks[^1].Kind is ChunkKind.Verb or ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Conjunction && !Last(ChunkKind.Comma, ChunkKind.Preposition) && i + 1 < end && !Owns(i + 2))
            return Add(ChunkKind.That, i, i);
        return ReadNoun(i);
    }

    private bool Owns(int i) => i < end && block.Tokens[i].Word == lexicon.Words.PossessiveS && lexicon.TagsOf(block.Tokens[i - 1].Word) == WordTags.None && !block.Tokens[i - 1].IsCapitalised;

    private bool StartsVerb(int i)
    {
        int word = block.Tokens[i].Word;
        return (lexicon.TagsOf(word) & (WordTags.Be | WordTags.Have | WordTags.Do | WordTags.Modal)) != 0
            || lexicon.VerbOf(word) is { Verb: { } v, Forms: var f } && !block.Tokens[i].IsCapitalised && ((f & VerbForms.Past) != 0 || (!v.NounToo && (f & (VerbForms.Third | VerbForms.Base)) != 0));
    }

    private int ReadMark(int i)
    {
        Token t = block.Tokens[i];
        switch (block.Text[t.Start])
        {
            case ',':
                return Add(ChunkKind.Comma, i, i);
            case '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB':
                return Add(ChunkKind.Quote, i, i);
            case ';' or ':':
                return Add(ChunkKind.Break, i, i);
            case '-' or '\u2013' or '\u2014':
                return i + 1 < end && block.Tokens[i + 1].IsGlued && t.IsGlued ? i + 1 : Add(ChunkKind.Break, i, i);
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
            if (block.Tokens[at].Kind == TokenKind.Punctuation && block.Text[block.Tokens[at].Start] is ')' or ']')
                return at + 1;
        }
        return Add(ChunkKind.Break, i, i);
    }

    private int Add(ChunkKind kind, int first, int last)
    {
        chunks.Add(new() { Kind = kind, First = first, Last = last, Head = first, Word = block.Tokens[first].Word, Next = -1, Owned = first });
        return last + 1;
    }

    private bool Last(ChunkKind kind) => chunks.Count > 0 && chunks[^1].Kind == kind;

    private bool Last(ChunkKind kind, ChunkKind before) => chunks.Count > 1 && chunks[^1].Kind == kind && chunks[^2].Kind == before;

    private int WordAt(int i) => i < end ? block.Tokens[i].Word : 0;

    private WordTags TagsAt(int i) => i < end ? lexicon.TagsOf(block.Tokens[i].Word) : WordTags.None;
}

/// <summary>What tokens tell beside their flags.</summary>
internal static class TokenTraits
{
    /// <summary>Whether a token begins with a capital and is not the first of its sentence.</summary>
    public static bool Capital(this in Token token, string text) => token.IsCapitalised && !token.IsSentenceStart && text.Length > 0;
}
