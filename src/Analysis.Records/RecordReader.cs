using Analysis.RecordFiles;
using Analysis.RecordFiles.Layouts;

namespace Analysis;

/// <summary>
/// Reads one file of official statistics row by row, in memory that does not grow with the file: UN Comtrade (new and old site), COW Dyadic
/// Trade, CEPII BACI, IMF Direction of Trade, SIPRI's trade register, and our own tables. The form is told by the columns.
/// </summary>
public static class RecordReader
{
    /// <summary>The trade in a file, in the order of its lines. Lines that cannot be read are left out and reported.</summary>
    /// <param name="path">The file.</param>
    /// <param name="filter">Which rows are wanted; null for all.</param>
    /// <param name="failures">Where failures go; null where nobody asks. They are complete when the last record was read.</param>
    /// <returns>The rows of whole values; those that are parts of another (by second partner, transport, customs procedure) are left out.</returns>
    public static IEnumerable<TradeRecord> Trade(string path, TradeFilter? filter = null, ICollection<ReadFailure>? failures = null) =>
        Rows(path, report => RecordFile.Open(path, report), filter, failures).Where(r => r.Part.Length == 0);

    /// <summary>The trade in a stream that can go back to its beginning, which is closed behind the last record; see <see cref="Trade(string, TradeFilter?, ICollection{ReadFailure}?)"/>.</summary>
    internal static IEnumerable<TradeRecord> Trade(Stream stream, string name) => Rows(name, report => RecordFile.Open(name, stream, report), null, null);

    private static IEnumerable<TradeRecord> Rows(string path, Func<FileReport, RecordFile?> open, TradeFilter? filter, ICollection<ReadFailure>? failures)
    {
        FileReport report = new(path, failures);
        using RecordFile? file = open(report);
        if (file?.Layout is not TradeLayout layout)
            yield break;
        Row row = new(file.Csv, report, file.LinesBefore, filter ?? new());
        TradeRows rows = layout.Open(row.Headers, file.Source);
        List<TradeRecord> found = [];
        while (row.Next())
        {
            rows.Read(row, found);
            for (int i = 0; i < found.Count; i++)
                yield return found[i];
            found.Clear();
        }
        report.Close(row.Count);
    }

    /// <summary>The deals of an arms register, in the order of its lines. Lines that cannot be read are left out and reported.</summary>
    /// <param name="path">The file.</param>
    /// <param name="filter">Which rows are wanted; null for all. Only its countries are asked about.</param>
    /// <param name="failures">Where failures go; null where nobody asks.</param>
    public static IReadOnlyList<ArmsRecord> Arms(string path, TradeFilter? filter = null, ICollection<ReadFailure>? failures = null)
    {
        FileReport report = new(path, failures);
        using RecordFile? file = RecordFile.Open(path, report);
        List<ArmsRecord> found = [];
        if (file?.Layout is not ArmsLayout layout)
            return found;
        Row row = new(file.Csv, report, file.LinesBefore, filter ?? new());
        ArmsRows rows = layout.Open(row.Headers, file.Source);
        while (row.Next())
            rows.Read(row, found);
        report.Close(row.Count);
        return found;
    }

    /// <summary>Reads whatever a file holds.</summary>
    internal static void Read(string path, TradeFilter? filter, List<TradeRecord> trade, List<ArmsRecord> arms, List<ReadFailure> failures)
    {
        FileReport report = new(path, failures);
        Layout layout;
        using (RecordFile? file = RecordFile.Open(path, report))
        {
            if (file is null)
                return;
            layout = file.Layout;
        }
        if (layout is TradeLayout { ListsEveryProduct: var every })
            trade.AddRange(TradeSums.Complete([.. Rows(path, r => RecordFile.Open(path, r), filter, failures)], every && filter?.Products is null));
        else
            arms.AddRange(Arms(path, filter, failures));
    }
}
