using Analysis.Events.Grammar;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>Reads on in a sentence that the events were read from.</summary>
internal delegate void SentenceRead(in ParsedSentence sentence);

/// <summary>A sentence with its chunks, clauses and events, until the next one is read.</summary>
internal readonly ref struct ParsedSentence(TokenBlock block, TextSpan sentence, ChunkList chunks, List<Clause> clauses, Parties parties, VerbCoder verbs, Attribution attribution,
    ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, ReadOnlySpan<Figure> figures, ReadOnlySpan<Event> events)
{
    public TokenBlock Block { get; } = block;

    /// <summary>Its tokens.</summary>
    public TextSpan Sentence { get; } = sentence;

    public ChunkList Chunks { get; } = chunks;

    public List<Clause> Clauses { get; } = clauses;

    public Parties Parties { get; } = parties;

    public VerbCoder Verbs { get; } = verbs;

    public Attribution Attribution { get; } = attribution;

    /// <summary>The actors of the paragraph.</summary>
    public ReadOnlySpan<Actor> Actors { get; } = actors;

    /// <summary>The dates of the paragraph.</summary>
    public ReadOnlySpan<DateMention> Dates { get; } = dates;

    /// <summary>The figures of the paragraph.</summary>
    public ReadOnlySpan<Figure> Figures { get; } = figures;

    /// <summary>The events of the sentence.</summary>
    public ReadOnlySpan<Event> Events { get; } = events;
}
