using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>Tells the parts of a page by element, role, class and id.</summary>
internal static class Zones
{
    private static readonly (string[] Words, Zone Zone)[] names =
    [
        (["nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "topbar", "masthead", "skip", "toolbar", "megamenu", "offcanvas"], Zone.Navigation),
        (["footer", "colophon", "copyright"], Zone.Footer),
        (["sidebar", "aside", "widget", "widgets", "promo", "newsletter", "subscribe", "subscription", "advert", "advertisement", "ads", "sponsor", "sponsored", "cookie", "consent", "modal", "popup", "paywall", "share", "sharing", "social", "toc", "banner", "signup", "cta", "outbrain", "taboola"], Zone.Aside),
        (["related", "recommended", "recommendations", "recommend", "recirc", "popular", "trending", "teaser", "teasers", "morefrom", "latest", "readmore", "upnext", "similar", "recent", "mostread", "more-stories", "read-next", "post-navigation", "pagination", "recirculation", "carousel"], Zone.Related),
        (["comment", "comments", "disqus", "respond", "replies", "commentlist", "reviews"], Zone.Comments),
        (["figure", "figcaption", "caption", "photo-credit", "gallery", "image-credit", "wp-caption", "lightbox", "slideshow"], Zone.Figure),
        (["author-box", "author-bio", "author-info", "about-author", "author-card", "bio", "authorbox", "author-description", "about-the-author", "author-profile"], Zone.AuthorBox),
    ];

    private static readonly Dictionary<string, Zone>.AlternateLookup<ReadOnlySpan<char>> lookup = names
        .SelectMany(n => n.Words.Select(w => (w, n.Zone)))
        .ToDictionary(p => p.w, p => p.Zone, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The zone that an element opens.</summary>
    public static Zone Of(IElement element)
    {
        Zone zone = element.LocalName switch
        {
            "nav" or "menu" => Zone.Navigation,
            "footer" => Zone.Footer,
            "aside" => Zone.Aside,
            "figure" or "figcaption" => Zone.Figure,
            "a" => Zone.Link,
            "header" => Zone.Header,
            "article" or "main" => Zone.Article,
            _ => Zone.None,
        };
        if (element.LocalName is "html" or "body" or "article" or "main" or "h1")
            return zone | (IsHidden(element) && element.LocalName is not ("html" or "body") ? Zone.Hidden : Zone.None);
        if (element.GetAttribute("role") is { } role)
            zone |= role switch { "navigation" or "menu" or "menubar" => Zone.Navigation, "contentinfo" => Zone.Footer, "complementary" or "dialog" or "alertdialog" => Zone.Aside, _ => Zone.None };
        zone |= Named(element.ClassName) | Named(element.Id);
        if (IsHidden(element))
            zone |= Zone.Hidden;
        return zone;
    }

    /// <summary>The zone that the names in a class or id attribute tell: whole names, and names whose first or last part is one of ours.</summary>
    private static Zone Named(string? attribute)
    {
        if (string.IsNullOrEmpty(attribute))
            return Zone.None;
        Zone zone = Zone.None;
        foreach (Range range in attribute.AsSpan().SplitAny(' ', '\n', '\t'))
        {
            ReadOnlySpan<char> name = attribute.AsSpan(range);
            if (name.Length is < 3 or > 60)
                continue;
            if (lookup.TryGetValue(name, out Zone whole))
            {
                zone |= whole;
                continue;
            }
            int first = name.IndexOfAny('-', '_'), last = name.LastIndexOfAny('-', '_');
            if (first > 0 && lookup.TryGetValue(name[..first], out Zone begins) && begins is not (Zone.Figure or Zone.AuthorBox))
                zone |= begins;
            if (last > 0 && lookup.TryGetValue(name[(last + 1)..], out Zone ends))
                zone |= ends;
        }
        // "has-sidebar" and "no-sidebar" stand on the whole page.
        return attribute.Contains("has-", StringComparison.Ordinal) || attribute.Contains("no-", StringComparison.Ordinal) || attribute.Contains("with-", StringComparison.Ordinal) ? Zone.None : zone;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
}
