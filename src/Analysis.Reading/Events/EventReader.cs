using System.Runtime.InteropServices;
using Analysis.Actors;
using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>
/// Reads the events of a text from its tokens and actors, a paragraph at a time: each sentence is cut into chunks and clauses, its verbs
/// and nouns are coded, and what is coded becomes events.
/// </summary>
internal sealed class EventReader
{
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly Chunker chunker = new();
    private readonly ClauseReader clauseReader = new();
    private readonly Parties parties = new();
    private readonly Quotations quotations = new();
    private readonly Continuation continuation;
    private readonly VerbCoder verbs;
    private readonly NounCoder nouns;
    private readonly EventWriter writer;
    private readonly List<Coded> coded = [];

    public EventReader(string article)
    {
        NounEvents events = new();
        continuation = new(parties);
        verbs = new(parties, events);
        nouns = new(parties, events, verbs);
        writer = new(article, parties, continuation, verbs, quotations);
    }

    /// <summary>Adds the events of one paragraph to <paramref name="found"/>.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="actors">The actors of this paragraph.</param>
    /// <param name="dates">The dates of this paragraph.</param>
    /// <param name="figures">The figures of this paragraph.</param>
    /// <param name="scenes">Where each of its sentences happens.</param>
    /// <param name="found">Where the events go.</param>
    /// <param name="then">Reads on in each sentence that states a figure, with its chunks and clauses.</param>
    public void Read(TokenBlock block, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, ReadOnlySpan<Figure> figures, IReadOnlyList<Scene> scenes, List<Event> found, SentenceRead then)
    {
        continuation.Start(block);
        parties.Take(block, actors);
        quotations.Take(block, actors, parties);
        for (int s = 0; s < block.Sentences.Length; s++)
        {
            TextSpan sentence = block.Sentences[s];
            parties.Scene = scenes[s];
            bool figured = HasFigure(block, sentence, figures);
            if (!MayHoldEvent(block, sentence) && !figured)
                continue;
            int first = found.Count;
            chunker.Read(block, sentence, parties.ActorEnd);
            clauseReader.Read(chunker.Chunks);
            verbs.Take(block, chunker.Chunks, clauseReader.Clauses, quotations);
            nouns.Take(block, chunker.Chunks, clauseReader.Clauses);
            coded.Clear();
            CodeVerbs(actors);
            nouns.Code(coded, actors);
            if (coded.Count == 0 && !figured)
                continue;
            writer.Take(block, sentence, chunker.Chunks, clauseReader.Clauses);
            if (coded.Count > 0)
                writer.Write(coded, actors, dates, figures, found);
            if (figured)
                then(new(block, sentence, chunker.Chunks, clauseReader.Clauses, parties, verbs, writer.Attribution, actors, dates, figures, CollectionsMarshal.AsSpan(found)[first..]));
        }
    }

    private static bool HasFigure(TokenBlock block, TextSpan sentence, ReadOnlySpan<Figure> figures)
    {
        int start = block[sentence.Start].Start, end = block[sentence.End - 1].End;
        foreach (Figure figure in figures)
        {
            if (figure.Start >= end)
                break;
            if (figure.Start >= start && figure.Kind is not (FigureKind.Ordinal or FigureKind.Duration))
                return true;
        }
        return false;
    }

    /// <summary>Whether a sentence has a word that can name an event; most of a text has, tables and lists of names have not.</summary>
    private bool MayHoldEvent(TokenBlock block, TextSpan sentence)
    {
        foreach (ref readonly Token t in block.Tokens.Slice(sentence.Start, sentence.Length))
        {
            if (lexicon.NamesEvent(t.Word))
                return true;
        }
        return false;
    }

    private void CodeVerbs(ReadOnlySpan<Actor> actors)
    {
        for (int c = 0; c < clauseReader.Clauses.Count; c++)
        {
            if (verbs.IsConsumed(c) || (!verbs.Code(c, actors, out Coded code) && !verbs.Duty(c, actors, out code)))
                continue;
            if (verbs.Duty(c, actors, out Coded duty))
                code = duty;
            Clause clause = clauseReader.Clauses[c];
            if (chunker.Chunks[clause.Verb].Has(VerbTraits.Ing))
                continuation.TakeSameAct(ref code, actors);
            if (!verbs.TakeSides(clause, ref code, actors))
                continue;
            code.Depth = clause.Link == ClauseLink.Main && !clause.Subordinate ? 0 : clause.Link is ClauseLink.Main or ClauseLink.Complement ? 1 : 2;
            verbs.Accept(code);
            coded.Add(code);
        }
    }
}
