using System.Text.Json;
using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>A notebook as HTML: what it looks like, and that nothing in it acts.</summary>
public class NotebookPageTests
{
    private const string figure = """
        {"data": [{"x": [1], "y": [2], "name": "</script><script>alert(1)</script>"}],
         "layout": {"title": {"text": "<b>One &lt; two</b><br>more"}, "meta": {"source": "Source: A & B"}}}
        """;

    [Fact]
    public void ProseCodeAndOutputsStandInOrder()
    {
        Notebook notebook = NotebookText.Of("# Who & why?\n\nIt asks.\n\nMore.", "int quiet = 1;", "int x = 2;");
        notebook = Showing(notebook, 2, new StreamOutput("stdout", "one\n"), Displayed((MimeBundle.Plain, "<two>")));
        NotebookPage page = NotebookPage.Render(notebook, "02-who-and-why");
        Assert.Equal("Who & why?", page.Title);
        Assert.False(page.HasCharts);
        Assert.Equal("""
            <p class="kicker">Notebook 02 · who and why</p>
            <h1>Who &amp; why?</h1>
            <p class="lede">It asks.</p>
            <p>More.</p>
            <div class="cell">
            <details class="code"><summary>Code</summary>
            <pre tabindex="0"><code>int quiet = 1;</code></pre>
            <pre tabindex="0"><code>int x = 2;</code></pre>
            </details>
            <pre class="shown stream" tabindex="0">one</pre>
            <pre class="shown" tabindex="0">&lt;two&gt;</pre>
            </div>

            """.ReplaceLineEndings("\n"), page.Main);
    }

    [Fact]
    public void ItIsCalledWhatItsMetadataCallsIt()
    {
        Notebook notebook = NotebookText.Of("# Who & why?");
        Assert.Null(notebook.Name);
        notebook = notebook with { Metadata = JsonSerializer.Deserialize<JsonElement>("""{"title": "Who.NET"}""") };
        Assert.Equal("Who.NET", notebook.Name);
        Assert.Contains("<p class=\"kicker\">Notebook 02 · Who.NET</p>", NotebookPage.Render(notebook, "02-who-net").Main, StringComparison.Ordinal);
    }

    [Fact]
    public void AChartStandsBetweenItsWords()
    {
        NotebookPage page = NotebookPage.Render(Showing(NotebookText.Of("1"), 0, Displayed((MimeBundle.Plotly, figure), (MimeBundle.Png, "aGk="), (MimeBundle.Plain, "a \"chart\""))), "x");
        Assert.True(page.HasCharts);
        Assert.Contains("<p class=\"chart-title\" id=\"chart-1\">One &lt; two more</p>", page.Main, StringComparison.Ordinal);
        Assert.Contains("<figcaption class=\"source\">Source: A &amp; B</figcaption>", page.Main, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"a &quot;chart&quot;\"", page.Main, StringComparison.Ordinal);
        Assert.Contains("<noscript><img alt=\"a &quot;chart&quot;\" src=\"data:image/png;base64,aGk=\"></noscript>", page.Main, StringComparison.Ordinal);
        Assert.Contains("\\u003c/script\\u003e", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("</script><script>", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))", "<p>a</p>")]
    [InlineData("[*a* b](JaVaScRiPt:alert(1))", "<p><em>a</em> b</p>")]
    [InlineData("[a](data:text/html,x)", "<p>a</p>")]
    [InlineData("[a](//evil.example/x)", "<p>a</p>")]
    [InlineData("[a](../secret.txt)", "<p>a</p>")]
    [InlineData("[a](https://example.org/?a=1&b=2)", "<p><a href=\"https://example.org/?a=1&amp;b=2\">a</a></p>")]
    [InlineData("[a](02-trade.ipynb)", "<p><a href=\"02-trade.html\">a</a></p>")]
    [InlineData("[a](#here)", "<p><a href=\"#here\">a</a></p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("![words](https://example.org/x.png)", "<p>words</p>")]
    [InlineData("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("a\n\n<div onclick=x>\n", "<p>a</p>\n<p>&lt;div onclick=x&gt;</p>")]
    public void ProseDoesNothing(string prose, string html) => Assert.Equal(html, new Prose().Render(Markdown(prose), "").TrimEnd());

    [Fact]
    public void PicturesComeFromTheCellAlone()
    {
        NotebookCell cell = Markdown("![a](attachment:x.png) ![b](attachment:y.png) ![c](attachment:z.svg)") with { Attachments = Json.Parse("""{"x.png": {"image/png": "aGk="}, "y.png": {"image/png": "\"><script>"}, "z.svg": {"image/svg+xml": "PHN2Zz4="}}""") };
        Assert.Equal("<p><img src=\"data:image/png;base64,aGk=\" alt=\"a\" /> b c</p>", new Prose().Render(cell, "").TrimEnd());
    }

    [Theory]
    [InlineData("<table class=\"frame\"><tr><th scope=\"col\" style=\"text-align:right;position:fixed;background:url(x)\">a</th></tr></table>", "<table class=\"frame\"><tbody><tr><th class=\"\" scope=\"col\" style=\"text-align:right\">a</th></tr></tbody></table>")]
    [InlineData("a<script>alert(1)</script>b", "ab")]
    [InlineData("<p onclick=\"x()\" id=\"y\" title=\"&quot;&lt;\">z</p>", "<p title=\"&quot;&lt;\">z</p>")]
    [InlineData("<img src=x onerror=alert(1)><svg><script>1</script></svg><iframe src=x></iframe>", "")]
    [InlineData("<a href=\"javascript:x\">a</a><a href=\"https://example.org/\">b</a>", "<a>a</a><a href=\"https://example.org/\">b</a>")]
    [InlineData("<center><b>kept</b></center>", "<b>kept</b>")]
    [InlineData("<style>*{display:none}</style><link rel=stylesheet href=x>c", "c")]
    [InlineData("<td>stray</td> &amp; &lt;i&gt;", "stray &amp; &lt;i&gt;")]
    public void HtmlOfOthersDoesNothing(string html, string clean) => Assert.Equal(clean.Replace(" class=\"\"", "", StringComparison.Ordinal), SafeHtml.Clean(html));

    [Fact]
    public void DeepHtmlIsNoTrouble() => Assert.Equal("x", SafeHtml.Clean(string.Concat(Enumerable.Repeat("<section>", 20_000)) + "x"));

    [Fact]
    public void ADocumentLoadsNothing()
    {
        NotebookPage page = NotebookPage.Render(Showing(NotebookText.Of("# T", "1"), 1, Displayed((MimeBundle.Plotly, figure), (MimeBundle.Plain, "c"))), "x");
        string document = new PageShell("body { color: black; }").Document(page);
        Assert.SkipWhen(PlotlyScript.File is null, "npm did not run in the build, so plotly.js is named at its CDN.");
        Assert.DoesNotContain("src=\"http", document, StringComparison.Ordinal);
        Assert.DoesNotContain("<link rel=\"stylesheet\"", document, StringComparison.Ordinal);
        Assert.Equal(3, document.Split("</script>").Length - 1);
    }

    [Fact]
    public void AnErrorIsShownWithItsLine()
    {
        NotebookPage page = NotebookPage.Render(Showing(NotebookText.Of("x"), 0, new ErrorOutput("CS0103", "no x", ["code cell 1, line 1: no <x>", "    x", "    ^"])), "x");
        Assert.Contains("<pre class=\"shown failure\" role=\"alert\" tabindex=\"0\">code cell 1, line 1: no &lt;x&gt;\n    x\n    ^</pre>", page.Main, StringComparison.Ordinal);
    }

    private static NotebookCell Markdown(string source) => new("m", CellKind.Markdown, source, Json.EmptyObject, []);

    private static DisplayOutput Displayed(params (string, string)[] parts) => new(MimeBundle.Of(parts));

    private static Notebook Showing(Notebook notebook, int cell, params CellOutput[] outputs) =>
        notebook.With([.. notebook.Cells.Select((c, i) => i == cell ? c with { Outputs = outputs } : c)]);
}
