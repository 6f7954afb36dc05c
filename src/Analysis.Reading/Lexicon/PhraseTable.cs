using Analysis.Text;

namespace Analysis.Lexicon;

/// <summary>Phrases of one or more words with what they stand for; the longest that fits wins. Case does not count.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<T?> values = [default];
    private readonly List<bool> ends = [false];
    private int[] roots = [];

    /// <summary>Adds a phrase. A phrase that is there already keeps its first value.</summary>
    /// <returns>Whether the phrase was new.</returns>
    public bool Add(VocabularyBuilder words, string phrase, T value)
    {
        int[] ids = words.InternPhrase(phrase);
        if (ids.Length == 0)
            throw new ArgumentException($"The phrase '{phrase}' has no word.", nameof(phrase));
        if (ids[0] >= roots.Length)
            Array.Resize(ref roots, Math.Max(ids[0] + 1, roots.Length * 2));
        int node = roots[ids[0]] == 0 ? roots[ids[0]] = NewNode() : roots[ids[0]];
        foreach (int id in ids.AsSpan(1))
        {
            if (!edges.TryGetValue(Key(node, id), out int child))
                edges.Add(Key(node, id), child = NewNode());
            node = child;
        }
        if (ends[node])
            return false;
        (values[node], ends[node]) = (value, true);
        return true;
    }

    /// <summary>Whether some phrase begins with this word: one array read, for use in loops over all tokens.</summary>
    public bool Starts(int word) => (uint)word < (uint)roots.Length && roots[word] != 0;

    /// <summary>The longest phrase that begins at token <paramref name="at"/>; <paramref name="count"/> is its length in tokens.</summary>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int at, out T value, out int count)
    {
        value = default!;
        count = 0;
        if ((uint)at >= (uint)tokens.Length || !Starts(tokens[at].Word))
            return false;
        int node = roots[tokens[at].Word];
        for (int i = at; ;)
        {
            if (ends[node])
                (value, count) = (values[node]!, i - at + 1);
            if (++i >= tokens.Length || tokens[i].Word == 0 || !edges.TryGetValue(Key(node, tokens[i].Word), out node))
                return count > 0;
        }
    }

    private int NewNode()
    {
        values.Add(default);
        ends.Add(false);
        return values.Count - 1;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
