using CsvHelper;

namespace Analysis.Frames;

/// <summary>Writes a frame as CSV.</summary>
internal static class FrameCsv
{
    private static readonly CsvWriterOptions options = new()
    {
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
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

    /// <summary>Spreadsheets of some languages also take the wide forms of = + - @ for the start of a formula.</summary>
    private static bool RunsInAnyLanguage(string text) => text.Length > 0 && text[0] is ('＝' or '＋' or '－' or '＠');
}
