using Analysis.Events.Grammar;
using Analysis.Lexicon;

namespace Analysis.Events;

/// <summary>Verbs that govern what another verb or noun names: to mean, refuse, demand, allow, force, stop or threaten it.</summary>
internal sealed partial class VerbCoder
{
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
            coded.Cameo = lexicon.Compose(VerbUses.Request, inner.Cameo) is { } composed && composed.Root() == 10 ? composed : "100";
            coded.Rule = rules.Join(coded.Rule, " > ", inner.Rule);
        }
        (coded.Trigger, coded.TriggerEnd, coded.Clause, coded.Composed) = (chunks[says.Verb].Head, chunks[says.Verb].Head, clause.Governor, true);
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
            cameo = chunks[clauses[child].Verb].Has(VerbTraits.Negated) ? lexicon.Compose(VerbUses.Refuse, inner.Cameo) : operation == VerbUses.Intend && (inner.Cameo.Root() is 12 or 3 || (verb.Uses & VerbUses.Settle) != 0) ? inner.Cameo : lexicon.Compose(operation, inner.Cameo);
            coded.Target = inner.Target;
            coded.Reciprocal = inner.Reciprocal;
            rule = rules.Join(rule, " > ", inner.Rule);
        }
        else if (child < 0 && patient >= 0 && events.Find(patient, out EventNoun noun, out int first, out _, out int chunk))
        {
            cameo = lexicon.Compose(operation, events.CodeOf(noun, chunk, first));
            coded.Target = NounTarget(noun, chunk, first, clauses[index], actors);
            coded.Reciprocal = noun.Reciprocal;
            coded.Used = chunk;
            rule = rules.Join(rule, " + ", noun.Lemma);
        }
        else if (child >= 0 && (verb.Uses & VerbUses.Answer) != 0)
        {
            consumed[child] = true;
            cameo = operation == VerbUses.Intend ? "030" : "120";
            coded.Target = AnyTarget(clauses[child], actors);
        }
        else if (child < 0 && (verb.Cameo.Length > 0 || (verb.Uses & VerbUses.Answer) != 0 && (verb.Uses & VerbUses.Light) == 0))
        {
            cameo = verb.Cameo.Length > 0 ? verb.Cameo : operation == VerbUses.Intend ? "030" : "120";
            coded.Target = patient >= 0 ? PartyWithOf(patient, actors) : PhraseTarget(clauses[index].Verb, words.With, actors);
            coded.Reciprocal = operation == VerbUses.Intend;
        }
        if (cameo is null)
            return false;
        // To agree to send troops or to offer it is no threat.
        if (cameo.Root() == 13 && (verb.Uses & VerbUses.Friendly) != 0)
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
        bool says = (chunks[clause.Verb].Verb!.Uses & VerbUses.Say) != 0;
        // "told X to leave" demands; "told X that …" says, and so does "insisted that …".
        if (child < 0 && says && !IsBaseComplement(ChildOf(index, ClauseLink.Complement)))
            return false;
        if (child < 0)
            child = ChildOf(index, ClauseLink.Complement);
        bool mild = (chunks[clause.Verb].Verb!.Uses & VerbUses.Mild) != 0;
        string cameo = mild ? "020" : "100";
        if (child >= 0)
        {
            // "wants to expand trade": nobody is asked, it is meant.
            if (!passive && patient < 0 && clauses[child].Link == ClauseLink.Infinitive && chunks[clause.Verb].Verb!.Lemma is "want" or "seek" && Intend(index, patient, VerbUses.Intend, chunks[clause.Verb].Verb!, actors, depth, ref coded))
                return true;
            Party addressee = passive ? parties.Of(chunks, clause.Subject, actors) : patient >= 0 ? parties.Of(chunks, patient, actors) : parties.Of(chunks, clauses[child].Subject == clause.Subject ? -1 : clauses[child].Subject, actors);
            if (Resolve(child, actors, depth + 1, out Coded inner))
            {
                cameo = lexicon.Compose(VerbUses.Request, inner.Cameo) is { } composed && (!mild || composed.Root() != 10) ? composed : cameo;
                coded.Rule = rules.Join(coded.Rule, " > ", inner.Rule);
                if (!addressee.Exists)
                    addressee = inner.Target;
            }
            // "wants to meet", "seeks to join": what the subject itself would do. "wants prices to fall": prices are asked for nothing.
            bool asked = addressee.Exists && (parties.Acts(addressee, actors) || addressee.Country is not null || chunks[clauses[child].Verb].Has(VerbTraits.Passive));
            if (!asked && inner.Cameo is null)
                return false;
            consumed[child] = true;
            coded.Target = addressee.Exists ? addressee : AnyTarget(clauses[child], actors);
        }
        else if (patient >= 0 && events.Find(patient, out EventNoun noun, out int first, out _, out int chunk))
        {
            string of = events.CodeOf(noun, chunk, first);
            // "launch", "order" and the like carry the noun; "demand" and "urge" ask for it.
            cameo = lexicon.Compose(VerbUses.Request, of) is { } composed && (!mild || composed.Root() != 10) ? composed : cameo;
            if (chunks[clause.Verb].Verb!.Lemma == "order")
                cameo = of;
            coded.Target = PhraseTarget(clause.Verb, words.From, actors) is { Exists: true } from ? from : NounTarget(noun, chunk, first, clause, actors);
            coded.Rule = rules.Join(coded.Rule, " + ", noun.Lemma);
            coded.Used = chunk;
        }
        else
        {
            Party from = PhraseTarget(clause.Verb, words.From, actors);
            coded.Target = from.Exists ? from : patient >= 0 ? PartyWithOf(patient, actors) : Party.None;
            if (!coded.Target.Exists || !(from.Exists || parties.Acts(coded.Target, actors) || coded.Target.Country is not null))
                return false;
        }
        coded.Cameo = cameo;
        coded.Composed = true;
        return true;
    }

    /// <summary>Whether what is said stands in the base form: "insisted that X withdraw".</summary>
    private bool IsBaseComplement(int child) =>
        child >= 0 && chunks[clauses[child].Verb] is { First: var first, Head: var main } && first == main && (lexicon.VerbOf(block[main].Word).Forms & VerbForms.Base) != 0;

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
            (coded.Cameo, coded.Target, coded.Rule) = (cameo, inner.Target, rules.Join(coded.Rule, " > ", inner.Rule));
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
            coded.Cameo = lexicon.Compose(VerbUses.Intend, inner.Cameo) is { } composed && composed.Root() == 13 ? composed : "130";
            coded.Target = inner.Target;
            coded.Rule = rules.Join(coded.Rule, " > ", inner.Rule);
        }
        if (patient >= 0)
            coded.Target = parties.Of(chunks, patient, actors);
        if (!coded.Target.Exists)
            coded.Target = AnyTarget(clauses[child], actors);
        return true;
    }
}
