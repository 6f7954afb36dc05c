using System.Globalization;

namespace Analysis.Articles;

/// <summary>
/// Chooses the dates of a page. Rule: what the article's data states (JSON-LD, meta elements, microdata), then the date line by the headline, then elements marked as dates there,
/// then a day in the address. Where the data gives an instant in UTC and the page shows the neighbouring day, the day that is shown is the day of publication.
/// Dates of other articles, of comments and of the footer never win; nothing stated: no date.
/// </summary>
internal sealed class DateChoice(Page page, Evidence evidence, int titleLine, PageBody body, string? address)
{
    private static readonly string[] publishedNames =
        ["article:published_time", "og:article:published_time", "og:published_time", "article:published", "citation_publication_date", "citation_online_date", "citation_date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "prism.publicationdate", "parsely-pub-date", "sailthru.date", "itemprop:datepublished", "datepublished", "publish-date", "publish_date", "publishdate", "publication_date", "publication-date", "published-date", "pubdate", "date", "article_date_original", "originalpublicationdate", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article.published", "rnews:datepublished", "bt:pubdate", "release_date", "article:post_date", "dateposted", "post_date", "dcsext.pubdate", "created", "itemprop:datecreated", "displaydate"];

    private static readonly string[] modifiedNames = ["article:modified_time", "og:updated_time", "og:article:modified_time", "dateModified", "itemprop:datemodified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "last-updated", "article.updated", "article_date_updated", "updated_time"];

    public (Stated<PageDate>? Published, Stated<PageDate>? Modified) Choose(IReadOnlyList<JsonLdArticle> articles, HeadLines? below, HeadLines? above, bool isArticle, bool isSigned)
    {
        DayOrder order = Order(page, address);
        Stated<PageDate>? data = FromData(articles, order);
        Stated<PageDate>? line = below?.Published ?? above?.Published;
        Stated<PageDate>? marked = FromMarks(order, modified: false);
        Stated<PageDate>? updated = below?.Modified ?? above?.Modified;
        Stated<PageDate>? url = FromAddress();
        if (data is not null && !isSigned && line is null && marked is null && url is null)
        {
            evidence.Reject("published", data.Value.Moment, data.Source, "the page shows no date and names no author: it is no article, and this is when the page was set up");
            data = null;
        }
        foreach (Stated<PageDate>? candidate in (ReadOnlySpan<Stated<PageDate>?>)[data, line, marked, url])
        {
            if (candidate is not null)
                evidence.Add("published", candidate.Value.Moment, candidate.Source);
        }
        Stated<PageDate>? modified = FromModifiedData(articles, order) ?? updated ?? FromMarks(order, modified: true);
        if (modified is not null)
            evidence.Choose("modified", modified.Value.Moment, modified.Source, "stated");
        (Stated<PageDate>? published, string reason) = (data, line ?? marked) switch
        {
            ({ } d, { } shown) when IsNeighbour(d.Value, shown.Value) => (shown, "the day that the page shows; its data gives the same moment in UTC"),
            ({ } d, { } shown) when line is not null && shown.Value.Date is { } day && d.Value.Date is { } other && day != other && !isArticle => (shown, "the day that the page shows; its data is that of the page, not of the article"),
            ({ } d, _) => (d, "stated by the page's data"),
            (null, { } shown) => (shown, "shown by the headline"),
            _ => url is not null ? (url, "the day in the address") : (below?.OnlyModified ?? above?.OnlyModified, "the only date that is shown"),
        };
        if (published is not null)
            evidence.Choose("published", published.Value.Moment, published.Source, published.Value.Note.Length > 0 ? $"{reason}; {published.Value.Note}" : reason);
        return (published is null ? null : published with { Place = null }, modified is null ? null : modified with { Place = null });
    }

    /// <summary>Whether an instant in UTC and a day that is shown without a zone can be the same moment.</summary>
    private static bool IsNeighbour(PageDate data, PageDate shown) =>
        data.Date is { } a && shown.Date is { } b && Math.Abs(a.DayNumber - b.DayNumber) == 1 && data.Time.EndsWith('Z');

    /// <summary>Whether day or month goes first: by the other dates of the page, by its language.</summary>
    public static DayOrder Order(Page page, string? address)
    {
        string? language = page.Language ?? page.Meta("og:locale", "content-language").FirstOrDefault().Content;
        if (language is null)
            return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Host.EndsWith(".uk", StringComparison.Ordinal) ? DayOrder.DayFirst : DayOrder.Unknown;
        language = language.Replace('_', '-');
        return language.Equals("en-US", StringComparison.OrdinalIgnoreCase) ? DayOrder.MonthFirst
            : language.Equals("en", StringComparison.OrdinalIgnoreCase) ? DayOrder.Unknown : DayOrder.DayFirst;
    }

    private Stated<PageDate>? FromData(IReadOnlyList<JsonLdArticle> articles, DayOrder order)
    {
        foreach (JsonLdArticle article in articles.Where(a => !a.Listed).OrderBy(a => JsonLd.IsArticle(a.Type) ? 0 : 1))
        {
            if (article.Published is { } stated && Parse(stated, order) is { } date)
                return new(date, null, "json-ld datePublished");
        }
        foreach ((string name, string content) in page.Meta(publishedNames))
        {
            if (Parse(content, order) is { } date)
                return new(date, null, $"meta {name}");
        }
        List<PageMark> properties = page.Dates.FindAll(d => d.Kind is "itemprop datepublished" && (d.Zone & (Zone.Related | Zone.Comments)) == 0);
        foreach (PageMark mark in properties.Where(d => properties.Count == 1 || (d.Zone & Zone.Outside) == 0))
        {
            if (Parse(mark.Element.GetAttribute("datetime") ?? mark.Element.GetAttribute("content") ?? mark.Element.GetAttribute("title") ?? mark.Text, order) is { } date)
                return new(date, null, mark.Kind);
        }
        return null;
    }

    private Stated<PageDate>? FromModifiedData(IReadOnlyList<JsonLdArticle> articles, DayOrder order)
    {
        foreach (JsonLdArticle article in articles.Where(a => !a.Listed))
        {
            if (article.Modified is { } stated && Parse(stated, order) is { } date)
                return new(date, null, "json-ld dateModified");
        }
        foreach ((string name, string content) in page.Meta(modifiedNames))
        {
            if (Parse(content, order) is { } date)
                return new(date, null, $"meta {name}");
        }
        return null;
    }

    /// <summary>Elements marked as dates between headline and body, or right behind the body; not in links to other articles.</summary>
    private Stated<PageDate>? FromMarks(DayOrder order, bool modified)
    {
        foreach (PageMark mark in page.Dates)
        {
            bool change = mark.Kind.Contains("modified", StringComparison.Ordinal) || mark.Kind.Contains("updated", StringComparison.Ordinal) || PageWords.Modified.Leads(mark.Text) > 0;
            if (change != modified || (mark.Zone & (Zone.Outside & ~Zone.Aside)) != 0 || mark.Text.Length > 120)
                continue;
            bool close = titleLine >= 0 && mark.Line >= titleLine - 10 && mark.Line <= Math.Max(titleLine + 25, Math.Min(body.FirstLine + 4, titleLine + 60));
            bool after = body.LastLine < page.Lines.Count && mark.Line > body.LastLine && mark.Line <= body.LastLine + 6 && (mark.Zone & Zone.Article) != 0;
            if (!close && !after)
                continue;
            if (Parse(mark.Element.GetAttribute("datetime"), order) is { Day: > 0 } machine)
                return new(machine, null, mark.Kind);
            if (DateLine.TryRead(mark.Text, out DateLine shown, order) && (shown.Published ?? shown.Modified) is { Day: > 0 } date)
                return new(date, null, mark.Kind);
        }
        return null;
    }

    private Stated<PageDate>? FromAddress()
    {
        string? stated = address ?? page.Links.FirstOrDefault(l => l.Rel == "canonical").Address ?? page.Meta("og:url").FirstOrDefault().Content;
        if (!Uri.TryCreate(stated, UriKind.Absolute, out Uri? uri))
            return null;
        string[] parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            if (i + 2 < parts.Length && parts[i].Length == 4 && DateScanner.First($"{parts[i]}-{parts[i + 1]}-{parts[i + 2]}") is { Day: > 0, Start: 0 } date && date.Length >= 8)
                return new(date, null, "day in the address");
            if (parts[i].Length >= 10 && DateScanner.First(parts[i]) is { Day: > 0 } inside && inside.Year >= 1990)
                return new(inside, null, "day in the address");
        }
        return null;
    }

    /// <summary>A date in data: in any form, compact (20120428) or as seconds since 1970.</summary>
    private static PageDate? Parse(string? stated, DayOrder order)
    {
        if (string.IsNullOrWhiteSpace(stated) || stated.Length > 120)
            return null;
        stated = stated.Trim();
        if (stated.Length >= 8 && stated.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 && (stated.Length == 8 || stated[8] == 'T')
            && DateOnly.TryParseExact(stated.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly compact))
            return new(0, stated.Length, compact.Year, compact.Month, compact.Day);
        if (stated.Length is 10 or 13 && long.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds))
        {
            DateTimeOffset instant = DateTimeOffset.FromUnixTimeSeconds(stated.Length == 13 ? seconds / 1000 : seconds);
            return new(0, stated.Length, instant.Year, instant.Month, instant.Day, instant.ToString("'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }
        return DateScanner.First(stated, order) is { Year: >= 1600 } date ? date : null;
    }
}
