namespace Analysis.Lexicon;

/// <summary>A set of words or nouns by their numbers, from 1: a test is one array read.</summary>
internal sealed class WordSet
{
    private bool[] has = [];

    /// <summary>Whether no word is in it.</summary>
    public bool IsEmpty => has.Length == 0;

    /// <summary>Puts a word in the set.</summary>
    public void Add(int word)
    {
        if (word >= has.Length)
            Array.Resize(ref has, Math.Max(word + 1, has.Length * 2));
        has[word] = true;
    }

    /// <summary>Puts the words of another set in this one.</summary>
    public void UnionWith(WordSet other)
    {
        for (int word = other.has.Length - 1; word > 0; word--)
        {
            if (other.has[word])
                Add(word);
        }
    }

    /// <summary>Whether the word is in the set.</summary>
    public bool Contains(int word) => (uint)word < (uint)has.Length && has[word];
}
