using Analysis.Text;

namespace Analysis.Actors;

/// <summary>The tokens of the mentions of a paragraph.</summary>
internal sealed class ActorSpans
{
    private int[] first = [], last = [];

    /// <summary>Finds the first and last token of each mention.</summary>
    public void Take(TokenBlock block, ReadOnlySpan<Actor> actors)
    {
        if (first.Length < actors.Length)
            (first, last) = (new int[Math.Max(64, actors.Length * 2)], new int[Math.Max(64, actors.Length * 2)]);
        int token = 0, count = block.Count;
        for (int a = 0; a < actors.Length; a++)
        {
            while (token < count && block[token].Start < actors[a].Start)
                token++;
            int end = token;
            while (end + 1 < count && block[end + 1].End <= actors[a].Start + actors[a].Length)
                end++;
            (first[a], last[a]) = (token, end);
        }
    }

    /// <summary>The first token of a mention.</summary>
    public int First(int actor) => first[actor];

    /// <summary>The last token of a mention.</summary>
    public int Last(int actor) => last[actor];
}
