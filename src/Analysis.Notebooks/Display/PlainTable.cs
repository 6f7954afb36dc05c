using System.Text;

namespace Analysis.Notebooks;

/// <summary>A table in plain text: columns padded with spaces, numbers to the right, long cells cut.</summary>
internal static class PlainTable
{
    /// <summary>As many rows are shown; what is left out is counted below.</summary>
    public const int MostRows = 50;

    private const int widest = 48;

    public static string Write(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<bool> numeric, int left = 0)
    {
        string[][] cells = [[.. columns], .. rows.Select(r => r.Select(Cut).ToArray())];
        int[] widths = [.. Enumerable.Range(0, columns.Count).Select(c => cells.Max(r => r[c].Length))];
        StringBuilder text = new();
        for (int row = 0; row < cells.Length; row++)
        {
            AppendRow(text, cells[row], widths, numeric);
            if (row == 0)
                AppendRow(text, [.. widths.Select(w => new string('-', w))], widths, numeric);
        }
        if (left > 0)
            text.Append("… and ").Append(left).Append(" more\n");
        return text.ToString().TrimEnd('\n');
    }

    private static void AppendRow(StringBuilder text, string[] cells, int[] widths, IReadOnlyList<bool> numeric)
    {
        int start = text.Length;
        for (int c = 0; c < cells.Length; c++)
            text.Append(c == 0 ? "" : "  ").Append(numeric[c] ? cells[c].PadLeft(widths[c]) : cells[c].PadRight(widths[c]));
        while (text.Length > start && text[^1] == ' ')
            text.Length--;
        text.Append('\n');
    }

    private static string Cut(string cell)
    {
        string line = cell.ReplaceLineEndings(" ");
        return line.Length <= widest ? line : line[..(char.IsHighSurrogate(line[widest - 2]) ? widest - 2 : widest - 1)] + "…";
    }
}
