using System.Text;
using Analysis.Articles;

namespace Analysis.Tests.Articles;

public class HtmlTests
{
    private const string Paragraphs = """
        <p>The minister of transport opened the new ferry terminal on Monday and said that it would carry two million passengers a year.</p>
        <p>Residents of the old port, who had protested for months, stayed away from the ceremony and met in the town hall instead.</p>
        """;

    private static Article Read(string html, string? address = null) => Read(Encoding.UTF8.GetBytes(html), address);

    private static Article Read(byte[] bytes, string? address = null)
    {
        Assert.True(HtmlReader.Read(bytes, "page", "page.html", address).Succeeded(out Article? article, out ReadFailure? failure), failure?.ToString());
        return article;
    }

    [Fact]
    public void TheVisibleHeadlineThatIsCorroboratedBeatsTheOneForSearchEngines()
    {
        Article article = Read($"""
            <html lang="en"><head><title>Best ferry terminals 2019 | Harbour Review</title><meta property="og:title" content="New Ferry Terminal Divides the City">
            <meta property="og:site_name" content="Harbour Review"></head>
            <body><header><h1>Harbour Review</h1></header><article><h1>New Ferry Terminal Divides City</h1><div class="byline">By Ada Fenwick and Bo von der Aue</div><time datetime="2019-05-03">May 3, 2019</time>{Paragraphs}</article>
            <aside class="related"><h2>Related</h2><time datetime="2020-01-01">January 1, 2020</time></aside></body></html>
            """);
        Assert.Equal("New Ferry Terminal Divides City", article.Metadata.Title!.Value);
        Assert.Equal(["Ada Fenwick", "Bo von der Aue"], article.Metadata.Authors.Select(a => a.Name));
        Assert.Equal(new DateOnly(2019, 5, 3), article.Metadata.Published!.Value);
        Assert.Equal("Harbour Review", article.Metadata.Site!.Value);
        Assert.Equal("en", article.Metadata.Language!.Value);
        Assert.Contains(article.Metadata.Candidates, c => c is { Field: "title", Source: "title element", Chosen: false });
    }

    [Fact]
    public void JsonLdGivesAuthorsWithRoleAndInstitution()
    {
        Article article = Read($$$"""
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"New Ferry Terminal Divides City","datePublished":"2019-05-03T23:30:00Z",
            "dateModified":"2019-05-05","author":{"@id":"#a"},"keywords":"ports, ferries"},{"@id":"#a","@type":"Person","name":"Ada Fenwick","jobTitle":"Senior Editor","worksFor":{"name":"Harbour Review"}}]}</script>
            <h1>New Ferry Terminal Divides City</h1>{{{Paragraphs}}}
            """);
        Author author = Assert.Single(article.Metadata.Authors);
        Assert.Equal(("Ada Fenwick", "Senior Editor", "Harbour Review"), (author.Name, author.Role, author.Institution));
        Assert.Equal("2019-05-03T23:30:00Z", article.Metadata.Issued!.Value);
        Assert.Equal(new DateOnly(2019, 5, 5), article.Metadata.Modified!.Value);
        Assert.Equal(["ports", "ferries"], article.Metadata.Keywords.Select(k => k.Value));
    }

    [Fact]
    public void NothingStatedIsNothingInvented()
    {
        Metadata m = Read($"<body><h1>Opening hours of the terminal</h1>{Paragraphs}<footer>© 2019 Harbour Company, January 1, 2019</footer>").Metadata;
        Assert.Empty(m.Authors);
        Assert.Null(m.Published);
        Assert.Null(m.Issued);
    }

    [Fact]
    public void ParagraphsLeadBackToTheirElements()
    {
        Article article = Read($"<body><nav><p>This is a sentence of the menu that nobody wants to read in a body.</p></nav><main id='m'><h1>New Ferry Terminal Divides City</h1>{Paragraphs}</main>");
        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Equal(["main#m > p", "main#m > p:nth-of-type(2)"], article.Elements);
        Assert.All(article.Paragraphs, p => Assert.StartsWith(p.Start == 0 ? "The minister" : "Residents", p.In(article.Text), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("windows-1252", "windows-1252", "Málaga – “café”")]
    [InlineData("iso-8859-1", "windows-1252", "Málaga – “café”")]
    [InlineData("iso-8859-2", "iso-8859-2", "Łódź")]
    [InlineData("windows-1256", "windows-1256", "بندر")]
    [InlineData("utf-16", "utf-8", "Łódź")]
    public void EncodingsAreDecidedAsInBrowsers(string declared, string actual, string words)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(actual) ?? Encoding.GetEncoding(actual);
        Assert.Contains(words, Read(encoding.GetBytes($"<meta charset='{declared}'><h1>{words}</h1><p>Words about {words} that make a sentence of some length for the body.</p>")).Metadata.Title!.Value, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Hostile() => new()
    {
        { "cut in a tag", $"<h1>New Ferry Terminal</h1>{Paragraphs}<p class='" },
        { "JSON-LD that is not JSON", $"<script type='application/ld+json'>{{\"@type\": \"NewsArticle\", oops</script><h1>New Ferry Terminal</h1>{Paragraphs}" },
        { "half a surrogate pair in JSON-LD", $"<script type='application/ld+json'>{{\"@type\": \"NewsArticle\", \"headline\": \"\\ud800\"}}</script><h1>New Ferry Terminal</h1>{Paragraphs}" },
        { "base and refresh", $"<base href='https://evil.invalid/'><meta http-equiv='refresh' content='0;url=https://evil.invalid/'><h1>New Ferry Terminal</h1>{Paragraphs}" },
        { "entity bomb", $"<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><h1>New Ferry Terminal</h1><p>&b;&b;</p>{Paragraphs}" },
        { "many unclosed paragraphs", $"<h1>New Ferry Terminal</h1>{Paragraphs}{string.Concat(Enumerable.Repeat("<p>x", 20_000))}" },
        { "many attributes", $"<h1>New Ferry Terminal</h1>{Paragraphs}<p {string.Concat(Enumerable.Range(0, 2_000).Select(i => $"a{i}=1 "))}>x</p>" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void HostilePagesAreRead(string name, string html) => Assert.True(Read(html).Metadata.Title?.Value == "New Ferry Terminal", name);

    [Fact]
    public void DeepNestingIsRefusedAtItsPlace()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 200_000)));
        Assert.False(HtmlReader.Read(bytes, "page", "page.html", null).Succeeded(out _, out ReadFailure? failure));
        Assert.Equal("page.html: character 20000: the page's elements are nested more than 4000 deep, which no article is", failure.ToString());
    }
}
