using System.Text.RegularExpressions;
using Analysis.Notebooks;
using Analysis.Tests.Gold;

namespace Analysis.Tests.Notebooks;

/// <summary>The first article's systems, each in a cell that has its tag: what the committed notebooks show for it.</summary>
public partial class NotebookCellTests
{
    private static readonly Dictionary<string, NotebookCell> tagged = Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb")
        .SelectMany(f => NotebookFile.Read(f).Cells).SelectMany(c => c.Tags.Where(t => t.StartsWith("system:", StringComparison.Ordinal)).Select(t => (Tag: t["system:".Length..], Cell: c)))
        .ToDictionary(c => c.Tag, c => c.Cell, StringComparer.Ordinal);

    [Fact]
    public void EachSystemHasItsCell() =>
        Assert.Equal(["arms", "figures", "intelligence", "metadata", "reactions", "trade", "visits"], tagged.Keys.Order(StringComparer.Ordinal));

    /// <summary>The values of the gold tables stand in the cells' outputs: those of metadata field by field, the figures' numbers with the signs of their bounds.</summary>
    [Fact]
    public void MetadataIsWhole()
    {
        string html = Html("metadata");
        // A weekday follows from the day, and boilerplate is what is left out of the text: neither is a field.
        Assert.All(Gold("metadata").Where(g => g["field"] is not ("weekday" or "boilerplate")), g => Assert.Contains(Encoded(g["value"]), html, StringComparison.Ordinal));
    }

    [Fact]
    public void FiguresAreWholeAndInOrder()
    {
        string[] rows = Rows("figures");
        int at = -1;
        foreach (Dictionary<string, string> gold in Gold("figures"))
        {
            string sign = gold["bound"] switch { "<=" => "≤", ">=" => "≥", var s => s };
            string[] words = gold["text"].Split(' ');
            at = Array.FindIndex(rows, at + 1, r => r.Contains(Encoded(words[0]), StringComparison.Ordinal) && r.Contains($">{Encoded(sign)}<", StringComparison.Ordinal));
            Assert.True(at >= 0, $"{gold["text"]} {gold["bound"]} is not in the cell, or not in its place");
        }
    }

    [Theory]
    [InlineData("trade", "50,000 dollars", "export", "1992", "=")]
    [InlineData("trade", "12,000 dollars", "import", "1992", "≤")]
    [InlineData("trade", "4 billion dollars", "total", "2012", "&gt;")]
    [InlineData("trade", "one-sixth", "oil_share_of_israel", "2012", "&gt;")]
    [InlineData("visits", "Avigdor Lieberman", "Azerbaijan", "2012-04-23", "reported")]
    [InlineData("visits", "Ilham Aliyev", "Shimon Peres", "CONSULT")]
    [InlineData("visits", "visit to Israel", "adviser", "042")]
    [InlineData("visits", "Sergei Lavrov", "Armenia", "042")]
    [InlineData("visits", "sign a contract", "Azerbaijan", "WikiLeaks")]
    [InlineData("arms", "Aerostar", "2007", "2008")]
    [InlineData("arms", "Orbiter", "Orbiter-3")]
    [InlineData("arms", "Hermes 450", "Hermes-450", "2008")]
    [InlineData("arms", "Green Pine", "EL/M-2080 Green Pine", "2012-03")]
    [InlineData("intelligence", "Shimon", "claimed", "ground zero")]
    [InlineData("intelligence", "confidential cables", "claimed", "spy on Iran")]
    [InlineData("intelligence", "WikiLeaks", "claimed", "sign a contract")]
    [InlineData("intelligence", "(the author)", "reported", "opened the door to agents")]
    [InlineData("reactions", "summoned", "Iranian Foreign Ministry", "114")]
    [InlineData("reactions", "note of protest", "Azerbaijani ambassador", "114")]
    [InlineData("reactions", "demanded", "Azerbaijan", "REQUEST")]
    [InlineData("reactions", "warned", "Sergei Lavrov", "THREATEN", "reported")]
    public void ARowSays(string system, params string[] words) =>
        Assert.Contains(Rows(system), row => words.All(w => row.Contains(w, StringComparison.Ordinal)));

    /// <summary>Rows of findings name the article and the first code unit, so that the report leads from them to the words.</summary>
    [Theory]
    [InlineData("figures")]
    [InlineData("trade")]
    [InlineData("visits")]
    [InlineData("arms")]
    [InlineData("intelligence")]
    [InlineData("reactions")]
    public void EveryRowNamesItsPlace(string system) =>
        Assert.All(Rows(system), row => Assert.Contains("data-article=\"kaleji-2012-04-28\" data-start=\"", row, StringComparison.Ordinal));

    [Fact]
    public void ProseHoldsNoNumberThatACellShouldCompute()
    {
        string[] numbers = [.. Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").SelectMany(f => NotebookFile.Read(f).Cells)
            .Where(c => c.Kind == CellKind.Markdown).Select(c => NotNumbers().Replace(c.Source, "")).Where(words => words.Any(char.IsAsciiDigit))];
        Assert.Empty(numbers);
    }

    /// <summary>The ends of Goldstein's scale, and addresses of links.</summary>
    [GeneratedRegex(@"[−+]10|\]\([^)]*\)")]
    private static partial Regex NotNumbers();

    private static string Html(string system) => string.Concat(tagged[system].Outputs.OfType<DisplayOutput>().Select(o => o.Data[MimeBundle.Html]));

    private static string[] Rows(string system) => [.. Html(system).Split("<tr").Where(r => r.Contains("</td>", StringComparison.Ordinal))];

    private static string Encoded(string words) => System.Net.WebUtility.HtmlEncode(words);

    private static List<Dictionary<string, string>> Gold(string table) => GoldTable.Rows(table, "kaleji-2012-04-28");
}
