namespace Analysis.Text;

/// <summary>A place in a text: half-open, counted in UTF-16 code units from 0.</summary>
/// <param name="Start">The first code unit of the place; 0 or more.</param>
/// <param name="Length">How many code units it covers; 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first code unit after the place.</summary>
    public int End => Start + Length;

    /// <summary>The place from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the two places share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this place.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The words at this place of <paramref name="text"/>.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
