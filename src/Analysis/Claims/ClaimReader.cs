using Analysis.Text;

namespace Analysis.Claims;

/// <summary>Makes claims of figures, a paragraph at a time.</summary>
internal sealed class ClaimReader(string article, DateOnly? published)
{
    private readonly DateOnly? published = published;

    /// <summary>Adds the claims of one paragraph to <paramref name="found"/>, in order of their place.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="figures">The figures of this paragraph.</param>
    /// <param name="dates">The dates of this paragraph.</param>
    /// <param name="actors">The actors of this paragraph.</param>
    /// <param name="found">Where the claims go.</param>
    public void Read(TokenBlock block, ReadOnlySpan<Figure> figures, ReadOnlySpan<DateMention> dates, ReadOnlySpan<Actor> actors, List<Claim> found)
    {
        _ = article;
        _ = published;
    }
}
