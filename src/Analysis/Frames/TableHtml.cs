using System.Globalization;
using System.Net;
using System.Text;

namespace Analysis.Frames;

/// <summary>Writes a table as HTML. The rules of its look travel with each cell, so that it reads well where no style sheet of ours is.</summary>
internal static class TableHtml
{
    private const string number = " class=\"n\" style=\"text-align:right;font-variant-numeric:tabular-nums\"";
    private const string words = " style=\"text-align:start\"";

    public static string Of(string caption, Frame frame, int shown)
    {
        StringBuilder html = new();
        html.Append("<table class=\"frame\">\n<caption style=\"text-align:start\"").Append(Direction(caption)).Append('>').Append(Encode(caption)).Append("</caption>\n<thead><tr>");
        foreach (Column column in frame.Columns)
            Heading(html, column);
        html.Append("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < shown; row++)
        {
            html.Append("<tr>");
            for (int column = 0; column < frame.Columns.Count; column++)
                Cell(html, frame.Columns[column], frame[row, column], isFirst: column == 0);
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n");
        string? rest = Rest(frame.Count, shown);
        if (rest is not null)
            html.Append(CultureInfo.InvariantCulture, $"<tfoot><tr><td colspan=\"{frame.Columns.Count}\"{words}>{rest}</td></tr></tfoot>\n");
        return html.Append("</table>").ToString();
    }

    /// <summary>What stands below a table that does not show all: "and 12 more"; null where it does.</summary>
    public static string? Rest(int count, int shown) => count == 0 ? "none" : count > shown ? $"and {CellText.Number(count - shown)} more" : null;

    private static void Heading(StringBuilder html, Column column)
    {
        string unit = column.Unit.Length == 0 || column.Unit[0] == '{' || column.Name.EndsWith("year", StringComparison.Ordinal) ? "" : $" <small>({Encode(column.Unit)})</small>";
        string title = column.Description.Length == 0 ? "" : $" title=\"{Encode(column.Description)}\"";
        html.Append("<th scope=\"col\"").Append(title).Append(column.IsNumber ? number : words).Append('>').Append(Encode(CellText.Words(column.Name))).Append(unit).Append("</th>");
    }

    private static void Cell(StringBuilder html, Column column, object? value, bool isFirst)
    {
        string text = CellText.Of(value);
        string tag = isFirst ? "th scope=\"row\"" : "td";
        string direction = value is string ? Direction(text) : column.IsNumber || column.Type == ColumnType.Date ? " dir=\"ltr\"" : "";
        html.Append('<').Append(tag).Append(direction).Append(column.IsNumber ? number : words).Append('>').Append(Encode(text)).Append(isFirst ? "</th>" : "</td>");
    }

    private static string Direction(string text) => CellText.RightToLeftScript(text) is { } script ? $" dir=\"rtl\" lang=\"und-{script}\"" : "";

    private static string Encode(string text) => WebUtility.HtmlEncode(CellText.Visible(text));
}
