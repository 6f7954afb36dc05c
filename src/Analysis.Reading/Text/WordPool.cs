namespace Analysis.Text;

/// <summary>
/// Makes strings of the words of a text, the same string for the same words where they come again soon: a country named a hundred times
/// is kept once. It holds a fixed number of strings, whatever the length of the text.
/// </summary>
internal sealed class WordPool
{
    private const int Size = 1024;

    private readonly string?[] slots = new string?[Size];

    /// <summary>The words as a string.</summary>
    public string Of(ReadOnlySpan<char> words)
    {
        uint hash = (uint)words.Length;
        foreach (char c in words)
            hash = (hash ^ c) * 16777619;
        ref string? slot = ref slots[(hash ^ (hash >> 15)) % Size];
        if (slot is null || !words.SequenceEqual(slot))
            slot = words.ToString();
        return slot;
    }
}
