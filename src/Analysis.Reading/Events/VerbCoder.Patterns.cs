using System.Diagnostics.CodeAnalysis;
using Analysis.Events.Grammar;
using Analysis.Lexicon;

namespace Analysis.Events;

/// <summary>Which pattern of a verb a clause fits: its particle and the nouns that it asks for.</summary>
internal sealed partial class VerbCoder
{
    /// <summary>The first pattern of a verb that fits; <paramref name="under"/> is the noun phrase behind its particle.</summary>
    private bool Match(Verb verb, Clause clause, int patient, ReadOnlySpan<Actor> actors, [NotNullWhen(true)] out VerbPattern? pattern, out int under)
    {
        foreach (VerbPattern p in verb.Patterns)
        {
            under = -1;
            if (p.Particle != 0 && !HasParticle(clause, p.Particle, !p.Objects.IsEmpty, out under))
                continue;
            if (!p.Objects.IsEmpty && !Asks(p.Objects, patient, under, clause))
                continue;
            if (p.WantsParty && !IsSomebody(patient, actors))
                continue;
            if ((p.Uses & VerbUses.Official) != 0 && !IsOfficial(clause, actors))
                continue;
            pattern = p;
            return true;
        }
        (pattern, under) = (null, -1);
        return false;
    }

    /// <summary>Whether a particle makes the verb one that ends its object: "called off the talks".</summary>
    public bool StopsBy(Clause clause)
    {
        if (chunks[clause.Verb].Verb is not { } verb)
            return false;
        foreach (VerbPattern p in verb.Patterns)
        {
            if (p.Uses == VerbUses.Stop && p.Particle != 0 && p.Objects.IsEmpty && HasParticle(clause, p.Particle, false, out _))
                return true;
        }
        return false;
    }

    /// <summary>Whether a noun phrase names people, a body or a state, and not something of theirs.</summary>
    private bool IsSomebody(int chunk, ReadOnlySpan<Actor> actors)
    {
        if (chunk < 0)
            return false;
        Party party = PartyWithOf(chunk, actors);
        return parties.Acts(party, actors) && (party.Actor < 0 || actors[party.Actor].Type != ActorType.Place);
    }

    /// <summary>Whether the subject holds an office or is a state's body: only their journeys are visits.</summary>
    private bool IsOfficial(Clause clause, ReadOnlySpan<Actor> actors)
    {
        Party party = parties.Of(chunks, SubjectOf(clause), actors);
        return party.Actor >= 0 && actors[party.Actor] is { Country: not null, Type: ActorType.Person or ActorType.Group or ActorType.Agency, Role: "GOV" or "MIL" or "LEG" };
    }

    /// <summary>Whether an object of the clause is one that the pattern asks for; remembers which noun phrase it was.</summary>
    private bool Asks(WordSet objects, int patient, int under, Clause clause)
    {
        objectAt = patient;
        for (int hops = 0; objectAt >= 0 && hops < 3; hops++)
        {
            if (HasObject(objectAt, objects))
                return true;
            objectAt = events.OfBehind(objectAt);
        }
        objectAt = under;
        if (HasObject(under, objects))
            return true;
        objectAt = clause.Object2;
        return HasObject(clause.Object2, objects);
    }

    private bool HasParticle(Clause clause, int word, bool withObjects, out int under)
    {
        under = -1;
        int verb = clause.Verb;
        int token = chunks[verb].Last + 1;
        int at = verb + 1;
        if (token < block.Count && block[token].Word == word)
        {
            if (at < chunks.Count && chunks[at].Kind == ChunkKind.Preposition && at + 1 < chunks.Count && chunks[at + 1].Kind == ChunkKind.Noun)
                under = at + 1;
            return true;
        }
        if (at < chunks.Count && chunks[at].Kind == ChunkKind.Noun && chunks[at].IsTime)
            at++;
        if (at < chunks.Count && chunks[at].Kind == ChunkKind.Preposition && chunks[at].Word == word)
        {
            under = at + 1 < chunks.Count && chunks[at + 1].Kind == ChunkKind.Noun ? at + 1 : -1;
            return true;
        }
        // "laid their weapons down", "put troops on alert"
        if (clause.Object < 0 || (!withObjects && !words.Adverbial.Contains(word)))
            return false;
        // "left six people dead": the particle ends the noun phrase.
        if (withObjects is false && chunks[clause.Object].Last > chunks[clause.Object].First && block[chunks[clause.Object].Last].Word == word)
            return true;
        int behind = chunks[clause.Object].Last + 1;
        if (behind >= block.Count || block[behind].Word != word)
            return false;
        if (clause.Object + 2 < chunks.Count && chunks[clause.Object + 1].Kind == ChunkKind.Preposition && clause.Object + 2 < chunks.Count && chunks[clause.Object + 2].Kind == ChunkKind.Noun)
            under = clause.Object + 2;
        return true;
    }

    /// <summary>Whether a noun phrase, or one joined to it, holds one of the nouns that a pattern asks for.</summary>
    private bool HasObject(int chunk, WordSet objects)
    {
        for (; chunk >= 0; chunk = chunks[chunk].Next)
        {
            for (int at = ObjectsOf(chunk); objectIds[at] != 0; at++)
            {
                if (objects.Contains(objectIds[at]))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Where in <see cref="objectIds"/> the nouns of a noun phrase begin that any pattern asks for; 0 ends them. Each phrase is looked through once.</summary>
    private int ObjectsOf(int chunk)
    {
        ref int from = ref objectsAt[chunk];
        if (from == 0)
        {
            from = objectIds.Count;
            ref Chunk noun = ref chunks[chunk];
            int stop = noun.Last + 1;
            // "state of emergency" reaches over the preposition.
            int limit = chunk + 2 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Preposition && chunks[chunk + 2].Kind == ChunkKind.Noun ? chunks[chunk + 2].Last + 1 : stop;
            for (int t = noun.Owned; t < stop; t++)
            {
                if (lexicon.Objects.Starts(block[t].Word) && lexicon.Objects.TryMatch(block.Tokens[..limit], t, out int id, out _))
                    objectIds.Add(id);
            }
            objectIds.Add(0);
        }
        return from;
    }
}
