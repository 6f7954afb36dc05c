using Analysis.Text;

namespace Analysis.Events;

/// <summary>Reads the events of a text from its tokens and actors, a paragraph at a time.</summary>
internal sealed class EventReader(string article)
{
    /// <summary>Adds the events of one paragraph to <paramref name="found"/>, in order of their place.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="actors">The actors of this paragraph.</param>
    /// <param name="dates">The dates of this paragraph.</param>
    /// <param name="figures">The figures of this paragraph.</param>
    /// <param name="found">Where the events go.</param>
    public void Read(TokenBlock block, ReadOnlySpan<Actor> actors, ReadOnlySpan<DateMention> dates, ReadOnlySpan<Figure> figures, List<Event> found)
    {
        _ = article;
    }
}
