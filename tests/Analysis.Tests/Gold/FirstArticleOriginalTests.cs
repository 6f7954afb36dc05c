using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Tests.Gold;

/// <summary>The digest beside the article itself, which is no part of the project: other words, and nothing left out.</summary>
public partial class FirstArticleOriginalTests
{
    private const string Key = "kaleji-2012-04-28";
    private const int Run = 6;
    private static readonly Article digest = Article.Read(Path.Combine(Repository.Root, "data", "articles", Key + ".md"));

    [Fact]
    public void NoSixWordsInARowAreTheOriginals()
    {
        HashSet<string> original = [.. Runs(File.ReadAllText(Repository.Shared("seed/article.txt")))];
        string[] parts = [.. digest.Paragraphs.SelectMany(p => Quotation().Split(p.In(digest.Text)))];
        Assert.DoesNotContain(parts.SelectMany(Runs), original.Contains);
    }

    [Fact]
    public void SevenHundredToAThousandWordsTellIt() =>
        Assert.InRange(digest.Paragraphs.Sum(p => Word().Count(p.In(digest.Text))), 700, 1_000);

    [Fact]
    public void ItsFiguresAreThoseOfTheOriginalInOrder() => Assert.Equal(
        Shared("figures").Where(r => r["kind"] == "figure").Select(Figure), GoldTable.Rows("figures", Key).Select(Figure));

    [Fact]
    public void ItsDatesAreThoseOfTheOriginalInOrder()
    {
        Dictionary<string, string>[] original = [.. Shared("figures").Where(r => r["kind"] is "date" or "duration")];
        List<Dictionary<string, string>> gold = GoldTable.Rows("dates", Key);
        Assert.Equal(original.Select(r => r["kind"]), gold.Select(r => r["kind"]));
        Assert.All(original.Zip(gold).Where(p => p.First["kind"] == "date"), p => Assert.Equal(p.First["value"], p.Second["edtf"]));
    }

    [Fact]
    public void ItsCoreEventsAreThoseOfTheOriginalInOrder()
    {
        IEnumerable<Dictionary<string, string>> original = Shared("events").Where(r => r["tier"] == "core");
        IEnumerable<Dictionary<string, string>> gold = GoldTable.Rows("events", Key).Where(r => r["tier"] == "core");
        Assert.Equal(
            original.Select(r => (Country(r["source_code"]), Countries(r["target_code"]), r["cameo_root"], r["status"], r["reciprocal"])),
            gold.Select(r => (r["source"], r["target"], r["cameo"][..2], r["status"], r["reciprocal"])));
    }

    private static IEnumerable<Dictionary<string, string>> Shared(string table) => CsvRows.Of(Repository.Shared($"seed/gold/{table}.csv"));

    private static (decimal, string) Figure(Dictionary<string, string> row) =>
        (Math.Round(decimal.Parse(row["value"], CultureInfo.InvariantCulture), 6), row["bound"]);

    /// <summary>The country of an actor's code; actors of no country have none.</summary>
    private static string Country(string code) => code[..3] is "UAF" or "NGO" or "IGO" or "---" ? "" : code[..3];

    private static string Countries(string codes) => string.Join(';', codes.Split(';').Select(Country));

    private static IEnumerable<string> Runs(string text)
    {
        string[] words = [.. Word().Matches(text).Select(m => m.Value.ToLowerInvariant().Replace('’', '\''))];
        for (int i = 0; i + Run <= words.Length; i++)
            yield return string.Join(' ', words, i, Run);
    }

    [GeneratedRegex(@"\w+(?:[-'’]\w+)*")]
    private static partial Regex Word();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quotation();
}
