using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>Who can be a side of an event: whether the source acts, who stands for it, and both sides of what is done to each other.</summary>
internal sealed partial class VerbCoder
{
    /// <summary>Settles the sides of a coded clause; false where nobody acts or the code needs a target that is not named.</summary>
    public bool TakeSides(Clause clause, ref Coded code, ReadOnlySpan<Actor> actors)
    {
        if (code.Cameo.Root() is 18 or 19 && IsSport())
            return false;
        if (!code.Source.Exists && chunks[clause.Verb].Has(VerbTraits.Passive))
            code.Source = Authorities(clause, code, actors);
        if (!code.Source.Exists && chunks[clause.Verb].Has(VerbTraits.Passive))
            code.Source = Agent(clause, code, actors);
        (code.Source, code.Target) = (Spoken(code.Source, clause, actors), Spoken(code.Target, clause, actors));
        if (!parties.Acts(code.Source, actors) && !StandsFor(clause, code))
            return false;
        if (code.Target.Exists && code.Target.First == code.Target.Last && words.Reflexives.Contains(block[code.Target.First].Word))
            code.Target = Party.None;
        // A state protests by a note and does not march.
        if (code.Cameo is "140" && code.Target.Exists && code.Source.Actor >= 0 && actors[code.Source.Actor].Type is ActorType.State or ActorType.Agency)
            code.Cameo = "111";
        if (code.Cameo.Root() is >= 17)
            TakeVictim(clause, ref code, actors);
        TakeReciprocal(clause, ref code, actors);
        TakeFurther(clause, ref code, actors);
        if (code.Source.Country is null && code.Source.Actor < 0 && words.Bombs.Contains(block[code.Source.Last].Word))
            code.Source = code.Source with { Country = parties.Scene.Here ? parties.Scene.Country : null };
        (code.Source, code.Target) = (parties.AtHome(code.Source, actors), parties.AtHome(code.Target, actors));
        // "X buys most of its weapons": what one has oneself is nobody one deals with.
        bool deals = code.Cameo.Root() == 6 && code.Target.Country is not null && code.Target.Country == code.Source.Country;
        // To ease what nobody is named for is nothing done to anybody.
        if (code.Cameo is "080" && code.Target.Country is null)
            return false;
        if (deals || IsSame(code.Source, code.Target, actors) || IsConditionalIt(clause))
            return false;
        return code.Target.Exists || code.Cameo.Root() is not (2 or 4 or 5 or 6 or 7 or 10 or 11 or 16 or 18 or 19);
    }

    /// <summary>"we", "our post" in a quotation: the speaker's.</summary>
    private Party Spoken(Party party, Clause clause, ReadOnlySpan<Actor> actors)
    {
        if (!party.Exists || party.Country is not null || !words.FirstPerson.Contains(block[party.First].Word))
            return party;
        int speaker = quotations.SpeakerAt(party.First);
        if (speaker < 0 && clause.Governor >= 0 && clause.Link == ClauseLink.Complement)
        {
            Party says = parties.Of(chunks, clauses[clause.Governor].Subject, actors);
            return says.Exists ? party with { Country = says.Country, Actor = party.First == party.Last ? says.Actor : party.Actor } : party;
        }
        return speaker < 0 ? party : party with { Country = actors[speaker].Country, Actor = party.First == party.Last ? speaker : party.Actor };
    }

    /// <summary>Where the object names nobody, who else is named behind the verb, or what a relative clause is about.</summary>
    private void TakeFurther(Clause clause, ref Coded code, ReadOnlySpan<Actor> actors)
    {
        if (code.Target.Country is not null || (code.Target.Exists && parties.Acts(code.Target, actors)) || code.Cameo.Root() is 1 or 3 || code.BothWays)
            return;
        Party other = Antecedent(clause, actors);
        if (other.Country is null)
            other = Further(clause, code, actors);
        if (other.Country is not null && other.Country != code.Source.Country)
            code.Target = other;
    }

    /// <summary>Who does what a passive leaves without "by": who is named by it before the verb ("the pact, sought by X, was signed"), and whose forces are moved.</summary>
    private Party Agent(Clause clause, in Coded code, ReadOnlySpan<Actor> actors)
    {
        if (clause.Subject < 0)
            return Party.None;
        for (int at = clause.Subject + 1; at + 1 < clause.Verb; at++)
        {
            if (chunks[at].Kind == ChunkKind.Preposition && chunks[at].Word == words.By && chunks[at + 1].Kind == ChunkKind.Noun && parties.Of(chunks, at + 1, actors) is { Country: not null } by)
                return by;
        }
        return code.Cameo.Root() == 15 || code.Cameo == "0874" ? PartyWithOf(clause.Subject, actors) : Party.None;
    }

    /// <summary>"shot down an Indian jet and captured its pilot": nobody captures one's own, so the owner is the one harmed before.</summary>
    private void TakeVictim(Clause clause, ref Coded code, ReadOnlySpan<Actor> actors)
    {
        bool own = code.Target.Exists && code.Target.Country is not null && code.Target.Country == code.Source.Country && code.Target.Last > code.Target.First && (lexicon.TagsOf(block[code.Target.First].Word) & WordTags.Poss) != 0;
        for (int at = clause.Verb - 1; own && at > clause.Subject; at--)
        {
            if (chunks[at].Kind == ChunkKind.Noun && parties.CountryIn(chunks[at], actors) is { } harmed && harmed != code.Source.Country)
            {
                code.Target = code.Target with { Actor = -1, Country = harmed };
                return;
            }
        }
    }

    /// <summary>
    /// Whether a subject that no table knows can act here: whoever demands, accuses, rejects or threatens; and the attack or weapon that
    /// kills in place of whoever uses it.
    /// </summary>
    private bool StandsFor(Clause clause, in Coded code)
    {
        int subject = SubjectOf(clause);
        if (subject < 0 || !code.Source.Exists || chunks[subject].IsPronoun || chunks[subject].IsTime || words.Demonstratives.Contains(block[chunks[subject].Head].Word))
            return false;
        // "Norwegian jets struck …": the country's doing; missiles that are nobody's are nobody.
        if (IsWeapon(subject) || words.Bombs.Contains(block[chunks[subject].Head].Word) && parties.Scene.Here)
            return code.Source.Country is not null && code.Cameo.Root() is 15 or 17 or 18 or 19 or 20 || words.Bombs.Contains(block[chunks[subject].Head].Word) && code.Cameo.Root() is 18 or 19;
        // "A new Hungarian law bars …", "A Saudi raid left …": their owner's doing.
        if (words.Instruments.Contains(block[chunks[subject].Head].Word) && code.Source.Country is not null && code.Cameo.Root() is >= 10)
            return true;
        if (words.Mute.Contains(block[chunks[subject].Head].Word))
            return false;
        if (IsWeapon(subject))
            return code.Source.Country is not null && code.Cameo.Root() is 15 or 17 or 18 or 19 or 20;
        if (code.Cameo.Root() is 18 or 19 or 20)
            return events.In(subject, out EventNoun noun, out _, out _) && noun.Cameo.Root() is 18 or 19;
        // "The cuts would hit farmers" is no threat of force.
        if (code.Cameo == "138" && chunks[clause.Verb].Verb is { Cameo.Length: > 1 } verb && verb.Cameo.Root() is 18 or 19 or 20)
            return false;
        return code.Cameo.Root() is >= 10 and <= 14 && block[chunks[subject].Head].Kind == TokenKind.Word && !events.In(subject, out _, out _, out _);
    }

    /// <summary>Whether both sides are the same words or the same state: nobody sells to itself.</summary>
    private static bool IsSame(Party source, Party target, ReadOnlySpan<Actor> actors) =>
        target.Exists && ((source.First == target.First && source.Actor == target.Actor)
            || (source.Actor >= 0 && target.Actor >= 0 && source.Country == target.Country && source.Country is not null && actors[source.Actor].Type == ActorType.State && actors[target.Actor].Type == ActorType.State));

    private bool IsWeapon(int chunk)
    {
        for (int t = chunks[chunk].First; t <= chunks[chunk].Last; t++)
        {
            if (lexicon.Weapons.TryMatch(block.Tokens[..(chunks[chunk].Last + 1)], t, out _, out int count) && t + count == chunks[chunk].Last + 1)
                return true;
        }
        return false;
    }

    /// <summary>Whether the sentence speaks of sport, where nobody who is beaten is hurt.</summary>
    private bool IsSport()
    {
        for (int t = chunks[0].First; t <= chunks[^1].Last; t++)
        {
            if (words.Sport.Contains(block[t].Word) || IsScore(t))
                return true;
        }
        return false;
    }

    /// <summary>"2-0", "3–1".</summary>
    private bool IsScore(int t) =>
        block[t].Kind == TokenKind.Number && block[t].Length <= 2 && t + 2 <= chunks[^1].Last && block[t + 1].IsGlued && block[t + 1].Length == 1 && block.Text[block[t + 1].Start] is '-' or '\u2013'
        && block[t + 2].IsGlued && block[t + 2].Kind == TokenKind.Number && block[t + 2].Length <= 2 && (t + 3 > chunks[^1].Last || !block[t + 3].IsGlued || block[t + 3].Kind == TokenKind.Punctuation);

    /// <summary>"If X happened, it would …": "it" is what the condition supposes, and nobody.</summary>
    private bool IsConditionalIt(Clause clause)
    {
        if (clause.Subject < 0 || !chunks[clause.Subject].IsPronoun || block[chunks[clause.Subject].First].Word != words.It)
            return false;
        foreach (Clause other in clauses)
        {
            if (other.Conditional)
                return true;
        }
        return false;
    }

    /// <summary>"was arrested in Niger": what only authorities do, those of the country do that is named as the place.</summary>
    private Party Authorities(Clause clause, in Coded code, ReadOnlySpan<Actor> actors) => code.Cameo is "166" or "174" && PhraseTarget(clause.Verb, words.From, actors) is { Country: not null } from ? from : code.Cameo.Root() is 17 or 16 or 11 or 9 ? Behind(clause.Verb, actors) : Party.None;

    /// <summary>The state or place named behind "in" or "at" after a verb.</summary>
    private Party Behind(int verb, ReadOnlySpan<Actor> actors)
    {
        Party place = PhraseTarget(verb, words.In, actors);
        return place.Actor >= 0 && actors[place.Actor].Type is ActorType.State or ActorType.Place && place.Country is not null ? place : Party.None;
    }

    /// <summary>"each other", "one another".</summary>
    private bool IsEachOther(Party party) =>
        party.Exists && party.Last == party.First + 1 && party.Actor < 0 && words.Reciprocals.Contains(block[party.First].Word) && words.Others.Contains(block[party.Last].Word);

    /// <summary>"X and Y met": with no other target the second of the subjects is it.</summary>
    private void TakeReciprocal(Clause clause, ref Coded code, ReadOnlySpan<Actor> actors)
    {
        if (clause.Subject < 0 || chunks[clause.Verb].Has(VerbTraits.Passive))
            return;
        code.BothWays = IsEachOther(code.Target);
        if (code.BothWays)
            code.Target = Party.None;
        bool both = code.Reciprocal || code.BothWays || code.Cameo.Root() == 3;
        if (code.Source.Pair && both)
        {
            code.Target = code.Source with { Actor = code.Source.Actor + 1, Country = actors[code.Source.Actor + 1].Country, Pair = false };
            code.Source = code.Source with { Pair = false };
            return;
        }
        int next = chunks[SubjectOf(clause)].Next;
        if (both && next >= 0 && (!code.Target.Exists || !parties.Acts(code.Target, actors) || (code.Target.Actor >= 0 && actors[code.Target.Actor].Type == ActorType.Place)))
            code.Target = parties.Of(chunks, next, actors);
        // "the members will consult each other": nobody knows who the others are.
        code.BothWays &= code.Target.Exists;
    }
}
