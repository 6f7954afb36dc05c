using System.Text.Json;

namespace Analysis.Notebooks;

/// <summary>A Jupyter notebook of format 4: cells in order, and metadata that is kept as it was found.</summary>
/// <param name="Cells">The cells, in order.</param>
/// <param name="Metadata">The notebook's metadata, a JSON object.</param>
public sealed record Notebook(IReadOnlyList<NotebookCell> Cells, JsonElement Metadata)
{
    /// <summary>The language of its code cells as the metadata names it ("C#"), or null where they name none.</summary>
    public string? Language =>
        Metadata.Text("language_info", "name") ?? Metadata.Text("kernelspec", "language");

    /// <summary>The first heading of its prose, without the marks of Markdown; null where there is none.</summary>
    public string? Title => Cells
        .Where(c => c.Kind == CellKind.Markdown)
        .SelectMany(c => c.Source.Split('\n'))
        .FirstOrDefault(l => l.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim();

    /// <summary>What its metadata calls it ("title" of the notebook format), a name short enough for menus; null where it says nothing.</summary>
    public string? Name => Metadata.Text("title") is { Length: > 0 } name ? name : null;

    /// <summary>The same notebook with other cells.</summary>
    /// <param name="cells">The cells, in order.</param>
    public Notebook With(IReadOnlyList<NotebookCell> cells) => this with { Cells = cells };
}
