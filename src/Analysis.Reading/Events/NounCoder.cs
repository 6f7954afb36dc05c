using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>
/// Codes nouns that name an event together with its parties, without a verb: "Israel's exports to Azerbaijan", "cooperation between X
/// and Y", "a visit by A to B", "Tehran-Baku relations".
/// </summary>
internal sealed class NounCoder(Parties parties, NounEvents events, VerbCoder verbs)
{
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private TokenBlock block = null!;
    private ChunkList chunks = null!;
    private List<Clause> clauses = [];

    /// <summary>The sentence to code.</summary>
    public void Take(TokenBlock block, ChunkList chunks, List<Clause> clauses) => (this.block, this.chunks, this.clauses) = (block, chunks, clauses);

    /// <summary>Adds the events that nouns of the sentence name and no verb has taken.</summary>
    public void Code(List<Coded> coded, ReadOnlySpan<Actor> actors)
    {
        for (int i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Noun || verbs.IsUsed(i) || !events.In(i, out EventNoun noun, out int first, out int last) || IsRepresented(i) || IsRestricted(i, noun))
                continue;
            int over = ClauseOver(i);
            Coded code;
            if (Answered(i, noun, first, last, over, actors, out code))
            {
                coded.Add(code);
                continue;
            }
            bool ended = IsEnded(i, over);
            if (!noun.Nominal && !ended || noun.OnlyEnded && !ended)
                continue;
            if (noun.Cameo == "061" && noun.Reciprocal && chunks[i].Owned == chunks[i].First && PairOfSentence(i, actors) is { } pair)
                code = new() { Cameo = noun.Cameo, Trigger = first, TriggerEnd = last, Rule = noun.Lemma, Source = pair.First, Target = pair.Second };
            else if (!Code(i, noun, first, last, Ended(i, over, Tense(i, over, events.CodeOf(noun, i, first))), Doer(i, over, actors), actors, out code))
                continue;
            (code.Clause, code.Depth) = (over, Coded.NounDepth);
            if (IsSupposed(i) || (over >= 0 && (clauses[over].Conditional || IsForeseen(i, over))))
                code.Status = Status.Hypothetical;
            coded.Add(code);
        }
    }

    /// <summary>The code of what the verb over it ends: "halted bilateral trade", "downsizing its ties with X".</summary>
    private string Ended(int chunk, int clause, string cameo) =>
        IsEnded(chunk, clause) ? lexicon.Compose(VerbUses.Stop, cameo) ?? cameo : cameo;

    /// <summary>Whether the verb over a noun ends what it names: "halted trade", "the flights were suspended", "the talks collapsed".</summary>
    private bool IsEnded(int chunk, int clause)
    {
        if (clause < 0 || chunks[clauses[clause].Verb].Verb is not { } verb || chunks[clauses[clause].Verb].Has(VerbTraits.Negated | VerbTraits.Future | VerbTraits.May))
            return false;
        bool passive = chunks[clauses[clause].Verb].Has(VerbTraits.Passive);
        bool stops = (verb.Uses & (VerbUses.Stop | VerbUses.Light)) == VerbUses.Stop || verbs.StopsBy(clauses[clause]);
        // "broke off its trade": the particle stands before the noun.
        bool isObject = clauses[clause].Object == chunk || (chunk == clauses[clause].Verb + 2 && chunks[chunk - 1].Kind == ChunkKind.Preposition && verbs.StopsBy(clauses[clause]));
        return isObject && !passive ? stops : clauses[clause].Subject == chunk && (passive ? stops : (verb.Uses & VerbUses.Ceases) != 0 && clauses[clause].Object < 0);
    }

    /// <summary>Whether the noun is what a film, book or anniversary is about.</summary>
    private bool IsRepresented(int chunk) =>
        chunk >= 2 && chunks[chunk - 1].Kind == ChunkKind.Preposition && chunks[chunk - 2].Kind == ChunkKind.Noun && words.Representations.Contains(block[chunks[chunk - 2].Head].Word);

    /// <summary>"tariffs on imports from X": what is taxed or banned is not traded here.</summary>
    private bool IsRestricted(int chunk, EventNoun noun) =>
        noun.Cameo.Root() == 6 && chunk >= 2 && chunks[chunk - 1].Kind == ChunkKind.Preposition && chunks[chunk - 1].Word == words.On && chunks[chunk - 2].Kind == ChunkKind.Noun
        && events.In(chunk - 2, out EventNoun over, out _, out _) && over.Cameo.Root() is 16 or 17;

    /// <summary>"apologised to X for the shelling", "remorse for its occupation of Y": who answers for a deed did it, to whom it is answered where nobody else is named.</summary>
    private bool Answered(int chunk, EventNoun noun, int first, int last, int clause, ReadOnlySpan<Actor> actors, out Coded coded)
    {
        coded = default;
        if (noun.Cameo.Root() < 17 || chunk < 1 || chunks[chunk - 1].Kind != ChunkKind.Preposition || chunks[chunk - 1].Word != words.For || clause < 0 || chunks[clauses[clause].Verb].Verb is not { } verb)
            return false;
        int carried = chunk >= 2 && chunks[chunk - 2].Kind == ChunkKind.Noun ? block[chunks[chunk - 2].Head].Word : 0;
        if ((verb.Uses & VerbUses.Answers) == 0 && !words.Remorse.Contains(carried) && !(clauses[clause].Object >= 0 && words.Remorse.Contains(block[chunks[clauses[clause].Object].Head].Word)))
            return false;
        Code(chunk, noun, first, last, noun.Cameo, Party.None, actors, out coded);
        coded.Source = parties.Of(chunks, verbs.SubjectOf(clauses[clause]), actors);
        if (coded.Target.Country is null || coded.Target.Country == coded.Source.Country)
            coded.Target = verbs.Behind(chunk, words.OfWord, actors) is { Country: not null } of && of.Country != coded.Source.Country ? of : verbs.Behind(clauses[clause].Verb, words.To, actors);
        (coded.Clause, coded.Depth) = (clause, Coded.NounDepth);
        return coded.Source.Country is not null && coded.Target.Country is not null;
    }

    /// <summary>Codes the event noun of a noun phrase, if it names both parties.</summary>
    private bool Code(int chunk, EventNoun noun, int first, int last, string cameo, Party doer, ReadOnlySpan<Actor> actors, out Coded coded)
    {
        coded = new() { Cameo = cameo, Trigger = first, TriggerEnd = last, Rule = noun.Lemma, Reciprocal = noun.Reciprocal };
        ref Chunk phrase = ref chunks[chunk];
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
            ref Chunk chunkAt = ref chunks[at];
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
            // "purchase of Israeli drones": bought from whom they come from.
            bool bought = chunkAt.Word == words.OfWord && source.Exists && noun.Targets.Contains(words.From) && party.Country is not null;
            // "exports of steel from X to Y", "imports of gas from Y to X": X acts, whatever the goods are.
            if (noun.Cameo.Root() is 6 or 7 && !owner.Exists && source.Actor < 0 && chunks[chunk + 1].Word == words.OfWord && at == chunk + 2 * hops - 1 && Names(party, actors) && party.Country is not null
                && chunkAt.Word == (noun.Targets.Contains(words.From) ? words.To : words.From) && chunkAt.Word != 0)
                source = party;
            else if (!target.Exists && (bought || noun.Targets.Contains(chunkAt.Word)) && Names(party, actors))
                target = party;
            // "of" hangs on the noun right before it: "weapons for X, says a survey of Y" are not Y's.
            else if (((chunkAt.Word == words.OfWord && !source.Exists && at == chunk + 1) || chunkAt.Word == words.By) && Names(party, actors))
                source = party;
        }
        if (!source.Exists && target.Exists && (!noun.Reciprocal || cameo.Root() == 4))
            source = doer;
        // "the exercises that X and Y had planned"
        if (!source.Exists && !target.Exists && noun.Reciprocal && chunk + 2 < chunks.Count && chunks[chunk + 1].Kind is ChunkKind.That or ChunkKind.Relative && chunks[chunk + 2] is { Kind: ChunkKind.Noun, Next: >= 0 and var joined })
            (source, target) = (parties.Of(chunks, chunk + 2, actors), parties.Of(chunks, joined, actors));
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

    private bool Names(Coded coded, ReadOnlySpan<Actor> actors) => Names(coded.Source, actors) && Names(coded.Target, actors) && coded.Source.First != coded.Target.First && (coded.Cameo.Root() is not (5 or 6) || (coded.Source.Country is not null && coded.Target.Country is not null) || IsNamed(coded.Source, actors) && IsNamed(coded.Target, actors)) && (coded.Source.Country is null || coded.Source.Country != coded.Target.Country);

    /// <summary>Whether a party is somebody with a name, "Hamas", and not "every country".</summary>
    private static bool IsNamed(Party party, ReadOnlySpan<Actor> actors) => party.Country is not null || (party.Actor >= 0 && actors[party.Actor].Type != ActorType.Group);

    private bool Names(Party party, ReadOnlySpan<Actor> actors) => party.Exists && (party.Country is not null || parties.Acts(party, actors));

    /// <summary>Whether the noun is what a verb of the future brings, "will mean tension with X"; what hangs on its object is there already.</summary>
    private bool IsForeseen(int chunk, int clause)
    {
        // "tension in relations": the tension is the object.
        int stated = chunks[chunk].InPhrase && chunk >= 2 && chunks[chunk - 1].Word == words.In ? chunk - 2 : chunk;
        while (stated > 1 && chunks[stated].InPhrase && chunks[stated - 1].Kind is ChunkKind.Conjunction or ChunkKind.Comma)
            stated -= 2;
        // "no other result but tension"
        bool isObject = !chunks[stated].InPhrase || (stated > 0 && words.Exceptions.Contains(chunks[stated - 1].Word));
        return isObject && clauses[clause].Verb < stated && chunks[clauses[clause].Verb].Has(VerbTraits.Future | VerbTraits.May);
    }

    /// <summary>Whether the noun is only a possibility: "a threat of", "plans for", "the risk of" before it.</summary>
    private bool IsSupposed(int chunk)
    {
        if (chunk < 2 || chunks[chunk - 1].Kind != ChunkKind.Preposition || chunks[chunk - 2].Kind != ChunkKind.Noun)
            return false;
        int head = block[chunks[chunk - 2].Head].Word;
        return words.Suppositions.Contains(head);
    }

    /// <summary>The two countries that a sentence has named, and no third, for trade that is said to be nobody's: "the volume of trade".</summary>
    private (Party First, Party Second)? PairOfSentence(int chunk, ReadOnlySpan<Actor> actors)
    {
        if (chunk + 1 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Preposition && chunks[chunk + 1].Word != words.In)
            return null;
        Party first = Party.None, second = Party.None;
        for (int i = 0; i < chunk; i++)
        {
            if (chunks[i].Kind != ChunkKind.Noun)
                continue;
            (Party party, _) = parties.Modifiers(chunks[i], chunks[i].Last + 1, actors);
            if (!party.Exists || party.Country is null || party.Country == first.Country || party.Country == second.Country)
                continue;
            if (second.Exists)
                return null;
            (first, second) = first.Exists ? (first, party) : (party, second);
        }
        return second.Exists ? (first, second) : null;
    }

    /// <summary>Who does what a noun names behind a preposition without saying who: the subject of its clause ("X uses the base for attacks on Y").</summary>
    private Party Doer(int chunk, int clause, ReadOnlySpan<Actor> actors)
    {
        if (clause < 0 || !chunks[chunk].InPhrase || clauses[clause].Verb > chunk)
            return Party.None;
        // "gunmen linked to the killing of X"
        if (words.Involvements.Contains(chunks[clauses[clause].Verb].Form))
            return parties.Of(chunks, clauses[clause].Subject, actors);
        if (chunks[clauses[clause].Verb].Has(VerbTraits.Passive | VerbTraits.Copula))
            return Party.None;
        return chunks[clauses[clause].Verb].Verb is { Cameo.Length: 0 } verb && (verb.Uses & VerbUses.Say) == 0 ? parties.Of(chunks, verbs.SubjectOf(clauses[clause]), actors) : Party.None;
    }

    /// <summary>
    /// The code of relations that are said to be tense: "tension in X's relations with Y", "relations … have been full of tension"; and of
    /// relations that are taken up: "establishment of ties".
    /// </summary>
    private string Tense(int chunk, int clause, string cameo)
    {
        if (cameo.Root() is not 5)
            return cameo;
        if (chunk >= 2 && chunks[chunk - 1].Kind == ChunkKind.Preposition && chunks[chunk - 2].Kind == ChunkKind.Noun)
        {
            if (words.Establishments.Contains(block[chunks[chunk - 2].Head].Word))
                return "054";
            if (events.In(chunk - 2, out EventNoun noun, out _, out _) && noun.Cameo.Root() == 11)
                return noun.Cameo;
        }
        if (clause < 0 || clauses[clause].Subject > chunk || clauses[clause].Verb < chunk)
            return cameo;
        if (words.Worsening.Contains(block[chunks[clauses[clause].Verb].Head].Word))
            return "110";
        if (clauses[clause].Subject != chunk || !chunks[clauses[clause].Verb].Has(VerbTraits.Copula))
            return cameo;
        for (int at = clauses[clause].Verb + 1; at < chunks.Count && chunks[at].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Conjunction; at++)
        {
            if (chunks[at].Kind == ChunkKind.Noun && events.In(at, out EventNoun noun, out _, out _) && noun.Cameo.Root() == 11)
                return noun.Cameo;
            for (int t = chunks[at].First; t <= chunks[at].Last; t++)
            {
                if (lexicon.IsModifier(block[t].Word) && lexicon.Modify(cameo, block[t].Word) is { } modified && modified.Root() == 11)
                    return modified;
            }
        }
        return cameo;
    }

    /// <summary>The clause whose verb stands last before a chunk, or that has it for its subject.</summary>
    private int ClauseOver(int chunk)
    {
        int over = -1;
        for (int c = 0; c < clauses.Count; c++)
        {
            if (clauses[c].Verb < chunk)
                over = c;
            else if (clauses[c].Subject >= 0 && clauses[c].Subject <= chunk)
                return c;
        }
        return over;
    }
}
