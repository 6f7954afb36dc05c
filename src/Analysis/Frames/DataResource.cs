namespace Analysis;

/// <summary>A table of a data package.</summary>
/// <param name="Name">A short name in lower case, unique in the package: "figures".</param>
/// <param name="Title">What it holds, for people.</param>
/// <param name="Frame">Its rows and columns.</param>
public sealed record DataResource(string Name, string Title, Frame Frame)
{
    /// <summary>The file, relative to the folder of the package, with forward slashes; the name and ".csv" unless set.</summary>
    public string Path { get; init; } = Name + ".csv";

    /// <summary>Where its rows come from.</summary>
    public IReadOnlyList<DataSource> Sources { get; init; } = [];

    /// <summary>The terms it may be used under.</summary>
    public IReadOnlyList<DataLicense> Licenses { get; init; } = [];
}

/// <summary>A source of data.</summary>
/// <param name="Title">What it is, with publisher and edition.</param>
/// <param name="Address">Where it is published, or null.</param>
public sealed record DataSource(string Title, string? Address = null);

/// <summary>Terms that data may be used under.</summary>
/// <param name="Name">An identifier of the Open Definition ("CC-BY-4.0"), or "other" for terms that have none.</param>
/// <param name="Title">The terms in words.</param>
/// <param name="Address">Where they are published, or null.</param>
public sealed record DataLicense(string Name, string Title, string? Address = null);
