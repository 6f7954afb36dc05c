using System.Runtime.InteropServices;
using Analysis.Actors;
using Analysis.Claims;
using Analysis.Dates;
using Analysis.Events;
using Analysis.Figures;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis;

/// <summary>All that was read in a text. Every list is in order of place (within a sentence the event of the main clause comes first), and every place satisfies <c>text.Substring(Start, Length) == Text</c>.</summary>
/// <param name="Figures">The figures.</param>
/// <param name="Dates">The dates, periods and lengths of time.</param>
/// <param name="Actors">The mentions of those who act.</param>
/// <param name="Events">Who did what to whom.</param>
/// <param name="Claims">The figures of which the text says what they measure, of whom and when.</param>
/// <param name="Rejected">What looks like a figure and is none, with the reason; filled only when asked for.</param>
public sealed record Findings(
    IReadOnlyList<Figure> Figures, IReadOnlyList<DateMention> Dates, IReadOnlyList<Actor> Actors,
    IReadOnlyList<Event> Events, IReadOnlyList<Claim> Claims, IReadOnlyList<RejectedFigure> Rejected)
{
    /// <summary>Reads any text; nothing in it is an error. The time it takes grows with its length and no faster.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day that "today", "last week" and "at present" are counted from, or null where it is not known.</param>
    /// <param name="article">The key that every finding carries.</param>
    /// <param name="explain">Whether to fill <see cref="Rejected"/>.</param>
    /// <param name="relativeOrdinals">Whether to add places in an order that are counted from its end ("the penultimate") or from the present one ("the next"): ordinals whose value is the distance from there.</param>
    public static Findings Read(string text, DateOnly? published = null, string article = "", bool explain = false, bool relativeOrdinals = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, [new(0, text.Length)], published, article, explain, relativeOrdinals: relativeOrdinals);
    }

    /// <summary>Reads parts of a text, such as the paragraphs of an article; places count in the whole text.</summary>
    internal static Findings Read(string text, IReadOnlyList<TextSpan> parts, DateOnly? published, string article, bool explain, int? publishedYear = null, bool relativeOrdinals = false, Grammar? grammar = null)
    {
        grammar ??= Grammar.Shared;
        List<Figure> figures = [];
        List<DateMention> dates = [];
        List<Actor> actors = [];
        List<Event> events = [];
        List<Claim> claims = [];
        List<RejectedFigure>? rejected = explain ? [] : null;
        DateReader dateReader = new(article, published, grammar.Dates);
        List<Figure>? relative = relativeOrdinals ? [] : null;
        FigureReader figureReader = new(article, grammar.Figures, rejected, relative);
        ActorReader actorReader = new(article);
        EventReader eventReader = new(article);
        ClaimReader claimReader = new(article, published?.Year ?? publishedYear);
        using TokenBlock block = new(text);
        foreach (TextSpan part in parts)
        {
            Tokenizer tokenizer = new(text, EnglishLexicon.Shared.Words, part.Start, part.End);
            while (tokenizer.Next(block))
            {
                (int f, int d, int a) = (figures.Count, dates.Count, actors.Count);
                dateReader.Read(block, dates);
                figureReader.Read(block, figures);
                actorReader.Read(block, actors);
                ReadOnlySpan<Figure> blockFigures = CollectionsMarshal.AsSpan(figures)[f..];
                ReadOnlySpan<DateMention> blockDates = CollectionsMarshal.AsSpan(dates)[d..];
                ReadOnlySpan<Actor> blockActors = CollectionsMarshal.AsSpan(actors)[a..];
                eventReader.Read(block, blockActors, blockDates, blockFigures, events);
                claimReader.Read(block, blockFigures, blockDates, blockActors, claims);
            }
        }
        if (relative is { Count: > 0 })
            figures = Merged(figures, relative);
        return new(figures, dates, actors, events, claims, rejected ?? []);
    }

    /// <summary>Two lists of figures in order of their place; where two share a place the first list's figure stays.</summary>
    private static List<Figure> Merged(List<Figure> figures, List<Figure> others)
    {
        List<Figure> merged = new(figures.Count + others.Count);
        int at = 0;
        foreach (Figure other in others)
        {
            while (at < figures.Count && figures[at].Start + figures[at].Length <= other.Start)
                merged.Add(figures[at++]);
            if (at == figures.Count || figures[at].Start >= other.Start + other.Length)
                merged.Add(other);
        }
        merged.AddRange(figures[at..]);
        return merged;
    }
}
