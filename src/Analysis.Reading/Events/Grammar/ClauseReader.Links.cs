using Analysis.Lexicon;

namespace Analysis.Events.Grammar;

/// <summary>What a clause hangs on, and who its subject is: finite verbs, infinitives, participles, and speech behind what is said.</summary>
internal sealed partial class ClauseReader
{
    private void Finite(int i, ref Clause clause)
    {
        int before = i - 1;
        if (Is(before, ChunkKind.Relative))
        {
            clause.Link = ClauseLink.Relative;
            clause.Subject = NounBefore(before);
            clause.Governor = clauses.Count - 1;
            return;
        }
        // "shelling that it said had killed two": the shelling did, and "it" says so.
        if (Is(before, ChunkKind.Verb) && clauses.Count > 0 && clauses[^1].Verb == before && IsSay(clauses.Count - 1) && Is(before - 1, ChunkKind.Noun) && (Is(before - 2, ChunkKind.Relative) || Is(before - 2, ChunkKind.That)))
        {
            (clause.Subject, clause.Governor, clause.Link) = (NounBefore(before - 2), clauses.Count - 1, ClauseLink.Complement);
            return;
        }
        if (pending >= 0)
        {
            clause.Subject = pending;
            pending = -1;
            Govern(ref clause, i);
            return;
        }
        // "…, after the army shelled X": a preposition begins the clause.
        if (BehindClausePreposition(before) is var subject and >= 0)
        {
            clause.Subject = subject;
            clause.Subordinate = true;
            return;
        }
        if ((Is(before, ChunkKind.Conjunction) || Is(before, ChunkKind.Comma)) && clauses.Count > 0)
        {
            int shared = lastFinite >= 0 ? lastFinite : clauses.Count - 1;
            // "X said Y had shelled a town, and accused Y of …": the tense goes back to X.
            if (clauses[shared] is { Link: ClauseLink.Complement, Governor: >= 0 and var says } && Is(before - 1, ChunkKind.Comma) && chunks[clauses[shared].Verb].Has(VerbTraits.Perfect)
                && chunks[i].Has(VerbTraits.BarePast) && chunks[clauses[says].Verb].Has(VerbTraits.Finite))
                shared = says;
            clause.Subject = clauses[shared].Subject;
            (clause.Governor, clause.Link) = (clauses[shared].Governor, clauses[shared].Link);
            return;
        }
        // "released two men held by X": a participle behind its noun.
        if (Is(before, ChunkKind.Noun) && clauses.Count > 0 && chunks[i].Has(VerbTraits.BarePast) && MayBeParticiple(chunks[i]))
        {
            chunks[i].Traits = VerbTraits.Reduced | VerbTraits.Passive;
            NonFinite(i, ref clause);
            return;
        }
        if (clauses.Count > 0 && clauses[^1].Object >= 0 && clauses[^1].Object2 < 0 && !CommaBetween(clauses[^1].Object, i) && (chunks[clauses[^1].Verb].Has(VerbTraits.Finite) || IsSay(clauses.Count - 1)))
        {
            Clause last = clauses[^1];
            clause.Subject = last.Object;
            (clause.Governor, clause.Link) = (clauses.Count - 1, ClauseLink.Complement);
            last.Object = -1;
            clauses[^1] = last;
            return;
        }
        // "a man arrested in May was freed": the bare form was a participle.
        if (clauses.Count > 0 && chunks[clauses[^1].Verb].Has(VerbTraits.BarePast) && clauses[^1].Subject >= 0)
        {
            Clause last = clauses[^1];
            chunks[last.Verb].Traits = VerbTraits.Reduced | VerbTraits.Passive;
            clause.Subject = last.Subject;
            last.Link = ClauseLink.Relative;
            clauses[^1] = last;
            return;
        }
        // "Purchasing arms from X is …": the verb before is the subject.
        clause.Subject = clauses.Count > 0 && chunks[clauses[^1].Verb].Has(VerbTraits.Ing) ? -1 : NounBefore(i);
    }

    /// <summary>The subject behind "after", "before" and the like: the noun phrase there, whatever prepositions hang on it; -1 for none.</summary>
    private int BehindClausePreposition(int noun)
    {
        for (int at = noun; Is(at, ChunkKind.Noun) && Is(at - 1, ChunkKind.Preposition); at -= 2)
        {
            if (words.ClausePrepositions.Contains(chunks[at - 1].Word) && !chunks[at].IsTime)
                return at;
        }
        return -1;
    }

    private bool MayBeParticiple(in Chunk verb) => verb.Verb is null || (lexicon.VerbOf(verb.Form).Forms & VerbForms.Participle) != 0;

    /// <summary>Finds what a finite clause hangs on: the verb before, where it says, demands or the like and nothing parts them.</summary>
    private void Govern(ref Clause clause, int verb)
    {
        if (clauses.Count == 0 || subordinate)
            return;
        int last = clauses.Count - 1;
        int from = clauses[last].Verb + 1;
        for (int at = from; at < clause.Subject; at++)
        {
            if (chunks[at].Kind == ChunkKind.That && chunks[clauses[last].Verb].Verb is not null)
            {
                (clause.Governor, clause.Link) = (last, ClauseLink.Complement);
                return;
            }
            if (chunks[at].Kind is ChunkKind.Break)
                return;
        }
        if (IsSay(last) && (clause.Subject - clauses[last].Verb <= 2 || !Is(clause.Subject - 1, ChunkKind.Comma)))
            (clause.Governor, clause.Link) = (last, ClauseLink.Complement);
    }

    private void NonFinite(int i, ref Clause clause)
    {
        ref Chunk verb = ref chunks[i];
        int last = clauses.Count - 1;
        clause.Governor = last;
        clause.Conditional = last >= 0 && clauses[last].Conditional;
        if (verb.Has(VerbTraits.ToInfinitive))
        {
            clause.Link = ClauseLink.Infinitive;
            if (last >= 0)
                clause.Subject = clauses[last].Object >= 0 && Controls(last) ? clauses[last].Object : clauses[last].Subject;
            else
                clause.Subject = pending;
            return;
        }
        if (verb.Has(VerbTraits.Reduced))
        {
            clause.Link = ClauseLink.Relative;
            clause.Subject = Is(i - 1, ChunkKind.Noun) ? i - 1 : pending >= 0 ? pending : last >= 0 ? clauses[last].Subject : -1;
            return;
        }
        if (Is(i - 1, ChunkKind.Preposition))
        {
            clause.Link = ClauseLink.Gerund;
            // "accused X of shelling", "praised X for releasing": X is who does it.
            if (last >= 0 && open == last && clauses[last].Object >= 0 && chunks[i - 1].Word != words.By && (chunks[clauses[last].Object].IsPronoun || chunks[clauses[last].Verb].Verb is { Cameo.Length: > 0 }))
            {
                clause.Subject = clauses[last].Object;
                return;
            }
            // "sanctions on X for selling arms": X is who sells.
            if (chunks[i - 1].Word == words.For && OnWhom(i - 2) is var whom and >= 0 && last >= 0 && clauses[last].Verb < whom)
            {
                clause.Subject = whom;
                return;
            }
            clause.Subject = pending >= 0 && (last < 0 || pending > clauses[last].Verb) ? pending : last >= 0 ? clauses[last].Subject : -1;
            return;
        }
        if (Is(i - 1, ChunkKind.Noun) && !chunks[i - 1].IsTime)
        {
            clause.Link = ClauseLink.Relative;
            clause.Subject = i - 1;
            return;
        }
        clause.Link = that ? ClauseLink.Complement : ClauseLink.Participle;
        clause.Subject = lastFinite >= 0 ? clauses[lastFinite].Subject : pending;
        if (lastFinite >= 0)
            clause.Governor = lastFinite;
    }

    /// <summary>The noun phrase behind "on" or "against" that ends at a chunk, "sanctions on X and Y"; -1 for none.</summary>
    private int OnWhom(int noun)
    {
        int at = noun;
        while (Is(at, ChunkKind.Noun) && (Is(at - 1, ChunkKind.Conjunction) || Is(at - 1, ChunkKind.Comma)))
            at -= 2;
        return Is(at, ChunkKind.Noun) && Is(at - 1, ChunkKind.Preposition) && (chunks[at - 1].Word == words.On || chunks[at - 1].Word == words.Against) ? noun : -1;
    }

    private bool Controls(int clause) => chunks[clauses[clause].Verb].Verb is { } verb && (verb.Uses & (VerbUses.Request | VerbUses.Allow | VerbUses.Force | VerbUses.Act | VerbUses.Say | VerbUses.Causative)) != 0;

    private bool IsSay(int clause) => chunks[clauses[clause].Verb].Verb is { } verb && (verb.Uses & (VerbUses.Say | VerbUses.Request)) != 0;

    /// <summary>"…, officials said": what stands before hangs on the speech verb at the end.</summary>
    private void LinkTrailingSpeech()
    {
        int last = lastFinite;
        if (last <= 0 || clauses[last].Link != ClauseLink.Main || chunks[clauses[last].Verb].Verb is not { } verb || (verb.Uses & VerbUses.Say) == 0 || clauses[last].Subject < 0)
            return;
        // "…," X said; "…," X told reporters.
        if (!clauses[last].Inverted && (clauses[last].Object >= 0 && !Is(clauses[last].Subject - 1, ChunkKind.Quote) || !Is(clauses[last].Subject - 1, ChunkKind.Comma) && !Is(clauses[last].Subject - 1, ChunkKind.Quote)))
            return;
        for (int c = last + 1; c < clauses.Count; c++)
        {
            if (clauses[c].Governor == last && clauses[c].Link == ClauseLink.Complement)
                return;
        }
        for (int c = 0; c < last; c++)
        {
            if (clauses[c].Governor < 0)
                clauses[c] = clauses[c] with { Governor = last, Link = ClauseLink.Complement };
        }
    }

    private bool CommaBetween(int from, int to)
    {
        for (int at = from + 1; at < to; at++)
        {
            if (chunks[at].Kind is ChunkKind.Comma or ChunkKind.Break)
                return true;
        }
        return false;
    }

    private int NounBefore(int i)
    {
        for (int at = i - 1; at >= 0; at--)
        {
            if (chunks[at].Kind == ChunkKind.Noun && !chunks[at].IsTime)
                return at;
            if (chunks[at].Kind is ChunkKind.Verb or ChunkKind.Break or ChunkKind.Subordinator)
                return -1;
        }
        return -1;
    }
}
