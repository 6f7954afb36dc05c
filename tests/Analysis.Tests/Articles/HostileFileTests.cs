using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Analysis.Articles;

namespace Analysis.Tests.Articles;

/// <summary>Files that are broken, enormous or meant to do harm: an answer or a clear error, in bounded time and memory, and never a word to the network.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Paragraph = "<p>The minister of transport opened the new ferry terminal on Monday and said that it would carry two million passengers a year.</p>\n";
    private const string Whole = "<!doctype html><html lang=en><head><title>New Ferry Terminal</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"New Ferry Terminal\",\"datePublished\":\"2019-05-03\",\"author\":{\"name\":\"Ada Fenwick\"}}</script></head><body><main><h1>New Ferry Terminal</h1>" + Paragraph + Paragraph + "</main></body></html>";

    private readonly string folder = Directory.CreateTempSubdirectory("hostile").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(byte[] bytes, string name = "page.html")
    {
        string path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private Article Read(string html) => Article.Read(Write(Encoding.UTF8.GetBytes(html)));

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>What would take hours were the guard not there is read within minutes, however busy the machine: more than ten times what was seen on one.</summary>
    private static T Ends<T>(Func<T> read)
    {
        Stopwatch watch = Stopwatch.StartNew();
        T result = read();
        Assert.InRange(watch.Elapsed.TotalMinutes, 0, 10);
        return result;
    }

    [Fact]
    public void APageOfFiftyMegabytesIsRead()
    {
        string html = "<h1>New Ferry Terminal</h1>" + Repeat(Paragraph, 50_000_000 / Paragraph.Length);
        Article article = Ends(() => Read(html));
        Assert.Equal("New Ferry Terminal", article.Metadata.Title!.Value);
        Assert.Equal(50_000_000 / Paragraph.Length, article.Paragraphs.Count);
    }

    [Fact]
    public void PicturesWithinAPageCostLittle()
    {
        string html = $"<h1>New Ferry Terminal</h1><img src='data:image/png;base64,{new string('A', 50_000_000)}'>{Paragraph}{Paragraph}";
        Assert.Equal(2, Ends(() => Read(html)).Paragraphs.Count);
    }

    [Fact]
    public void AFileOfMoreThanSixtyFourMegabytesIsRefusedUnread()
    {
        string path = Path.Combine(folder, "page.html");
        using (FileStream file = File.Create(path))
            file.SetLength((64L << 20) + 1);
        Assert.EndsWith("the file has 67108865 bytes; at most 67108864 are read", Assert.Throws<ArticleException>(() => Article.Read(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div/>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<svg>")]
    [InlineData("<blockquote><p>")]
    public void TwoHundredThousandNestedElementsAreRefusedAtTheirPlace(string tag)
    {
        string html = "<h1>New Ferry Terminal</h1>" + Paragraph + Repeat(tag, 200_000);
        string message = Ends(() => Assert.Throws<ArticleException>(() => Read(html))).Message;
        Assert.Contains("character ", message, StringComparison.Ordinal);
        Assert.Contains("nested more than 4000 deep", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyDrawnShapesAreNoNesting() => Assert.Single(Read("<h1>New Ferry Terminal</h1><svg>" + Repeat("<path d='M0 0'/>", 20_000) + "</svg>" + Paragraph).Paragraphs);

    [Fact]
    public void AnElementWithVeryManyAttributesIsRefused()
    {
        string html = $"<h1>New Ferry Terminal</h1><p {string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}=1 "))}>x</p>";
        Assert.EndsWith("an element has more than 4000 attributes, which none in an article has", Ends(() => Assert.Throws<ArticleException>(() => Read(html))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnclosedElementsOfStyleAreRefusedBeforeTheyMultiply()
    {
        string html = "<h1>New Ferry Terminal</h1>" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"<b id=b{i}>")) + Repeat("<p>x", 20_000);
        Assert.Contains("never closed", Ends(() => Assert.Throws<ArticleException>(() => Read(html))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DataThatIsNotJsonIsReportedAndTheRestRead()
    {
        string[] scripts = ["{\"@type\": \"NewsArticle\", oops", Repeat("[", 100_000), Repeat("{\"a\":", 100_000), "<!-- not even -->", "\u0000\u0001", "[" + Repeat("{\"@type\":\"Thing\"},", 100_000) + "{}]", "{\"@graph\": 7, \"@type\": [], \"author\": [[[[]]]]}"];
        string html = "<h1>New Ferry Terminal</h1>" + string.Concat(scripts.Select(s => $"<script type='application/ld+json'>{s}</script>")) + Paragraph;
        Article article = Ends(() => Read(html));
        Assert.Equal("New Ferry Terminal", article.Metadata.Title!.Value);
        Assert.Contains(article.Metadata.Candidates, c => c.Field == "json-ld" && c.Reason.StartsWith("no JSON: ", StringComparison.Ordinal));
    }

    [Fact]
    public void EntitiesThatUnfoldAreNotUnfolded()
    {
        StringBuilder bomb = new("<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a0 'aaaaaaaaaa'>");
        for (int i = 1; i < 30; i++)
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"<!ENTITY a{i} '{Repeat($"&a{i - 1};", 10)}'>");
        Article article = Ends(() => Read($"{bomb}]><html><h1>New Ferry Terminal</h1><p>&a29;</p>{Paragraph}{Repeat("&amp;#38;", 10_000)}"));
        Assert.InRange(article.Text.Length, 100, 200_000);
        Assert.Equal("New Ferry Terminal", article.Metadata.Title!.Value);
    }

    [Fact]
    public void APageCutAnywhereIsReadOrRefused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Whole);
        for (int length = 1; length <= bytes.Length; length += 3)
        {
            if (!HtmlReader.Read(bytes.AsSpan(0, length), "page", "page.html", null).Succeeded(out Article? article, out ReadFailure? failure))
                Assert.Equal("page.html", failure.Path);
            else
                Assert.All(article.Paragraphs, p => Assert.InRange(p.End, 1, article.Text.Length));
        }
    }

    [Fact]
    public void BytesOfZeroAreNoCharacters()
    {
        Article article = Read("<h1>New \0Ferry Ter\0minal</h1>\0" + Paragraph.Replace("ferry", "fe\0rry", StringComparison.Ordinal) + "\0\0");
        Assert.DoesNotContain('\0', article.Text);
        Assert.DoesNotContain('\0', article.Metadata.Title!.Value);
    }

    [Theory]
    [InlineData("windows-1250", "windows-1250", "Łódź – „čaj”")]
    [InlineData("windows-1251", "windows-1251", "Порт и море")]
    [InlineData("windows-1252", "windows-1252", "Málaga – “café”")]
    [InlineData("windows-1254", "windows-1254", "Iğdır’a gidiş")]
    [InlineData("windows-1256", "windows-1256", "بندر و دريا")]
    [InlineData("iso-8859-1", "windows-1252", "Málaga – “café”")]
    [InlineData("latin1", "windows-1252", "Málaga – “café”")]
    [InlineData("iso-8859-2", "iso-8859-2", "Łódź a Plzeň")]
    [InlineData("iso-8859-5", "iso-8859-5", "Порт и море")]
    [InlineData("iso-8859-6", "iso-8859-6", "بندر")]
    [InlineData("iso-8859-9", "windows-1254", "Iğdır’a gidiş")]
    [InlineData("iso-8859-15", "iso-8859-15", "Œuvre à 5 €")]
    [InlineData("koi8-r", "koi8-r", "Порт и море")]
    [InlineData("shift_jis", "shift_jis", "港の一年")]
    [InlineData("euc-kr", "euc-kr", "항구의 한 해")]
    [InlineData("gb2312", "gb2312", "港口一年")]
    [InlineData("big5", "big5", "港口一年")]
    [InlineData("utf-8", "utf-8", "بندر – “港”")]
    [InlineData("utf-16", "utf-8", "Łódź")]
    [InlineData("no-such-encoding", "utf-8", "Łódź")]
    public void DeclaredEncodingsAreThoseOfBrowsers(string declared, string actual, string words)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(actual) ?? Encoding.GetEncoding(actual);
        foreach (string declaration in new[] { $"<meta charset={declared}>", $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\">" })
            Assert.Equal(words, Article.Read(Write(encoding.GetBytes($"<!doctype html>{declaration}<title>{words}</title><h1>{words}</h1>{Paragraph}"))).Metadata.Title!.Value);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-8", true)]
    public void MarksAndZerosTellUtf16(string name, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes($"<!doctype html><html><head><meta charset=iso-8859-1><title>x</title></head><body><h1>New Ferry – Łódź</h1>{Paragraph}</body></html>")];
        Assert.Equal("New Ferry – Łódź", Article.Read(Write(bytes)).Metadata.Title!.Value);
    }

    [Fact]
    public void NothingIsEverFetched()
    {
        using TcpListener server = new(IPAddress.Loopback, 0);
        server.Start();
        string site = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}";
        Article article = Read($"""
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "{site}/xhtml.dtd"><html><head><base href="{site}/"><meta http-equiv="refresh" content="0;url={site}/next"><link rel=stylesheet href="/s.css"><link rel=canonical href="{site}/a">
            <script src="/x.js"></script><script>fetch("{site}/y")</script><script type="application/ld+json">"{site}/context"</script><style>@import url({site}/z.css);</style></head>
            <body><h1>New Ferry Terminal</h1><img src="/i.png" srcset="/j.png 2x"><iframe src="/f"></iframe><object data="/o"></object><video poster="/v.png" src="/v.mp4"></video>{Paragraph}{Paragraph}</body></html>
            """);
        Assert.Equal("New Ferry Terminal", article.Metadata.Title!.Value);
        Assert.False(server.Pending());
        string[] network = ["System.Net.Http", "System.Net.Sockets", "System.Net.Requests", "System.Net.WebClient", "System.Net.WebSockets"];
        Assert.DoesNotContain(typeof(Article).Assembly.GetReferencedAssemblies(), a => network.Contains(a.Name));
    }
}
