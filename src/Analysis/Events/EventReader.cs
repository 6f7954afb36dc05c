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
    private readonly List<Coded> coded = [];

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
            Emit(block, sentence, actors, dates, found);
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
            if (verbs.IsConsumed(c) || !verbs.Code(c, actors, out Coded code))
                continue;
            Clause clause = clauseReader.Clauses[c];
            Chunk group = chunker.Chunks[clause.Verb];
            if (!code.Source.Exists && group.Has(VerbTraits.Passive))
                code.Source = Authorities(clause, code, actors);
            if (!parties.Acts(code.Source, actors))
                continue;
            code.Depth = clause.Link == ClauseLink.Main && !clause.Subordinate ? 0 : clause.Link is ClauseLink.Main or ClauseLink.Complement ? 1 : 2;
            TakeReciprocal(clause, ref code, actors);
            if (!code.Target.Exists && code.Cameo[..2] is "02" or "03" or "04" or "05" or "06" or "07" or "10" or "11" or "16" or "18" or "19")
                continue;
            coded.Add(code);
        }
    }

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
            if (!nouns.Code(i, noun, first, last, verbs.NounCode(noun, i, first), actors, out Coded code))
                continue;
            code.Clause = ClauseOver(i);
            code.Depth = 3;
            if (nouns.IsSupposed(i) || (code.Clause >= 0 && clauseReader.Clauses[code.Clause].Conditional))
                code.Status = Status.Hypothetical;
            coded.Add(code);
        }
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

    private void Emit(TokenBlock block, TextSpan sentence, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, List<Event> found)
    {
        coded.Sort(static (x, y) => x.Depth != y.Depth ? x.Depth.CompareTo(y.Depth) : x.Trigger.CompareTo(y.Trigger));
        foreach (Coded code in coded)
        {
            if (code.Cameo[..2] == "01")
                continue;
            string? speaker = code.Clause >= 0 ? attribution.Of(code.Clause, actors) : attribution.Of(-1, actors);
            Status status = code.Status == Status.Reported && speaker is not null ? Status.Claimed : code.Status;
            Add(block, sentence, code, status, speaker, actors, dates, found);
        }
    }

    private void Add(TokenBlock block, TextSpan sentence, in Coded code, Status status, string? speaker, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, List<Event> found)
    {
        (Party source, Party target) = (code.Source, code.Target);
        int first = Math.Min(source.First, code.Trigger), last = Math.Max(source.Last, code.TriggerEnd);
        if (target.Exists)
            (first, last) = (Math.Min(first, target.First), Math.Max(last, target.Last));
        int start = block.Tokens[first].Start, length = block.Tokens[last].End - start;
        int triggerStart = block.Tokens[code.Trigger].Start;
        found.Add(new(
            article, start, length, block.Text.Substring(start, length), triggerStart, block.Tokens[code.TriggerEnd].End - triggerStart,
            Name(block, source, actors), block.Tokens[source.First].Start, block.Tokens[source.Last].End - block.Tokens[source.First].Start, source.Country,
            target.Exists ? Name(block, target, actors) : null,
            target.Exists ? block.Tokens[target.First].Start : null,
            target.Exists ? block.Tokens[target.Last].End - block.Tokens[target.First].Start : null,
            target.Country, code.Cameo, Ontology.Plover(code.Cameo), Ontology.Quad(code.Cameo), Ontology.Goldstein(code.Cameo),
            DateOf(block, sentence, first, last, dates), status, speaker, code.Rule));
    }

    private static string Name(TokenBlock block, Party party, ReadOnlySpan<Actor> actors) => party.Actor >= 0 ? actors[party.Actor].Name : block.Words(party.First, party.Last);

    /// <summary>The date that stands in the evidence or next to it in the sentence, the nearest first.</summary>
    private static string? DateOf(TokenBlock block, TextSpan sentence, int first, int last, ReadOnlySpan<DateMention> dates)
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
