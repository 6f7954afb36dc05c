using Deedle;

namespace Analysis;

/// <summary>A table of a data package.</summary>
/// <param name="Name">A short name in lower case, unique in the package: "figures".</param>
/// <param name="Title">What it holds, for people.</param>
/// <param name="Frame">Its rows and columns: a frame of ours or any other.</param>
public sealed record DataResource(string Name, string Title, IFrame Frame)
{
    /// <summary>The file, relative to the folder of the package, with forward slashes; the name and ".csv" unless set.</summary>
    public string Path { get; init; } = Name + ".csv";

    /// <summary>The names of the row keys' columns, one a level; without names, keys that only number the rows are not written.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>The record that the frame was made of, whose units and descriptions its columns of the same name have; null where there is none.</summary>
    public Type? Record { get; init; }

    /// <summary>Where its rows come from.</summary>
    public IReadOnlyList<DataSource> Sources { get; init; } = [];

    /// <summary>The terms it may be used under.</summary>
    public IReadOnlyList<DataLicense> Licenses { get; init; } = [];

    /// <summary>A table of records, described by the data dictionary.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="name">A short name in lower case, unique in the package: "figures".</param>
    /// <param name="title">What it holds, for people.</param>
    /// <param name="records">The records, one a row.</param>
    /// <exception cref="ArgumentException">A member of <typeparamref name="T"/> cannot be a cell; the message says which.</exception>
    public static DataResource Of<T>(string name, string title, IEnumerable<T> records)
        where T : notnull => new(name, title, records.ToFrame()) { Record = typeof(T) };
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
