using System.Diagnostics.CodeAnalysis;
using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>Where the parties of a verb stand.</summary>
internal sealed partial class VerbCoder
{
    /// <summary>The first pattern of a verb that fits; <paramref name="under"/> is the noun phrase behind its particle.</summary>
    private bool Match(Verb verb, Clause clause, int patient, [NotNullWhen(true)] out VerbPattern? pattern, out int under)
    {
        foreach (VerbPattern p in verb.Patterns)
        {
            under = -1;
            if (p.Particle != 0 && !HasParticle(clause, p.Particle, p.Objects.Count > 0, out under))
                continue;
            if (p.Objects.Count > 0 && !Asks(p.Objects, patient, under, clause))
                continue;
            pattern = p;
            return true;
        }
        (pattern, under) = (null, -1);
        return false;
    }

    /// <summary>Whether an object of the clause is one that the pattern asks for; remembers which noun phrase it was.</summary>
    private bool Asks(HashSet<int> objects, int patient, int under, Clause clause)
    {
        objectAt = patient;
        for (int hops = 0; objectAt >= 0 && hops < 3; hops++)
        {
            if (HasObject(objectAt, objects))
                return true;
            objectAt = OfBehind(objectAt);
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
        if (token < block.Count && block.Tokens[token].Word == word)
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
        if (clause.Object < 0 || clause.Object + 1 >= chunks.Count || (!withObjects && !words.Adverbial.Contains(word)))
            return false;
        int behind = chunks[clause.Object].Last + 1;
        if (behind >= block.Count || block.Tokens[behind].Word != word)
            return false;
        if (chunks[clause.Object + 1].Kind == ChunkKind.Preposition && clause.Object + 2 < chunks.Count && chunks[clause.Object + 2].Kind == ChunkKind.Noun)
            under = clause.Object + 2;
        return true;
    }

    /// <summary>Whether a noun phrase holds one of the nouns that a pattern asks for.</summary>
    private bool HasObject(int chunk, HashSet<int> objects)
    {
        if (chunk < 0)
            return false;
        for (; chunk >= 0; chunk = chunks[chunk].Next)
        {
            Chunk noun = chunks[chunk];
            int stop = noun.Last + 1;
            // "state of emergency" reaches over the preposition.
            int limit = chunk + 2 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Preposition && chunks[chunk + 2].Kind == ChunkKind.Noun ? chunks[chunk + 2].Last + 1 : stop;
            for (int t = noun.Owned; t < stop; t++)
            {
                if (lexicon.Objects.Starts(block.Tokens[t].Word) && lexicon.Objects.TryMatch(block.Tokens[..limit], t, out int id, out _) && objects.Contains(id))
                    return true;
            }
        }
        return false;
    }

    /// <summary>The noun phrase that "of" or "than" hangs on another.</summary>
    private int OfBehind(int chunk) =>
        chunk + 2 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Preposition && (chunks[chunk + 1].Word == words.OfWord || chunks[chunk + 1].Word == words.Than) && chunks[chunk + 2].Kind == ChunkKind.Noun ? chunk + 2 : -1;

    /// <summary>The noun phrase behind "of" where the one before only counts: "a series of attacks".</summary>
    private int QuantOf(int chunk)
    {
        if (chunk + 2 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Preposition && chunks[chunk + 1].Word == words.Than && chunks[chunk + 2].Kind == ChunkKind.Noun)
            return chunk + 2;
        bool counts = block.Tokens[chunks[chunk].Head].Kind == TokenKind.Number || (lexicon.TagsOf(block.Tokens[chunks[chunk].Head].Word) & WordTags.Quant) != 0 || block.Tokens[chunks[chunk].Head].Word == 0 || lexicon.VerbOf(block.Tokens[chunks[chunk].Head].Word).Verb is not null;
        return counts && chunk + 2 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Preposition && chunks[chunk + 1].Word == words.OfWord && chunks[chunk + 2].Kind == ChunkKind.Noun ? chunk + 2 : -1;
    }

    /// <summary>The event noun of a noun phrase, at its head or where only a name follows, or in what "of" hangs on a counting head.</summary>
    private bool FindEvent(int chunk, out EventNoun noun, out int first, out int last, out int at)
    {
        for (int c = chunk, hops = 0; c >= 0 && hops < 3; hops++)
        {
            if (EventIn(c, out noun, out first, out last))
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
    public bool EventIn(int chunk, out EventNoun noun, out int first, out int last)
    {
        (noun, first, last) = (null!, -1, -1);
        Chunk c = chunks[chunk];
        int limit = chunk + 2 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Preposition && chunks[chunk + 1].Word == words.OfWord && chunks[chunk + 2].Kind == ChunkKind.Noun ? chunks[chunk + 2].Last + 1 : c.Last + 1;
        for (int t = c.Owned; t <= c.Last; t++)
        {
            int word = block.Tokens[t].Word;
            if (!lexicon.EventNouns.Starts(word) || !lexicon.EventNouns.TryMatch(block.Tokens[..limit], t, out EventNoun found, out int count))
                continue;
            if (t + count - 1 < c.Head && !(found.Cameo[..2] is "16" or "19" && t + count - 1 == c.Head - 1))
                continue;
            (noun, first, last) = (found, t, t + count - 1);
            t = last;
        }
        return noun is not null;
    }

    /// <summary>The code of an event noun with its modifiers: "military" makes cooperation 062.</summary>
    public string NounCode(EventNoun noun, int chunk, int first)
    {
        string cameo = noun.Cameo;
        for (int t = chunks[chunk].Owned; t < first; t++)
        {
            if (lexicon.IsModifier(block.Tokens[t].Word))
            {
                string modified = lexicon.Modify(cameo, block.Tokens[t].Word);
                if (modified != cameo)
                    return modified;
            }
        }
        return cameo;
    }

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
        if (party.Actor < 0 && QuantOf(chunk) is var of && of >= 0)
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
            Chunk chunk = chunks[at];
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.That or ChunkKind.Relative)
                break;
            if (chunk.Kind == ChunkKind.Preposition && chunk.Word == preposition && chunks[at + 1].Kind == ChunkKind.Noun && !chunks[at + 1].IsTime)
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
        return clause.Object >= 0 ? parties.Of(chunks, clause.Object, actors) : Party.None;
    }

    /// <summary>The state or place named behind "in" or "at" after a verb.</summary>
    public Party Behind(int verb, ReadOnlySpan<Actor> actors)
    {
        Party place = PhraseTarget(verb, words.In, actors);
        return place.Actor >= 0 && actors[place.Actor].Type is ActorType.State or ActorType.Place && place.Country is not null ? place : Party.None;
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
