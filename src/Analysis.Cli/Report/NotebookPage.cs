using Analysis.Notebooks;
using Markdig;

namespace Analysis.Cli.Report;

/// <summary>The page of a notebook: its prose, its code folded away, and what each cell showed.</summary>
internal static class NotebookPage
{
    private static readonly MarkdownPipeline prose = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseAutoIdentifiers().DisableHtml().Build();

    /// <summary>The name of the page of a notebook.</summary>
    public static string Address(string path) => "notebook-" + ArticleFindings.FileName(Path.GetFileNameWithoutExtension(path)) + ".html";

    /// <summary>The short name of a notebook: its file's name without number and ending, "Deedle and plotly net".</summary>
    public static string ShortName(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path).TrimStart("0123456789".ToCharArray()).Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length == 0 ? Path.GetFileNameWithoutExtension(path) : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>The title of a notebook: its first heading, or its short name.</summary>
    public static string Title(Notebook notebook, string path) => notebook.Title ?? ShortName(path);

    /// <summary>The first sentence of its prose below the title; "" where there is none.</summary>
    public static string Asks(Notebook notebook)
    {
        foreach (string line in notebook.Cells.Where(c => c.Kind == CellKind.Markdown).SelectMany(c => c.Source.Split('\n')))
        {
            if (line.Length == 0 || line[0] is '#' or '|' or '-' or '>' or '!')
                continue;
            string plain = Markdown.ToPlainText(line, prose).Trim();
            int end = plain.AsSpan().IndexOfAny(".?!");
            while (end >= 0 && end + 1 < plain.Length && plain[end + 1] != ' ')
            {
                int next = plain.AsSpan(end + 1).IndexOfAny(".?!");
                end = next < 0 ? -1 : end + 1 + next;
            }
            return end < 0 ? plain : plain[..(end + 1)];
        }
        return "";
    }

    /// <summary>Writes the page.</summary>
    /// <param name="shell">What all pages share.</param>
    /// <param name="path">The notebook's file.</param>
    /// <param name="run">What came of running it.</param>
    /// <param name="origin">What the report was made from.</param>
    public static string Write(Shell shell, string path, NotebookRun run, Origin origin)
    {
        string title = Title(run.Notebook, path);
        bool first = true;
        Html cells = Html.Empty;
        int charts = 0;
        foreach (NotebookCell cell in run.Notebook.Cells)
        {
            cells.AppendFormatted(cell.Kind switch
            {
                CellKind.Markdown => Prose(cell, ref first),
                CellKind.Code => Code(cell, ref charts),
                _ => Html.Empty,
            });
        }
        Html notice = run.Outcome switch
        {
            RunOutcome.Skipped => $"<p class=\"notice\">This notebook was not run here: {run.Skipped}. What it shows is what was committed with it.</p>",
            RunOutcome.Failed => $"<p class=\"notice\">This notebook stopped: {run.Failure?.ToString()}</p>",
            _ => Html.Empty,
        };
        Html main = $"""
            <p class="kicker">Notebook</p>
            {Html.When(run.Notebook.Title is null, $"<h1>{title}</h1>")}
            <div id="content" tabindex="-1">
            {notice}
            {cells}
            </div>
            {origin.Box([("Notebook", $"<code>{InputFile.Shown(path)}</code>")])}
            """;
        return shell.Notebook(Address(path), title, main, $"Code is folded; open it to see what a cell ran. Charts and tables are what the cells showed.");
    }

    /// <summary>Prose; the first paragraph below the title opens the page.</summary>
    private static Html Prose(NotebookCell cell, ref bool first)
    {
        string html = Markdown.ToHtml(cell.Source, prose);
        if (first && html.Contains("<h1", StringComparison.Ordinal) && html.IndexOf("<p>", StringComparison.Ordinal) is >= 0 and int at)
        {
            html = $"{html[..at]}<p class=\"lede\">{html[(at + 3)..]}";
            first = false;
        }
        return Html.Trusted(html);
    }

    private static Html Code(NotebookCell cell, ref int charts)
    {
        Html outputs = Html.Empty;
        foreach (CellOutput output in cell.Outputs)
        {
            outputs.AppendFormatted(output switch
            {
                StreamOutput { Text: var text } => $"<pre class=\"stream\">{text.TrimEnd()}</pre>\n",
                ErrorOutput error => $"<pre class=\"failure\" role=\"alert\">{error.Name}: {error.Message}</pre>\n",
                DisplayOutput { Data: var data } => Shown(data, ref charts),
                _ => Html.Empty,
            });
        }
        Html code = Html.When(cell.Source.Trim().Length > 0, $"<details class=\"code\"><summary>Code</summary><pre><code>{cell.Source.TrimEnd()}</code></pre></details>\n");
        return $"<div class=\"cell\">{code}{outputs}</div>\n";
    }

    /// <summary>The richest form that a page can show.</summary>
    private static Html Shown(MimeBundle data, ref int charts)
    {
        if (data[MimeBundle.Plotly] is { } figure)
            return ChartFigure.Write($"chart-{++charts}", figure, data[MimeBundle.Png]);
        if (data[MimeBundle.Html] is { } html)
            return $"<div class=\"shown scroll\" tabindex=\"0\">{Html.Trusted(html)}</div>\n";
        if (data[MimeBundle.Png] is { } png)
            return $"<img class=\"shown\" alt=\"{data[MimeBundle.Plain] ?? "Picture"}\" src=\"data:image/png;base64,{png}\">\n";
        return $"<pre class=\"shown\">{data[MimeBundle.Plain] ?? string.Join(", ", data.Parts.Keys.Order(StringComparer.Ordinal))}</pre>\n";
    }
}
