using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>
/// Codes nouns that name an event together with its parties, without a verb: "Israel's exports to Azerbaijan", "cooperation between X
/// and Y", "a visit by A to B", "Tehran-Baku relations".
/// </summary>
internal sealed class NounCoder(Parties parties)
{
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private TokenBlock block = null!;
    private List<Chunk> chunks = [];

    /// <summary>The sentence to code.</summary>
    public void Take(TokenBlock block, List<Chunk> chunks) => (this.block, this.chunks) = (block, chunks);

    /// <summary>Codes the event noun of a noun phrase, if it names both parties.</summary>
    public bool Code(int chunk, EventNoun noun, int first, int last, string cameo, Party doer, ReadOnlySpan<Actor> actors, out Coded coded)
    {
        coded = new() { Cameo = cameo, Trigger = first, TriggerEnd = last, Rule = noun.Lemma, Reciprocal = noun.Reciprocal };
        Chunk phrase = chunks[chunk];
        Party owner = parties.Owner(phrase, actors);
        (Party modifier, Party second) = parties.Modifiers(phrase with { First = phrase.Owned }, first, actors);
        if (noun.Reciprocal && TakePair(owner, actors, ref coded))
            return true;
        if (noun.Reciprocal && modifier.Exists && second.Exists)
        {
            (coded.Source, coded.Target) = (modifier, second);
            return true;
        }
        Party source = owner.Exists ? owner : modifier;
        Party target = Party.None;
        for (int at = chunk + 1, hops = 0; at + 1 < chunks.Count && hops < 4; at++)
        {
            Chunk chunkAt = chunks[at];
            if (chunkAt.Kind is ChunkKind.Verb or ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.That or ChunkKind.Relative)
                break;
            if (chunkAt.Kind != ChunkKind.Preposition || chunks[at + 1].Kind != ChunkKind.Noun || chunks[at + 1].IsTime)
                continue;
            hops++;
            Party party = parties.Of(chunks, at + 1, actors);
            if (chunkAt.Word == words.Between && noun.Reciprocal)
            {
                if (TakePair(party, actors, ref coded))
                    return true;
                if (chunks[at + 1].Next >= 0)
                {
                    (coded.Source, coded.Target) = (party, parties.Of(chunks, chunks[at + 1].Next, actors));
                    return Names(coded, actors);
                }
            }
            if (!target.Exists && noun.Targets.Contains(chunkAt.Word) && Names(party, actors))
                target = party;
            else if ((chunkAt.Word == words.OfWord || chunkAt.Word == words.By) && (!source.Exists || chunkAt.Word == words.By) && Names(party, actors))
                source = party;
        }
        if (!source.Exists && target.Exists && !noun.Reciprocal)
            source = doer;
        // "the assassination of X": what "of" names is the target, and nobody did it, unless "by" or an owner says who.
        (coded.Source, coded.Target) = (source, target);
        return Names(coded, actors);
    }

    private static bool TakePair(Party party, ReadOnlySpan<Actor> actors, ref Coded coded)
    {
        if (!party.Exists || !party.Pair)
            return false;
        coded.Source = party with { Pair = false };
        coded.Target = party with { Actor = party.Actor + 1, Country = actors[party.Actor + 1].Country, Pair = false };
        return true;
    }

    private bool Names(Coded coded, ReadOnlySpan<Actor> actors) => Names(coded.Source, actors) && Names(coded.Target, actors) && coded.Source.First != coded.Target.First && (coded.Source.Country is null || coded.Source.Country != coded.Target.Country);

    private bool Names(Party party, ReadOnlySpan<Actor> actors) => party.Exists && (party.Country is not null || parties.Acts(party, actors));

    /// <summary>Whether the noun is only a possibility: "a threat of", "plans for", "the risk of" before it.</summary>
    public bool IsSupposed(int chunk)
    {
        if (chunk < 2 || chunks[chunk - 1].Kind != ChunkKind.Preposition || chunks[chunk - 2].Kind != ChunkKind.Noun)
            return false;
        int head = block.Tokens[chunks[chunk - 2].Head].Word;
        return head != 0 && lexicon.Suppositions.Contains(head);
    }
}
