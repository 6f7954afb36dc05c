using System.Text;

namespace Analysis.Tests.Articles;

public sealed class ArticleFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("articles").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private const string Digest = """
        ---
        title: "Ferries: a history"
        author: Ada Fenwick; Bo von der Aue
        publisher: Harbour Review
        date: 2010-02
        address: https://example.org/ferries
        language: en
        keywords: [ports, 'old ships']
        note: shortened
        ---

        # Ferries: a history

        The first ferry ran in 1871. It carried
        forty people.

        * A second one followed in 1880.

        > The fare was “two pence”.

        ## Later

        ![a picture](ferry.png)

        There are **nine** now.
        """;

    [Fact]
    public void FrontMatterGivesTheMetadata()
    {
        Article article = Article.Read(Write("ferries.md", Digest));
        Metadata m = article.Metadata;
        Assert.Equal("ferries", article.Key);
        Assert.Equal("Ferries: a history", m.Title!.Value);
        Assert.Equal(["Ada Fenwick", "Bo von der Aue"], m.Authors.Select(a => a.Name));
        Assert.Equal(("Bo", "von der", "Aue"), (m.Authors[1].Given, m.Authors[1].Particle, m.Authors[1].Family));
        Assert.Equal("Harbour Review", m.Site!.Value);
        Assert.Null(m.Published);
        Assert.Equal("2010-02", m.Issued!.Value);
        Assert.Equal("https://example.org/ferries", m.Address!.Value);
        Assert.Equal("en", m.Language!.Value);
        Assert.Equal(["ports", "old ships"], m.Keywords.Select(k => k.Value));
        Assert.Contains(m.Candidates, c => c is { Field: "note", Value: "shortened" });
        Stated<string>[] stated = [m.Title, m.Site, m.Issued, m.Address, m.Language, .. m.Keywords];
        Assert.All(stated, s => Assert.Equal(s.Value, s.Place!.Value.In(article.Text)));
        Assert.All(m.Authors, a => Assert.Equal(a.Name, a.Place!.Value.In(article.Text)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void ParagraphsAreThoseOfTheBody(string newline)
    {
        Article article = Article.Read(Write("ferries.md", Digest.ReplaceLineEndings(newline)));
        Assert.Equal(
            [$"The first ferry ran in 1871. It carried{newline}forty people.", "A second one followed in 1880.", "The fare was “two pence”.", "There are **nine** now."],
            article.Paragraphs.Select(p => p.In(article.Text)));
        Assert.Equal("Harbour Review", article.Metadata.Site!.Place!.Value.In(article.Text));
    }

    [Theory]
    [InlineData("2012-01-21", "2012-01-21", true)]
    [InlineData("21 January 2012", "2012-01-21", true)]
    [InlineData("2024", "2024", false)]
    [InlineData("2012~", "2012~", false)]
    [InlineData("2011-04/2011-06", "2011-04/2011-06", false)]
    public void DatesKeepTheirPrecision(string date, string issued, bool day)
    {
        Metadata m = Article.Read(Write("a.md", $"---\ntitle: T\ndate: {date}\n---\nText.")).Metadata;
        Assert.Equal(issued, m.Issued?.Value);
        Assert.Equal(day, m.Published is not null);
    }

    [Theory]
    [InlineData("a.md", "---\ntitle: [unclosed\n---\nText.", "a.md: line 3: the front matter is no YAML: ")]
    [InlineData("a.md", "---\ntitle: T\nauthor: x: y: z\n---\nText.", "a.md: line 3: the front matter is no YAML: ")]
    [InlineData("a.md", "---\ntitle: T\n\nText.", "a.md: line 1: the front matter begins with --- and never ends")]
    [InlineData("a.md", "---\njust words\n---\nText.", "a.md: line 1: the front matter is no list of \"key: value\" lines")]
    [InlineData("a.txt", "", "a.txt: the file is empty")]
    [InlineData("a.pdf", "%PDF-1.7", "a.pdf: byte 0: the file is a PDF, which is not read: ")]
    [InlineData("a.txt", "PK\u0003\u0004", "a.txt: byte 0: the file is a ZIP archive, not text, Markdown, HTML or DOCX")]
    public void ABadFileIsNamedWithPlaceAndReason(string name, string text, string message)
    {
        string path = Write(name, text);
        ArticleException e = Assert.Throws<ArticleException>(() => Article.Read(path));
        Assert.StartsWith(Path.Combine(folder, message), e.Message, StringComparison.Ordinal);
        Assert.Equal(path, e.Failure.Path);
    }

    [Fact]
    public void AMissingFileIsNamed() =>
        Assert.EndsWith("none.txt: there is no such file or folder", Assert.Throws<ArticleException>(() => Article.Read(Path.Combine(folder, "none.txt"))).Message, StringComparison.Ordinal);

    [Fact]
    public void ACorpusGoesOnPastBadFiles()
    {
        Write("b.md", Digest);
        Write("a.txt", "Ferries sold\n\nMay 3, 2019\n\nThe ferries were sold for two million dollars in all, it was said.");
        Write("sub/b.md", Digest);
        Write("empty.txt", "");
        Write("README.md", "# no article");
        Write("data.csv", "1,2");
        Corpus corpus = Corpus.Read(folder);
        Assert.Equal(["a", "b", "b-2"], corpus.Articles.Select(a => a.Key));
        Assert.EndsWith("empty.txt: the file is empty", Assert.Single(corpus.Failures).ToString(), StringComparison.Ordinal);
        Assert.Equal(corpus.Articles.SelectMany(a => a.Analyze().Figures), corpus.Figures);
        Assert.Empty((corpus with { Articles = [] }).Figures);
    }

    [Fact]
    public void AnEmptyFolderIsAFailure() =>
        Assert.EndsWith("the folder holds no article (.txt, .md, .html, .docx)", Assert.Single(Corpus.Read(folder).Failures).ToString(), StringComparison.Ordinal);
}
