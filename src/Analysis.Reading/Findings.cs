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
    private readonly string text = "";

    /// <summary>
    /// The language of the text as BCP 47 writes it, found by its script and small words; "und" where they do not tell. Words are read in English ("en") only; in a text
    /// of another language figures in digits and dates in digits are read, and little else.
    /// </summary>
    public string Language => field ??= Languages.Of(text);

    private Findings(
        IReadOnlyList<Figure> figures, IReadOnlyList<DateMention> dates, IReadOnlyList<Actor> actors,
        IReadOnlyList<Event> events, IReadOnlyList<Claim> claims, IReadOnlyList<RejectedFigure> rejected, string text)
        : this(figures, dates, actors, events, claims, rejected) => this.text = text;

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
        DateReader dateReader = new(article, published);
        List<Figure>? relative = relativeOrdinals ? [] : null;
        FigureReader figureReader = new(article, grammar.Figures, rejected, relative);
        EntityTable entities = new(published);
        EntityEvidence evidence = new(entities);
        ActorReader actorReader = new(article, entities);
        EntityResolver resolver = new(entities);
        EventReader eventReader = new(article);
        ClaimReader claimReader = new(article, published?.Year ?? publishedYear);
        MeasuredClaims measured = new(article, published?.Year ?? publishedYear);
        List<Paragraph> paragraphs = [];
        List<Scene> scenes = [];
        foreach (TextSpan part in parts)
        {
            Tokenizer tokenizer = new(text, EnglishLexicon.Shared.Words, part.Start, part.End);
            for (TokenBlock block = new(text); ; block = new(text))
            {
                if (!tokenizer.Next(block))
                {
                    block.Dispose();
                    break;
                }
                (int figure, int actor) = (figures.Count, actors.Count);
                paragraphs.Add(new(block, figure, dates.Count, actor));
                dateReader.Read(block, dates);
                figureReader.Read(block, figures);
                actorReader.Read(block, [.. CollectionsMarshal.AsSpan(figures)[figure..]], actors);
                evidence.Collect(block, CollectionsMarshal.AsSpan(actors)[actor..]);
                if (paragraphs.Count == MostParagraphs)
                    SecondReading();
            }
        }
        SecondReading();
        if (relative is { Count: > 0 })
            figures = Merged(figures, relative);
        Findings found = new(figures, dates, actors, events, claims, rejected ?? [], text);
        if (FindingInvariants.AreChecked && FindingInvariants.Broken(text, found) is { } broken)
            throw new InvalidOperationException(broken);
        return found;

        void SecondReading()
        {
            for (int p = 0; p < paragraphs.Count; p++)
            {
                (TokenBlock block, int f, int d, int a) = paragraphs[p];
                bool last = p + 1 == paragraphs.Count;
                ReadOnlySpan<Figure> blockFigures = CollectionsMarshal.AsSpan(figures)[f..(last ? figures.Count : paragraphs[p + 1].Figure)];
                ReadOnlySpan<DateMention> blockDates = CollectionsMarshal.AsSpan(dates)[d..(last ? dates.Count : paragraphs[p + 1].Date)];
                Span<Actor> blockActors = CollectionsMarshal.AsSpan(actors)[a..(last ? actors.Count : paragraphs[p + 1].Actor)];
                scenes.Clear();
                resolver.Resolve(block, blockActors, scenes);
                measured.Start();
                eventReader.Read(block, blockActors, blockDates, blockFigures, scenes, events, measured.Read);
                int claim = claims.Count;
                claimReader.Read(block, blockFigures, blockDates, blockActors, claims);
                AddMeasured(claims, claim, measured.Found);
                block.Dispose();
            }
            paragraphs.Clear();
        }
    }

    /// <summary>Adds the claims of a paragraph beside trade and arms, where no other claim was made of the same figure; keeps the order of place.</summary>
    private static void AddMeasured(List<Claim> claims, int first, List<Claim> measured)
    {
        int had = claims.Count;
        foreach (Claim claim in measured)
        {
            bool taken = false;
            for (int i = first; i < had && !taken; i++)
                taken = claims[i].Start < claim.Start + claim.Length && claim.Start < claims[i].Start + claims[i].Length;
            if (!taken)
                claims.Add(claim);
        }
        if (claims.Count > had)
            claims.Sort(first, claims.Count - first, Comparer<Claim>.Create(static (x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : string.CompareOrdinal(x.Measure, y.Measure)));
    }

    /// <summary>So many paragraphs are kept until what they say of their actors is known: an article as a whole, a book in parts.</summary>
    private const int MostParagraphs = 512;

    /// <summary>A paragraph read for the first time, with the first of its figures, dates and actors.</summary>
    private readonly record struct Paragraph(TokenBlock Block, int Figure, int Date, int Actor);

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
