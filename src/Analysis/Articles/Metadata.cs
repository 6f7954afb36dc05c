using Analysis.Text;

namespace Analysis;

/// <summary>What an article says of itself. What it does not say is null or empty; nothing is invented.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Subtitle">The standfirst, or null.</param>
/// <param name="Authors">Those who wrote it, in order.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Modified">The day of the last change, where stated.</param>
/// <param name="Site">The outlet or publisher.</param>
/// <param name="Address">The canonical address.</param>
/// <param name="Language">BCP 47 tag: as declared, otherwise by the script and words of the text.</param>
/// <param name="Keywords">The keywords, in order.</param>
/// <param name="Related">The titles of related articles that the page lists, in order.</param>
/// <param name="Section">The section of the outlet, or null.</param>
/// <param name="License">The licence, or null.</param>
public sealed record Metadata(
    Stated<string>? Title, Stated<string>? Subtitle, IReadOnlyList<Author> Authors, Stated<DateOnly>? Published, Stated<DateOnly>? Modified,
    Stated<string>? Site, Stated<string>? Address, Stated<string>? Language, IReadOnlyList<Stated<string>> Keywords,
    IReadOnlyList<Stated<string>> Related, Stated<string>? Section, Stated<string>? License)
{
    /// <summary>Metadata that says nothing.</summary>
    public static Metadata None { get; } = new(null, null, [], null, null, null, null, null, [], [], null, null);
}

/// <summary>A value and where it is stated.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it stands in the article's text; null where it was not read from the text itself.</param>
/// <param name="Source">What stated it: "front matter", "date line", "keywords line" …</param>
public sealed record Stated<T>(T Value, TextSpan? Place, string Source);

/// <summary>Somebody who wrote an article.</summary>
/// <param name="Name">The name as printed, without "By".</param>
/// <param name="Affiliation">Role and institution as printed, or null.</param>
/// <param name="Place">Where the name stands in the article's text, or null.</param>
/// <param name="Source">What stated it.</param>
public sealed record Author(string Name, string? Affiliation, TextSpan? Place, string Source);
