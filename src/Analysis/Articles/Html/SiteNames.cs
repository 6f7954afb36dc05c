namespace Analysis.Articles;

/// <summary>The names by which a page's outlet goes: what is one of them is no author and no part of a headline.</summary>
internal sealed class SiteNames
{
    private readonly HashSet<string> names = [];
    private readonly string host = "";

    public SiteNames(Page page, IEnumerable<JsonLdArticle> articles, string? address)
    {
        foreach ((_, string content) in page.Meta("og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher", "twitter:site", "article:publisher", "publisher", "copyright", "al:android:app_name"))
            Add(content);
        foreach (JsonLdArticle article in articles)
            Add(article.Publisher);
        string? canonical = address ?? page.Links.FirstOrDefault(l => l.Rel == "canonical").Address ?? page.Meta("og:url").FirstOrDefault().Content;
        if (Uri.TryCreate(canonical, UriKind.Absolute, out Uri? uri))
        {
            string[] labels = uri.Host.Split('.');
            host = labels.Length >= 2 ? Squeeze(labels[^2].Length <= 3 && labels.Length >= 3 ? labels[^3] : labels[^2]) : Squeeze(uri.Host);
            Add(uri.Host);
            Add(uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host);
            Add(host);
        }
    }

    /// <summary>Whether a phrase is the outlet's name, its host, or begins like either.</summary>
    public bool Has(string phrase)
    {
        string squeezed = Squeeze(phrase);
        if (squeezed.Length < 2)
            return false;
        string bare = squeezed.StartsWith("the", StringComparison.Ordinal) && squeezed.Length > 5 ? squeezed[3..] : squeezed;
        return names.Contains(squeezed) || names.Contains(bare) || names.Contains("the" + squeezed) || (host.Length > 3 && (bare == host || (bare.Length > 3 && (host.StartsWith(bare, StringComparison.Ordinal) || bare.StartsWith(host, StringComparison.Ordinal)))));
    }

    private void Add(string? name)
    {
        if (name is not null && !name.Contains("facebook.com", StringComparison.Ordinal) && Squeeze(name) is { Length: > 1 } squeezed)
            names.Add(squeezed);
    }

    private static string Squeeze(string name) => PageText.Fold(name).Replace(" ", "", StringComparison.Ordinal);
}
