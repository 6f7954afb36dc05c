using System.Globalization;
using CsvHelper;

namespace Analysis.Tests.Gold;

/// <summary>The tables of <c>data/gold</c>: what a careful reader finds in a digest, coded by hand.</summary>
internal static class GoldTable
{
    /// <summary>The rows of one table for one article.</summary>
    public static List<Dictionary<string, string>> Rows(string table, string article)
    {
        using CsvReader csv = CsvReader.Create(
            File.OpenRead(Path.Combine(Repository.Root, "data", "gold", table + ".csv")), new CsvReaderOptions(), leaveOpen: false);
        csv.ReadHeader();
        List<Dictionary<string, string>> rows = [];
        while (csv.Read())
        {
            Dictionary<string, string> row = csv.Headers.ToDictionary(h => h, csv.GetString);
            if (row["article"] == article)
                rows.Add(row);
        }
        return rows;
    }

    /// <summary>Where the row's words begin in the text: at the occurrence that the row counts.</summary>
    public static int Place(Dictionary<string, string> row, string text)
    {
        int at = -1, nth = row.TryGetValue("nth", out string? stated) ? int.Parse(stated, CultureInfo.InvariantCulture) : 1;
        for (int i = 0; i < nth; i++)
        {
            at = text.IndexOf(row["text"], at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The words “{row["text"]}” are not in the article as often as the gold says.");
        }
        return at;
    }
}
