namespace Analysis.Articles;

/// <summary>The fields of a page for which the first source that states one is right: outlet, address, language, keywords, section, licence, standfirst, related titles.</summary>
internal sealed class PageFields(Page page, IReadOnlyList<JsonLdArticle> articles, Evidence evidence)
{
    public Stated<string>? Site()
    {
        List<(string Value, string Source)> found = [.. page.Meta("og:site_name", "citation_journal_title", "prism.publicationname").Select(m => (m.Content, $"meta {m.Name}"))];
        found.AddRange(articles.Where(a => a.Publisher is not null).Select(a => (a.Publisher!, "json-ld publisher")));
        found.AddRange(page.Meta("dc.publisher", "dcterms.publisher", "application-name").Select(m => (m.Content, $"meta {m.Name}")));
        return First("site", found);
    }

    public Stated<string>? Address(string? given)
    {
        List<(string Value, string Source)> found = [.. page.Links.Where(l => l.Rel == "canonical").Select(l => (l.Address, "link canonical"))];
        found.AddRange(page.Meta("og:url", "citation_public_url", "dc.identifier", "parsely-link").Select(m => (m.Content, $"meta {m.Name}")));
        if (given is not null)
            found.Add((given, "given"));
        return First("address", [.. found.Where(f => Uri.TryCreate(f.Value, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https")]);
    }

    /// <summary>The declared language; where the words of the text clearly are in another, that one.</summary>
    public Stated<string>? Language(string text)
    {
        List<(string Value, string Source)> found = [];
        if (page.Language is { Length: > 0 } lang)
            found.Add((lang, "html lang"));
        found.AddRange(articles.Where(a => a.Language is not null).Select(a => (a.Language!, "json-ld inLanguage")));
        found.AddRange(page.Meta("og:locale", "content-language", "dc.language", "dcterms.language", "citation_language", "language").Select(m => (m.Content, $"meta {m.Name}")));
        found = [.. found.Select(f => (f.Value.Replace('_', '-').Split(',')[0].Trim(), f.Source)).Where(f => f.Item1.Length is >= 2 and <= 35 && f.Item1.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))];
        string? words = text.Length > 200 ? LanguageGuess.Of(text) : null;
        if (words is not null && found.Count > 0 && !found[0].Value.StartsWith(words, StringComparison.OrdinalIgnoreCase))
        {
            evidence.Reject("language", found[0].Value, found[0].Source, $"the text is in {words}");
            found = [.. found.Where(f => f.Value.StartsWith(words, StringComparison.OrdinalIgnoreCase))];
        }
        if (words is not null)
            found.Add((words, "words of the text"));
        return First("language", found);
    }

    public IReadOnlyList<Stated<string>> Keywords()
    {
        (IEnumerable<string> Values, string Source)[] sources =
        [
            (page.Meta("article:tag", "og:article:tag").Select(m => m.Content), "meta article:tag"),
            (Lists("news_keywords"), "meta news_keywords"), (Lists("citation_keywords"), "meta citation_keywords"), (Lists("keywords"), "meta keywords"),
            (articles.FirstOrDefault(a => a.Keywords.Count > 0)?.Keywords ?? [], "json-ld keywords"),
            (Lists("parsely-tags"), "meta parsely-tags"), (Lists("sailthru.tags"), "meta sailthru.tags"), (Lists("dc.subject"), "meta dc.subject"),
        ];
        foreach ((IEnumerable<string> values, string source) in sources)
        {
            List<string> all = [.. values.Where(v => v.Length is > 0 and < 100).Distinct(StringComparer.OrdinalIgnoreCase).Take(60)];
            if (all.Count == 1 && all[0].Contains(','))
                all = PageText.Keywords(all[0]);
            if (all.Count == 0)
                continue;
            foreach (string keyword in all)
                evidence.Choose("keywords", keyword, source, "the first source that states keywords");
            return [.. all.Select(k => new Stated<string>(k, null, source))];
        }
        foreach (PageLine line in page.Lines.Where(l => !l.IsOutside && l.Text.Length < 500))
        {
            int label = PageWords.Keywords.Leads(line.Text);
            if (label > 0 && label + 1 < line.Text.Length && line.Text[label] == ':')
                return [.. PageText.Keywords(line.Text[(label + 1)..]).Select(k => new Stated<string>(k, null, "keywords line"))];
        }
        return [];

        IEnumerable<string> Lists(string name) => page.Meta(name).SelectMany(m => PageText.Keywords(m.Content));
    }

    public Stated<string>? Section()
    {
        List<(string Value, string Source)> found = [.. page.Meta("article:section", "og:article:section", "parsely-section", "section", "prism.section").Select(m => (m.Content, $"meta {m.Name}"))];
        found.AddRange(articles.Where(a => a.Section is not null).Select(a => (a.Section!, "json-ld articleSection")));
        return First("section", [.. found.Where(f => f.Value.Length < 80)]);
    }

    public Stated<string>? License()
    {
        List<(string Value, string Source)> found = [.. page.Links.Where(l => l.Rel == "license").Select(l => (l.Address, "link license"))];
        found.AddRange(articles.Where(a => a.License is not null).Select(a => (a.License!, "json-ld license")));
        found.AddRange(page.Meta("dcterms.license", "dc.rights", "dcterms.rights").Select(m => (m.Content, $"meta {m.Name}")));
        return First("license", found);
    }

    /// <summary>What JSON-LD calls the alternative headline, or the line below the headline; not the teaser that only search engines see.</summary>
    public Stated<string>? Subtitle(string? title, HeadLines? below)
    {
        List<(string Value, string Source)> found = [.. articles.Where(a => a.AlternativeHeadline is not null).Select(a => (a.AlternativeHeadline!, "json-ld alternativeHeadline"))];
        if (below?.Subtitle is { } line)
            found.Add((line.Value, line.Source));
        foreach ((string name, string content) in page.Meta("og:description", "description", "twitter:description"))
        {
            if (page.Lines.Exists(l => l.Text == content && !l.IsOutside && (l.Heading > 0 || l.Block.ClassName is { } c && IsStandfirst(c))))
                found.Add((content, $"meta {name}, shown"));
        }
        return First("subtitle", [.. found.Where(f => title is null || PageText.Fold(f.Value) != PageText.Fold(title))]);
    }

    /// <summary>The titles that lists of related articles show, where the list has a heading that says so.</summary>
    public IReadOnlyList<Stated<string>> Related()
    {
        List<Stated<string>> found = [];
        for (int i = 0; i < page.Lines.Count && found.Count == 0; i++)
        {
            string line = page.Lines[i].Text;
            if (line.Length > 60 || PageWords.Related.Leads(line) is not (> 0 and int label) || (label < line.TrimEnd(':', ' ').Length && !line.StartsWith("More", StringComparison.OrdinalIgnoreCase)))
                continue;
            for (int j = i + 1; j < page.Lines.Count && j <= i + 24 && found.Count < 12; j++)
            {
                PageLine item = page.Lines[j];
                if (item.IsMostlyLink && item.Text.Count(c => c == ' ') >= 3 && item.Text.Length < 250 && !found.Exists(f => f.Value == item.Text))
                    found.Add(new(item.Text, null, "related list"));
            }
        }
        return found;
    }

    private static bool IsStandfirst(string name) => name.Contains("subtitle", StringComparison.OrdinalIgnoreCase) || name.Contains("standfirst", StringComparison.OrdinalIgnoreCase) || name.Contains("dek", StringComparison.OrdinalIgnoreCase)
        || name.Contains("subhead", StringComparison.OrdinalIgnoreCase) || name.Contains("deck", StringComparison.OrdinalIgnoreCase) || name.Contains("summary", StringComparison.OrdinalIgnoreCase) || name.Contains("intro", StringComparison.OrdinalIgnoreCase);

    private Stated<string>? First(string field, List<(string Value, string Source)> found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            if (i == 0)
                evidence.Choose(field, found[i].Value, found[i].Source, "the first source that states it");
            else
                evidence.Add(field, found[i].Value, found[i].Source);
        }
        return found.Count == 0 ? null : new(found[0].Value, null, found[0].Source);
    }
}
