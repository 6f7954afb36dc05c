using System.Text;
using Analysis.Frames;
using Analysis.Frames.Display;

namespace Analysis;

/// <summary>
/// Any list of flat records as a table with described columns: <c>Frame.Of(findings.Figures)</c>. The first column is the record's first
/// member, and so on; member names become snake case. A frame copies nothing: it reads the records when it is written.
/// </summary>
[TypeFormatterSource(typeof(TableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Frame
{
    private readonly IReadOnlyList<object> records;
    private readonly IReadOnlyList<FrameMember> members;

    private Frame(IReadOnlyList<object> records, IReadOnlyList<FrameMember> members)
    {
        this.records = records;
        this.members = members;
        Columns = [.. members.Select(m => m.Column)];
    }

    /// <summary>The columns, in the order of the record's members.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => records.Count;

    /// <summary>The value of a cell: a text, number, boolean, date or enum value; null where it is missing.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    public object? this[int row, int column] => members[column].Of(records[row]);

    /// <summary>The frame of these records.</summary>
    /// <typeparam name="T">A record whose members are texts, numbers, booleans, dates and enums; an anonymous type serves too.</typeparam>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentException">A member of <typeparamref name="T"/> is a list or an object, which no cell can hold; the message names it.</exception>
    public static Frame Of<T>(IEnumerable<T> records)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(records);
        return new([.. records.Cast<object>()], FrameMember.Of(typeof(T)));
    }

    /// <summary>A frame of cells that are no records: what another library computed, or a file without a type of its own.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows, each with a cell for every column: a text, number, boolean, date or enum value; null where it is missing.</param>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns; the message names it.</exception>
    public static Frame Of(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        IReadOnlyList<object?>[] cells = [.. rows];
        int wrong = Array.FindIndex(cells, r => r.Count != columns.Count);
        if (wrong >= 0)
            throw new ArgumentException($"Row {wrong} has {cells[wrong].Count} cells and there are {columns.Count} columns.", nameof(rows));
        return new(cells, [.. columns.Select((c, i) => new FrameMember(c, row => ((IReadOnlyList<object?>)row)[i]))]);
    }

    /// <summary>The same rows with some of the columns, in the order asked for.</summary>
    /// <param name="columns">Their names in snake case; none keeps all.</param>
    /// <exception cref="ArgumentException">There is no such column; the message lists those there are.</exception>
    public Frame Select(params IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return columns.Count == 0 ? this : new(records, [.. columns.Select(Member)]);
    }

    /// <summary>
    /// Writes the frame as CSV: RFC 4180, UTF-8 without a byte order mark, a header of column names, ISO dates, invariant numbers, enums in lower
    /// camel case, missing cells empty. A text that a spreadsheet would run as a formula (it starts with = + - @, a tab or a line break) is
    /// written with an apostrophe before it; numbers are left alone, so -5 stays a number.
    /// </summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void WriteCsv(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FrameCsv.Write(this, stream);
    }

    /// <summary>What <see cref="WriteCsv"/> writes, as text.</summary>
    public string ToCsv()
    {
        using MemoryStream stream = new();
        WriteCsv(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The frame as a table to look at.</summary>
    /// <param name="caption">What stands above it.</param>
    /// <param name="most">How many rows are shown; how many more there are stands below.</param>
    public HtmlTable ToTable(string caption, int most = HtmlTable.MostRows) => new(caption, this, most);

    /// <summary>The first rows in plain text.</summary>
    public override string ToString() => ToTable($"{Count} rows").ToText();

    private FrameMember Member(string name) =>
        members.FirstOrDefault(m => string.Equals(m.Column.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no column '{name}' among {string.Join(", ", members.Select(m => m.Column.Name))}.", nameof(name));
}
