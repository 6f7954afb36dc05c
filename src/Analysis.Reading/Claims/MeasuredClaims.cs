using System.Globalization;
using Analysis.Actors;
using Analysis.Events;
using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Claims;

/// <summary>
/// Makes claims of figures beside trade and arms: the table of measures says what a figure counts by its unit and the words of its clause,
/// the clause and its event say of whom.
/// </summary>
internal sealed class MeasuredClaims(string article, int? published)
{
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly MeasuredSides sides = new();
    private string? carriedPeriod;

    /// <summary>The claims of the paragraph read last, in order of their place.</summary>
    public List<Claim> Found { get; } = [];

    /// <summary>Starts a paragraph.</summary>
    public void Start()
    {
        Found.Clear();
        carriedPeriod = null;
    }

    /// <summary>Reads the figures of a sentence.</summary>
    public void Read(in ParsedSentence s)
    {
        int from = s.Block[s.Sentence.Start].Start, to = s.Block[s.Sentence.End - 1].End;
        string? stated = null;
        foreach (Figure figure in s.Figures)
        {
            if (figure.Start < from)
                continue;
            if (figure.Start >= to)
                break;
            if (SortOf(figure) is not { } by || ChunkAt(s, figure.Start) is not (>= 0 and var chunk) || IsDeterminer(s, figure, chunk))
                continue;
            int clause = ClauseOver(s, chunk);
            (int first, int last) = Around(s, chunk, clause);
            if (MeasureOf(s, by, figure, chunk, clause, first, last) is not { } measure)
                continue;
            (Side subject, Side other) = sides.Of(s, figure, measure, chunk, clause);
            if (!subject.Exists)
                continue;
            Coded code = new() { Clause = clause, Trigger = s.Chunks[chunk].Head, Depth = 1 };
            string? speaker = clause >= 0 ? s.Attribution.Of(code, s.Actors) : null;
            (string? period, bool assumed, string note) = PeriodOf(s, figure, ref stated);
            Found.Add(new(article, figure.Start, figure.Length, figure.Text, measure.Measure, subject.Country ?? "", other.Country, period, assumed,
                Scaled(figure.Value, figure), figure.High is { } high ? Scaled(high, figure) : null, figure.Bound, UnitOf(figure, measure), StatusOf(s, clause, speaker, period), speaker, null, null, note,
                measure.Class, subject.Name ?? "", other.Name, measure.SettledBy));
        }
        carriedPeriod = stated ?? carriedPeriod;
    }

    /// <summary>"the two countries", "these three men": the number tells which are meant, not how many there were.</summary>
    private bool IsDeterminer(in ParsedSentence s, Figure figure, int chunk) =>
        figure.Kind is FigureKind.Count or FigureKind.Number && figure.Value <= 10 && WordAt(s, chunk) is var word && (word == lexicon.EntityWords.The || lexicon.SentenceWords.Demonstratives.Contains(word));

    private static int WordAt(in ParsedSentence s, int chunk) => s.Block[s.Chunks[chunk].First].Word;

    private static MeasuredBy? SortOf(Figure figure) => figure.Kind switch
    {
        FigureKind.Money => MeasuredBy.Money,
        FigureKind.Percent or FigureKind.Fraction => MeasuredBy.Share,
        FigureKind.Count or FigureKind.Number => MeasuredBy.Count,
        FigureKind.Measure => MeasuredBy.Measure,
        _ => null,
    };

    private static decimal Scaled(decimal value, Figure figure) => figure.Kind == FigureKind.Percent ? value / 100 : value;

    private static string UnitOf(Figure figure, ClaimMeasure measure) => measure.By switch
    {
        MeasuredBy.Share => "share",
        MeasuredBy.Count => measure.Class is ClaimClass.Casualties or ClaimClass.Displacement or ClaimClass.Population or ClaimClass.Diplomacy || (measure.Class is ClaimClass.Legal && measure.Measure is not ("seized" or "listed")) ? "person" : figure.UnitName.Length > 0 ? figure.UnitName : "unit",
        _ => figure.Unit,
    };

    private static int ChunkAt(in ParsedSentence s, int start)
    {
        for (int c = 0; c < s.Chunks.Count; c++)
        {
            if (s.Chunks[c].Kind == ChunkKind.Noun && s.Block[s.Chunks[c].First].Start <= start && s.Block[s.Chunks[c].Last].End > start)
                return c;
        }
        return -1;
    }

    /// <summary>The clause whose verb stands last before a chunk, or that has it in its subject.</summary>
    private static int ClauseOver(in ParsedSentence s, int chunk)
    {
        int over = -1;
        for (int c = 0; c < s.Clauses.Count; c++)
        {
            if (s.Clauses[c].Verb < chunk)
                over = c;
            else if (over < 0 || (s.Clauses[c].Subject >= 0 && s.Clauses[c].Subject <= chunk))
                return c;
        }
        return over;
    }

    /// <summary>The tokens of the clause around a figure: from its subject to the next clause.</summary>
    private static (int First, int Last) Around(in ParsedSentence s, int chunk, int clause)
    {
        int first = s.Sentence.Start, last = s.Sentence.End - 1;
        if (clause < 0)
            return (first, last);
        int begin = s.Clauses[clause].Subject >= 0 ? Math.Min(s.Clauses[clause].Subject, s.Clauses[clause].Verb) : s.Clauses[clause].Verb;
        first = s.Chunks[Math.Min(begin, chunk)].First;
        for (int c = clause + 1; c < s.Clauses.Count; c++)
        {
            int next = s.Clauses[c].Subject > s.Clauses[clause].Verb && s.Clauses[c].Subject > chunk ? Math.Min(s.Clauses[c].Subject, s.Clauses[c].Verb) : s.Clauses[c].Verb;
            if (next > chunk && s.Clauses[c].Link is not (ClauseLink.Relative or ClauseLink.Participle or ClauseLink.Infinitive))
                return (first, s.Chunks[next].First - 1);
        }
        return (first, last);
    }

    private ClaimMeasure? MeasureOf(in ParsedSentence s, MeasuredBy by, Figure figure, int chunk, int clause, int first, int last)
    {
        ref Chunk noun = ref s.Chunks[chunk];
        int until = chunk + 2 < s.Chunks.Count && s.Chunks[chunk + 1].Kind == ChunkKind.Preposition && s.Chunks[chunk + 1].Word == lexicon.EntityWords.Of ? s.Chunks[chunk + 2].Last : noun.Last;
        string? verb = clause >= 0 ? s.Chunks[s.Clauses[clause].Verb].Verb?.Lemma : null;
        // "20 people killed": the participle behind.
        string? behind = chunk + 1 < s.Chunks.Count && s.Chunks[chunk + 1].Kind == ChunkKind.Verb ? s.Chunks[chunk + 1].Verb?.Lemma : null;
        (int First, int Last) near = Near(s, chunk, first, last);
        foreach (ClaimMeasure measure in lexicon.ClaimMeasures)
        {
            if (measure.By != by || (measure.WantsUnit && !(by == MeasuredBy.Measure ? Names(measure, figure) : Holds(s.Block, measure.Units, noun.First, until) || measure.Persons && EntityEvidence.RoleOf(s.Block, noun.First, noun.Last) is { Id: > 0, Type: ActorType.Group }) && !IsBareVictim(s, measure, figure, chunk, until)))
                continue;
            bool isVerb = (verb is not null && measure.Verbs.Contains(verb)) || (behind is not null && measure.Verbs.Contains(behind));
            bool close = by is MeasuredBy.Count or MeasuredBy.Money && !measure.WantsBoth;
            bool isNoun = (isVerb && !measure.WantsBoth) || Holds(s.Block, measure.Nouns, close ? near.First : first, close ? near.Last : last);
            if (!measure.WantsWord || (measure.WantsBoth ? isVerb && isNoun : isVerb || isNoun))
                return measure;
        }
        return null;
    }

    /// <summary>The tokens close around what is counted: three chunks to either side, within the clause and no relative clause.</summary>
    private static (int First, int Last) Near(in ParsedSentence s, int chunk, int first, int last)
    {
        int from = chunk, to = chunk;
        while (from > 0 && from > chunk - 4 && s.Chunks[from - 1].First >= first && s.Chunks[from - 1].Kind is not (ChunkKind.Relative or ChunkKind.That or ChunkKind.Break or ChunkKind.Comma))
            from--;
        while (to + 1 < s.Chunks.Count && to < chunk + 4 && s.Chunks[to + 1].Last <= last && s.Chunks[to + 1].Kind is not (ChunkKind.Relative or ChunkKind.That or ChunkKind.Break or ChunkKind.Comma))
            to++;
        return (s.Chunks[from].First, s.Chunks[to].Last);
    }

    /// <summary>Whether a measure is given in one of the units of a row.</summary>
    private bool Names(ClaimMeasure measure, Figure figure)
    {
        string name = figure.UnitName;
        return lexicon.WordOf(name.Contains(' ') ? name[(name.LastIndexOf(' ') + 1)..] : name) is > 0 and var word && measure.Units.Starts(word) || lexicon.WordOf(name.Split(' ')[0]) is > 0 and var head && measure.Units.Starts(head);
    }

    /// <summary>"killed at least 14": a bare number behind a verb of casualties counts people.</summary>
    private bool IsBareVictim(in ParsedSentence s, ClaimMeasure measure, Figure figure, int chunk, int until) =>
        measure.Class == ClaimClass.Casualties && figure.Kind == FigureKind.Number && s.Block[s.Chunks[chunk].Last].End <= figure.Start + figure.Length && until == s.Chunks[chunk].Last;

    private static bool Holds(TokenBlock block, PhraseTable<bool> table, int first, int last)
    {
        for (int t = first; t <= last; t++)
        {
            if (table.Starts(block[t].Word) && table.TryMatch(block.Tokens[..(last + 1)], t, out _, out _))
                return true;
        }
        return false;
    }

    /// <summary>When: the date nearest to the figure in its sentence; else that of the sentence before; else the year of publication.</summary>
    private (string? Period, bool Assumed, string Note) PeriodOf(in ParsedSentence s, Figure figure, ref string? stated)
    {
        int from = s.Block[s.Sentence.Start].Start, to = s.Block[s.Sentence.End - 1].End, nearest = int.MaxValue;
        string? period = null;
        foreach (DateMention date in s.Dates)
        {
            if (date.Start < from || date.Start >= to || date.Kind is DateKind.Duration or DateKind.Set)
                continue;
            int distance = date.Start > figure.Start ? date.Start - figure.Start : figure.Start - date.Start;
            if (distance < nearest)
                (period, nearest) = (date.Edtf, distance);
        }
        stated = period ?? stated;
        return period is not null ? (period, false, "")
            : carriedPeriod is not null ? (carriedPeriod, true, "period taken from the sentence before")
            : published is { } year ? (year.ToString("0000", CultureInfo.InvariantCulture), true, "period assumed: the year of publication") : (null, false, "");
    }

    private Status StatusOf(in ParsedSentence s, int clause, string? speaker, string? period)
    {
        if (clause >= 0)
        {
            ref Chunk verb = ref s.Chunks[s.Clauses[clause].Verb];
            if (verb.Has(VerbTraits.Negated))
                return Status.Negated;
            if (verb.Has(VerbTraits.Future) || (s.Clauses[clause].Link == ClauseLink.Infinitive && verb.Has(VerbTraits.ToInfinitive)) || (verb.Verb is { } v && (v.Uses & VerbUses.Intend) != 0))
                return Status.Planned;
            if (verb.Has(VerbTraits.May | VerbTraits.Must) || s.Clauses[clause].Conditional)
                return Status.Hypothetical;
        }
        if (published is { } year && period is { Length: >= 4 } && int.TryParse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int of) && of > year)
            return Status.Planned;
        return speaker is null ? Status.Reported : Status.Claimed;
    }
}
