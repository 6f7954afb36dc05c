using System.Text.RegularExpressions;
using Analysis.Cli.Report;

namespace Analysis.Tests.Report;

/// <summary>The page that holds the claims of all articles against each other.</summary>
public partial class ComparedPageTests
{
    private const string Cod = "---\ntitle: Cod\nlanguage: en\n---\n\nTrade between Norway and Iceland came to 300 million dollars in 2010.\n";
    private const string Cable = "---\ntitle: Cable\nlanguage: en\n---\n\nTrade between Iceland and Norway reached 900 million dollars in 2010, 50.0 percent more than in 2009. In 2009 trade between Iceland and Norway came to 450.0 million dollars.\n";

    [Fact]
    public async Task EveryNumberLeadsToItsWords()
    {
        using TemporaryFolder folder = new();
        string page = await Build(folder, Cod, Cable);
        Assert.Contains("3.0 times as much as the other article on 2010", page, StringComparison.Ordinal);
        Assert.Contains("+50.0 % is stated", page, StringComparison.Ordinal);
        Assert.Contains("chip overstated\">disagree", page, StringComparison.Ordinal);
        Match[] links = Link().Matches(page).ToArray();
        Assert.Contains(links, l => l.Groups[1].Value == "article-cod.html");
        Assert.All(links, l => Assert.Contains($"id=\"{l.Groups[2].Value}\"", File.ReadAllText(folder.At("out", l.Groups[1].Value)), StringComparison.Ordinal));
        Assert.Contains("compared.html", File.ReadAllText(folder.At("out", "index.html")), StringComparison.Ordinal);
        Assert.Contains("Other claims:", File.ReadAllText(folder.At("out", "article-cable.html")), StringComparison.Ordinal);
        Assert.Contains("outlier,cable,", File.ReadAllText(folder.At("out", "data", "disagreements.csv")), StringComparison.Ordinal);
        Assert.Contains("total,ISL,NOR,2010,USD,2,2,300000000,600000000,900000000,3,", File.ReadAllText(folder.At("out", "data", "agreements.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThereIsNoneWhereNothingIsToBeCompared()
    {
        using TemporaryFolder folder = new();
        Assert.Equal("", await Build(folder, Cod));
        Assert.DoesNotContain("compared.html", File.ReadAllText(folder.At("out", "index.html")), StringComparison.Ordinal);
    }

    private static async Task<string> Build(TemporaryFolder folder, params string[] articles)
    {
        string[] names = ["cod", "cable"];
        for (int i = 0; i < articles.Length; i++)
            folder.Write($"in/{names[i]}.md", articles[i]);
        await new ReportBuild(new([folder.At("in")], folder.At("out"), null, null, "A report", false, "analysis report in"), new Progress<string>()).Run(TestContext.Current.CancellationToken);
        string page = folder.At("out", ComparedPage.Address);
        return File.Exists(page) ? File.ReadAllText(page) : "";
    }

    [GeneratedRegex("href=\"(article-[^\"#]*)#([^\"]*)\"")]
    private static partial Regex Link();
}
