namespace Analysis.Articles;

/// <summary>
/// Chooses the authors of a page. Rule: people that JSON-LD names, then people of a visible byline, of meta elements, of elements marked as author near the headline;
/// the visible byline goes first where it names those people and more. What only names the outlet is an author only where a byline says so. Nothing stated: no author.
/// </summary>
internal sealed class AuthorChoice(Page page, SiteNames site, Evidence evidence, int titleLine, PageBody body, PageTail tail, PageData? data)
{
    public IReadOnlyList<Author> Choose(IReadOnlyList<JsonLdArticle> articles, HeadLines? below, HeadLines? above)
    {
        List<Author> jsonLd = FromJsonLd(articles), metas = FromMetas(), marks = FromMarks();
        List<Author> labelled = [], plain = [];
        foreach (Author author in (below?.Authors ?? []).Concat(above?.Authors ?? []))
            (author.Source == "byline" ? labelled : plain).Add(author with { Place = null });
        labelled = Noted(labelled, "byline");
        plain = Noted(plain, "name line");
        List<Author> behind = Noted([.. tail.Authors], null);
        (List<Author> chosen, string reason) = Decide(jsonLd, metas, marks, labelled, plain, behind);
        foreach (Author author in chosen)
            evidence.Choose("author", author.Name, author.Source, reason);
        return AuthorNote.Complete(Completed(chosen, [.. jsonLd, .. labelled, .. plain, .. marks]), tail.Notes);
    }

    private (List<Author>, string) Decide(List<Author> jsonLd, List<Author> metas, List<Author> marks, List<Author> labelled, List<Author> plain, List<Author> behind)
    {
        List<Author> people = People(jsonLd), seen = People(labelled);
        if (people.Count > 0 && seen.Count > people.Count && people.All(p => seen.Any(s => Same(s, p))))
            return (seen, "the visible byline names those of JSON-LD and more");
        if (people.Count > 0 && seen.Count > 0 && !people.Any(p => seen.Any(s => Same(s, p) || s.Family == p.Family)) && seen.All(s => s.Source == "byline"))
            return (seen, "the visible byline; JSON-LD names somebody else, as pages do that somebody else set up");
        if (people.Count > 0)
            return (people, "people named by JSON-LD");
        if (seen.Count > 0)
            return (seen, "people of the visible byline");
        if (People(metas) is { Count: > 0 } stated)
            return (stated, "people named by meta elements");
        if (People(marks) is { Count: > 0 } marked)
            return (marked, "people named by elements marked as author");
        if (behind.Count > 0)
            return (behind, "people of a byline behind the text");
        if (People(plain) is { Count: > 0 } lines)
            return (lines, "a name beside the headline");
        if (data is not null && People(Noted([.. data.Authors.SelectMany(n => Names(n, "data of the page's framework"))], null)) is { Count: > 0 } known)
            return (known, "people named by the data that the page is built from");
        List<Author> named = Others(labelled);
        if (named.Count > 0)
            return ([named[0]], "the visible byline");
        foreach (List<Author> source in (ReadOnlySpan<List<Author>>)[Others(marks), Others(jsonLd), Others(metas)])
        {
            if (source.Count > 0)
                return ([source[0]], "no person is named; the one name that is stated");
        }
        foreach (List<Author> source in (ReadOnlySpan<List<Author>>)[labelled, jsonLd, marks, metas])
        {
            if (source.Count > 0)
                return ([source[0]], "the outlet signs as author");
        }
        return site.Person is { } person && plain.All(p => Same(p, person)) ? ([person], "the outlet has the name of a person, and nobody else signs") : ([], "");
    }

    private List<Author> People(List<Author> authors) => [.. authors.Where(a => a.Family is not null && !IsSite(a))];

    /// <summary>A person whose name the address has (a personal site) is a person; "Code Farm" of codefarm.example is not.</summary>
    private bool IsSite(Author author) => author.Source == "name line" && site.Has(author.Name);

    private List<Author> Others(List<Author> authors) => [.. authors.Where(a => a.Family is null && !site.Has(a.Name))];

    private static bool Same(Author a, Author b) => PageText.Fold(a.Name) == PageText.Fold(b.Name);

    /// <summary>Adds role and institution from the sources that were not chosen.</summary>
    private static List<Author> Completed(List<Author> chosen, List<Author> others)
    {
        List<Author> completed = [];
        foreach (Author author in chosen)
        {
            Author? other = author.Affiliation is null ? others.Find(o => o.Affiliation is not null && Same(o, author)) : null;
            Author whole = other is null ? author : author with { Affiliation = other.Affiliation, Role = other.Role, Institution = other.Institution, City = other.City };
            if (!completed.Exists(c => Same(c, whole)))
                completed.Add(whole);
        }
        return completed;
    }

    private List<Author> FromJsonLd(IReadOnlyList<JsonLdArticle> articles)
    {
        foreach (JsonLdArticle article in articles.Where(a => !a.Listed && a.Authors.Count > 0))
        {
            List<Author> authors = [];
            foreach (JsonLdAuthor author in article.Authors)
            {
                string? affiliation = author.Role is null ? author.Institution : author.Institution is null ? author.Role : $"{author.Role}, {author.Institution}";
                foreach (Author named in Names(author.Name, "json-ld author"))
                    authors.Add(affiliation is null ? named : named with { Affiliation = affiliation, Role = author.Role, Institution = author.Institution });
            }
            if (authors.Count > 0)
                return Noted(authors, "json-ld author");
        }
        return [];
    }

    private List<Author> FromMetas()
    {
        foreach (string name in PageFieldNames.Author)
        {
            List<Author> authors = [.. page.Meta(name).Where(m => !m.Content.Contains("://", StringComparison.Ordinal)).SelectMany(m => Names(m.Content, $"meta {name}"))];
            if (authors.Count > 0)
                return Noted(authors, $"meta {name}");
        }
        string[] labels = [.. page.Meta("twitter:label1", "twitter:label2").Select(m => m.Content)];
        int written = Array.FindIndex(labels, l => l.Contains("Written", StringComparison.OrdinalIgnoreCase) || l.Equals("By", StringComparison.OrdinalIgnoreCase));
        return written < 0 ? [] : Noted([.. page.Meta($"twitter:data{written + 1}").SelectMany(m => Names(m.Content, "meta twitter:data"))], "meta twitter:data");
    }

    /// <summary>Elements marked as author, near the headline or at the end of the body.</summary>
    private List<Author> FromMarks()
    {
        List<Author> near = [], boxes = [];
        foreach (PageMark mark in page.Authors)
        {
            const Zone Elsewhere = Zone.Related | Zone.Comments | Zone.Navigation | Zone.Hidden | Zone.Footer;
            if ((mark.Zone & Elsewhere) != 0 || mark.Text.Length is < 2 or > 150 || IsOtherCredit(mark))
                continue;
            bool close = titleLine < 0 || (mark.Line >= titleLine - 12 && mark.Line <= Math.Max(titleLine + 40, Math.Min(body.FirstLine + 6, titleLine + 80)));
            bool after = body.LastLine < page.Lines.Count && mark.Line > body.LastLine && mark.Line <= body.LastLine + 15;
            if (!close && !after)
                continue;
            foreach (Author author in Names(mark.Text, mark.Kind))
            {
                if (!near.Concat(boxes).Any(a => Same(a, author)))
                    (close ? near : boxes).Add(author);
            }
        }
        return Noted(near.Exists(a => a.Family is not null) || boxes.Count == 0 ? near : boxes, null);
    }

    /// <summary>Whether the line before an element, or the element around it, says that this is somebody other than the author: "Reviewed by".</summary>
    private bool IsOtherCredit(PageMark mark)
    {
        string before = mark.Line > 0 && mark.Line - 1 < page.Lines.Count ? page.Lines[mark.Line - 1].Text : "";
        string around = mark.Element.ParentElement is { } parent ? PageScan.Clean(PageScan.TextOf(parent, 200)) : "";
        return (before.Length < 40 && PageWords.OtherCredit.Leads(before) > 0) || PageWords.OtherCredit.Leads(around) > 0 || PageWords.OtherCredit.Leads(mark.Text) > 0;
    }

    /// <summary>The names in a stated value; labels, addresses and empty phrases give none.</summary>
    private static List<Author> Names(string value, string source)
    {
        value = PageText.Plain(value).Trim(' ', ',', ';', '|', '-', '–', '•', '·', ':', '/');
        if (value.Length is < 2 or > 300 || value.Contains("://", StringComparison.Ordinal) || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || value.StartsWith('@') || value.StartsWith('{'))
            return [];
        int comma = value.IndexOf(',', StringComparison.Ordinal);
        bool inverted = comma > 0 && comma == value.LastIndexOf(',') && source is "meta citation_author" or "meta dc.creator" or "meta dcterms.creator" && NameShape.IsPerson($"{value[(comma + 1)..].Trim()} {value[..comma]}");
        if (inverted)
            return [AuthorNames.Named($"{value[(comma + 1)..].Trim()} {value[..comma]}", null, source)];
        List<Author> authors = [];
        foreach (string part in value.Split([';', '|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (Credit credit in Byline.Read(part, labelled: true))
            {
                if (!PageWords.Nobody.Has(credit.Name) && !credit.Name.Contains('@') && !LineKinds.IsFurniture(credit.Name) && !IsSlug(credit.Name) && DateScanner.First(credit.Name) is null)
                    authors.Add(AuthorNames.Author(credit, null, source));
            }
        }
        return authors;
    }

    /// <summary>The name of an account and not of a person: "brand-team2".</summary>
    private static bool IsSlug(string name) => !name.Any(char.IsUpper) && name.AsSpan().IndexOfAny('-', '_', '/') >= 0;

    private List<Author> Noted(List<Author> authors, string? source)
    {
        authors.RemoveAll(a => PageWords.Nobody.Has(a.Name));
        foreach (Author author in authors)
            evidence.Add("author", author.Name, source ?? author.Source, site.Has(author.Name) ? "the outlet's own name" : "");
        return authors;
    }
}
