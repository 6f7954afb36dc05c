namespace Analysis.Articles;

/// <summary>The elements that stand open at a place of a page, as a parser sees them: an end tag closes the nearest element of its name with all in it, and one that has no element closes none.</summary>
internal sealed class OpenElements
{
    private readonly List<int> open = [];
    private readonly List<int> counts = [];
    private readonly Dictionary<string, int> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers;

    public OpenElements() => numbers = names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Opens an element and gives how deep it stands.</summary>
    public int Open(ReadOnlySpan<char> name)
    {
        if (!numbers.TryGetValue(name, out int number))
        {
            number = counts.Count;
            numbers[name] = number;
            counts.Add(0);
        }
        open.Add(number);
        counts[number]++;
        return open.Count;
    }

    /// <summary>Closes the nearest element of a name, and what stands open in it.</summary>
    public void Close(ReadOnlySpan<char> name)
    {
        if (!numbers.TryGetValue(name, out int number) || counts[number] == 0)
            return;
        int closed;
        do
        {
            closed = open[^1];
            open.RemoveAt(open.Count - 1);
            counts[closed]--;
        }
        while (closed != number);
    }
}
