using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Articles;

/// <summary>Reads a saved page. Nothing is fetched, no script is run, no address in the page is followed.</summary>
internal static class HtmlReader
{
    private static readonly HtmlParserOptions options = new() { IsScripting = true, IsNotConsumingCharacterReferences = false };

    public static Reading<Article> Read(ReadOnlySpan<byte> bytes, string key, string path, string? address)
    {
        (string html, string encoding) = PageEncoding.Decode(bytes);
        if (string.IsNullOrWhiteSpace(html))
            return ReadFailures.Blank(path);
        if (PageLimits.Of(html) is { } refusal)
            return ReadFailures.Page(path, refusal);
        using IDocument document = new HtmlParser(options).ParseDocument(html);
        return Read(PageScan.Of(document), key, path, address, encoding);
    }

    private static Article Read(Page page, string key, string path, string? address, string encoding)
    {
        Evidence evidence = new();
        evidence.Choose("encoding", encoding, "bytes", "as browsers decide");
        List<string> broken = [];
        List<JsonLdArticle> articles = JsonLd.Articles(page.JsonLd, broken);
        SiteNames site = new(page, articles, address);
        (Stated<string>? title, int titleLine) = TitleChoice.Choose(page, articles, site, evidence);
        articles = Own(articles, title?.Value);
        PageBody body = PageBody.Of(page, titleLine);
        DayOrder order = PageDayOrder.Of(page, address);
        (HeadLines? below, HeadLines? above) = titleLine < 0 ? (null, null) : PageHead.Read(page, titleLine, order);
        PageTail tail = PageTail.Read(page, body, order);
        PageData? data = title is null || page.DataScripts.Count == 0 ? null : PageData.Find(page, title.Value, broken);
        IReadOnlyList<Author> authors = new AuthorChoice(page, site, evidence, titleLine, body, tail, data).Choose(articles, below, above);
        bool isArticle = articles.Exists(a => !a.Listed && JsonLd.IsArticle(a.Type));
        (Stated<PageDate>? published, Stated<PageDate>? modified) = new DateChoice(page, evidence, titleLine, body, tail, data, order, address).Choose(articles, below, above, isArticle, isArticle || evidence.All.Any(c => c.Field == "author"));
        foreach (string reason in broken)
            evidence.Reject("json-ld", "", "script", $"no JSON: {reason}");
        PageFields fields = new(page, articles, evidence);
        Metadata metadata = Metadata.None with
        {
            Title = title,
            Subtitle = fields.Subtitle(title?.Value, below),
            Authors = authors,
            Agency = WireService.Of(authors, body.Paragraphs.Count > 0 ? body.Paragraphs[0].In(body.Text) : ""),
            Site = fields.Site(),
            Address = fields.Address(address),
            Language = fields.Language(body.Text),
            Keywords = fields.Keywords(),
            Related = fields.Related(),
            Section = fields.Section(),
            License = fields.License(),
        };
        metadata = StatedDates.Apply(metadata, published, modified) with { Candidates = evidence.All };
        return new(key, path, body.Text, metadata, body.Paragraphs) { Elements = body.Elements };
    }

    /// <summary>The page's own article goes first: the one whose headline is the title.</summary>
    private static List<JsonLdArticle> Own(List<JsonLdArticle> articles, string? title) =>
        [.. articles.OrderByDescending(a => title is not null && a.Headline is not null && PageText.Likeness(a.Headline, title) > 0.6).ThenBy(a => !JsonLd.IsArticle(a.Type))];
}
