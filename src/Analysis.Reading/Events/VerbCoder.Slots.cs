using Analysis.Events.Grammar;
using Analysis.Lexicon;

namespace Analysis.Events;

/// <summary>Where the parties of a verb stand.</summary>
internal sealed partial class VerbCoder
{
    private Party SourceOf(Clause clause, bool passive, ReadOnlySpan<Actor> actors)
    {
        if (passive)
        {
            Party by = PhraseTarget(clause.Verb, words.By, actors);
            return by.Exists && parties.Acts(by, actors) ? by : Party.None;
        }
        Party subject = parties.Of(chunks, SubjectOf(clause), actors);
        if (clause.Link is not (ClauseLink.Participle or ClauseLink.Complement) || chunks[clause.Verb].Has(VerbTraits.Finite) || parties.Acts(subject, actors))
            return subject;
        // "with officials from both sides having met", "purchasing arms by Baku"
        Party with = clause.Governor >= 0 && clauses[clause.Governor].Verb < clause.Verb ? PhraseTarget(clauses[clause.Governor].Verb, words.With, actors) : Party.None;
        return with.Exists && parties.Acts(with, actors) ? with : PhraseTarget(clause.Verb, words.By, actors);
    }

    /// <summary>The subject; "it" and "they" in what somebody says are who says it.</summary>
    public int SubjectOf(Clause clause)
    {
        if (clause.Subject < 0)
            return -1;
        if (chunks[clause.Subject].IsPronoun && clause.Governor >= 0 && clause.Link == ClauseLink.Complement && clauses[clause.Governor].Subject >= 0 && clauses[clause.Governor].Subject != clause.Subject)
            return clauses[clause.Governor].Subject;
        return clause.Subject;
    }

    private Party TargetOf(Clause clause, int patient, bool passive, int[] targets, ReadOnlySpan<Actor> actors)
    {
        foreach (int slot in targets)
        {
            Party party = slot switch
            {
                Slot.Object => patient >= 0 ? PartyWithOf(clause.Object2 >= 0 && !passive ? patient : patient, actors) : Party.None,
                Slot.Owner => objectAt >= 0 ? parties.Owner(chunks[objectAt], actors) : patient >= 0 ? parties.Owner(chunks[patient], actors) : Party.None,
                _ => PhraseTarget(clause.Verb, slot, actors),
            };
            if (party.Exists)
                return party;
        }
        return Party.None;
    }

    /// <summary>A noun phrase as a party; of "dozens of people" and the like what "of" hangs on them.</summary>
    private Party PartyWithOf(int chunk, ReadOnlySpan<Actor> actors)
    {
        Party party = parties.Of(chunks, chunk, actors);
        if (party.Actor < 0 && events.QuantOf(chunk) is var of && of >= 0)
        {
            Party inner = parties.Of(chunks, of, actors);
            return inner with { First = party.First };
        }
        return party;
    }

    /// <summary>The party behind a preposition that follows a chunk, up to the next verb or break; "to" and "in" over noun phrases.</summary>
    private Party PhraseTarget(int from, int preposition, ReadOnlySpan<Actor> actors)
    {
        for (int at = from + 1; at + 1 < chunks.Count; at++)
        {
            ref Chunk chunk = ref chunks[at];
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.That or ChunkKind.Relative)
                break;
            // "buys most of its weapons": what is somebody's own is no party to it.
            bool own = preposition == words.OfWord && chunks[at + 1].Owned > chunks[at + 1].First;
            if (chunk.Kind == ChunkKind.Preposition && chunk.Word == preposition && chunks[at + 1].Kind == ChunkKind.Noun && !chunks[at + 1].IsTime && !own)
                return PartyWithOf(at + 1, actors);
            // "selling arms to and training X"
            if (chunk.Kind == ChunkKind.Preposition && chunk.Word == preposition && chunks[at + 1].Kind == ChunkKind.Conjunction && at + 3 < chunks.Count && chunks[at + 2].Kind == ChunkKind.Verb && chunks[at + 3].Kind == ChunkKind.Noun)
                return PartyWithOf(at + 3, actors);
        }
        return Party.None;
    }

    /// <summary>The target of an event noun: behind its prepositions, else its owner or a modifier that names somebody.</summary>
    private Party NounTarget(EventNoun noun, int chunk, int first, Clause clause, ReadOnlySpan<Actor> actors)
    {
        foreach (int preposition in noun.Targets)
        {
            Party party = PhraseTarget(chunk, preposition, actors);
            // "sanctions imposed by X on Y": the verb stands between.
            if (!party.Exists && clause.Verb > chunk)
                party = PhraseTarget(clause.Verb, preposition, actors);
            if (party.Exists)
                return party;
        }
        if (clause.Object2 >= 0 && clause.Object >= 0 && clause.Object2 == chunk)
            return parties.Of(chunks, clause.Object, actors);
        Party owner = parties.Owner(chunks[chunk], actors);
        if (owner.Exists)
            return owner;
        Party modifier = parties.Modifiers(chunks[chunk], first, actors).First;
        return modifier.Exists ? modifier : PhraseTarget(chunk, words.In, actors);
    }

    /// <summary>The object of a clause, or the first party behind any of its prepositions.</summary>
    private Party AnyTarget(Clause clause, ReadOnlySpan<Actor> actors)
    {
        if (clause.Object >= 0 && parties.Of(chunks, clause.Object, actors) is var direct && (direct.Actor >= 0 || direct.Country is not null))
            return direct;
        for (int at = clause.Verb + 1; at + 1 < chunks.Count; at++)
        {
            if (chunks[at].Kind is ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.That || (chunks[at].Kind == ChunkKind.Verb && chunks[at].Has(VerbTraits.Finite)))
                break;
            if (chunks[at].Kind is ChunkKind.Preposition or ChunkKind.Verb or ChunkKind.Quote && chunks[at + 1].Kind == ChunkKind.Noun && parties.Of(chunks, at + 1, actors) is var party && (party.Actor >= 0 || party.Country is not null))
                return party;
        }
        Party named = clause.Object >= 0 ? parties.Of(chunks, clause.Object, actors) : Party.None;
        return parties.Acts(named, actors) ? named : Party.None;
    }

    /// <summary>The party behind a preposition after a chunk.</summary>
    public Party Behind(int chunk, int preposition, ReadOnlySpan<Actor> actors) => PhraseTarget(chunk, preposition, actors);

    /// <summary>The first party of another country than the source that stands behind the verb, over prepositions and participles: "tariffs on potatoes grown in X".</summary>
    private Party Further(Clause clause, in Coded code, ReadOnlySpan<Actor> actors)
    {
        for (int at = clause.Verb + 1; at < chunks.Count; at++)
        {
            if (chunks[at].Kind is ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.That or ChunkKind.Relative || (chunks[at].Kind == ChunkKind.Verb && (chunks[at].Has(VerbTraits.Finite) || chunks[at].Has(VerbTraits.ToInfinitive))))
                break;
            if (chunks[at].Kind != ChunkKind.Noun || chunks[at].IsTime)
                continue;
            // "…, X said": another clause.
            if (at + 1 < chunks.Count && chunks[at + 1].Kind == ChunkKind.Verb && chunks[at + 1].Has(VerbTraits.Finite))
                break;
            Party party = parties.Of(chunks, at, actors);
            if (party.Country is null || party.Country == code.Source.Country || (code.Cameo.Root() <= 7 && party.Actor >= 0 && actors[party.Actor].Type == ActorType.Place))
                continue;
            return party;
        }
        return Party.None;
    }

    /// <summary>What a relative clause with a subject of its own is about: "a rule that X and Y condemned" is the rule, or whose it is.</summary>
    private Party Antecedent(Clause clause, ReadOnlySpan<Actor> actors)
    {
        int before = clause.Subject - 1;
        if (clause.Subject < 2 || clause.Object >= 0 || chunks[before].Kind is not (ChunkKind.That or ChunkKind.Relative) || chunks[before - 1].Kind != ChunkKind.Noun)
            return Party.None;
        Party party = parties.Of(chunks, before - 1, actors);
        if (party.Country is not null)
            return party;
        return clause.Governor >= 0 && clauses[clause.Governor].Object == before - 1 ? parties.Of(chunks, clauses[clause.Governor].Subject, actors) : party;
    }

    private int ChildOf(int index, ClauseLink link)
    {
        for (int c = index + 1; c < clauses.Count && c <= index + 3; c++)
        {
            if (clauses[c].Governor == index && clauses[c].Link == link)
                return c;
        }
        return -1;
    }
}
