using CsvHelper;

namespace Analysis.Lexicon;

/// <summary>A table of <c>data/lexicon</c>, embedded in the library when it is built.</summary>
internal static class LexiconFile
{
    /// <summary>The rows of a table, each a map from column name to its text ("" where empty).</summary>
    /// <param name="name">The file's name below <c>data/lexicon</c>, such as <c>abbreviations.csv</c>.</param>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string name)
    {
        using Stream stream = typeof(LexiconFile).Assembly.GetManifestResourceStream("lexicon/" + name)
            ?? throw new InvalidOperationException($"The lexicon table '{name}' is not embedded in the library.");
        using CsvReader csv = CsvReader.Create(stream, new CsvReaderOptions(), leaveOpen: false);
        csv.ReadHeader();
        string[] columns = [.. csv.Headers];
        while (csv.Read())
            yield return columns.ToDictionary(c => c, c => csv.GetString(c));
    }
}
