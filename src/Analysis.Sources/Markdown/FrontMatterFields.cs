using Analysis.Text;

namespace Analysis.Articles;

/// <summary>The fields of an article from the keys of its front matter: those of Jekyll, Hugo, Obsidian clippers and our own digests.</summary>
internal static class FrontMatterFields
{
    private const string Source = "front matter";

    public static Metadata Read(FrontMatter front)
    {
        List<Candidate> candidates = [];
        foreach (FrontMatter.Entry e in front.Entries)
            candidates.Add(new(Field(e.Key), e.Value, $"{Source} {e.Key}", true, "stated in the front matter"));
        Stated<PageDate>? published = Date(front, candidates, "date", "published", "issued", "publishdate", "datepublished", "created");
        Stated<PageDate>? modified = Date(front, candidates, "modified", "updated", "lastmod", "datemodified");
        Metadata metadata = new(
            Text(front, "title", "headline"), Text(front, "subtitle", "standfirst", "dek", "description"), Authors(front), null, null,
            Text(front, "publisher", "site", "outlet", "source_name", "container-title"), Text(front, "address", "url", "link", "canonical", "source"), Text(front, "language", "lang"),
            List(front, "keywords", "tags", "topics"), List(front, "related"), Text(front, "section", "category"), Text(front, "license", "licence", "rights"))
        {
            Candidates = candidates,
            Note = Text(front, "note"),
        };
        metadata = StatedDates.Apply(metadata, published, modified);
        // An EDTF value that is no single day ("2012~", "2012-04/2012-06") is kept as it stands.
        return metadata.Issued is null && Edtf(front) is { } edtf ? metadata with { Issued = edtf } : metadata;
    }

    private static string Field(string key) => key switch
    {
        "authors" or "byline" or "creator" => "author",
        "date" or "publishdate" or "datepublished" => "published",
        "publisher" or "outlet" => "site",
        "url" or "link" or "canonical" => "address",
        "lang" => "language",
        "tags" or "topics" => "keywords",
        _ => key,
    };

    private static Stated<string>? Text(FrontMatter front, params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            foreach (FrontMatter.Entry e in front.Entries)
            {
                if (e.Key == key)
                    return new(e.Value, e.Place, Source);
            }
        }
        return null;
    }

    private static Stated<PageDate>? Date(FrontMatter front, List<Candidate> candidates, params ReadOnlySpan<string> keys)
    {
        if (Text(front, keys) is not { } stated)
            return null;
        if (DateScanner.First(stated.Value) is { } date && date.Length >= stated.Value.Length - 1)
            return new(date, stated.Place, stated.Source);
        if (stated.Value.Length == 4 && int.TryParse(stated.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year))
            return new(new(0, 4, year, 0, 0), stated.Place, stated.Source);
        if (!IsEdtf(stated.Value))
        {
            int at = candidates.FindIndex(c => c.Value == stated.Value);
            candidates[at] = candidates[at] with { Chosen = false, Reason = "no date could be read in it" };
        }
        return null;
    }

    private static Stated<string>? Edtf(FrontMatter front) => Text(front, "date", "published", "issued") is { } stated && IsEdtf(stated.Value) ? stated : null;

    private static bool IsEdtf(string value) => value.Length >= 4 && value.All(c => char.IsAsciiDigit(c) || c is '-' or '/' or '~' or '?' or 'X' or '.' or '%') && value.Any(char.IsAsciiDigit);

    private static List<Author> Authors(FrontMatter front)
    {
        List<Author> authors = [];
        foreach (FrontMatter.Entry e in front.Entries)
        {
            if (e.Key is "author" or "authors" or "byline" or "creator")
                authors.AddRange(Split(e));
            else if (e.Key is "author.name" or "authors.name")
                authors.Add(AuthorNames.Named(e.Value, e.Place, Source));
            else if (e.Key is "author.affiliation" or "authors.affiliation" or "author.role" or "authors.role" or "affiliation" && authors.Count > 0)
                authors[^1] = AuthorNames.WithAffiliation(authors[^1], authors[^1].Affiliation is { } before ? $"{before}, {e.Value}" : e.Value);
        }
        return authors;
    }

    /// <summary>"A Low; B Hay" and "A Low and B Hay" are two authors, an organisation with "and" in its name is one.</summary>
    private static IEnumerable<Author> Split(FrontMatter.Entry e)
    {
        string[] parts = e.Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1)
        {
            string[] names = e.Value.Split([", and ", " and ", " & ", ", "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (names.Length > 1 && names.All(n => NameShape.IsPerson(n)))
                parts = names;
        }
        int from = 0;
        foreach (string part in parts)
        {
            int at = e.Value.IndexOf(part, from, StringComparison.Ordinal);
            from = at + part.Length;
            // Behind escapes and folds the words in the file are not the value: the place is then that of the whole.
            TextSpan place = e.Place.Length == e.Value.Length ? new(e.Place.Start + at, part.Length) : e.Place;
            yield return AuthorNames.Named(part, place, Source);
        }
    }

    private static List<Stated<string>> List(FrontMatter front, params ReadOnlySpan<string> keys)
    {
        List<Stated<string>> found = [];
        foreach (string key in keys)
        {
            foreach (FrontMatter.Entry e in front.Entries)
            {
                if (e.Key != key)
                    continue;
                bool listed = e.Item > 0 || front.Entries.Count(other => other.Key == key) > 1;
                foreach (string part in listed ? [e.Value] : e.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    found.Add(new(part, e.Place, Source));
            }
        }
        return found;
    }
}
