using System.Text.RegularExpressions;
using Analysis.Cli.Report;

namespace Analysis.Tests.Report;

/// <summary>The pages of a report, from findings made by hand.</summary>
public partial class PageTests
{
    private static readonly Shell shell = new("A report", [("notebook-02-trade.html", "Trade")]);
    private static readonly Origin origin = new("analysis report data/articles", [new("data/articles/cable.md", new string('0', 64))], []);
    private static readonly ArticleFindings ordinary = SampleArticle.Ordinary(), hostile = SampleArticle.Hostile();
    private static readonly string article = ArticlePage.Write(shell, [ordinary, hostile], 0, origin);
    private static readonly string attacked = ArticlePage.Write(shell, [ordinary, hostile], 1, origin);
    private static readonly string index = IndexPage.Write(shell, [ordinary, hostile], [new("data/articles/broken.md", "byte 17", "<b>no text</b>")], [new("notebook-02-trade.html", "Trade", "How much?")], ["Sample register"], origin);

    [Fact]
    public void EachLinkWithinAPageLeadsSomewhere()
    {
        foreach (string page in new[] { article, index, attacked })
        {
            HashSet<string> ids = [.. Id().Matches(page).Select(m => m.Groups[1].Value)];
            Assert.All(Fragment().Matches(page), m => Assert.Contains(m.Groups[1].Value, ids));
        }
    }

    [Fact]
    public void NoIdIsUsedTwice()
    {
        foreach (string page in new[] { article, index, attacked })
            Assert.Equal(Id().Count(page), Id().Matches(page).Select(m => m.Groups[1].Value).Distinct().Count());
    }

    [Fact]
    public void TheIndexLeadsToClaims()
    {
        Assert.Contains("href=\"article-cable.html#c1\"", index, StringComparison.Ordinal);
        Assert.Contains("tbody id=\"c1\"", article, StringComparison.Ordinal);
    }

    [Fact]
    public void EachFindingHasAMarkAndARow()
    {
        Assert.All(ordinary.Marks, m =>
        {
            Assert.Contains($"id=\"m-{m.Key}\"", article, StringComparison.Ordinal);
            Assert.Contains($"id=\"{m.Row}\"", article, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("310,000,000 USD")]
    [InlineData("&gt; 1,200,000,000 USD")]
    [InlineData("1/3")]
    [InlineData("Norway’s exports to Iceland, 2010")]
    [InlineData("Iceland’s imports from Norway, 2010")]
    [InlineData("measure · kilometre (km)")]
    [InlineData("count · country")]
    [InlineData("2011-05-04")]
    [InlineData("claimed, says <bdi>Iceland</bdi>")]
    [InlineData("no record at hand says where fish comes from")]
    [InlineData("resolved to the last pair named")]
    public void TheRowsSay(string words) => Assert.Contains(words, article, StringComparison.Ordinal);

    [Theory]
    [InlineData("<span class=\"ltr\" title=\"310,000,000 USD\">310 m US dollars</span>")]
    [InlineData("<span class=\"ltr\" title=\"&gt; 1,200,000,000 USD\">more than 1.2 bn US dollars</span>")]
    [InlineData("<span class=\"ltr\" title=\"305,000,000 USD\">305 m US dollars</span>")]
    [InlineData("<span class=\"ltr\" title=\"2011-05-04\">4 May 2011</span>")]
    public void AmountsAndDaysAreInWordsAndExactOnHover(string html) => Assert.Contains(html, article, StringComparison.Ordinal);

    [Theory]
    [InlineData(3, "rank", "3rd")]
    [InlineData(60, "unit", "60 pieces")]
    [InlineData(1, "unit", "1 piece")]
    [InlineData(0.4, "share", "40 %")]
    [InlineData(206891, "USD", "206,891 US dollars")]
    [InlineData(3600000000, "USD", "3.6 bn US dollars")]
    [InlineData(156000000, "GBP", "156 m pounds sterling")]
    [InlineData(500, "km", "500 km")]
    public void QuantitiesAreInWords(double value, string unit, string words) => Assert.Equal(words, Quantity.Words((decimal)value, unit));

    [Theory]
    [InlineData("“<bdi>Goods, fish and a cable</bdi>.”")]
    [InlineData("<cite><bdi>A gazette</bdi></cite>, 6 May 2011.")]
    [InlineData("href=\"data/cable/citation.bib\"")]
    [InlineData("href=\"data/cable/citation.ris\"")]
    [InlineData("href=\"data/cable/citation.json\"")]
    public void TheArticleCanBeCited(string words) => Assert.Contains(words, article, StringComparison.Ordinal);

    [Fact]
    public void ADigestIsToldFromItsSource()
    {
        const string note = "A digest in our own words; <b>the title</b> is descriptive.";
        Metadata metadata = ordinary.Article.Metadata with { Note = new(note, null, "front matter") };
        Article digest = ordinary.Article with { Metadata = metadata, Context = [ordinary.Article.Paragraphs[1]], Paragraphs = [ordinary.Article.Paragraphs[0]] };
        string page = ArticlePage.Write(shell, [new(digest, new([], [], [], [], [], []), [], [])], 0, origin);
        Assert.Contains("a digest, not those of <bdi>A gazette</bdi>.", page, StringComparison.Ordinal);
        Assert.Contains("The source is at <a href=\"https://example.org/cable\"", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;the title&lt;/b&gt; is descriptive.", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Note</th>", page, StringComparison.Ordinal);
        Assert.Contains("Cite the source</h2>", page, StringComparison.Ordinal);
        Assert.Contains("Read in a digest, not in the original.", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("class=\"context\"").Length - 1);
        Assert.True(page.IndexOf("class=\"context\"", StringComparison.Ordinal) > page.IndexOf("Norway sold Iceland", StringComparison.Ordinal));
        Assert.DoesNotContain("class=\"digest\"", article, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2012-04", "April 2012")]
    [InlineData("2024", "2024")]
    [InlineData("2012?", "2012?")]
    public void ADateWithoutADayIsToldAsPreciselyAsItIsStated(string edtf, string words)
    {
        Metadata metadata = ordinary.Article.Metadata with { Published = null, Issued = new(edtf, null, "front matter") };
        Article undated = new(ordinary.Article.Key, null, ordinary.Article.Text, metadata, ordinary.Article.Paragraphs);
        string page = ArticlePage.Write(shell, [new(undated, ordinary.Findings, ordinary.Checks, [])], 0, origin);
        Assert.Contains($"<p class=\"by\"><bdi>A gazette</bdi> · {words}</p>", page, StringComparison.Ordinal);
        Assert.Contains($"<th scope=\"row\">Published</th><td>{words}</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void FailedFilesAreListed() => Assert.Contains("&lt;b&gt;no text&lt;/b&gt;", index, StringComparison.Ordinal);

    [Fact]
    public void AnArticleWithoutATitleIsKnownByItsFirstWords()
    {
        ArticleFindings untitled = new(ordinary.Article with { Metadata = Metadata.None }, ordinary.Findings, [], []);
        string page = IndexPage.Write(shell, [untitled], [], [], [], origin);
        Assert.Contains("“<bdi>Norway sold Iceland goods worth 310 million dollars in 2010, the statistics office of Norway said on …</bdi>”", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Norway sold Iceland goods", index, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereNoRecordSpeaksThereIsNoScale()
    {
        ArticleFindings open = new(ordinary.Article, ordinary.Findings, ordinary.Checks.Select(c => c with { Verdict = Verdict.NotDecidable, Ratio = null }), []);
        string page = IndexPage.Write(shell, [open], [], [], ["Sample register"], origin);
        Assert.Contains("official records decide none", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"line\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"line\"", index, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileTextStaysText()
    {
        foreach (string page in new[] { attacked, IndexPage.Write(shell, [hostile], [new("<script>x</script>", "<script>", "<script>")], [], ["<script>"], origin) })
        {
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain('\u202E', page);
            Assert.All(Tag().Matches(page), m => Assert.DoesNotMatch("\\son\\w+\\s*=", Quoted().Replace(m.Value, "")));
            Assert.Equal(1, Regex.Count(page, "<title>"));
        }
    }

    [Fact]
    public void KeysBecomeNamesOfFilesThatStayInTheFolder()
    {
        Assert.Equal("article-.2e.2e.2fa.20b.html", ArticleFindings.Address("../a b"));
        Assert.DoesNotContain('/', hostile.Page);
        Assert.NotEqual(ArticleFindings.FileName("é"), ArticleFindings.FileName("e"));
    }

    [Fact]
    public void TheSamePageAgain() => Assert.Equal(article, ArticlePage.Write(shell, [SampleArticle.Ordinary(), hostile], 0, origin));

    [Fact]
    public void NoPageNamesAnAddressToLoad()
    {
        foreach (string page in new[] { article, index, attacked })
            Assert.DoesNotMatch("(src|<link[^>]*href)=\"(https?:)?//", page);
    }

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]*)\"")]
    private static partial Regex Fragment();

    [GeneratedRegex("<[a-z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
