using Analysis.Frames;

namespace Analysis;

/// <summary>
/// A table to look at: HTML that stands by itself (<see cref="ToString"/>) and plain text (<see cref="ToText"/>). Everything in it is encoded;
/// numbers stand to the right and run left to right, words in Arabic or Hebrew script run right to left.
/// </summary>
public sealed class HtmlTable
{
    /// <summary>How many rows are shown unless more are asked for.</summary>
    public const int MostRows = 50;

    private readonly FrameView frame;
    private readonly int first, last;

    internal HtmlTable(string caption, FrameView frame, int first = MostRows, int last = 0)
    {
        ArgumentNullException.ThrowIfNull(caption);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(last);
        Caption = caption;
        this.frame = frame;
        (this.first, this.last) = (long)first + last >= frame.Count ? (frame.Count, 0) : (first, last);
    }

    /// <summary>What stands above the table.</summary>
    public string Caption { get; }

    /// <summary>The names of the columns, those of the row keys first where they are shown.</summary>
    public IReadOnlyList<string> Columns => [.. frame.Columns.Select(c => c.Name)];

    /// <summary>How many rows there are.</summary>
    public int Count => frame.Count;

    /// <summary>How many rows are shown.</summary>
    public int Shown => first + last;

    /// <summary>The table of a value of any type, as a notebook needs it: of a frame, a series, or a list of flat records of one type. Null for what is no table.</summary>
    /// <param name="value">The value.</param>
    /// <param name="caption">What stands above it; null tells how many rows there are.</param>
    public static HtmlTable? Of(object? value, string? caption = null) => AnyTable.Of(value, caption);

    /// <summary>The same table with its first rows alone.</summary>
    /// <param name="most">How many at the most; 0 or more.</param>
    public HtmlTable Top(int most) => new(Caption, frame, most);

    /// <summary>The same table with its first and last rows, and between them how many are left out.</summary>
    /// <param name="first">How many from the first; 0 or more.</param>
    /// <param name="last">How many up to the last; 0 or more.</param>
    public HtmlTable Ends(int first, int last) => new(Caption, frame, first, last);

    /// <summary>The same table with units and meanings of a record's columns, for a frame that was made of such records: <c>claims.ToTable("Claims").DescribedBy&lt;Claim&gt;()</c>.</summary>
    /// <typeparam name="T">The record; a column that it does not have stays as it is.</typeparam>
    public HtmlTable DescribedBy<T>() => new(Caption, frame.DescribedBy(typeof(T)), first, last);

    /// <summary>The table as plain text: columns padded with spaces, numbers to the right, long cells cut.</summary>
    public string ToText() => PlainText.Of(Caption, frame, first, last);

    /// <summary>The table as a fragment of HTML, fully encoded.</summary>
    public override string ToString() => TableHtml.Of(Caption, frame, first, last);
}
