using System.Text;

namespace Analysis.Frames;

/// <summary>Writes a table as plain text.</summary>
internal static class PlainText
{
    private const int widest = 48;

    public static string Of(string caption, FrameView frame, int first, int last)
    {
        int columns = frame.Columns.Count, gap = frame.Count - first - last;
        List<string[]> cells = [[.. frame.Columns.Select(c => Cut(CellText.Heading(c.Name)))]];
        foreach (int row in Enumerable.Range(0, first).Concat(Enumerable.Range(frame.Count - last, last)))
            cells.Add([.. Enumerable.Range(0, columns).Select(c => Cut(CellText.Of(frame[row, c])))]);
        int[] widths = [.. Enumerable.Range(0, columns).Select(c => cells.Max(r => r[c].Length))];
        StringBuilder text = new(caption);
        text.Append('\n');
        for (int row = 0; row < cells.Count; row++)
        {
            if (row == first + 1)
                text.Append(TableHtml.Between(gap)).Append('\n');
            Append(text, cells[row], widths, frame.Columns);
            if (row == 0)
                Append(text, [.. widths.Select(w => new string('-', w))], widths, frame.Columns);
        }
        if (last == 0 && TableHtml.Rest(frame.Count, first) is { } rest)
            text.Append(rest).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, string[] cells, int[] widths, IReadOnlyList<Column> columns)
    {
        int start = text.Length;
        for (int c = 0; c < cells.Length; c++)
            text.Append(c == 0 ? "" : "  ").Append(columns[c].IsNumber ? cells[c].PadLeft(widths[c]) : cells[c].PadRight(widths[c]));
        while (text.Length > start && text[^1] == ' ')
            text.Length--;
        text.Append('\n');
    }

    private static string Cut(string cell)
    {
        string line = CellText.Visible(cell).ReplaceLineEndings(" ").Replace('\t', ' ');
        return line.Length <= widest ? line : line[..(char.IsHighSurrogate(line[widest - 2]) ? widest - 2 : widest - 1)] + "…";
    }
}
