using System.Globalization;
using CsvHelper;

namespace Analysis.Frames;

/// <summary>Writes a frame as CSV.</summary>
internal static class FrameCsv
{
    private const string Injected = "=+-@\t\r\n";

    private static readonly CsvWriterOptions options = new()
    {
        Injection = CsvInjection.Escape,
        InjectionCharacters = Injected,
        TrueValue = "true",
        FalseValue = "false",
    };

    public static void Write(Frame frame, Stream stream)
    {
        using CsvWriter csv = CsvWriter.Create(stream, options, leaveOpen: true);
        csv.WriteHeader([.. frame.Columns.Select(c => c.Name)]);
        for (int row = 0; row < frame.Count; row++)
        {
            for (int column = 0; column < frame.Columns.Count; column++)
                WriteCell(csv, frame[row, column]);
            csv.EndRecord();
        }
    }

    private static void WriteCell(CsvWriter csv, object? value)
    {
        switch (value)
        {
            case Enum name:
                csv.WriteField(FrameMember.CamelCase(name.ToString()));
                break;
            case string text:
                csv.WriteField(RunsInAnyLanguage(text) ? "'" + text : text);
                break;
            default:
                csv.WriteField(value);
                break;
        }
    }

    /// <summary>
    /// Whether a spreadsheet may take a text for a formula that the writer does not know as one: the wide forms of = + - @ and the stroke begin one in some, and some
    /// pass over spaces, marks that nobody sees, quotes and separators before it.
    /// </summary>
    private static bool RunsInAnyLanguage(string text)
    {
        int at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || char.IsControl(text[at]) || text[at] is '"' or '\'' or ';' or ',' || char.GetUnicodeCategory(text[at]) == UnicodeCategory.Format))
            at++;
        return at < text.Length && (at > 0 ? text[at] is '=' or '+' or '-' or '@' or '|' or '＝' or '＋' or '－' or '＠' : text[at] is '|' or '＝' or '＋' or '－' or '＠') && !InjectionStart(text[0]);
    }

    /// <summary>Whether the writer guards a text that begins so by itself.</summary>
    private static bool InjectionStart(char first) => Injected.Contains(first, StringComparison.Ordinal);
}
