using System.Globalization;
using Analysis.Text;

namespace Analysis;

/// <summary>An article: its text as given, what it says of itself, and where its paragraphs stand.</summary>
/// <param name="Key">A short name, unique in a corpus: the file's name without its ending.</param>
/// <param name="Path">The file it was read from, or null.</param>
/// <param name="Text">The text as given, after decoding; every place in every finding counts in it.</param>
/// <param name="Metadata">Title, authors, dates and the rest.</param>
/// <param name="Paragraphs">The paragraphs of the body, in order; front matter, headings of the page and footers are none.</param>
public sealed partial record Article(string Key, string? Path, string Text, Metadata Metadata, IReadOnlyList<TextSpan> Paragraphs)
{
    /// <summary>For a saved page the element that each of <see cref="Paragraphs"/> comes from, as a path of CSS selectors; empty for other files, whose paragraphs are places in the file itself.</summary>
    public IReadOnlyList<string> Elements { get; init; } = [];

    /// <summary>What a digest adds to its source and marks as added: paragraphs that are shown apart and not read for findings, in order; empty for other articles.</summary>
    public IReadOnlyList<TextSpan> Context { get; init; } = [];

    /// <summary>Reads figures, dates, actors, events and claims in the body, counting relative dates from the day of publication.</summary>
    /// <param name="explain">Whether to list what looks like a figure and is none.</param>
    public Findings Analyze(bool explain = false) => Findings.Read(Text, Paragraphs, Metadata.Published?.Value, Key, explain, YearOfIssue());

    /// <summary>The year of publication where no day is stated ("2010-02"): enough for claims that speak of the present.</summary>
    private int? YearOfIssue() =>
        Metadata.Issued?.Value is { Length: >= 4 } issued && int.TryParse(issued.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
