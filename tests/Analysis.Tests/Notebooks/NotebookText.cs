using System.Text.Json;
using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>Small notebooks for tests, written as their cells.</summary>
internal static class NotebookText
{
    /// <summary>A notebook of code cells; a cell that begins with "# " is prose, and "//tag: x" on the first line tags a cell.</summary>
    public static Notebook Of(params string[] cells) => NotebookFile.Parse(JsonSerializer.Serialize(new
    {
        nbformat = 4,
        nbformat_minor = 5,
        metadata = new { language_info = new { name = "C#" } },
        cells = cells.Select((source, i) => new
        {
            cell_type = source.StartsWith("# ", StringComparison.Ordinal) ? "markdown" : "code",
            id = $"cell-{i + 1}",
            metadata = new { tags = source.StartsWith("//tag: ", StringComparison.Ordinal) ? new[] { source.Split('\n')[0][7..] } : [] },
            source,
        }),
    }));

    /// <summary>The outputs of a cell, each in one line.</summary>
    public static string Shown(this NotebookRun run, int cell) => string.Join(" | ", run.Notebook.Cells[cell].Outputs.Select(o => o switch
    {
        StreamOutput s => $"{s.Name}: {s.Text.TrimEnd('\n')}",
        DisplayOutput d => d.Data[MimeBundle.Plain] ?? "?",
        ErrorOutput e => $"{e.Name}! {e.Message}",
        _ => "?",
    }));
}
