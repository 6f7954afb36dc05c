using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>
/// Turns what is coded in a sentence into events, one for each pair of parties that "and" joins. That of the main clause comes first,
/// then those of other clauses, then those that nouns name, each in order of place.
/// </summary>
internal sealed class EventWriter(string article, Parties parties, Continuation continuation, VerbCoder verbs, Quotations quotations)
{
    /// <summary>Of a longer list of parties no more are taken.</summary>
    private const int MostJoined = 4;

    private readonly Attribution attribution = new(parties);

    /// <summary>Who says what in the sentence.</summary>
    public Attribution Attribution => attribution;

    private readonly Particulars particulars = new(verbs);
    private readonly WordPool pool = new();
    private TokenBlock block = null!;
    private TextSpan sentence;
    private ChunkList chunks = null!;
    private List<Clause> clauses = [];

    /// <summary>The sentence.</summary>
    public void Take(TokenBlock block, TextSpan sentence, ChunkList chunks, List<Clause> clauses)
    {
        (this.block, this.sentence, this.chunks, this.clauses) = (block, sentence, chunks, clauses);
        attribution.Take(block, chunks, clauses);
        particulars.Take(block, chunks, clauses);
    }

    /// <summary>Adds the events of the sentence to <paramref name="found"/>.</summary>
    public void Write(List<Coded> coded, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, ReadOnlySpan<Figure> figures, List<Event> found)
    {
        if (IsHeading())
            return;
        if (coded.Count > 1)
            coded.Sort(static (x, y) => x.Depth != y.Depth ? x.Depth.CompareTo(y.Depth) : x.Trigger.CompareTo(y.Trigger));
        for (int i = 0; i < coded.Count; i++)
        {
            Coded code = coded[i];
            if (code.Cameo.Root() == 1 || IsRestated(coded, i))
                continue;
            code.Speaker = attribution.Of(code, actors) ?? (quotations.SpeakerAt(code.Trigger) is >= 0 and var said ? actors[said].Name : null);
            if (code.Status == Status.Reported && code.Speaker is not null)
                code.Status = Status.Claimed;
            Stated stated = particulars.Of(code, actors, figures);
            if (continuation.IsThis(code.Target) && code.Cameo.Root() is 11 or 5 or 12)
            {
                (Party first, Party second) = continuation.PartiesOf(code.Target);
                Add(code with { Target = first }, stated, actors, dates, found);
                Add(code with { Target = second }, stated, actors, dates, found);
                continue;
            }
            Add(code, stated, actors, dates, found);
            continuation.Remember(code);
            if (code.BothWays)
            {
                Add(code with { Source = code.Target, Target = code.Source }, stated, actors, dates, found);
                continue;
            }
            AddOthers(code, stated, actors, dates, found);
        }
    }

    /// <summary>"with X and Y", "X and Y condemned": an event for each that is joined.</summary>
    private void AddOthers(in Coded code, in Stated stated, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, List<Event> found)
    {
        int source = ChunkOf(code.Source), target = ChunkOf(code.Target);
        int added = 0;
        if (target >= 0)
        {
            for (int next = chunks[target].Next; next >= 0 && added < MostJoined; next = chunks[next].Next)
            {
                Party other = parties.Of(chunks, next, actors);
                if (other.First == code.Source.First || (other.Actor < 0 && other.Country is null))
                    continue;
                Add(code with { Target = other }, stated, actors, dates, found);
                added++;
            }
        }
        if (source < 0)
            return;
        for (int next = chunks[source].Next; next >= 0 && added < MostJoined; next = chunks[next].Next)
        {
            Party other = parties.Of(chunks, next, actors);
            if (other.First == code.Target.First || !parties.Acts(other, actors))
                continue;
            Add(code with { Source = other }, stated, actors, dates, found);
            added++;
        }
    }

    private int ChunkOf(Party party)
    {
        for (int i = 0; party.Exists && i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Noun && chunks[i].First == party.First && chunks[i].Last == party.Last)
                return i;
        }
        return -1;
    }

    /// <summary>Relations that the same sentence makes more exact: cooperation, trade or tension of the same two.</summary>
    private static bool IsRestated(List<Coded> coded, int index)
    {
        Coded code = coded[index];
        if (code.Source.Country is null)
            return false;
        // "tension in relations between X and Y" is one event.
        for (int i = 0; i < index; i++)
        {
            if (code.Cameo.Root() is 5 or 11 && code.Depth == Coded.NounDepth && coded[i].Depth == Coded.NounDepth && coded[i].Cameo == code.Cameo && coded[i].Source.First == code.Source.First && coded[i].Target.First == code.Target.First)
                return true;
        }
        if (code.Cameo != "050")
            return false;
        for (int i = 0; i < coded.Count; i++)
        {
            if (i != index && coded[i].Cameo.Root() is 5 or 6 && (coded[i].Cameo != "050" || i < index)
                && ((coded[i].Source.Country == code.Source.Country && coded[i].Target.Country == code.Target.Country) || (coded[i].Source.Country == code.Target.Country && coded[i].Target.Country == code.Source.Country)))
                return true;
        }
        return false;
    }

    /// <summary>A heading names a subject and states nothing: no finite verb, no full stop.</summary>
    private bool IsHeading()
    {
        if (block.Text[block[sentence.End - 1].Start] is '.' or '!' or '?' or '"' or '\u201D')
            return false;
        foreach (Clause clause in clauses)
        {
            if (chunks[clause.Verb].Has(VerbTraits.Finite))
                return false;
        }
        return true;
    }

    private void Add(in Coded code, in Stated stated, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, List<Event> found)
    {
        (Party source, Party target) = (code.Source, code.Target);
        int first = Math.Min(source.First, code.Trigger), last = Math.Max(source.Last, code.TriggerEnd);
        if (target.Exists)
            (first, last) = (Math.Min(first, target.First), Math.Max(last, target.Last));
        TextSpan evidence = PlaceOf(first, last), trigger = PlaceOf(code.Trigger, code.TriggerEnd), who = PlaceOf(source.First, source.Last);
        TextSpan? whom = target.Exists ? PlaceOf(target.First, target.Last) : null;
        CodeValues values = Ontology.Values(code.Cameo);
        Figure? amount = stated.Amount;
        // Where the amount falls "from A to B", its range is still told from the low end to the high one.
        (decimal? low, decimal? high) = amount?.High < amount?.Value ? (amount?.High, amount?.Value) : (amount?.Value, amount?.High);
        found.Add(new(
            article, evidence.Start, evidence.Length, evidence.In(block.Text), trigger.Start, trigger.Length,
            Name(source, actors), who.Start, who.Length, source.Country,
            target.Exists ? Name(target, actors) : null, whom?.Start, whom?.Length, target.Country,
            code.Cameo, values.Plover, values.Quad, values.Goldstein, DateOf(evidence, code.Clause, dates), code.Status, code.Speaker, code.Rule,
            stated.Weapons, stated.Weapons is null ? null : stated.WeaponPlace.Start, stated.Weapons is null ? null : stated.WeaponPlace.Length,
            low, high, amount?.Bound, amount?.Unit, amount?.UnitName, amount?.Start, amount?.Length));
    }

    /// <summary>"X, which bought tanks last year, met Y": the year is not that of the meeting.</summary>
    private bool IsInOtherRelative(DateMention date, int clause)
    {
        int over = -1;
        for (int c = 0; c < clauses.Count && block[chunks[clauses[c].Verb].First].Start <= date.Start; c++)
            over = c;
        return over >= 0 && over != clause && clauses[over].Link == ClauseLink.Relative;
    }

    private TextSpan PlaceOf(int first, int last) => TextSpan.FromBounds(block[first].Start, block[last].End);

    private string Name(Party party, ReadOnlySpan<Actor> actors) => party.Actor >= 0 ? actors[party.Actor].Name : pool.Of(block.Text.AsSpan(block[party.First].Start, block[party.Last].End - block[party.First].Start));

    /// <summary>The date that stands in the evidence or next to it in the sentence, the nearest first; none of a relative clause between.</summary>
    private string? DateOf(TextSpan evidence, int clause, ReadOnlySpan<DateMention> dates)
    {
        int from = block[sentence.Start].Start, to = block[sentence.End - 1].End;
        string? best = null;
        int nearest = int.MaxValue;
        foreach (DateMention date in dates)
        {
            if (date.Start < from || date.Start >= to || date.Kind is DateKind.Duration or DateKind.Set || IsInOtherRelative(date, clause))
                continue;
            int distance = date.Start >= evidence.End ? date.Start - evidence.End : Math.Max(0, evidence.Start - date.Start - date.Length);
            if (distance < nearest)
                (best, nearest) = (date.Edtf, distance);
        }
        return best;
    }
}
