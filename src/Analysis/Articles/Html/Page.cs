using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>What one walk over a page collects.</summary>
internal sealed class Page
{
    /// <summary>The meta elements: name, property or itemprop in lower case, and content.</summary>
    public List<(string Name, string Content)> Metas { get; } = [];

    /// <summary>The link elements of the head: rel and address.</summary>
    public List<(string Rel, string Address)> Links { get; } = [];

    /// <summary>The texts of JSON-LD scripts.</summary>
    public List<string> JsonLd { get; } = [];

    public List<PageLine> Lines { get; } = [];

    /// <summary>Elements marked as naming authors.</summary>
    public List<PageMark> Authors { get; } = [];

    /// <summary>Elements marked as dates.</summary>
    public List<PageMark> Dates { get; } = [];

    /// <summary>Microdata other than authors and dates: property and text.</summary>
    public List<(string Property, string Value)> Microdata { get; } = [];

    public string? TitleTag { get; set; }

    public string? Language { get; set; }

    /// <summary>The contents of the first meta elements of these names, in the order of the names.</summary>
    public IEnumerable<(string Name, string Content)> Meta(params string[] names)
    {
        foreach (string name in names)
        {
            foreach ((string Name, string Content) meta in Metas)
            {
                if (meta.Name == name)
                    yield return meta;
            }
        }
    }

    /// <summary>The path of an element, as a person would look for it: "article > p:nth-of-type(3)" cut to the last steps.</summary>
    public static string PathOf(IElement element)
    {
        List<string> steps = [];
        for (IElement? e = element; e is not null && steps.Count < 4 && e.LocalName is not ("html" or "body"); e = e.ParentElement)
        {
            if (e.Id is { Length: > 0 } id)
            {
                steps.Add($"{e.LocalName}#{id}");
                break;
            }
            int nth = 1;
            for (IElement? before = e.PreviousElementSibling; before is not null; before = before.PreviousElementSibling)
                nth += before.LocalName == e.LocalName ? 1 : 0;
            steps.Add(nth > 1 ? $"{e.LocalName}:nth-of-type({nth})" : e.LocalName);
        }
        steps.Reverse();
        return string.Join(" > ", steps);
    }
}
