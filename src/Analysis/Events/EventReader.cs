using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>
/// Reads the events of a text from its tokens and actors, a paragraph at a time. Events come sentence by sentence; within a sentence
/// that of the main clause first, then those of other clauses, then those that nouns name, each in order of place.
/// </summary>
internal sealed class EventReader
{
    private readonly string article;
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly Chunker chunker = new();
    private readonly ClauseReader clauseReader = new();
    private readonly Parties parties = new();
    private readonly VerbCoder verbs;
    private readonly NounCoder nouns;
    private readonly Attribution attribution;
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private readonly List<Coded> coded = [];
    private TokenBlock block = null!;
    private Coded previous;

    public EventReader(string article)
    {
        this.article = article;
        verbs = new(parties);
        nouns = new(parties);
        attribution = new(parties);
    }

    /// <summary>Adds the events of one paragraph to <paramref name="found"/>.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="actors">The actors of this paragraph.</param>
    /// <param name="dates">The dates of this paragraph.</param>
    /// <param name="figures">The figures of this paragraph.</param>
    /// <param name="found">Where the events go.</param>
    public void Read(TokenBlock block, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, ReadOnlySpan<Figure> figures, List<Event> found)
    {
        (this.block, previous) = (block, default);
        parties.Take(block, actors);
        foreach (TextSpan sentence in block.Sentences)
        {
            if (!MayHoldEvent(block, sentence))
                continue;
            chunker.Read(block, sentence, parties.ActorEnd);
            clauseReader.Read(chunker.Chunks);
            verbs.Take(block, chunker.Chunks, clauseReader.Clauses);
            nouns.Take(block, chunker.Chunks);
            attribution.Take(block, chunker.Chunks, clauseReader.Clauses);
            coded.Clear();
            CodeVerbs(actors);
            CodeNouns(actors);
            Emit(sentence, actors, dates, found);
        }
    }

    /// <summary>Whether a sentence has a word that can name an event; most of a text has, tables and lists of names have not.</summary>
    private bool MayHoldEvent(TokenBlock block, TextSpan sentence)
    {
        foreach (ref readonly Token t in block.Tokens.Slice(sentence.Start, sentence.Length))
        {
            if (t.Word != 0 && (lexicon.EventNouns.Starts(t.Word) || lexicon.VerbOf(t.Word).Verb is { } v && (v.Uses != VerbUses.None || v.Patterns.Length > 0)))
                return true;
        }
        return false;
    }

    private void CodeVerbs(ReadOnlySpan<Actor> actors)
    {
        for (int c = 0; c < clauseReader.Clauses.Count; c++)
        {
            if (verbs.IsConsumed(c))
                continue;
            Clause clause = clauseReader.Clauses[c];
            if (!verbs.Code(c, actors, out Coded code) && !verbs.Duty(c, actors, out code))
                continue;
            if (verbs.Duty(c, actors, out Coded duty))
                code = duty;
            Chunk group = chunker.Chunks[clause.Verb];
            if (!code.Source.Exists && group.Has(VerbTraits.Passive))
                code.Source = Authorities(clause, code, actors);
            if (group.Has(VerbTraits.Ing))
                TakeSameAct(ref code, actors);
            if (!parties.Acts(code.Source, actors) && !StandsFor(clause, code))
                continue;
            code.Depth = clause.Link == ClauseLink.Main && !clause.Subordinate ? 0 : clause.Link is ClauseLink.Main or ClauseLink.Complement ? 1 : 2;
            TakeReciprocal(clause, ref code, actors);
            if (code.Target.Exists && code.Target.First == code.Source.First && !code.Reciprocal || IsConditionalIt(clause))
                continue;
            if (!code.Target.Exists && code.Cameo[..2] is "02" or "03" or "04" or "05" or "06" or "07" or "10" or "11" or "16" or "18" or "19")
                continue;
            verbs.Accept(code);
            coded.Add(code);
        }
    }

    /// <summary>
    /// Whether a subject that no table knows can act here: whoever demands, accuses, rejects or threatens; and the attack or weapon that
    /// kills in place of whoever uses it.
    /// </summary>
    private bool StandsFor(Clause clause, in Coded code)
    {
        int subject = verbs.SubjectOf(clause);
        if (subject < 0 || !code.Source.Exists || chunker.Chunks[subject].IsPronoun || chunker.Chunks[subject].IsTime || words.Demonstratives.Contains(block.Tokens[chunker.Chunks[subject].Head].Word))
            return false;
        if (code.Cameo[..2] is "18" or "19" or "20")
            return verbs.EventIn(subject, out EventNoun noun, out _, out _) && noun.Cameo[..2] is "18" or "19";
        return code.Cameo[..2] is "10" or "11" or "12" or "13" or "14" && block.Tokens[chunker.Chunks[subject].Head].Kind == TokenKind.Word && !verbs.EventIn(subject, out _, out _, out _);
    }

    /// <summary>"If X happened, it would …": "it" is what the condition supposes, and nobody.</summary>
    private bool IsConditionalIt(Clause clause)
    {
        if (clause.Subject < 0 || !chunker.Chunks[clause.Subject].IsPronoun || block.Tokens[chunker.Chunks[clause.Subject].First].Word != words.It)
            return false;
        foreach (Clause other in clauseReader.Clauses)
        {
            if (other.Conditional)
                return true;
        }
        return false;
    }

    /// <summary>"Purchasing such equipment …": what a participle leaves unsaid of a deal is as in the last one of the paragraph.</summary>
    private void TakeSameAct(ref Coded code, ReadOnlySpan<Actor> actors)
    {
        if (code.Cameo[..2] != "06" || previous.Cameo is null || previous.Cameo[..2] != "06" || (parties.Acts(code.Source, actors) && code.Target.Exists && code.Target.Country != code.Source.Country))
            return;
        if (!parties.Acts(code.Source, actors))
            code.Source = previous.Source;
        if (!code.Target.Exists || code.Target.Country == code.Source.Country)
            code.Target = code.Source.Country == previous.Target.Country ? previous.Source : previous.Target;
    }

    /// <summary>"called this a threat": what "this" points to was done by the parties of the event before.</summary>
    private void AddThis(TextSpan sentence, in Coded code, Status status, string? speaker, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, List<Event> found)
    {
        Party words = code.Target;
        Add(sentence, code with { Target = previous.Source with { First = words.First, Last = words.Last } }, status, speaker, actors, dates, found);
        Add(sentence, code with { Target = previous.Target with { First = words.First, Last = words.Last } }, status, speaker, actors, dates, found);
    }

    private bool IsThis(Party party) =>
        party.Exists && party.First == party.Last && party.Actor < 0 && previous.Cameo is not null && words.Demonstratives.Contains(block.Tokens[party.First].Word);

    /// <summary>"was arrested in Niger": what only authorities do, those of the country do that is named as the place.</summary>
    private Party Authorities(Clause clause, in Coded code, ReadOnlySpan<Actor> actors) =>
        code.Cameo[..2] is "17" or "16" or "11" ? verbs.Behind(clause.Verb, actors) : Party.None;

    /// <summary>"X and Y met": with no other target the second of the subjects is it.</summary>
    private void TakeReciprocal(Clause clause, ref Coded code, ReadOnlySpan<Actor> actors)
    {
        if (clause.Subject < 0 || chunker.Chunks[clause.Verb].Has(VerbTraits.Passive))
            return;
        bool both = code.Reciprocal || code.Cameo[..2] is "03" or "05" or "12";
        if (code.Source.Pair && both)
        {
            code.Target = code.Source with { Actor = code.Source.Actor + 1, Country = actors[code.Source.Actor + 1].Country, Pair = false };
            code.Source = code.Source with { Pair = false };
            return;
        }
        int next = chunker.Chunks[verbs.SubjectOf(clause)].Next;
        if (both && next >= 0 && (!code.Target.Exists || !parties.Acts(code.Target, actors)))
            code.Target = parties.Of(chunker.Chunks, next, actors);
    }

    private void CodeNouns(ReadOnlySpan<Actor> actors)
    {
        List<Chunk> chunks = chunker.Chunks;
        for (int i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Noun || verbs.IsUsed(i) || !verbs.EventIn(i, out EventNoun noun, out int first, out int last) || !noun.Nominal)
                continue;
            int over = ClauseOver(i);
            if (noun.Cameo == "061" && noun.Reciprocal && chunks[i].Owned == chunks[i].First && PairOfSentence(i, actors) is { } pair)
            {
                coded.Add(new() { Cameo = noun.Cameo, Trigger = first, TriggerEnd = last, Rule = noun.Lemma, Source = pair.First, Target = pair.Second, Clause = ClauseOver(i), Depth = 3 });
                continue;
            }
            if (!nouns.Code(i, noun, first, last, Tense(i, over, verbs.NounCode(noun, i, first)), Doer(i, over, actors), actors, out Coded code))
                continue;
            code.Clause = over;
            code.Depth = 3;
            if (nouns.IsSupposed(i) || (code.Clause >= 0 && clauseReader.Clauses[code.Clause].Conditional))
                code.Status = Status.Hypothetical;
            coded.Add(code);
        }
    }

    /// <summary>The two countries that a sentence has named, and no third, for trade that is said to be nobody's: "the volume of trade".</summary>
    private (Party First, Party Second)? PairOfSentence(int chunk, ReadOnlySpan<Actor> actors)
    {
        if (chunk + 1 < chunker.Chunks.Count && chunker.Chunks[chunk + 1].Kind == ChunkKind.Preposition && chunker.Chunks[chunk + 1].Word != words.In)
            return null;
        Party first = Party.None, second = Party.None;
        for (int i = 0; i < chunk; i++)
        {
            if (chunker.Chunks[i].Kind != ChunkKind.Noun)
                continue;
            (Party party, _) = parties.Modifiers(chunker.Chunks[i], chunker.Chunks[i].Last + 1, actors);
            if (!party.Exists || party.Country is null || party.Country == first.Country || party.Country == second.Country)
                continue;
            if (second.Exists)
                return null;
            (first, second) = first.Exists ? (first, party) : (party, second);
        }
        return second.Exists ? (first, second) : null;
    }

    /// <summary>Who does what a noun names behind a preposition without saying who: the subject of its clause ("X uses the base for attacks on Y").</summary>
    private Party Doer(int chunk, int clause, ReadOnlySpan<Actor> actors)
    {
        if (clause < 0 || !chunker.Chunks[chunk].InPhrase || clauseReader.Clauses[clause].Verb > chunk || chunker.Chunks[clauseReader.Clauses[clause].Verb].Has(VerbTraits.Passive | VerbTraits.Copula))
            return Party.None;
        return chunker.Chunks[clauseReader.Clauses[clause].Verb].Verb is { Cameo.Length: 0 } verb && (verb.Uses & VerbUses.Say) == 0 ? parties.Of(chunker.Chunks, verbs.SubjectOf(clauseReader.Clauses[clause]), actors) : Party.None;
    }

    /// <summary>
    /// The code of relations that are said to be tense: "tension in X's relations with Y", "relations … have been full of tension"; and of
    /// relations that are taken up: "establishment of ties".
    /// </summary>
    private string Tense(int chunk, int clause, string cameo)
    {
        List<Chunk> chunks = chunker.Chunks;
        if (cameo[..2] is not "05")
            return cameo;
        if (chunk >= 2 && chunks[chunk - 1].Kind == ChunkKind.Preposition && chunks[chunk - 2].Kind == ChunkKind.Noun)
        {
            if (words.Establishments.Contains(block.Tokens[chunks[chunk - 2].Head].Word))
                return "054";
            if (verbs.EventIn(chunk - 2, out EventNoun noun, out _, out _) && noun.Cameo[..2] == "11")
                return noun.Cameo;
        }
        if (clause < 0 || clauseReader.Clauses[clause].Subject != chunk || !chunks[clauseReader.Clauses[clause].Verb].Has(VerbTraits.Copula))
            return cameo;
        for (int at = clauseReader.Clauses[clause].Verb + 1; at < chunks.Count && chunks[at].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Conjunction; at++)
        {
            if (chunks[at].Kind == ChunkKind.Noun && verbs.EventIn(at, out EventNoun noun, out _, out _) && noun.Cameo[..2] == "11")
                return noun.Cameo;
            for (int t = chunks[at].First; t <= chunks[at].Last; t++)
            {
                if (lexicon.IsModifier(block.Tokens[t].Word) && lexicon.Modify(cameo, block.Tokens[t].Word) is { } modified && modified[..2] == "11")
                    return modified;
            }
        }
        return cameo;
    }

    /// <summary>The clause whose verb stands last before a chunk, or that has it for its subject.</summary>
    private int ClauseOver(int chunk)
    {
        int over = -1;
        for (int c = 0; c < clauseReader.Clauses.Count; c++)
        {
            Clause clause = clauseReader.Clauses[c];
            if (clause.Verb < chunk)
                over = c;
            else if (clause.Subject >= 0 && clause.Subject <= chunk)
                return c;
        }
        return over;
    }

    private void Emit(TextSpan sentence, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, List<Event> found)
    {
        coded.Sort(static (x, y) => x.Depth != y.Depth ? x.Depth.CompareTo(y.Depth) : x.Trigger.CompareTo(y.Trigger));
        if (IsHeading(sentence))
            return;
        for (int i = 0; i < coded.Count; i++)
        {
            Coded code = coded[i];
            if (code.Cameo[..2] == "01" || IsRestated(i))
                continue;
            string? speaker = attribution.Of(code, actors);
            Status status = code.Status == Status.Reported && speaker is not null ? Status.Claimed : code.Status;
            if (IsThis(code.Target) && code.Cameo[..2] is "11" or "05" or "12")
            {
                AddThis(sentence, code, status, speaker, actors, dates, found);
                continue;
            }
            Add(sentence, code, status, speaker, actors, dates, found);
            if (code.Target.Country is not null && code.Source.Country is not null)
                previous = code;
            AddOthers(sentence, code, status, speaker, actors, dates, found);
        }
    }

    /// <summary>"with X and Y", "X and Y condemned": an event for each that is joined.</summary>
    private void AddOthers(TextSpan sentence, in Coded code, Status status, string? speaker, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, List<Event> found)
    {
        const int Most = 4;
        int source = ChunkOf(code.Source), target = ChunkOf(code.Target);
        int added = 0;
        if (target >= 0)
        {
            for (int next = chunker.Chunks[target].Next; next >= 0 && added < Most; next = chunker.Chunks[next].Next)
            {
                Party other = parties.Of(chunker.Chunks, next, actors);
                if (other.First == code.Source.First || (other.Actor < 0 && other.Country is null))
                    continue;
                Add(sentence, code with { Target = other }, status, speaker, actors, dates, found);
                added++;
            }
        }
        if (source < 0)
            return;
        for (int next = chunker.Chunks[source].Next; next >= 0 && added < Most; next = chunker.Chunks[next].Next)
        {
            Party other = parties.Of(chunker.Chunks, next, actors);
            if (other.First == code.Target.First || !parties.Acts(other, actors))
                continue;
            Add(sentence, code with { Source = other }, status, speaker, actors, dates, found);
            added++;
        }
    }

    private int ChunkOf(Party party)
    {
        for (int i = 0; party.Exists && i < chunker.Chunks.Count; i++)
        {
            if (chunker.Chunks[i].Kind == ChunkKind.Noun && chunker.Chunks[i].First == party.First && chunker.Chunks[i].Last == party.Last)
                return i;
        }
        return -1;
    }

    /// <summary>Relations that the same sentence makes more exact: cooperation, trade or tension of the same two.</summary>
    private bool IsRestated(int index)
    {
        Coded code = coded[index];
        if (code.Cameo != "050" || code.Source.Country is null)
            return false;
        for (int i = 0; i < coded.Count; i++)
        {
            if (i != index && coded[i].Cameo[..2] is "05" or "06" && (coded[i].Cameo != "050" || i < index)
                && ((coded[i].Source.Country == code.Source.Country && coded[i].Target.Country == code.Target.Country) || (coded[i].Source.Country == code.Target.Country && coded[i].Target.Country == code.Source.Country)))
                return true;
        }
        return false;
    }

    /// <summary>A heading names a subject and states nothing: no finite verb, no full stop.</summary>
    private bool IsHeading(TextSpan sentence)
    {
        if (block.Text[block.Tokens[sentence.End - 1].Start] is '.' or '!' or '?' or '"' or '\u201D')
            return false;
        foreach (Clause clause in clauseReader.Clauses)
        {
            if (chunker.Chunks[clause.Verb].Has(VerbTraits.Finite))
                return false;
        }
        return true;
    }

    private void Add(TextSpan sentence, in Coded code, Status status, string? speaker, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, List<Event> found)
    {
        (Party source, Party target) = (code.Source, code.Target);
        int first = Math.Min(source.First, code.Trigger), last = Math.Max(source.Last, code.TriggerEnd);
        if (target.Exists)
            (first, last) = (Math.Min(first, target.First), Math.Max(last, target.Last));
        int start = block.Tokens[first].Start, length = block.Tokens[last].End - start;
        int triggerStart = block.Tokens[code.Trigger].Start;
        found.Add(new(
            article, start, length, block.Text.Substring(start, length), triggerStart, block.Tokens[code.TriggerEnd].End - triggerStart,
            Name(source, actors), block.Tokens[source.First].Start, block.Tokens[source.Last].End - block.Tokens[source.First].Start, source.Country,
            target.Exists ? Name(target, actors) : null,
            target.Exists ? block.Tokens[target.First].Start : null,
            target.Exists ? block.Tokens[target.Last].End - block.Tokens[target.First].Start : null,
            target.Country, code.Cameo, Ontology.Plover(code.Cameo), Ontology.Quad(code.Cameo), Ontology.Goldstein(code.Cameo),
            DateOf(sentence, first, last, dates), status, speaker, code.Rule));
    }

    private string Name(Party party, ReadOnlySpan<Actor> actors) => party.Actor >= 0 ? actors[party.Actor].Name : block.Words(party.First, party.Last);

    /// <summary>The date that stands in the evidence or next to it in the sentence, the nearest first.</summary>
    private string? DateOf(TextSpan sentence, int first, int last, ReadOnlySpan<DateMention> dates)
    {
        int from = block.Tokens[sentence.Start].Start, to = block.Tokens[sentence.End - 1].End;
        int start = block.Tokens[first].Start, end = block.Tokens[last].End;
        string? best = null;
        int nearest = int.MaxValue;
        foreach (DateMention date in dates)
        {
            if (date.Start < from || date.Start >= to || date.Kind is DateKind.Duration or DateKind.Set)
                continue;
            int distance = date.Start >= end ? date.Start - end : date.Start + date.Length <= start ? start - date.Start - date.Length : 0;
            if (distance < nearest)
                (best, nearest) = (date.Edtf, distance);
        }
        return best;
    }
}
