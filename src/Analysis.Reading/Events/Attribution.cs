using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>Who says what a clause states: the subjects of the speech verbs above it, and "according to X".</summary>
internal sealed class Attribution(Parties parties)
{
    private const int LongestChain = 4;

    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private TokenBlock block = null!;
    private ChunkList chunks = null!;
    private List<Clause> clauses = [];
    private int according;

    /// <summary>The sentence.</summary>
    public void Take(TokenBlock block, ChunkList chunks, List<Clause> clauses)
    {
        (this.block, this.chunks, this.clauses) = (block, chunks, clauses);
        according = -1;
        for (int i = 0; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Preposition && chunks[i].Word == words.According && words.According != 0 && chunks[i + 1].Kind == ChunkKind.Noun)
                according = i + 1;
        }
    }

    /// <summary>The speakers of an event, outermost first, joined by " &lt; "; null where the author speaks.</summary>
    public string? Of(in Coded code, ReadOnlySpan<Actor> actors)
    {
        string? chain = null;
        // What a noun names behind a verb that says, describes, warns or accuses is in the words of its subject.
        if (code.Clause >= 0 && code.Depth == Coded.NounDepth && clauses[code.Clause].Subject >= 0 && chunks[clauses[code.Clause].Verb].Head < code.Trigger && SpeaksOf(code.Clause) && IsSpeaker(clauses[code.Clause].Subject, actors))
            chain = Name(clauses[code.Clause].Subject, actors);
        for (int c = code.Clause, steps = 0; c >= 0 && steps < LongestChain; steps++)
        {
            int governor = clauses[c].Governor;
            if (governor >= 0 && (Speaks(governor) && clauses[c].Link == ClauseLink.Complement || clauses[c].Link == ClauseLink.Gerund && Accuses(governor) || clauses[c].Link == ClauseLink.Participle && Denies(governor)) && clauses[governor].Subject >= 0 && IsSpeaker(clauses[governor].Subject, actors))
                chain = chain is null ? Name(clauses[governor].Subject, actors) : $"{Name(clauses[governor].Subject, actors)} < {chain}";
            // "X said fighting broke out when Y attacked": what a clause of time hangs on is said too.
            c = governor < 0 && clauses[c].Subordinate && c > 0 && chain is null ? c - 1 : governor;
        }
        if (chain is null && ClaimedBy(code.Clause, actors) is { } claimed)
            chain = claimed;
        return according >= 0 ? chain is null ? Name(according, actors) : $"{Name(according, actors)} < {chain}" : chain;
    }

    /// <summary>"Indian claims that the army had killed …": whose claim or report it is.</summary>
    private string? ClaimedBy(int clause, ReadOnlySpan<Actor> actors)
    {
        if (clause < 0 || clauses[clause].Subject < 2 || chunks[clauses[clause].Subject - 1].Kind != ChunkKind.That || chunks[clauses[clause].Subject - 2].Kind != ChunkKind.Noun)
            return null;
        ref Chunk noun = ref chunks[clauses[clause].Subject - 2];
        if (!words.SayNouns.Contains(block[noun.Head].Word))
            return null;
        Party owner = parties.Owner(noun, actors);
        if (!owner.Exists)
            owner = parties.Modifiers(noun, noun.Head, actors).First;
        return owner.Exists ? block.Words(owner.First, owner.Last) : null;
    }

    private bool Speaks(int clause) => chunks[clauses[clause].Verb].Verb is { } verb && (verb.Uses & (VerbUses.Say | VerbUses.Deny)) != 0;

    private bool Denies(int clause) => chunks[clauses[clause].Verb].Verb is { } verb && (verb.Uses & VerbUses.Deny) != 0;

    private bool Accuses(int clause) => chunks[clauses[clause].Verb].Verb is { Cameo: { Length: > 1 } cameo } && cameo.Root() is 11;

    private bool SpeaksOf(int clause) => chunks[clauses[clause].Verb].Verb is { } verb && ((verb.Uses & VerbUses.Say) != 0 || (verb.Cameo.Length > 1 && verb.Cameo.Root() is 11 or 13));

    private bool IsSpeaker(int chunk, ReadOnlySpan<Actor> actors) =>
        parties.Acts(parties.Of(chunks, chunk, actors), actors) || words.SayNouns.Contains(block[chunks[chunk].Head].Word);

    /// <summary>The speaker as the text has it, with what "of" and "by" hang on it: "cables released by Wikileaks"; a pronoun by its referent.</summary>
    private string Name(int chunk, ReadOnlySpan<Actor> actors)
    {
        ref Chunk noun = ref chunks[chunk];
        Party party = parties.Of(chunks, chunk, actors);
        if (party.Actor >= 0 && (actors[party.Actor].Inferred || noun.IsPronoun))
            return actors[party.Actor].Name;
        int last = noun.Last;
        for (int at = chunk + 1; at + 1 < chunks.Count && chunks[at].Kind is ChunkKind.Preposition or ChunkKind.Verb; at++)
        {
            if (chunks[at].Kind == ChunkKind.Verb && !chunks[at].Has(VerbTraits.Reduced))
                break;
            if (chunks[at].Kind == ChunkKind.Preposition && chunks[at + 1].Kind == ChunkKind.Noun && words.Belonging.Contains(chunks[at].Word) && !chunks[at + 1].IsTime)
                last = chunks[++at].Last;
        }
        return block.Words(noun.First, last);
    }
}
