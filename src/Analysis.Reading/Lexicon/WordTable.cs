namespace Analysis.Lexicon;

/// <summary>What is known of single words, in an array by the word's number: one read a look-up, the default for words not in it.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T> where T : struct
{
    private T[] values = new T[256];

    /// <summary>What is known of a word.</summary>
    public T this[int word]
    {
        get => (uint)word < (uint)values.Length ? values[word] : default;
        set
        {
            if (word >= values.Length)
                Array.Resize(ref values, Math.Max(word + 1, values.Length * 2));
            values[word] = value;
        }
    }
}
