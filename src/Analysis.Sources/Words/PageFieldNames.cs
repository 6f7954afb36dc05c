using System.Collections.Frozen;
using Analysis.Lexicon;

namespace Analysis.Articles;

/// <summary>The names under which pages state a field (<c>page-fields.csv</c>): meta elements in order of trust, types of JSON-LD, properties of a framework's data.</summary>
internal static class PageFieldNames
{
    private static readonly FrozenDictionary<string, string[]> names = LexiconFile.Rows("page-fields.csv")
        .GroupBy(r => r["field"], r => r["name"])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    public static string[] Title { get; } = names["title"];

    public static string[] Author { get; } = names["author"];

    public static string[] Published { get; } = names["published"];

    public static string[] Modified { get; } = names["modified"];

    /// <summary>Types of schema.org that are articles.</summary>
    public static FrozenSet<string> ArticleTypes { get; } = names["article type"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Types that any page may have, an article or not.</summary>
    public static FrozenSet<string> PageTypes { get; } = names["page type"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words in the names that pages give elements with an author's name.</summary>
    public static string[] AuthorMarks { get; } = names["author mark"];

    /// <summary>Words in the names that pages give elements with a date.</summary>
    public static string[] DateMarks { get; } = names["date mark"];

    public static FrozenSet<string> DataTitle { get; } = names["data title"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> DataPublished { get; } = names["data published"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> DataAuthor { get; } = names["data author"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> DataName { get; } = names["data name"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
