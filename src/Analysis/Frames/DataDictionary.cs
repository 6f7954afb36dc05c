using CsvHelper;

namespace Analysis.Frames;

/// <summary>What the columns of our records mean: <c>data/dictionary.csv</c>, embedded when the library is built. A test holds it against the records' XML documentation.</summary>
internal sealed class DataDictionary
{
    private readonly Dictionary<(string Record, string Column), (string Unit, string Description)> entries = [];

    private DataDictionary()
    {
        using Stream stream = typeof(DataDictionary).Assembly.GetManifestResourceStream("dictionary.csv")
            ?? throw new InvalidOperationException("The data dictionary is not embedded in the library.");
        using CsvReader csv = CsvReader.Create(stream, new CsvReaderOptions(), leaveOpen: false);
        csv.ReadHeader();
        while (csv.Read())
            entries.Add((csv.GetString("record"), csv.GetString("column")), (csv.GetString("unit"), csv.GetString("description")));
    }

    /// <summary>The one dictionary.</summary>
    public static DataDictionary Shared { get; } = new();

    /// <summary>The records and columns described.</summary>
    public IReadOnlyCollection<(string Record, string Column)> Keys => entries.Keys;

    /// <summary>Unit and description of a column; both "" for a type that is not of these libraries.</summary>
    public (string Unit, string Description) Of(Type record, string column) =>
        IsOurs(record) && entries.TryGetValue((record.Name, column), out (string, string) entry) ? entry : ("", "");

    /// <summary>Our records are public and stand in one namespace, whichever of our libraries holds them.</summary>
    private static bool IsOurs(Type record) =>
        record is { IsPublic: true, Namespace: nameof(Analysis) } && record.Assembly.GetName().Name is { } name && (name == nameof(Analysis) || name.StartsWith("Analysis.", StringComparison.Ordinal));
}
