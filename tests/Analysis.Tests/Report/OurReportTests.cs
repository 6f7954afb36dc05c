using System.Net;
using System.Text.RegularExpressions;
using Analysis.Cli.Report;

namespace Analysis.Tests.Report;

/// <summary>The report of the project's own articles: every page says what it says in the words of a person.</summary>
public sealed partial class OurReportTests
{
    [Fact]
    public async Task NoPageShowsTheWordsOfAMachine()
    {
        using TemporaryFolder folder = new();
        string data = Path.Combine(Repository.Root, "data");
        ReportRequest request = new([Path.Combine(data, "articles")], folder.At("out"), Path.Combine(data, "records"), null, "Test", false, "analysis report data/articles");
        await new ReportBuild(request, new Progress<string>()).Run(TestContext.Current.CancellationToken);
        string[] pages = Directory.GetFiles(folder.At("out"), "*.html");
        Assert.True(pages.Length > 50, "The report has a page for each article.");
        Assert.All(pages, page =>
        {
            string html = File.ReadAllText(page), shown = WebUtility.HtmlDecode(Tag().Replace(Hidden().Replace(html, " "), " "));
            Assert.DoesNotMatch(MachineWord(), shown);
            if (Path.GetFileName(page).StartsWith("article-", StringComparison.Ordinal))
                Assert.Contains("class=\"digest\"", html, StringComparison.Ordinal);
        });
    }

    /// <summary>"3 rank", "60 unit", "2009-33", "2020-01/2020-06", "oil_export", "1600000000", "3.5 billion USD", the key of an article.</summary>
    [GeneratedRegex(@"\d (rank|unit)\b|\b\d{4}-\d\d\b|\b[a-z]+_[a-z_]+\b|\b\d{7,}\b|\d (USD|GBP|EUR)\b|from 0\b", RegexOptions.CultureInvariant)]
    private static partial Regex MachineWord();

    /// <summary>What is no running text: scripts, sheets, code such as names of files and hashes, addresses and the words of the source of a page.</summary>
    [GeneratedRegex(@"<(script|style|code|title)\b.*?</\1>|<a [^>]*rel=""noopener[^>]*>.*?</a>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
