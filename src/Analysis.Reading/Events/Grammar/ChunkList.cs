namespace Analysis.Events.Grammar;

/// <summary>The chunks of a sentence, in an array that the next sentence uses again and that hands out its elements by reference.</summary>
internal sealed class ChunkList
{
    private Chunk[] items = new Chunk[64];

    /// <summary>How many chunks there are.</summary>
    public int Count { get; private set; }

    /// <summary>A chunk, to read or to change.</summary>
    /// <param name="index">Its place, from 0 to <see cref="Count"/> − 1.</param>
    public ref Chunk this[int index] => ref items[index];

    /// <summary>Adds a chunk.</summary>
    public ref Chunk Add(in Chunk chunk)
    {
        if (Count == items.Length)
            Array.Resize(ref items, items.Length * 2);
        items[Count] = chunk;
        return ref items[Count++];
    }

    /// <summary>Takes the last chunk away.</summary>
    public void RemoveLast() => Count--;

    /// <summary>Takes all chunks away.</summary>
    public void Clear() => Count = 0;
}
