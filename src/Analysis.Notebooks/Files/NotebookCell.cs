using System.Text.Json;

namespace Analysis.Notebooks;

/// <summary>A cell of a notebook.</summary>
/// <param name="Id">Its id: 1 to 64 letters, digits, hyphens and underscores, unique in the notebook.</param>
/// <param name="Kind">Code, prose or raw.</param>
/// <param name="Source">Its text, lines separated by line feeds.</param>
/// <param name="Metadata">Its metadata, a JSON object.</param>
/// <param name="Outputs">What it showed when it was last run; empty for prose.</param>
/// <param name="Attachments">Files that its prose refers to as <c>attachment:name</c>, by name and MIME type; null where there are none.</param>
public sealed record NotebookCell(
    string Id, CellKind Kind, string Source, JsonElement Metadata, IReadOnlyList<CellOutput> Outputs, JsonElement? Attachments = null)
{
    /// <summary>The tags of its metadata, such as <c>parameters</c>.</summary>
    public IReadOnlyList<string> Tags => Metadata.TryGetProperty("tags", out JsonElement tags) && tags.ValueKind == JsonValueKind.Array
        ? [.. tags.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!)]
        : [];

    /// <summary>The language that the cell's own metadata names, where it differs from the notebook's; otherwise null.</summary>
    public string? Language =>
        Metadata.Text("polyglot_notebook", "kernelName") ?? Metadata.Text("dotnet_interactive", "language") ?? Metadata.Text("vscode", "languageId");
}

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Code that can be run.</summary>
    Code,

    /// <summary>Prose in Markdown.</summary>
    Markdown,

    /// <summary>Text that is neither run nor rendered.</summary>
    Raw,
}
