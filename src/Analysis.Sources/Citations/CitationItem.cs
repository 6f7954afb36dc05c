using System.Globalization;
using System.Text;

namespace Analysis.Articles;

/// <summary>An article as it is cited.</summary>
/// <param name="Key">The citation key: family name, year and first word of the title, such as <c>kaleji2012israel</c>; the same for the same article every time.</param>
/// <param name="Metadata">What the article says of itself.</param>
/// <param name="Title">The title, or the article's key where it has none.</param>
/// <param name="Issued">The date, or null.</param>
internal sealed record CitationItem(string Key, Metadata Metadata, string Title, CitationDate? Issued)
{
    /// <summary>The items of articles, with keys made unique in the order of the articles ("a", "b" behind the second and third).</summary>
    public static List<CitationItem> Of(IEnumerable<Article> articles)
    {
        List<CitationItem> items = [];
        HashSet<string> keys = [];
        foreach (Article article in articles)
        {
            Metadata m = article.Metadata;
            CitationDate? issued = m.Issued is null ? null : CitationDate.Parse(m.Issued.Value);
            string title = m.Title?.Value ?? article.Key;
            string stem = KeyOf(m, title, issued), key = stem;
            for (int n = 1; !keys.Add(key); n++)
                key = stem + Letters(n);
            items.Add(new(key, m, title, issued));
        }
        return items;
    }

    /// <summary>CSL's type: an article of an outlet where one is stated, otherwise a page or a document. Magazine, as published readers of RIS drop the authors and days of newspaper records.</summary>
    public string Type => Metadata.Site is not null ? "article-magazine" : Metadata.Address is not null ? "webpage" : "document";

    private static string KeyOf(Metadata m, string title, CitationDate? issued)
    {
        string who = m.Authors.Count > 0 ? m.Authors[0].Family ?? m.Authors[0].Name : m.Site?.Value ?? "";
        string word = title.Split([' ', '-', '–', '—', '/'], StringSplitOptions.RemoveEmptyEntries).Select(Ascii).FirstOrDefault(w => w.Length > 1 && !PageWords.NoKey.Has(w)) ?? "";
        string key = $"{Ascii(who)}{issued?.Year.ToString("0000", CultureInfo.InvariantCulture)}{word}";
        return key.Length > 0 ? key : "item";
    }

    /// <summary>The ASCII letters and digits of a text in lower case.</summary>
    private static string Ascii(string text)
    {
        StringBuilder ascii = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            foreach (char c in rune.ToString() is { } s && rune != Rune.ReplacementChar ? s.Normalize(NormalizationForm.FormKD) : "")
            {
                if (char.IsAsciiLetterOrDigit(c))
                    ascii.Append(char.ToLowerInvariant(c));
            }
        }
        return ascii.ToString();
    }

    private static string Letters(int n)
    {
        string letters = "";
        for (; n > 0; n = (n - 1) / 26)
            letters = (char)('a' + ((n - 1) % 26)) + letters;
        return letters;
    }
}
