using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>
/// Codes verbs: by their patterns, by the event noun they carry, and by the verb they govern ("agreed to lift the sanctions" is made of
/// sanctions, lifted, agreed).
/// </summary>
internal sealed partial class VerbCoder(Parties parties, NounEvents events)
{
    /// <summary>Deeper nesting than this is not followed.</summary>
    private const int Deepest = 4;

    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private readonly RuleNames rules = new();
    private TokenBlock block = null!;
    private Quotations quotations = null!;
    private ChunkList chunks = null!;
    private List<Clause> clauses = [];
    private bool[] consumed = new bool[64];
    private bool[] usedNoun = [];
    private int[] objectsAt = [];
    private readonly List<int> objectIds = [];
    private int objectAt;

    /// <summary>The sentence to code.</summary>
    public void Take(TokenBlock block, ChunkList chunks, List<Clause> clauses, Quotations quotations)
    {
        (this.block, this.chunks, this.clauses, this.quotations) = (block, chunks, clauses, quotations);
        events.Take(block, chunks);
        if (consumed.Length < clauses.Count)
            consumed = new bool[clauses.Count * 2];
        if (usedNoun.Length < chunks.Count)
            (usedNoun, objectsAt) = (new bool[Math.Max(64, chunks.Count * 2)], new int[Math.Max(64, chunks.Count * 2)]);
        Array.Clear(consumed, 0, clauses.Count);
        Array.Clear(usedNoun, 0, chunks.Count);
        Array.Clear(objectsAt, 0, chunks.Count);
        objectIds.Clear();
        objectIds.Add(0);
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

    private bool Resolve(int index, ReadOnlySpan<Actor> actors, int depth, out Coded coded)
    {
        coded = default;
        Clause clause = clauses[index];
        ref Chunk group = ref chunks[clause.Verb];
        if (group.Verb is not { } verb || depth > Deepest || group.Has(VerbTraits.Copula) && verb.Patterns.Length == 0)
            return false;
        bool passive = group.Has(VerbTraits.Passive);
        int patient = passive ? clause.Subject : clause.Object;
        (VerbUses uses, string cameo, int[] targets, string rule) = (verb.Uses, verb.Cameo, verb.Targets, verb.Lemma);
        bool byObject = false;
        objectAt = -1;
        if (Match(verb, clause, patient, actors, out VerbPattern? pattern, out int under))
        {
            (uses, cameo, targets, rule) = (pattern.Uses, pattern.Cameo.Length > 0 || pattern.Uses != VerbUses.Act ? pattern.Cameo : verb.Cameo, pattern.Targets, pattern.Rule);
            if (patient < 0 || pattern.Particle != 0 && under >= 0 && clause.Object < 0 && !passive)
                patient = under >= 0 ? under : patient;
            byObject = !pattern.Objects.IsEmpty || pattern.WantsParty;
            // "is engaged in an offensive": the subject does it.
            if ((uses & VerbUses.Stative) != 0)
                (passive, patient) = (false, under >= 0 ? under : patient);
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
        {
            bool acts = Act(clause, patient, passive, cameo, targets, actors, ref coded);
            coded.Reciprocal |= (uses & VerbUses.Mutual) != 0;
            return acts;
        }
        // "halted plans to buy": what was meant is meant no more.
        if ((uses & VerbUses.Stop) != 0 && patient >= 0 && words.Undertakings.Contains(block[chunks[patient].Head].Word) && ChildOf(index, ClauseLink.Infinitive) >= 0 && Intend(index, -1, VerbUses.Refuse, verb, actors, depth, ref coded))
            return true;
        // "sought an apology from X": what one seeks another is to do.
        if ((uses & VerbUses.Light) != 0 && (uses & VerbUses.Request) != 0 && patient >= 0 && events.Find(patient, out _, out _, out _, out _) && Request(index, patient, passive, actors, depth, ref coded))
            return true;
        if ((uses & (VerbUses.Light | VerbUses.Stop)) != 0 && patient >= 0 && Carry(index, patient, uses, verb, actors, ref coded))
            return true;
        if ((uses & VerbUses.Request) != 0)
            return Request(index, patient, passive, actors, depth, ref coded);
        if ((uses & VerbUses.Intend) != 0 && Intend(index, patient, VerbUses.Intend, verb, actors, depth, ref coded))
            return true;
        // "denied attacking X": what is denied is an event of its own.
        if ((uses & VerbUses.Deny) != 0 && DeniedBy(index) >= 0)
            return false;
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
        // "warned that …" says; "warned X" threatens.
        if (cameo is "130" && (uses & VerbUses.Say) != 0 && patient < 0 && ChildOf(index, ClauseLink.Complement) >= 0)
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
        // "X and Y import gas" is no trade of theirs with each other.
        bool oneWay = cameo is "051" or "055" or "056" || cameo.Root() == 6 && targets.Length > 0 && !targets.Contains(words.With) && !targets.Contains(words.Between);
        coded.Reciprocal = cameo.Root() is 4 or 5 or 6 ? !oneWay : cameo.Root() == 19 && patient < 0;
        coded.Target = TargetOf(clause, patient, passive, targets, actors);
        // "buys Russian oil": from whom it comes.
        if (!coded.Target.Exists && cameo.Root() == 6 && patient >= 0 && targets.Contains(words.From) && parties.Modifiers(chunks[patient], chunks[patient].Head, actors).First is { Country: not null } origin)
            coded.Target = origin;
        if (!coded.Target.Exists && cameo.Root() == 13)
            coded.Target = AnyTarget(clause, actors);
        // Who returns somewhere returns nothing, whoever demonstrates a thing protests not, and what is called something is not telephoned.
        if (cameo == "0842" && patient < 0 || cameo == "141" && patient >= 0 && objectAt < 0 && !targets.Contains(Slot.Object) || cameo == "041" && (clause.Object2 >= 0 || patient >= 0 && block[chunks[patient].First].Word == words.It || !parties.Acts(coded.Target, actors)))
            return false;
        // Persons are released; documents are published.
        if (cameo == "0841" && objectAt < 0 && !parties.Acts(coded.Target, actors) && coded.Target.Country is null)
            return false;
        coded.Used = patient;
        return true;
    }

    /// <summary>The clause that a verb of denial denies: "denied that …", "denied attacking X"; -1 for none.</summary>
    private int DeniedBy(int index)
    {
        if (chunks[clauses[index].Verb].Verb is not { } verb || (verb.Uses & VerbUses.Deny) == 0)
            return -1;
        int child = ChildOf(index, ClauseLink.Complement);
        return child >= 0 ? child : index + 1 < clauses.Count && clauses[index + 1].Verb == clauses[index].Verb + 1 && chunks[clauses[index + 1].Verb].Has(VerbTraits.Ing) ? index + 1 : -1;
    }

    /// <summary>Codes the event noun that a light or stopping verb carries.</summary>
    private bool Carry(int index, int patient, VerbUses uses, Verb verb, ReadOnlySpan<Actor> actors, ref Coded coded)
    {
        if (!events.Find(patient, out EventNoun noun, out int first, out int last, out int chunk))
            return false;
        Clause clause = clauses[index];
        // "expanding relations between X and Y" is between X and Y, whoever expands them.
        if (noun.Reciprocal && noun.Nominal && PhraseTarget(chunk, words.Between, actors).Exists)
            return false;
        string? cameo = events.CodeOf(noun, chunk, first);
        bool stop = (uses & VerbUses.Stop) != 0 && ((uses & VerbUses.Light) == 0 || uses.HasFlag(VerbUses.Stop));
        coded.Rule = rules.Join(coded.Rule, " + ", noun.Lemma);
        if (stop && (uses & VerbUses.Light) == 0)
        {
            cameo = lexicon.Compose(VerbUses.Stop, cameo);
            coded.Composed = cameo is not null && cameo.Root() is 12;
        }
        else if ((uses & VerbUses.Intend) != 0 && verb.Lemma is not "offer" || verb.Lemma == "offer" && cameo.Root() is 5 or 6 or 7)
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
        // "signed a deal to sell X weapons": who is dealt with stands in the infinitive.
        if (!coded.Target.Exists && ChildOf(index, ClauseLink.Infinitive) is var child and >= 0 && Resolve(child, actors, Deepest, out Coded inner))
        {
            consumed[child] = true;
            coded.Target = inner.Target;
        }
        coded.Used = chunk;
        return true;
    }

    /// <summary>The status of what a verb says that it goes on or came about, "continued to arm X", "did not manage to free Y"; null for other verbs, whose infinitives are only meant.</summary>
    private Status? CameAbout(int clause)
    {
        ref Chunk group = ref chunks[clauses[clause].Verb];
        return group.Verb is not { } verb || ((verb.Uses & VerbUses.Aspect) == 0 && !((verb.Uses & VerbUses.Causative) != 0 && clauses[clause].Object >= 0)) || group.Has(VerbTraits.Future) ? null
            : group.Has(VerbTraits.Negated) ? Status.Negated
            : group.Has(VerbTraits.May | VerbTraits.Must) || clauses[clause].Conditional ? Status.Hypothetical
            : clauses[clause].Link != ClauseLink.Infinitive ? Status.Reported
            : clauses[clause].Governor is >= 0 and var over && CameAbout(over) is { } status ? status : Status.Planned;
    }

    /// <summary>"no soldier attacked", "neither X nor Y attacked": the subject denies it.</summary>
    private bool DeniesSubject(Clause clause) =>
        clause.Subject >= 0 && (words.Nobody.Contains(block[chunks[clause.Subject].First].Word)
            || (chunks[clause.Subject].First > 0 && !block[chunks[clause.Subject].First].IsSentenceStart && words.Nobody.Contains(block[chunks[clause.Subject].First - 1].Word)));

    /// <summary>"the first country to recognise X": it did.</summary>
    private bool IsSingledOut(Clause clause)
    {
        if (clause.Verb < 1 || chunks[clause.Verb - 1].Kind != ChunkKind.Noun)
            return false;
        for (int t = chunks[clause.Verb - 1].First; t < chunks[clause.Verb - 1].Last; t++)
        {
            if (words.Singling.Contains(block[t].Word))
                return true;
        }
        return false;
    }

    /// <summary>What the verb group says of time, duty and truth.</summary>
    private void Modality(int index, ref Coded coded)
    {
        ref Chunk group = ref chunks[clauses[index].Verb];
        // "would have expelled"; "would have been able to expel" is as planned as "will be able".
        if (group.Has(VerbTraits.Future) && group.Has(VerbTraits.Perfect) && (lexicon.VerbOf(group.Form).Forms & VerbForms.Participle) != 0)
        {
            coded.Status = Status.Hypothetical;
        }
        else if (group.Has(VerbTraits.Future) && !coded.Composed && coded.Cameo.Root() is not 3 and not 13 and not 10)
        {
            string? composed = lexicon.Compose(group.Has(VerbTraits.Negated) ? VerbUses.Refuse : VerbUses.Intend, coded.Cameo);
            coded.Status = composed is null && group.Has(VerbTraits.Negated) ? Status.Negated : group.Has(VerbTraits.Negated) ? Status.Reported : Status.Planned;
            coded.Cameo = composed ?? coded.Cameo;
        }
        else if (group.Has(VerbTraits.Negated) || DeniesSubject(clauses[index]))
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
        int governor = clauses[index].Governor;
        if (governor >= 0 && DeniedBy(governor) == index)
            coded.Status = Status.Negated;
        if (clauses[index].Link == ClauseLink.Infinitive && coded.Status == Status.Reported && !group.Has(VerbTraits.Perfect))
            coded.Status = IsSingledOut(clauses[index]) ? governor >= 0 && chunks[clauses[governor].Verb].Has(VerbTraits.Future) ? Status.Planned : Status.Reported
                : governor >= 0 && CameAbout(governor) is { } status ? status : Status.Planned;
    }
}
