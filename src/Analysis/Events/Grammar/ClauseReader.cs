using Analysis.Lexicon;

namespace Analysis.Events.Grammar;

/// <summary>Joins chunks to clauses: each verb finds its subject and objects, and each clause the clause that it hangs on.</summary>
internal sealed class ClauseReader
{
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly List<Clause> clauses = [];
    private ChunkList chunks = new();
    private int pending, lastFinite, open;
    private bool conditional, subordinate, that;

    /// <summary>The clauses of the sentence read last.</summary>
    public List<Clause> Clauses => clauses;

    /// <summary>Reads the clauses of a sentence; links coordinated noun phrases on the way.</summary>
    public void Read(ChunkList chunks)
    {
        this.chunks = chunks;
        clauses.Clear();
        (pending, lastFinite, open) = (-1, -1, -1);
        (conditional, subordinate, that) = (false, false, false);
        for (int i = 0; i < chunks.Count; i++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Noun:
                    Noun(i);
                    break;
                case ChunkKind.Verb:
                    Verb(i);
                    break;
                case ChunkKind.That:
                    (that, pending) = (true, -1);
                    break;
                case ChunkKind.Subordinator:
                    conditional = (lexicon.TagsOf(chunks[i].Word) & WordTags.Cond) != 0;
                    (subordinate, open) = (true, -1);
                    if (!Is(i - 1, ChunkKind.Comma))
                        pending = -1;
                    break;
                case ChunkKind.Break:
                    (pending, open, conditional, subordinate, that) = (-1, -1, false, false, false);
                    break;
                case ChunkKind.Comma:
                    if (open >= 0 && clauses[open].Object >= 0)
                        open = -1;
                    break;
            }
        }
        LinkTrailingSpeech();
    }

    private bool Is(int i, ChunkKind kind) => i >= 0 && i < chunks.Count && chunks[i].Kind == kind;

    private void Noun(int i)
    {
        ref Chunk noun = ref chunks[i];
        if (noun.IsTime)
            return;
        if (Coordinates(i, out int with))
        {
            chunks[with].Next = i;
            noun.InPhrase |= chunks[with].InPhrase;
            return;
        }
        if (noun.InPhrase)
            return;
        if (open >= 0)
        {
            Clause clause = clauses[open];
            bool newClause = Is(i + 1, ChunkKind.Verb) && chunks[i + 1].Has(VerbTraits.Finite) && !(chunks[i + 1].Has(VerbTraits.BarePast) && clause.Object < 0 && !IsSay(open));
            if (!newClause && clause.Object < 0 && !that)
            {
                clause.Object = i;
                clauses[open] = clause;
                return;
            }
            if (!newClause && clause.Object == i - 1 && clause.Object2 < 0)
            {
                clause.Object2 = i;
                clauses[open] = clause;
                return;
            }
            open = newClause ? open : -1;
            pending = i;
            return;
        }
        if (pending < 0 || !Is(i - 1, ChunkKind.Comma) || lastFinite >= 0 && pending < clauses[lastFinite].Verb)
            pending = i;
    }

    /// <summary>Whether a noun phrase is joined to one before it: "X and Y", "X, Y and Z".</summary>
    private bool Coordinates(int i, out int with)
    {
        with = -1;
        int at = i - 1;
        bool joined = Is(at, ChunkKind.Conjunction);
        if (joined)
            at--;
        if (Is(at, ChunkKind.Comma))
        {
            at--;
            if (!joined && !ListFollows(i))
                return false;
        }
        else if (!joined)
        {
            return false;
        }
        if (!Is(at, ChunkKind.Noun) || chunks[at].IsTime || chunks[i].InPhrase)
            return false;
        with = at;
        bool verbFollows = Is(i + 1, ChunkKind.Verb) && chunks[i + 1].Has(VerbTraits.Finite);
        // "… attacked X and Y condemned it": Y begins a clause of its own.
        return !verbFollows || with == pending || (pending >= 0 && with > pending && lastFinite < 0) || (pending >= 0 && LastOfChain(pending) == with);
    }

    private int LastOfChain(int i)
    {
        while (chunks[i].Next >= 0)
            i = chunks[i].Next;
        return i;
    }

    /// <summary>Whether "B" in "A, B and C" goes on as a list.</summary>
    private bool ListFollows(int i)
    {
        for (int at = i + 1, steps = 0; steps < 4; steps++)
        {
            if (Is(at, ChunkKind.Comma) && Is(at + 1, ChunkKind.Conjunction))
                at++;
            if (Is(at, ChunkKind.Conjunction))
                return Is(at + 1, ChunkKind.Noun);
            if (!Is(at, ChunkKind.Comma) || !Is(at + 1, ChunkKind.Noun))
                return false;
            at += 2;
        }
        return false;
    }

    private void Verb(int i)
    {
        ref Chunk verb = ref chunks[i];
        Clause clause = new() { Verb = i, Subject = -1, Object = -1, Object2 = -1, Governor = -1, Conditional = conditional, Subordinate = subordinate };
        if (verb.Has(VerbTraits.Finite))
            Finite(i, ref clause);
        else
            NonFinite(i, ref clause);
        clauses.Add(clause);
        if (verb.Has(VerbTraits.Finite) && clause.Link != ClauseLink.Relative)
            lastFinite = clauses.Count - 1;
        open = clauses.Count - 1;
        that = false;
        if (verb.Has(VerbTraits.Finite) || Is(i - 1, ChunkKind.Subordinator))
            (conditional, subordinate) = (false, false);
    }

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
        if (pending >= 0)
        {
            clause.Subject = pending;
            pending = -1;
            Govern(ref clause, i);
            return;
        }
        if ((Is(before, ChunkKind.Conjunction) || Is(before, ChunkKind.Comma)) && clauses.Count > 0)
        {
            int shared = lastFinite >= 0 ? lastFinite : clauses.Count - 1;
            clause.Subject = clauses[shared].Subject;
            (clause.Governor, clause.Link) = (clauses[shared].Governor, clauses[shared].Link);
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
        if (Is(before, ChunkKind.Noun) && before > 0 && words.ClausePrepositions.Contains(chunks[before - 1].Word))
        {
            clause.Subject = before;
            clause.Subordinate = true;
            return;
        }
        // "Purchasing arms from X is …": the verb before is the subject.
        clause.Subject = clauses.Count > 0 && chunks[clauses[^1].Verb].Has(VerbTraits.Ing) ? -1 : NounBefore(i);
    }

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

    private bool Controls(int clause) => chunks[clauses[clause].Verb].Verb is { } verb && (verb.Uses & (VerbUses.Request | VerbUses.Allow | VerbUses.Force | VerbUses.Act | VerbUses.Say)) != 0;

    private bool IsSay(int clause) => chunks[clauses[clause].Verb].Verb is { } verb && (verb.Uses & (VerbUses.Say | VerbUses.Request)) != 0;

    /// <summary>"…, officials said": what stands before hangs on the speech verb at the end.</summary>
    private void LinkTrailingSpeech()
    {
        int last = lastFinite;
        if (last <= 0 || clauses[last].Link != ClauseLink.Main || chunks[clauses[last].Verb].Verb is not { } verb || (verb.Uses & VerbUses.Say) == 0 || clauses[last].Subject < 0)
            return;
        // "…," X said; "…," X told reporters.
        if ((clauses[last].Object >= 0 && !Is(clauses[last].Subject - 1, ChunkKind.Quote)) || (!Is(clauses[last].Subject - 1, ChunkKind.Comma) && !Is(clauses[last].Subject - 1, ChunkKind.Quote)))
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
