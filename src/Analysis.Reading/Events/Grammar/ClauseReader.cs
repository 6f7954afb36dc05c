using Analysis.Lexicon;

namespace Analysis.Events.Grammar;

/// <summary>Joins chunks to clauses: each verb finds its subject and objects, and each clause the clause that it hangs on.</summary>
internal sealed partial class ClauseReader
{
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly List<Clause> clauses = [];
    private ChunkList chunks = null!;
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
                    // "Acting on a tip, police arrested …": a participle at the beginning ends with its comma.
                    if (open >= 0 && (clauses[open].Object >= 0 || (clauses[open].Link is ClauseLink.Participle or ClauseLink.Gerund && lastFinite < 0)))
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
        // "denounced it as “reckless” and called on X …"
        if (noun.InPhrase || (Is(i - 1, ChunkKind.Quote) && Is(i - 2, ChunkKind.Preposition)))
            return;
        if (open >= 0 && clauses[open].Inverted && clauses[open].Subject == i)
            return;
        if (open >= 0)
        {
            Clause clause = clauses[open];
            bool newClause = Is(i + 1, ChunkKind.Verb) && chunks[i + 1].Has(VerbTraits.Finite) && !(chunks[i + 1].Has(VerbTraits.BarePast) && clause.Object < 0 && !IsSay(open) && !Is(i - 1, ChunkKind.Comma) && !chunks[clause.Verb].Has(VerbTraits.Passive)) && !(clause.Link == ClauseLink.Relative && pending >= 0 && !IsSay(open));
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

    /// <summary>"…," said the minister; "…, according" is none: a verb of speech behind a quotation or comma, and who speaks right behind it.</summary>
    private bool IsInverted(int i) =>
        chunks[i].Has(VerbTraits.Finite) && chunks[i].First == chunks[i].Last && chunks[i].Verb is { } verb && (verb.Uses & VerbUses.Say) != 0 && !verb.NounToo
        && (Is(i - 1, ChunkKind.Quote) || Is(i - 1, ChunkKind.Comma) && clauses.Count > 0) && Is(i + 1, ChunkKind.Noun) && !chunks[i + 1].IsTime
        && !(Is(i + 2, ChunkKind.Verb) && chunks[i + 2].Has(VerbTraits.Finite));

    private void Verb(int i)
    {
        ref Chunk verb = ref chunks[i];
        Clause clause = new() { Verb = i, Subject = -1, Object = -1, Object2 = -1, Governor = -1, Conditional = conditional, Subordinate = subordinate };
        if (verb.Has(VerbTraits.Finite))
            Finite(i, ref clause);
        else
            NonFinite(i, ref clause);
        if (IsInverted(i))
            (clause.Subject, clause.Governor, clause.Link, clause.Inverted) = (i + 1, -1, ClauseLink.Main, true);
        clauses.Add(clause);
        if (verb.Has(VerbTraits.Finite) && clause.Link != ClauseLink.Relative)
            lastFinite = clauses.Count - 1;
        open = clauses.Count - 1;
        that = false;
        if (verb.Has(VerbTraits.Finite) || Is(i - 1, ChunkKind.Subordinator))
            (conditional, subordinate) = (false, false);
    }
}
