using System.Globalization;

namespace Analysis.Articles;

/// <summary>
/// Chooses the dates of a page. Rule: what the article's data states (JSON-LD, meta elements, microdata), then the date line by the headline, then elements marked as dates there,
/// then a day in the address. Where the data gives an instant with its zone and the page shows the neighbouring day, the day that is shown is the day of publication.
/// Dates of other articles, of comments and of the footer never win; nothing stated: no date.
/// </summary>
internal sealed class DateChoice(Page page, Evidence evidence, int titleLine, PageBody body, PageTail tail, PageData? known, DayOrder order, string? address)
{
    public (Stated<PageDate>? Published, Stated<PageDate>? Modified) Choose(IReadOnlyList<JsonLdArticle> articles, HeadLines? below, HeadLines? above, bool isArticle, bool isSigned)
    {
        Stated<PageDate>? data = FromData(articles);
        Stated<PageDate>? line = below?.Published ?? above?.Published;
        Stated<PageDate>? marked = FromMarks(modified: false);
        Stated<PageDate>? updated = below?.Modified ?? above?.Modified;
        Stated<PageDate>? url = FromAddress();
        if (data is not null && !isSigned && !data.Source.Contains("itemprop", StringComparison.Ordinal) && line is null && marked is null && url is null)
        {
            evidence.Reject("published", data.Value.Moment, data.Source, "the page shows no date and names no author: it is no article, and this is when the page was set up");
            data = null;
        }
        foreach (Stated<PageDate>? candidate in (ReadOnlySpan<Stated<PageDate>?>)[data, line, marked, url])
        {
            if (candidate is not null)
                evidence.Add("published", candidate.Value.Moment, candidate.Source);
        }
        Stated<PageDate>? modified = FromModifiedData(articles) ?? updated ?? FromMarks(modified: true) ?? tail.Modified;
        if (modified is not null)
            evidence.Choose("modified", modified.Value.Moment, modified.Source, "stated");
        (Stated<PageDate>? published, string reason) = (data, line ?? marked) switch
        {
            ({ } d, { } shown) when IsNeighbour(d.Value, shown.Value) => (shown, "the day that the page shows; its data gives the same moment in another time zone"),
            ({ } d, { } shown) when line is not null && !IsSameDay(d, marked) && shown.Value.Date?.AddDays(2) < d.Value.Date => (shown, "the day that the page shows, which is before the one in its data: what is shown was there before"),
            ({ } d, { } shown) when line is not null && shown.Value.Date is { } day && d.Value.Date is { } other && day != other && !isArticle => (shown, "the day that the page shows; its data is that of the page, not of the article"),
            ({ } d, _) => (d, "stated by the page's data"),
            (null, { } shown) => (shown, "shown by the headline"),
            _ when url is not null => (url, "the day in the address"),
            _ when tail.Published is not null => (tail.Published, "stated behind the text"),
            _ when Parse(known?.Published) is { Day: > 0 } built => (new(built, null, "data of the page's framework"), "stated by the data that the page is built from"),
            _ => (below?.OnlyModified ?? above?.OnlyModified, "the only date that is shown"),
        };
        if (published is not null)
            evidence.Choose("published", published.Value.Moment, published.Source, published.Value.Note.Length > 0 ? $"{reason}; {published.Value.Note}" : reason);
        return (published is null ? null : published with { Place = null }, modified is null ? null : modified with { Place = null });
    }

    /// <summary>Whether an instant with its zone and a day that is shown without one can be the same moment.</summary>
    private static bool IsNeighbour(PageDate data, PageDate shown) =>
        data.Date is { } a && shown.Date is { } b && Math.Abs(a.DayNumber - b.DayNumber) == 1 && data.HasZone && !shown.HasZone;

    /// <summary>Whether an element that is marked as a date by the headline says what the data says.</summary>
    private static bool IsSameDay(Stated<PageDate> data, Stated<PageDate>? marked) => marked?.Value.Date is { } day && day == data.Value.Date;

    private Stated<PageDate>? FromData(IReadOnlyList<JsonLdArticle> articles)
    {
        foreach (JsonLdArticle article in articles.Where(a => !a.Listed).OrderBy(a => JsonLd.IsArticle(a.Type) ? 0 : 1))
        {
            if (article.Published is { } stated && Parse(stated) is { } date)
                return new(date, null, "json-ld datePublished");
        }
        foreach ((string name, string content) in page.Meta(PageFieldNames.Published))
        {
            if (Parse(content) is { } date)
                return new(date, null, $"meta {name}");
        }
        List<PageMark> properties = page.Dates.FindAll(d => d.Kind is "itemprop datepublished" && (d.Zone & (Zone.Related | Zone.Comments)) == 0);
        foreach (PageMark mark in properties.Where(d => properties.Count == 1 || (d.Zone & Zone.Outside) == 0))
        {
            if (Parse(mark.Element.GetAttribute("datetime") ?? mark.Element.GetAttribute("content") ?? mark.Element.GetAttribute("title") ?? mark.Text) is { } date)
                return new(date, null, mark.Kind);
        }
        return null;
    }

    private Stated<PageDate>? FromModifiedData(IReadOnlyList<JsonLdArticle> articles)
    {
        foreach (JsonLdArticle article in articles.Where(a => !a.Listed))
        {
            if (article.Modified is { } stated && Parse(stated) is { } date)
                return new(date, null, "json-ld dateModified");
        }
        foreach ((string name, string content) in page.Meta(PageFieldNames.Modified))
        {
            if (Parse(content) is { } date)
                return new(date, null, $"meta {name}");
        }
        return null;
    }

    /// <summary>Elements marked as dates between headline and body, or right behind the body; not in links to other articles.</summary>
    private Stated<PageDate>? FromMarks(bool modified)
    {
        foreach (PageMark mark in page.Dates)
        {
            bool change = mark.Kind.Contains("modified", StringComparison.Ordinal) || mark.Kind.Contains("updated", StringComparison.Ordinal) || PageWords.Modified.Leads(mark.Text) > 0;
            if (change != modified || (mark.Zone & (Zone.Outside & ~Zone.Aside)) != 0 || mark.Text.Length > 120 || IsOfAComment(mark))
                continue;
            bool close = titleLine >= 0 && mark.Line >= titleLine - 10 && mark.Line <= Math.Max(titleLine + 25, Math.Min(body.FirstLine + 4, titleLine + 60));
            bool after = body.LastLine < page.Lines.Count && mark.Line > body.LastLine && mark.Line <= body.LastLine + 6 && (mark.Zone & Zone.Article) != 0;
            if (!close && !after)
                continue;
            if (Parse(mark.Element.GetAttribute("datetime")) is { Day: > 0 } machine)
                return new(machine, null, mark.Kind);
            if (DateLine.TryRead(mark.Text, out DateLine shown, order) && (shown.Published ?? shown.Modified) is { Day: > 0 } date)
                return new(date, null, mark.Kind);
        }
        return null;
    }

    /// <summary>Whether the same instant stands with a comment: "last answer 3 May" above a discussion.</summary>
    private bool IsOfAComment(PageMark mark) =>
        mark.Element.GetAttribute("datetime") is { Length: > 10 } instant && page.Dates.Exists(d => (d.Zone & Zone.Comments) != 0 && d.Element.GetAttribute("datetime") == instant);

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
    private PageDate? Parse(string? stated)
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
