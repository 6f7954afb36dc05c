using Analysis.Notebooks;
using Markdig;

namespace Analysis.Cli.Report;

/// <summary>The pages of notebooks within a report.</summary>
internal static class NotebookPages
{
    /// <summary>The name of the page of a notebook, to which other notebooks link: its file's, as .html.</summary>
    public static string Address(string path)
    {
        string name = ArticleFindings.FileName(Path.GetFileNameWithoutExtension(path));
        return name is "index" or "compared" || name.StartsWith("article-", StringComparison.Ordinal) ? $"notebook-{name}.html" : $"{name}.html";
    }

    /// <summary>The short name of a notebook: its file's without number and ending, "Trade".</summary>
    public static string ShortName(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path).TrimStart([.. "0123456789-_ "]).Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length == 0 ? Path.GetFileNameWithoutExtension(path) : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>The name of a notebook in the menu of the report: what its metadata calls it, else its file's.</summary>
    public static string Name(string path, Notebook notebook) => notebook.Name ?? ShortName(path);

    /// <summary>The notebook in the list of the report: its title, and the first sentence of the prose below it.</summary>
    public static NotebookEntry Entry(string path, NotebookRun run) => new(Address(path), run.Notebook.Title ?? ShortName(path), run.Failure is null ? Asks(run.Notebook) : $"{Asks(run.Notebook)} (Stopped: {run.Failure})");

    /// <summary>Writes the page.</summary>
    /// <param name="shell">What all pages share.</param>
    /// <param name="path">The notebook's file.</param>
    /// <param name="run">What came of running it.</param>
    /// <param name="words">The address of the words at a place of an article, or null where nothing found stands there.</param>
    /// <param name="origin">What the report was made from.</param>
    public static string Write(Shell shell, string path, NotebookRun run, Func<string, int, string?> words, Origin origin)
    {
        NotebookPage page = NotebookPage.Render(run.Notebook, Path.GetFileNameWithoutExtension(path), words);
        Html notice = run.Failure is null ? Html.Empty : $"<p class=\"notice\" role=\"alert\">This notebook stopped: {run.Failure.ToString()}</p>";
        Html main = $"""
            <div id="content" tabindex="-1">
            {notice}
            {Html.Trusted(page.Main)}</div>
            {origin.Box([("Notebook", $"<code>{InputFile.Shown(path)}</code>, <code>sha256 {InputFile.Of(path).Sha256}</code>")])}
            """;
        return shell.Notebook(Address(path), page, main, Html.Text("Code is folded; open it to see what a cell ran. Charts and tables are what the cells showed."));
    }

    /// <summary>The first sentence of the prose below the title; "" where there is none.</summary>
    public static string Asks(Notebook notebook)
    {
        string prose = string.Join('\n', notebook.Cells.Where(c => c.Kind == CellKind.Markdown).Select(c => c.Source));
        string paragraph = prose.Split("\n\n").Select(p => p.Trim()).Select(p => p.StartsWith('#') ? string.Join('\n', p.Split('\n').Skip(1)) : p)
            .FirstOrDefault(p => p.Length > 0 && p[0] is not ('#' or '|' or '-' or '*' or '>' or '!' or '`')) ?? "";
        string plain = Markdown.ToPlainText(paragraph).ReplaceLineEndings(" ").Trim();
        for (int i = 0; i < plain.Length; i++)
        {
            if (plain[i] is '.' or '?' or '!' && (i + 1 == plain.Length || plain[i + 1] == ' '))
                return plain[..(i + 1)];
        }
        return plain;
    }
}
