using System.Text;
using Analysis.Articles;

namespace Analysis.Tests.Articles;

/// <summary>Which of the things that a page says of itself are believed: each case is a trap that real sites set.</summary>
public class PageEvidenceTests
{
    private const string Paragraphs = "<p>The minister of transport opened the new ferry terminal on Monday and said that it would carry two million passengers a year.</p><p>Residents of the old port, who had protested for months, stayed away from the ceremony. They want the terminal moved.</p>";

    private static Metadata Read(string html, string? address = null) =>
        HtmlReader.Read(Encoding.UTF8.GetBytes(html), "page", "page.html", address).Succeeded(out Article? article, out ReadFailure? failure) ? article.Metadata : throw new InvalidOperationException(failure.ToString());

    private static string Published(string html, string? address = null) => Read(html, address).Issued?.Value ?? "none";

    private static string Authors(string html, string? address = null) => string.Join("; ", Read(html, address).Authors.Select(a => a.Affiliation is null ? a.Name : $"{a.Name} ({a.Affiliation})"));

    [Theory]
    [InlineData("<h1>New Ferry Terminal Opens</h1><p>Published: 3 May 2019</p>", "2019-05-03")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><div>First published on Friday 3 May 2019 12.30 BST</div>", "2019-05-03T12:30:00+01:00")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><div>Posted 03/05/2019</div><time datetime='2019-05-03'>03/05/2019</time>", "2019-05-03")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><div>Friday, 03/05/2019</div>", "2019-05-03")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><div>04/05/2019</div><footer>Next sitting 28/06/2019</footer>", "2019-05-04")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><div>Updated May 5, 2019</div><div>Published May 3, 2019</div>", "2019-05-03")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><footer>© 2019 Harbour Company. May 3, 2019</footer>", "none")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><aside class='related'><time datetime='2019-05-03'>May 3</time></aside>", "none")]
    [InlineData("<meta property='article:published_time' content='2019-05-03T23:30:00-04:00'><h1>New Ferry Terminal Opens</h1><p>By Ada Fenwick</p><p>May 4, 2019 03:30</p>", "2019-05-04T03:30:00")]
    public void TheDayOfPublicationIsTheArticlesOwn(string head, string expected) => Assert.Equal(expected, Published($"<html lang=en><body><main>{head}{Paragraphs}</main></body>"));

    [Fact]
    public void ADateBehindTheTextSaysWhatItIs()
    {
        Metadata m = Read($"<main><h1>New Ferry Terminal Opens</h1>{Paragraphs}{Paragraphs}{Paragraphs}<p>Published: June 2, 2019</p><p>Last updated: July 4, 2021</p></main>");
        Assert.Equal(new DateOnly(2019, 6, 2), m.Published!.Value);
        Assert.Equal(new DateOnly(2021, 7, 4), m.Modified!.Value);
        Assert.Null(Read($"<main><h1>New Ferry Terminal Opens</h1>{Paragraphs}{Paragraphs}{Paragraphs}<p>Last updated: July 4, 2021</p></main>").Issued);
    }

    [Fact]
    public void TheInstantOfACommentIsNotThatOfTheArticle() => Assert.Equal("none", Published(
        $"<main><h1>Ferries compared by their passengers</h1><time datetime='2026-02-26T02:01:00Z'>Feb 26</time>{Paragraphs}<ul class='comments'><li><time datetime='2026-02-26T02:01:00Z'>Feb 26</time> I like the slow one.</li></ul></main>"));

    [Fact]
    public void ADateThatDataAndPageShareBeatsOneThatOnlyStandsNearby() => Assert.Equal("2019-12-21T13:30:00-05:00", Published(
        $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"New Ferry Terminal Opens\",\"datePublished\":\"2019-12-21T13:30:00-05:00\"}}</script><main><h1>New Ferry Terminal Opens</h1><time datetime='2019-12-21T13:30:00-05:00'>Saturday</time><p>Watch the port from above</p><p>December 13, 2019</p>{Paragraphs}</main>"));

    [Fact]
    public void WhatScriptsShowOnceTheyRunIsNotHidden() => Assert.Equal("2019-05-03", Published($"<body><div style='display:none'><main><h1>New Ferry Terminal Opens</h1><time datetime='2019-05-03'>May 3</time>{Paragraphs}</main></div></body>"));

    [Theory]
    [InlineData("<h1>New Ferry Terminal Opens</h1>", "<div>By: <a href='/a'>Ada Fenwick</a></div>", "Ada Fenwick")]
    [InlineData("<h1>New Ferry Terminal Opens</h1>", "<h2>Article by</h2><div>Ada Fenwick</div>", "Ada Fenwick")]
    [InlineData("<h1>New Ferry Terminal Opens</h1>", "<p>Photo by Ada Fenwick</p>", "")]
    [InlineData("<h1>New Ferry Terminal Opens</h1>", "<div class='author-box'><p>Ada Fenwick is a senior fellow at the Institute for Harbour Studies.</p></div>", "Ada Fenwick (senior fellow at the Institute for Harbour Studies)")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><p>By Ada Fenwick</p>", "<p><em>The author is a researcher at the Institute for Harbour Studies.</em></p>", "Ada Fenwick (researcher at the Institute for Harbour Studies)")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><p>By Ada Fenwick and Bo Lindqvist</p>", "<p>Bo Lindqvist is Professor of Ports at Trieste University and the author of three books.</p>", "Ada Fenwick; Bo Lindqvist (Professor of Ports at Trieste University)")]
    [InlineData("<h1>New Ferry Terminal Opens</h1>", "<p>Bo Lindqvist is the director of the port and refused to say more on Monday.</p>", "")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><div class='byline'><img alt=''>Ada Fenwick <a rel=author>Ada Fenwick</a></div>", "", "Ada Fenwick")]
    [InlineData("<h1>New Ferry Terminal Opens</h1><a class='author'>Full Bio</a><a class='author'>View all posts</a>", "", "")]
    public void AuthorsAreThoseWhoSign(string head, string foot, string expected) => Assert.Equal(expected, Authors($"<html lang=en><body><main>{head}{Paragraphs}{foot}</main></body>"));

    [Fact]
    public void APersonalSiteIsSignedByItsName()
    {
        const string Head = "<meta property='og:type' content='article'><meta property='og:site_name' content='{0}'><h1>Starting a quiet life by the port: tips for all</h1>";
        Assert.Equal("Anna Fenwick", Authors(Head.Replace("{0}", "Anna Fenwick", StringComparison.Ordinal) + Paragraphs, "https://annafenwick.example/quiet"));
        Assert.Equal("", Authors(Head.Replace("{0}", "Harbour Nurseries", StringComparison.Ordinal) + Paragraphs, "https://harbournurseries.example/quiet"));
    }

    [Fact]
    public void AHeadlineThatBeginsWithTheOutletsNameIsAHeadline() => Assert.Equal("Gardenia Planting vs. Ordinary Planting", Read(
        $"<title>Gardenia Planting vs. Ordinary Planting • Gardenia</title><main><h1>Gardenia Planting vs. Ordinary Planting</h1>{Paragraphs}<h1>Tips to Plant the Gardenia Way</h1>{Paragraphs}</main>", "https://www.gardenia.example/blog").Title!.Value);

    [Fact]
    public void TheDataOfTheFrameworkTellsWhatThePageDoesNot()
    {
        Metadata m = Read("""
            <script id="__NEXT_DATA__" type="application/json">{"props":{"related":[{"title":"Old Port Closes","publishedAt":"2018-01-01","author":{"name":"Bo Lindqvist"}}],"post":{"title":"New Ferry Terminal Opens","publishedAt":"2019-05-03T10:00:00Z","authors":[{"name":"Ada Fenwick"}]}}}</script>
            <script type="application/json">{"broken": </script><main><h1>New Ferry Terminal Opens</h1>PARAGRAPHS</main>
            """.Replace("PARAGRAPHS", Paragraphs, StringComparison.Ordinal));
        Assert.Equal("2019-05-03T10:00:00Z", m.Issued!.Value);
        Assert.Equal("Ada Fenwick", Assert.Single(m.Authors).Name);
    }

    [Theory]
    [InlineData("<p>By Ada Fenwick, Reuters</p>", "", "Reuters")]
    [InlineData("<p>By Ada Fenwick</p><p>Associated Press</p>", "", "Associated Press")]
    [InlineData("", "TEHRAN, May 3 (IRNA) – ", "IRNA")]
    [InlineData("", "TRIESTE (Reuters) - ", "Reuters")]
    [InlineData("", "TRIESTE — ", "none")]
    [InlineData("", "The port (and with it Reuters) said - ", "none")]
    public void TheWireServiceStandsApartFromTheOutlet(string byline, string dateline, string expected)
    {
        Metadata m = Read($"<meta property='og:site_name' content='Harbour Review'><main><h1>New Ferry Terminal Opens</h1>{byline}{Paragraphs.Replace("The minister", dateline + "The minister", StringComparison.Ordinal)}</main>");
        Assert.Equal(expected, m.Agency?.Value ?? "none");
        Assert.Equal("Harbour Review", m.Site!.Value);
    }
}
