using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>Finds the nouns of a sentence that name events: "visit", "sanctions", "military cooperation".</summary>
internal sealed class NounEvents
{
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private TokenBlock block = null!;
    private ChunkList chunks = null!;

    /// <summary>The sentence.</summary>
    public void Take(TokenBlock block, ChunkList chunks) => (this.block, this.chunks) = (block, chunks);

    /// <summary>The event noun of a noun phrase, at its head or where only a name follows, or in what "of" hangs on a counting head.</summary>
    public bool Find(int chunk, out EventNoun noun, out int first, out int last, out int at)
    {
        for (int c = chunk, hops = 0; c >= 0 && hops < 3; hops++)
        {
            if (In(c, out noun, out first, out last))
            {
                at = c;
                return true;
            }
            c = OfBehind(c) is var of && of >= 0 ? of : chunks[c].Next;
        }
        (noun, first, last, at) = (null!, -1, -1, -1);
        return false;
    }

    /// <summary>The last event noun of a noun phrase.</summary>
    public bool In(int chunk, out EventNoun noun, out int first, out int last)
    {
        (noun, first, last) = (null!, -1, -1);
        ref Chunk c = ref chunks[chunk];
        int limit = 0;
        for (int t = c.Owned; t <= c.Last; t++)
        {
            if (!lexicon.EventNouns.Starts(block[t].Word))
                continue;
            if (limit == 0)
                limit = Is(chunk + 1, words.OfWord) && chunks[chunk + 2].Kind == ChunkKind.Noun ? chunks[chunk + 2].Last + 1 : c.Last + 1;
            if (!lexicon.EventNouns.TryMatch(block.Tokens[..limit], t, out EventNoun found, out int count))
                continue;
            if (t + count - 1 < c.Head && (!(found.Cameo.Root() is 16 or 19 && t + count - 1 == c.Head - 1) || IsWeapon(t, c)))
                continue;
            (noun, first, last) = (found, t, t + count - 1);
            t = last;
        }
        return noun is not null;
    }

    /// <summary>"battle tanks", "attack helicopters": things to fight with.</summary>
    private bool IsWeapon(int t, in Chunk c)
    {
        ReadOnlySpan<Token> tokens = block.Tokens[..(c.Last + 1)];
        return (lexicon.Weapons.TryMatch(tokens, t, out _, out int count) && t + count > c.Head) || (t + 1 <= c.Last && lexicon.Weapons.TryMatch(tokens, t + 1, out _, out count) && t + 1 + count > c.Head);
    }

    /// <summary>The code of an event noun with its modifiers: "military" makes cooperation 062, "suspension of" aid 162.</summary>
    public string CodeOf(EventNoun noun, int chunk, int first)
    {
        string cameo = Modified(noun.Cameo, chunk, first);
        return chunk >= 2 && chunks[chunk - 1].Kind == ChunkKind.Preposition && chunks[chunk - 1].Word == words.OfWord && chunks[chunk - 2].Kind == ChunkKind.Noun
            && words.Endings.Contains(block[chunks[chunk - 2].Head].Word) ? lexicon.Compose(VerbUses.Stop, cameo) ?? cameo : cameo;
    }

    private string Modified(string cameo, int chunk, int first)
    {
        for (int t = chunks[chunk].Owned; t < first; t++)
        {
            if (lexicon.IsModifier(block[t].Word) && lexicon.Modify(cameo, block[t].Word) is var modified && modified != cameo)
                return modified;
        }
        return cameo;
    }

    /// <summary>The noun phrase that "of" or "than" hangs on another, -1 for none.</summary>
    public int OfBehind(int chunk) => (Is(chunk + 1, words.OfWord) || Is(chunk + 1, words.Than)) && chunks[chunk + 2].Kind == ChunkKind.Noun ? chunk + 2 : -1;

    /// <summary>The noun phrase behind "of" where the one before only counts: "a series of attacks"; -1 for none.</summary>
    public int QuantOf(int chunk)
    {
        if (OfBehind(chunk) is not (>= 0 and var of))
            return -1;
        if (chunks[chunk + 1].Word == words.Than)
            return of;
        ref readonly Token head = ref block[chunks[chunk].Head];
        return head.Kind == TokenKind.Number || head.Word == 0 || (lexicon.TagsOf(head.Word) & WordTags.Quant) != 0 || lexicon.VerbOf(head.Word).Verb is not null ? of : -1;
    }

    /// <summary>Whether a chunk is this preposition and another chunk follows.</summary>
    private bool Is(int chunk, int preposition) => chunk + 1 < chunks.Count && chunks[chunk].Kind == ChunkKind.Preposition && chunks[chunk].Word == preposition;
}
