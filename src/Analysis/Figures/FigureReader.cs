using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Reads the figures of a text from its tokens, a paragraph at a time.</summary>
internal sealed class FigureReader(string article, List<RejectedFigure>? rejected = null)
{
    private readonly List<RejectedFigure>? rejected = rejected;

    /// <summary>Adds the figures of one paragraph to <paramref name="found"/>, in order of their place. Tokens that a date holds are no figures.</summary>
    public void Read(TokenBlock block, List<Figure> found)
    {
        _ = article;
        _ = rejected;
    }
}
