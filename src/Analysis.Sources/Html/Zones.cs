using System.Collections.Frozen;
using Analysis.Lexicon;
using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>Tells the parts of a page by element, role, and the names in class and id (<c>page-zones.csv</c>).</summary>
internal static class Zones
{
    private static readonly FrozenDictionary<string, Zone>.AlternateLookup<ReadOnlySpan<char>> lookup = LexiconFile.Rows("page-zones.csv")
        .ToFrozenDictionary(r => r["name"], r => Named(r), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static Zone Named(IReadOnlyDictionary<string, string> row) => row["zone"] switch
    {
        "navigation" => Zone.Navigation,
        "footer" => Zone.Footer,
        "aside" => Zone.Aside,
        "related" => Zone.Related,
        "comments" => Zone.Comments,
        "figure" => Zone.Figure,
        "author-box" => Zone.AuthorBox,
        _ => throw new InvalidOperationException($"page-zones.csv: there is no zone '{row["zone"]}'."),
    };

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
