using System.Text.Json;
using CsvHelper;

namespace Analysis.Tests.Data;

/// <summary><c>data/datapackage.json</c> and <c>data/articles.csv</c> are in step with the files beside them.</summary>
public class DataPackageTests
{
    private static readonly string folder = Path.Combine(Repository.Root, "data");

    [Fact]
    public void ListsEveryTableWithItsColumns()
    {
        Dictionary<string, string[]> listed = Resources().ToDictionary(r => r.GetProperty("path").GetString()!, r => r.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!).ToArray());
        string[] tables = [.. Directory.GetFiles(folder, "*.csv", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        Assert.Equal(tables, listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(listed, l => Assert.Equal(Headers(l.Key), l.Value));
    }

    [Fact]
    public void DescribesEveryColumnAndEverySource() => Assert.All(Resources(), r =>
    {
        Assert.All(r.GetProperty("schema").GetProperty("fields").EnumerateArray(), f => Assert.False(string.IsNullOrWhiteSpace(f.GetProperty("description").GetString())));
        Assert.NotEmpty(r.GetProperty("sources").EnumerateArray());
    });

    [Fact]
    public void TheTableOfArticlesIsWhatTheArticlesSayOfThemselves()
    {
        Corpus corpus = Corpus.Read(Path.Combine(folder, "articles"));
        Assert.Empty(corpus.Failures);
        using CsvReader csv = CsvReader.Create(File.OpenRead(Path.Combine(folder, "articles.csv")), new CsvReaderOptions(), leaveOpen: false);
        List<(string, string, string, string)> rows = [];
        while (csv.Read())
            rows.Add((csv.GetString("article"), csv.GetString("title"), csv.GetString("published"), csv.GetString("address")));
        Assert.Equal(corpus.Articles.Select(a => (a.Key, a.Metadata.Title!.Value, a.Metadata.Issued?.Value ?? "", a.Metadata.Address?.Value ?? "")), rows);
    }

    [Fact]
    public void EveryClaimNamesAnArticle()
    {
        string[] keys = [.. Directory.GetFiles(Path.Combine(folder, "articles"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!)];
        Assert.All(Claims.GoldClaim.All, c => Assert.Contains(c.Article, keys));
        Assert.Equal(keys.Order(StringComparer.Ordinal), Claims.GoldClaim.All.Select(c => c.Article).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheReadMesCountTheArticlesAndTheirStatements()
    {
        int articles = Directory.GetFiles(Path.Combine(folder, "articles"), "*.md").Length, claims = Claims.GoldClaim.All.Count;
        string here = File.ReadAllText(Path.Combine(folder, "README.md")), front = File.ReadAllText(Path.Combine(folder, "..", "README.md"));
        Assert.Contains($"| {articles} digests of public articles", here, StringComparison.Ordinal);
        Assert.Contains($"the {claims} statements in those articles", here, StringComparison.Ordinal);
        Assert.Contains($"| {claims} of {claims} found, none invented |", front, StringComparison.Ordinal);
    }

    private static JsonElement[] Resources()
    {
        using JsonDocument package = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "datapackage.json")));
        return [.. package.RootElement.GetProperty("resources").EnumerateArray().Select(r => r.Clone())];
    }

    private static string[] Headers(string table)
    {
        using CsvReader csv = CsvReader.Create(File.OpenRead(Path.Combine(folder, table)), new CsvReaderOptions(), leaveOpen: false);
        csv.ReadHeader();
        return [.. csv.Headers];
    }
}
