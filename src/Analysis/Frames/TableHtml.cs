using System.Globalization;
using System.Net;
using System.Text;

namespace Analysis.Frames;

/// <summary>Writes a table as HTML. The rules of its look travel with each cell, so that it reads well where no style sheet of ours is.</summary>
internal static class TableHtml
{
    private const string number = " class=\"n\" style=\"text-align:right;font-variant-numeric:tabular-nums\"";
    private const string words = " style=\"text-align:start\"";

    public static string Of(string caption, FrameView frame, int first, int last)
    {
        StringBuilder html = new();
        html.Append("<table class=\"frame\">\n<caption style=\"text-align:start\"").Append(Direction(caption)).Append('>').Append(Encode(caption)).Append("</caption>\n<thead><tr>");
        foreach (Column column in frame.Columns)
            Heading(html, column);
        html.Append("</tr></thead>\n<tbody>\n");
        Rows(html, frame, 0, first);
        if (last > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{frame.Columns.Count}\"{words}>{Between(frame.Count - first - last)}</td></tr>\n");
            Rows(html, frame, frame.Count - last, frame.Count);
        }
        html.Append("</tbody>\n");
        if (last == 0 && Rest(frame.Count, first) is { } rest)
            html.Append(CultureInfo.InvariantCulture, $"<tfoot><tr><td colspan=\"{frame.Columns.Count}\"{words}>{rest}</td></tr></tfoot>\n");
        return html.Append("</table>").ToString();
    }

    /// <summary>What stands below a table that does not show all: "and 12 more"; null where it does.</summary>
    public static string? Rest(int count, int shown) => count == 0 ? "none" : count > shown ? $"and {CellText.Number(count - shown)} more" : null;

    /// <summary>What stands between the first and the last rows of a table: "… 12 more …".</summary>
    public static string Between(int left) => $"… {CellText.Number(left)} more …";

    private static void Rows(StringBuilder html, FrameView frame, int from, int to)
    {
        for (int row = from; row < to; row++)
        {
            html.Append("<tr");
            if (frame.WordsOf(row) is { } place)
                html.Append(CultureInfo.InvariantCulture, $" data-article=\"{Encode(place.Article)}\" data-start=\"{place.Start}\"");
            html.Append('>');
            for (int column = 0; column < frame.Columns.Count; column++)
                Cell(html, frame.Columns[column], frame[row, column], isKey: column < Math.Max(1, frame.Keys));
            html.Append("</tr>\n");
        }
    }

    private static void Heading(StringBuilder html, Column column)
    {
        string unit = column.Unit.Length == 0 || column.Unit[0] == '{' || column.Name.EndsWith("year", StringComparison.Ordinal) ? "" : $" <small>({Encode(column.Unit)})</small>";
        string title = column.Description.Length == 0 ? "" : $" title=\"{Encode(column.Description)}\"";
        html.Append("<th scope=\"col\"").Append(title).Append(Direction(column.Name)).Append(column.IsNumber ? number : words).Append('>').Append(Encode(CellText.Heading(column.Name))).Append(unit).Append("</th>");
    }

    private static void Cell(StringBuilder html, Column column, object? value, bool isKey)
    {
        string text = CellText.Of(value);
        string tag = isKey ? "th scope=\"row\"" : "td";
        string direction = value is string ? Direction(text) : column.IsNumber || column.Type == ColumnType.Date ? " dir=\"ltr\"" : "";
        html.Append('<').Append(tag).Append(direction).Append(column.IsNumber ? number : words).Append('>').Append(Encode(text)).Append(isKey ? "</th>" : "</td>");
    }

    private static string Direction(string text) => CellText.RightToLeftScript(text) is { } script ? $" dir=\"rtl\" lang=\"und-{script}\"" : "";

    private static string Encode(string text) => WebUtility.HtmlEncode(CellText.Visible(text));
}
