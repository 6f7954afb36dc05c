using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;

namespace Analysis.Frames;

/// <summary>Writes a frame as CSV.</summary>
internal static class FrameCsv
{
    private const string starts = "=+-@\t\r\n";

    /// <summary>Invariant, and what is no number or endless as Table Schema has it.</summary>
    private static readonly NumberFormatInfo numbers = new() { NaNSymbol = "NaN", PositiveInfinitySymbol = "INF", NegativeInfinitySymbol = "-INF" };

    private static readonly CsvWriterOptions options = new()
    {
        Injection = CsvInjection.Escape,
        InjectionCharacters = starts,
        TrueValue = "true",
        FalseValue = "false",
        FormatProvider = numbers,
    };

    public static void Write(FrameView frame, Stream stream)
    {
        Refuse(frame.Columns);
        if (frame.Columns.Count == 0)
            return;
        using CsvWriter csv = CsvWriter.Create(stream, options, leaveOpen: true);
        foreach (Column column in frame.Columns)
            WriteText(csv, column.Name);
        csv.EndRecord();
        for (int row = 0; row < frame.Count; row++)
        {
            for (int column = 0; column < frame.Columns.Count; column++)
                WriteCell(csv, frame[row, column], frame.Columns[column].Name, row);
            csv.EndRecord();
        }
    }

    private static void Refuse(IReadOnlyList<Column> columns)
    {
        if (columns.GroupBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { Key: var twice })
            throw new ArgumentException($"Two columns are called '{twice}'; where one holds the row keys, name it otherwise.", nameof(columns));
    }

    private static void WriteCell(CsvWriter csv, object? value, string column, int row)
    {
        switch (value)
        {
            case string text:
                WriteText(csv, text);
                break;
            case not null when Column.TypeOf(value.GetType()) is ColumnType.Name or ColumnType.Time or null:
                if (value is not (IFormattable or char or Uri or ITuple))
                    throw Refused(value, column, row);
                WriteText(csv, CellText.Plain(value));
                break;
            default:
                csv.WriteField(value);
                break;
        }
    }

    private static ArgumentException Refused(object value, string column, int row) =>
        new($"Row {row} of the column '{column}' holds a {value.GetType().Name}, which no cell of a file can hold.", nameof(value));

    /// <summary>A text as it is written: with an apostrophe before it where a spreadsheet would run it as a formula.</summary>
    public static string Safe(string text) => text.Length > 0 && (starts.Contains(text[0], StringComparison.Ordinal) || RunsInAnyLanguage(text)) ? "'" + text : text;

    private static void WriteText(CsvWriter csv, string text) => csv.WriteField(RunsInAnyLanguage(text) ? "'" + text : text);

    /// <summary>
    /// Whether a spreadsheet may take a text for a formula that the writer does not know as one: the wide forms of = + - @ and the stroke begin one in some, and some
    /// pass over spaces, marks that nobody sees, quotes and separators before it.
    /// </summary>
    private static bool RunsInAnyLanguage(string text)
    {
        int at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || char.IsControl(text[at]) || text[at] is '"' or ';' or ',' || char.GetUnicodeCategory(text[at]) == UnicodeCategory.Format))
            at++;
        return at < text.Length && (at > 0 ? text[at] is '=' or '+' or '-' or '@' or '|' or '＝' or '＋' or '－' or '＠' : text[at] is '|' or '＝' or '＋' or '－' or '＠') && !starts.Contains(text[0], StringComparison.Ordinal);
    }
}
