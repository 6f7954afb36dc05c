using Analysis.RecordFiles;

namespace Analysis;

public sealed partial record Records
{
    /// <summary>Records of nothing.</summary>
    public static Records None { get; } = new([], [], []);

    /// <summary>Reads files of official statistics. Lines and files that cannot be read are in <see cref="Failures"/>; everything else is kept.</summary>
    /// <param name="paths">Files, or folders whose CSV and text files, packed with gzip or in zip files too, are read in order of their names.</param>
    public static Records Read(params string[] paths) => Read(null, paths);

    /// <summary>Reads the rows of official statistics that a filter wants; see <see cref="Read(string[])"/>.</summary>
    /// <param name="filter">Which rows are kept in memory; null for all.</param>
    /// <param name="paths">Files or folders.</param>
    public static Records Read(TradeFilter? filter, params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        List<TradeRecord> trade = [];
        List<ArmsRecord> arms = [];
        List<ReadFailure> failures = [];
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (string file in Directory.GetFiles(path).Where(RecordBytes.IsRead).Order(StringComparer.Ordinal))
                    ReadFile(file);
            }
            else if (File.Exists(path))
                ReadFile(path);
            else
                failures.Add(new(path, "", RecordMessages.Missing()));
        }
        return new(trade, arms, failures);

        void ReadFile(string file)
        {
            try
            {
                foreach (string table in RecordBytes.Tables(file))
                    RecordReader.Read(table, filter, trade, arms, failures);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failures.Add(new(file, "", RecordMessages.Unreadable(e.Message)));
            }
        }
    }
}
