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
    /// <summary>The date of publication as precise as it is stated, in EDTF: <c>2012-04-28</c>, <c>2010-02</c>, <c>2024</c>, with time and zone where they are stated. <see cref="Published"/> is null where no day is.</summary>
    public Stated<string>? Issued { get; init; }

    /// <summary>The news agency that the text comes from, apart from the outlet that printed it: "Reuters". Null where none is named.</summary>
    public Stated<string>? Agency { get; init; }

    /// <summary>What the file says of how its text came to be: "A digest in our own words; the title follows the address of the page." Null where it says nothing.</summary>
    public Stated<string>? Note { get; init; }

    /// <summary>Whether the text is a digest, which tells in other words what its source says: <see cref="Note"/> opens with "A digest". The other fields then describe the source.</summary>
    public bool IsDigest => Note?.Value.StartsWith("A digest", StringComparison.Ordinal) == true;

    /// <summary>All that was read for each field, chosen or not, with its source; in order of reading.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>Metadata that says nothing.</summary>
    public static Metadata None { get; } = new(null, null, [], null, null, null, null, null, [], [], null, null);
}

/// <summary>A value and where it is stated.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it stands in the article's text; null where it was not read from the text itself.</param>
/// <param name="Source">What stated it: "front matter", "date line", "keywords line" …</param>
public sealed record Stated<T>(T Value, TextSpan? Place, string Source);

/// <summary>A value that the article or its page states for a field, chosen or not.</summary>
/// <param name="Field">The field in lower case: "title", "author", "published", "modified", "site" …</param>
/// <param name="Value">The value as stated.</param>
/// <param name="Source">What states it: "json-ld headline", "meta og:title", "byline" …</param>
/// <param name="Chosen">Whether it is the value, or one of the values, of the field.</param>
/// <param name="Reason">Why it was chosen or passed over, in words.</param>
public sealed record Candidate(string Field, string Value, string Source, bool Chosen, string Reason);

/// <summary>Somebody who wrote an article: a person with the parts of the name, or an organisation with <see cref="Name"/> alone.</summary>
/// <param name="Name">The name as printed, without "By" and academic degrees.</param>
/// <param name="Affiliation">Role and institution as printed, or null.</param>
/// <param name="Place">Where the name stands in the article's text, or null.</param>
/// <param name="Source">What stated it.</param>
public sealed record Author(string Name, string? Affiliation, TextSpan? Place, string Source)
{
    /// <summary>Given names and initials, or null.</summary>
    public string? Given { get; init; }

    /// <summary>The family name, or null for an organisation or a pen name.</summary>
    public string? Family { get; init; }

    /// <summary>What stands before the family name and is not sorted by: "von der", "bin". Null where there is none.</summary>
    public string? Particle { get; init; }

    /// <summary>"Jr.", "III", or null.</summary>
    public string? Suffix { get; init; }

    /// <summary>What the author is: "Researcher", "Senior Editor". Null where it is not stated.</summary>
    public string? Role { get; init; }

    /// <summary>Where the author works, or null where it is not stated.</summary>
    public string? Institution { get; init; }

    /// <summary>The city of the institution, or null where it is not stated.</summary>
    public string? City { get; init; }
}
