using System.Text;
using Analysis.Charts;

namespace Analysis.Notebooks;

/// <summary>A notebook as HTML: prose, code folded, charts to be drawn by <see cref="Script"/>, tables, text, errors.</summary>
/// <param name="Title">The notebook's title.</param>
/// <param name="Main">What goes into the page's <c>main</c> element: safe HTML with the classes of the report's sheet.</param>
/// <param name="HasCharts">Whether plotly.js and <see cref="Script"/> are needed.</param>
public sealed record NotebookPage(string Title, string Main, bool HasCharts)
{
    /// <summary>
    /// The script that draws the charts of a page. It wants plotly.js loaded before it, draws each <c>.plot</c> with the figure in the
    /// <c>script.figure</c> beside it, and redraws for dark, narrow and paper.
    /// </summary>
    public static string Script => ChartHtml.Script;

    /// <summary>Renders a notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="name">Its name: the file's without ending. "02-trade" is shown as "Notebook 02 · trade".</param>
    /// <param name="words">The address of the words that a row of a table names by an article's key and the first code unit, or null where there is none.</param>
    public static NotebookPage Render(Notebook notebook, string name, Func<string, int, string?>? words = null)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        StringBuilder page = new();
        Prose prose = new();
        int charts = 0;
        List<string> quiet = [];
        foreach (NotebookCell cell in notebook.Cells)
        {
            if (cell.Kind == CellKind.Markdown)
            {
                WriteCell(page, quiet, [], words, ref charts);
                page.Append(prose.Render(cell, Kicker(name, notebook.Name)));
            }
            if (cell.Kind != CellKind.Code || string.IsNullOrWhiteSpace(cell.Source))
                continue;
            // Code that shows nothing is folded together with the code that follows it.
            quiet.Add(cell.Source.TrimEnd());
            if (cell.Outputs.Count > 0)
                WriteCell(page, quiet, cell.Outputs, words, ref charts);
        }
        WriteCell(page, quiet, [], words, ref charts);
        return new(notebook.Title ?? name, page.ToString(), charts > 0);
    }

    private static void WriteCell(StringBuilder page, List<string> code, IReadOnlyList<CellOutput> outputs, Func<string, int, string?>? words, ref int charts)
    {
        if (code.Count == 0)
            return;
        page.Append("<div class=\"cell\">\n<details class=\"code\"><summary>Code</summary>\n");
        foreach (string cell in code)
            page.Append("<pre tabindex=\"0\"><code>").Append(Markup.Encode(cell)).Append("</code></pre>\n");
        page.Append("</details>\n");
        foreach (CellOutput output in outputs)
            WriteOutput(page, output, words, ref charts);
        page.Append("</div>\n");
        code.Clear();
    }

    private static void WriteOutput(StringBuilder page, CellOutput output, Func<string, int, string?>? words, ref int charts)
    {
        switch (output)
        {
            case StreamOutput stream:
                page.Append("<pre class=\"shown stream").Append(stream.Name == "stderr" ? " stderr" : "").Append("\" tabindex=\"0\">").Append(Markup.Encode(stream.Text.TrimEnd('\n'))).Append("</pre>\n");
                break;
            case ErrorOutput error:
                page.Append("<pre class=\"shown failure\" role=\"alert\" tabindex=\"0\">").Append(Markup.Encode(error.Traceback.Count > 0 ? string.Join('\n', error.Traceback) : $"{error.Name}: {error.Message}")).Append("</pre>\n");
                break;
            case DisplayOutput { Data: var data } when data[MimeBundle.Plotly] is not null:
                ChartFigure.Write(page, data, ++charts);
                break;
            case DisplayOutput { Data: var data } when data[MimeBundle.Html] is { } html:
                page.Append("<div class=\"shown scroll\" tabindex=\"0\">").Append(SafeHtml.Clean(html, words)).Append("</div>\n");
                break;
            case DisplayOutput { Data: var data } when data[MimeBundle.Png] is { } png && Prose.IsBase64(png):
                page.Append("<img class=\"shown\" alt=\"").Append(Markup.Encode(data[MimeBundle.Plain] ?? "Picture")).Append("\" src=\"data:image/png;base64,").Append(string.Concat(png.Where(c => !char.IsWhiteSpace(c)))).Append("\">\n");
                break;
            case DisplayOutput { Data: var data }:
                page.Append("<pre class=\"shown\" tabindex=\"0\">").Append(Markup.Encode(data[MimeBundle.Plain] ?? string.Join(", ", data.Parts.Keys.Order(StringComparer.Ordinal)))).Append("</pre>\n");
                break;
        }
    }

    /// <summary>"02-trade" is "Notebook 02 · trade"; any other name is "Notebook · name".</summary>
    /// <summary>"Notebook 02 · trade": the number of the file, and what the metadata calls the notebook or else the rest of the file's name.</summary>
    private static string Kicker(string file, string? name)
    {
        int dash = file.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && file[..dash].All(char.IsAsciiDigit) ? $"Notebook {file[..dash]} · {name ?? file[(dash + 1)..].Replace('-', ' ')}" : $"Notebook · {name ?? file}";
    }
}
