using System.Globalization;
using System.Text.Json;
using Analysis.Text;

namespace Analysis.Tests.Articles;

/// <summary>The first article, field by field.</summary>
public class FirstArticleTests
{
    private static (Article Article, JsonElement Gold) Read() =>
        (Article.Read(Repository.Shared("seed/article.txt")), JsonDocument.Parse(File.ReadAllText(Repository.Shared("seed/gold/metadata.json"))).RootElement);

    [Fact]
    public void TitleDateAndLanguage()
    {
        (Article article, JsonElement gold) = Read();
        Assert.Equal(gold.GetProperty("title").GetString(), article.Metadata.Title?.Value);
        Assert.Equal(gold.GetProperty("published").GetString(), article.Metadata.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(gold.GetProperty("published").GetString(), article.Metadata.Issued?.Value);
        Assert.Equal(gold.GetProperty("language").GetString(), article.Metadata.Language?.Value);
        Assert.Null(article.Metadata.Modified);
        Assert.Null(article.Metadata.Subtitle);
        Assert.Null(article.Metadata.Site);
    }

    [Fact]
    public void AuthorWithRoleInstitutionAndCity()
    {
        (Article article, JsonElement gold) = Read();
        Author author = Assert.Single(article.Metadata.Authors);
        Assert.Equal(gold.GetProperty("authors")[0].GetProperty("name").GetString(), author.Name);
        Assert.Equal(gold.GetProperty("authors")[0].GetProperty("affiliation").GetString(), author.Affiliation);
        Assert.Equal("Researcher", author.Role);
        Assert.StartsWith("Eurasia Studies Center", author.Institution);
        Assert.Equal("Tehran", author.City);
    }

    [Fact]
    public void KeywordsAndRelatedTitles()
    {
        (Article article, JsonElement gold) = Read();
        Assert.Equal(gold.GetProperty("keywords").EnumerateArray().Select(k => k.GetString()), article.Metadata.Keywords.Select(k => k.Value));
        Assert.Equal(gold.GetProperty("related").EnumerateArray().Select(k => k.GetString()), article.Metadata.Related.Select(k => k.Value));
    }

    [Fact]
    public void BodyIsFiveParagraphsAndTheirSentences()
    {
        (Article article, JsonElement gold) = Read();
        Assert.Equal(gold.GetProperty("paragraphs").GetInt32(), article.Paragraphs.Count);
        Assert.Equal(gold.GetProperty("bodyStart").GetInt32(), article.Paragraphs[0].Start);
        Assert.Equal(gold.GetProperty("sentences").EnumerateArray().Select(n => n.GetInt32()), article.Paragraphs.Select(p => Sentences.Of(article.Text, p).Count));
    }

    [Fact]
    public void EveryValueStandsAtItsPlace()
    {
        Article article = Read().Article;
        Metadata m = article.Metadata;
        Stated<string>[] all = [m.Title!, .. m.Keywords, .. m.Related];
        Assert.All(all, s => Assert.Equal(s.Value, s.Place!.Value.In(article.Text)));
        Assert.All(m.Authors, a => Assert.Equal(a.Name, a.Place!.Value.In(article.Text)));
        Assert.Contains("2012", m.Published!.Place!.Value.In(article.Text), StringComparison.Ordinal);
    }
}
