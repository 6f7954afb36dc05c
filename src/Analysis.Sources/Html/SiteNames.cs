namespace Analysis.Articles;

/// <summary>The names by which a page's outlet goes: what is one of them is no author and no part of a headline.</summary>
internal sealed class SiteNames
{
    /// <summary>What may stand behind the host in an outlet's name: "Harbour" of harbour.example is the Harbour Review; a headline that begins with it is none.</summary>
    private const int LongestTail = 16;

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
            Person = PersonOf(page, articles, uri.Host);
        }
    }

    /// <summary>The person whose name the outlet has and whose site it is: the address has part of the name, and the page says that it is an article. Null where it is no such site.</summary>
    public Author? Person { get; }

    /// <summary>Whether a phrase is the outlet's name, its host, or begins like either.</summary>
    public bool Has(string phrase)
    {
        string squeezed = Squeeze(phrase);
        if (squeezed.Length < 2)
            return false;
        string bare = squeezed.StartsWith("the", StringComparison.Ordinal) && squeezed.Length > 5 ? squeezed[3..] : squeezed;
        return names.Contains(squeezed) || names.Contains(bare) || names.Contains("the" + squeezed) || (host.Length > 3 && (bare == host || (bare.Length > 3 && (host.StartsWith(bare, StringComparison.Ordinal) || (bare.Length <= host.Length + LongestTail && bare.StartsWith(host, StringComparison.Ordinal))))));
    }

    private static Author? PersonOf(Page page, IEnumerable<JsonLdArticle> articles, string host)
    {
        bool isArticle = articles.Any(a => !a.Listed && JsonLd.IsArticle(a.Type)) || page.Meta("og:type").Any(m => m.Content.Contains("article", StringComparison.OrdinalIgnoreCase));
        string name = page.Meta("og:site_name").FirstOrDefault().Content ?? articles.FirstOrDefault(a => a.Publisher is not null)?.Publisher ?? "";
        if (!isArticle || !NameShape.IsPerson(name) || !PageWords.Given.Has(name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal))))
            return null;
        Author person = AuthorNames.Named(name, null, "the outlet's name");
        return person.Given is { Length: > 3 } given && host.Contains(Squeeze(given), StringComparison.OrdinalIgnoreCase) || person.Family is { Length: > 3 } family && host.Contains(Squeeze(family), StringComparison.OrdinalIgnoreCase) ? person : null;
    }

    private void Add(string? name)
    {
        if (name is not null && !name.Contains("facebook.com", StringComparison.Ordinal) && Squeeze(name) is { Length: > 1 } squeezed)
            names.Add(squeezed);
    }

    private static string Squeeze(string name) => PageText.Fold(name).Replace(" ", "", StringComparison.Ordinal);
}
