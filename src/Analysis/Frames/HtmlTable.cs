using Analysis.Frames;
using Analysis.Frames.Display;

namespace Analysis;

/// <summary>
/// A table to look at: HTML that stands by itself (<see cref="ToString"/>) and plain text (<see cref="ToText"/>). Everything in it is encoded;
/// numbers stand to the right and run left to right, words in Arabic or Hebrew script run right to left.
/// </summary>
[TypeFormatterSource(typeof(TableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class HtmlTable
{
    /// <summary>How many rows are shown unless more are asked for.</summary>
    public const int MostRows = 50;

    private readonly Frame frame;

    internal HtmlTable(string caption, Frame frame, int most)
    {
        ArgumentNullException.ThrowIfNull(caption);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        Caption = caption;
        this.frame = frame;
        Shown = Math.Min(frame.Count, most);
    }

    /// <summary>What stands above the table.</summary>
    public string Caption { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<Column> Columns => frame.Columns;

    /// <summary>How many rows there are.</summary>
    public int Count => frame.Count;

    /// <summary>How many rows are shown, from the first.</summary>
    public int Shown { get; }

    /// <summary>The same table with other rows shown at most.</summary>
    /// <param name="most">How many; 0 or more.</param>
    public HtmlTable Top(int most) => new(Caption, frame, most);

    /// <summary>The table as plain text: columns padded with spaces, numbers to the right, long cells cut.</summary>
    public string ToText() => PlainText.Of(Caption, frame, Shown);

    /// <summary>The table as a fragment of HTML, fully encoded.</summary>
    public override string ToString() => TableHtml.Of(Caption, frame, Shown);
}
