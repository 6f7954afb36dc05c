using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>
/// Codes verbs: by their patterns, by the event noun they carry, and by the verb they govern ("agreed to lift the sanctions" is made of
/// sanctions, lifted, agreed).
/// </summary>
internal sealed partial class VerbCoder(Parties parties)
{
    /// <summary>Deeper nesting than this is not followed.</summary>
    private const int Deepest = 4;

    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private TokenBlock block = null!;
    private List<Chunk> chunks = [];
    private List<Clause> clauses = [];
    private bool[] consumed = new bool[64];
    private bool[] usedNoun = [];
    private int objectAt;

    /// <summary>The sentence to code.</summary>
    public void Take(TokenBlock block, List<Chunk> chunks, List<Clause> clauses)
    {
        (this.block, this.chunks, this.clauses) = (block, chunks, clauses);
        if (consumed.Length < clauses.Count)
            consumed = new bool[clauses.Count * 2];
        if (usedNoun.Length < chunks.Count)
            usedNoun = new bool[Math.Max(64, chunks.Count * 2)];
        Array.Clear(consumed, 0, clauses.Count);
        Array.Clear(usedNoun, 0, chunks.Count);
    }

    /// <summary>Whether the clause is part of one coded before: "to withdraw" in "agreed to withdraw".</summary>
    public bool IsConsumed(int clause) => consumed[clause];

    /// <summary>Whether the noun phrase is part of a verb coded before: "an investigation" in "launched an investigation".</summary>
    public bool IsUsed(int chunk) => usedNoun[chunk];

    /// <summary>Takes a coded event as accepted: its noun phrase names no other event.</summary>
    public void Accept(in Coded coded)
    {
        if (coded.Used > 0)
            usedNoun[coded.Used] = true;
    }

    /// <summary>Codes a clause.</summary>
    public bool Code(int index, ReadOnlySpan<Actor> actors, out Coded coded)
    {
        if (!Resolve(index, actors, 0, out coded))
            return false;
        Modality(index, ref coded);
        coded.Clause = index;
        return true;
    }

    /// <summary>Codes what somebody says that another must do: a demand of the one on the other.</summary>
    public bool Duty(int index, ReadOnlySpan<Actor> actors, out Coded coded)
    {
        coded = default;
        Clause clause = clauses[index];
        if (!chunks[clause.Verb].Has(VerbTraits.Must) || clause.Link != ClauseLink.Complement || clause.Governor < 0 || clause.Subject < 0)
            return false;
        Clause says = clauses[clause.Governor];
        if (says.Subject < 0 || chunks[says.Verb].Verb is not { } verb || (verb.Uses & VerbUses.Say) == 0 || chunks[clause.Subject].IsPronoun)
            return false;
        coded.Source = parties.Of(chunks, SubjectOf(says), actors);
        coded.Target = parties.Of(chunks, clause.Subject, actors);
        if (!parties.Acts(coded.Target, actors) && coded.Target.Country is null)
            return false;
        coded.Cameo = "100";
        coded.Rule = verb.Lemma + " > must";
        if (Resolve(index, actors, 0, out Coded inner))
        {
            coded.Cameo = lexicon.Compose(VerbUses.Request, inner.Cameo) is { } composed && composed[..2] == "10" ? composed : "100";
            coded.Rule = $"{coded.Rule} > {inner.Rule}";
        }
        (coded.Trigger, coded.TriggerEnd, coded.Clause, coded.Composed) = (chunks[says.Verb].Head, chunks[says.Verb].Head, clause.Governor, true);
        return true;
    }

    private bool Resolve(int index, ReadOnlySpan<Actor> actors, int depth, out Coded coded)
    {
        coded = default;
        Clause clause = clauses[index];
        Chunk group = chunks[clause.Verb];
        if (group.Verb is not { } verb || depth > Deepest || group.Has(VerbTraits.Copula) && verb.Patterns.Length == 0)
            return false;
        bool passive = group.Has(VerbTraits.Passive);
        int patient = passive ? clause.Subject : clause.Object;
        (VerbUses uses, string cameo, int[] targets, string rule) = (verb.Uses, verb.Cameo, verb.Targets, verb.Lemma);
        bool byObject = false;
        objectAt = -1;
        if (Match(verb, clause, patient, out VerbPattern? pattern, out int under))
        {
            (uses, cameo, targets, rule) = (pattern.Uses, pattern.Cameo.Length > 0 || pattern.Uses != VerbUses.Act ? pattern.Cameo : verb.Cameo, pattern.Targets, pattern.Rule);
            if (patient < 0 || pattern.Particle != 0 && under >= 0 && clause.Object < 0 && !passive)
                patient = under >= 0 ? under : patient;
            byObject = pattern.Objects.Count > 0;
        }
        else if (group.Has(VerbTraits.Copula))
        {
            return false;
        }
        coded.Trigger = group.Head;
        coded.TriggerEnd = group.Head;
        coded.Rule = rule;
        coded.Source = SourceOf(clause, passive, actors);
        if (byObject && (uses & VerbUses.Act) != 0)
            return Act(clause, patient, passive, cameo, targets, actors, ref coded);
        if ((uses & (VerbUses.Light | VerbUses.Stop)) != 0 && patient >= 0 && Carry(clause, patient, uses, verb, actors, ref coded))
            return true;
        if ((uses & VerbUses.Request) != 0)
            return Request(index, patient, passive, actors, depth, ref coded);
        if ((uses & VerbUses.Intend) != 0 && Intend(index, patient, VerbUses.Intend, verb, actors, depth, ref coded))
            return true;
        if ((uses & VerbUses.Refuse) != 0)
            return Intend(index, patient, VerbUses.Refuse, verb, actors, depth, ref coded);
        if ((uses & (VerbUses.Allow | VerbUses.Force)) != 0)
            return AllowOrForce(index, patient, cameo, actors, ref coded);
        if ((uses & VerbUses.Say) != 0 && (uses & VerbUses.Act) == 0)
            return false;
        if ((uses & VerbUses.Stop) != 0 && StopDoing(index, actors, depth, ref coded))
            return true;
        if ((uses & VerbUses.Act) == 0 && !((uses & VerbUses.Light) != 0 && cameo.Length > 0))
            return false;
        if (cameo is "130" && ChildOf(index, ClauseLink.Infinitive) is var child && child >= 0)
            return Threat(child, patient, actors, depth, ref coded);
        return Act(clause, patient, passive, cameo, targets, actors, ref coded);
    }

    private bool Act(Clause clause, int patient, bool passive, string cameo, int[] targets, ReadOnlySpan<Actor> actors, ref Coded coded)
    {
        if (cameo.Length == 0)
            return false;
        coded.Cameo = cameo;
        coded.Reciprocal = cameo[..2] is "04" or "05" or "06" or "19" && cameo is not ("051" or "055" or "056");
        coded.Target = TargetOf(clause, patient, passive, targets, actors);
        if (!coded.Target.Exists && cameo[..2] == "13")
            coded.Target = AnyTarget(clause, actors);
        // Persons are released; documents are published.
        if (cameo == "0841" && !parties.Acts(coded.Target, actors) && coded.Target.Country is null)
            return false;
        coded.Used = patient;
        return true;
    }

    /// <summary>Codes the event noun that a light or stopping verb carries.</summary>
    private bool Carry(Clause clause, int patient, VerbUses uses, Verb verb, ReadOnlySpan<Actor> actors, ref Coded coded)
    {
        if (!FindEvent(patient, out EventNoun noun, out int first, out int last, out int chunk))
            return false;
        // "expanding relations between X and Y" is between X and Y, whoever expands them.
        if (noun.Reciprocal && noun.Nominal && PhraseTarget(chunk, words.Between, actors).Exists)
            return false;
        string? cameo = NounCode(noun, chunk, first);
        bool stop = (uses & VerbUses.Stop) != 0 && ((uses & VerbUses.Light) == 0 || uses.HasFlag(VerbUses.Stop));
        coded.Rule = $"{coded.Rule} + {noun.Lemma}";
        if (stop && (uses & VerbUses.Light) == 0)
        {
            cameo = lexicon.Compose(VerbUses.Stop, cameo);
            coded.Composed = cameo is not null && cameo[..2] is "12";
        }
        else if ((uses & VerbUses.Intend) != 0 && verb.Lemma is not "offer" || verb.Lemma == "offer" && cameo[..2] is "05" or "06" or "07")
        {
            cameo = lexicon.Compose(VerbUses.Intend, cameo);
            coded.Composed = true;
        }
        if (cameo is null)
            return false;
        coded.Cameo = cameo;
        coded.TriggerEnd = chunks[clause.Verb].Head < last && last - chunks[clause.Verb].Head < 6 ? last : coded.TriggerEnd;
        coded.Reciprocal = noun.Reciprocal;
        coded.Target = NounTarget(noun, chunk, first, clause, actors);
        coded.Used = chunk;
        return true;
    }

    private bool Intend(int index, int patient, VerbUses operation, Verb verb, ReadOnlySpan<Actor> actors, int depth, ref Coded coded)
    {
        int child = ChildOf(index, ClauseLink.Infinitive);
        if (child < 0)
            child = ChildOf(index, ClauseLink.Complement);
        string? cameo = null;
        Party source = coded.Source;
        string rule = coded.Rule;
        if (child >= 0 && Resolve(child, actors, depth + 1, out Coded inner))
        {
            consumed[child] = true;
            cameo = chunks[clauses[child].Verb].Has(VerbTraits.Negated) ? lexicon.Compose(VerbUses.Refuse, inner.Cameo) : operation == VerbUses.Intend && (inner.Cameo[..2] is "12" or "03" || verb.Lemma == "decide") ? inner.Cameo : lexicon.Compose(operation, inner.Cameo);
            coded.Target = inner.Target;
            coded.Reciprocal = inner.Reciprocal;
            rule = $"{rule} > {inner.Rule}";
        }
        else if (child < 0 && patient >= 0 && FindEvent(patient, out EventNoun noun, out int first, out _, out int chunk))
        {
            cameo = lexicon.Compose(operation, NounCode(noun, chunk, first));
            coded.Target = NounTarget(noun, chunk, first, clauses[index], actors);
            coded.Reciprocal = noun.Reciprocal;
            coded.Used = chunk;
            rule = $"{rule} + {noun.Lemma}";
        }
        else if (child >= 0 && verb.Lemma is "agree" or "refuse" or "decline" or "pledge" or "promise" or "offer")
        {
            consumed[child] = true;
            cameo = operation == VerbUses.Intend ? "030" : "120";
            coded.Target = AnyTarget(clauses[child], actors);
        }
        else if (child < 0 && (verb.Cameo.Length > 0 || verb.Lemma is "agree" or "refuse" or "decline"))
        {
            cameo = verb.Cameo.Length > 0 ? verb.Cameo : operation == VerbUses.Intend ? "030" : "120";
            coded.Target = patient >= 0 ? PartyWithOf(patient, actors) : PhraseTarget(clauses[index].Verb, words.With, actors);
            coded.Reciprocal = operation == VerbUses.Intend;
        }
        if (cameo is null)
            return false;
        // To agree to send troops or to offer it is no threat.
        if (cameo[..2] == "13" && verb.Lemma is "agree" or "offer" or "pledge" or "promise" or "consent" or "volunteer")
            cameo = "030";
        if (!coded.Target.Exists)
            coded.Target = PhraseTarget(clauses[index].Verb, words.With, actors);
        (coded.Cameo, coded.Source, coded.Rule, coded.Composed) = (cameo, source, rule, true);
        return true;
    }

    private bool Request(int index, int patient, bool passive, ReadOnlySpan<Actor> actors, int depth, ref Coded coded)
    {
        Clause clause = clauses[index];
        int child = ChildOf(index, ClauseLink.Infinitive);
        if (child < 0)
            child = ChildOf(index, ClauseLink.Complement);
        bool mild = chunks[clause.Verb].Verb!.Lemma is "appeal" or "ask" or "invite" or "want" or "request" or "encourage" or "advise" or "seek";
        string cameo = mild ? "020" : "100";
        if (child >= 0)
        {
            Party addressee = passive ? parties.Of(chunks, clause.Subject, actors) : patient >= 0 ? parties.Of(chunks, patient, actors) : parties.Of(chunks, clauses[child].Subject == clause.Subject ? -1 : clauses[child].Subject, actors);
            if (Resolve(child, actors, depth + 1, out Coded inner))
            {
                cameo = lexicon.Compose(VerbUses.Request, inner.Cameo) is { } composed && (!mild || composed[..2] != "10") ? composed : cameo;
                coded.Rule = $"{coded.Rule} > {inner.Rule}";
                if (!addressee.Exists)
                    addressee = inner.Target;
            }
            // "wants to meet", "seeks to join": what the subject itself would do.
            if (!addressee.Exists && inner.Cameo is null)
                return false;
            consumed[child] = true;
            coded.Target = addressee.Exists ? addressee : AnyTarget(clauses[child], actors);
        }
        else if (patient >= 0 && FindEvent(patient, out EventNoun noun, out int first, out _, out int chunk))
        {
            string of = NounCode(noun, chunk, first);
            // "launch", "order" and the like carry the noun; "demand" and "urge" ask for it.
            cameo = lexicon.Compose(VerbUses.Request, of) is { } composed && (!mild || composed[..2] != "10") ? composed : cameo;
            if (chunks[clause.Verb].Verb!.Lemma == "order")
                cameo = of;
            coded.Target = PhraseTarget(clause.Verb, lexicon.Words.Find("from"), actors) is { Exists: true } from ? from : NounTarget(noun, chunk, first, clause, actors);
            coded.Rule = $"{coded.Rule} + {noun.Lemma}";
            coded.Used = chunk;
        }
        else
        {
            Party from = PhraseTarget(clause.Verb, lexicon.Words.Find("from"), actors);
            coded.Target = from.Exists ? from : patient >= 0 ? PartyWithOf(patient, actors) : Party.None;
            if (!coded.Target.Exists || !(from.Exists || parties.Acts(coded.Target, actors) || coded.Target.Country is not null))
                return false;
        }
        coded.Cameo = cameo;
        coded.Composed = true;
        return true;
    }

    private bool AllowOrForce(int index, int patient, string cameo, ReadOnlySpan<Actor> actors, ref Coded coded)
    {
        int child = ChildOf(index, ClauseLink.Infinitive);
        coded.Cameo = cameo;
        coded.Target = patient >= 0 ? PartyWithOf(patient, actors) : Party.None;
        if (!parties.Acts(coded.Target, actors) && coded.Target.Country is null)
            coded.Target = AnyTarget(clauses[index], actors);
        if (child >= 0)
            consumed[child] = true;
        return coded.Target.Exists && (parties.Acts(coded.Target, actors) || coded.Target.Country is not null);
    }

    private bool StopDoing(int index, ReadOnlySpan<Actor> actors, int depth, ref Coded coded)
    {
        for (int child = index + 1; child < clauses.Count && child <= index + 1; child++)
        {
            if (clauses[child].Link is not (ClauseLink.Participle or ClauseLink.Gerund) || clauses[child].Verb != clauses[index].Verb + 1 || !Resolve(child, actors, depth + 1, out Coded inner))
                continue;
            if (lexicon.Compose(VerbUses.Stop, inner.Cameo) is not { } cameo)
                return false;
            consumed[child] = true;
            (coded.Cameo, coded.Target, coded.Rule) = (cameo, inner.Target, $"{coded.Rule} > {inner.Rule}");
            return true;
        }
        return false;
    }

    private bool Threat(int child, int patient, ReadOnlySpan<Actor> actors, int depth, ref Coded coded)
    {
        consumed[child] = true;
        coded.Cameo = "130";
        coded.Composed = true;
        if (Resolve(child, actors, depth + 1, out Coded inner))
        {
            coded.Cameo = lexicon.Compose(VerbUses.Intend, inner.Cameo) is { } composed && composed[..2] == "13" ? composed : "130";
            coded.Target = inner.Target;
            coded.Rule = $"{coded.Rule} > {inner.Rule}";
        }
        if (patient >= 0)
            coded.Target = parties.Of(chunks, patient, actors);
        if (!coded.Target.Exists)
            coded.Target = AnyTarget(clauses[child], actors);
        return true;
    }

    /// <summary>What the verb group says of time, duty and truth.</summary>
    private void Modality(int index, ref Coded coded)
    {
        Chunk group = chunks[clauses[index].Verb];
        if (group.Has(VerbTraits.Future) && !coded.Composed && coded.Cameo[..2] is not "03" and not "13" and not "10")
        {
            string? composed = lexicon.Compose(group.Has(VerbTraits.Negated) ? VerbUses.Refuse : VerbUses.Intend, coded.Cameo);
            coded.Status = composed is null && group.Has(VerbTraits.Negated) ? Status.Negated : group.Has(VerbTraits.Negated) ? Status.Reported : Status.Planned;
            coded.Cameo = composed ?? coded.Cameo;
        }
        else if (group.Has(VerbTraits.Negated))
        {
            coded.Status = Status.Negated;
        }
        else if (group.Has(VerbTraits.Future))
        {
            coded.Status = Status.Planned;
        }
        if (group.Has(VerbTraits.May | VerbTraits.Must) && coded.Status == Status.Reported)
            coded.Status = Status.Hypothetical;
        if (clauses[index].Conditional)
            coded.Status = Status.Hypothetical;
        if (clauses[index].Link == ClauseLink.Infinitive && coded.Status == Status.Reported)
            coded.Status = Status.Planned;
    }
}
