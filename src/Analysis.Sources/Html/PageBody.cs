using System.Text;
using Analysis.Text;
using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>The body of a page: its paragraphs as text, each with the element that it comes from.</summary>
/// <param name="Text">Paragraphs and headings with blank lines between them.</param>
/// <param name="Paragraphs">The paragraphs, as places in <paramref name="Text"/>.</param>
/// <param name="Elements">For each paragraph the path of its element.</param>
/// <param name="FirstLine">The line of the page with the first paragraph; the number of lines where there is none.</param>
/// <param name="LastLine">The line of the page with the last paragraph.</param>
internal sealed record PageBody(string Text, IReadOnlyList<TextSpan> Paragraphs, IReadOnlyList<string> Elements, int FirstLine, int LastLine)
{
    /// <summary>A child that holds this much of an element's running text is where the article is.</summary>
    private const double Most = 0.75;

    /// <summary>Finds the element that holds most of the page's running text, and takes the paragraphs in it.</summary>
    public static PageBody Of(Page page, int titleLine)
    {
        Dictionary<IElement, int> weights = [];
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (!IsProse(page.Lines[i]))
                continue;
            int steps = 0;
            for (IElement? e = page.Lines[i].Block; e is not null && steps < PageLimits.Deepest; e = e.ParentElement, steps++)
                weights[e] = weights.GetValueOrDefault(e) + page.Lines[i].Text.Length;
        }
        if (weights.Count == 0)
            return new("", [], [], page.Lines.Count, page.Lines.Count);
        IElement within = weights.Keys.First(e => e.ParentElement is null);
        while (within.Children.FirstOrDefault(c => weights.GetValueOrDefault(c) >= weights[within] * Most) is { } heavy)
            within = heavy;
        if (IsLeaf(within) && within.ParentElement is { } parent)
            within = parent;
        return Collect(page, within, titleLine);
    }

    private static PageBody Collect(Page page, IElement within, int titleLine)
    {
        StringBuilder text = new();
        List<TextSpan> paragraphs = [];
        List<string> elements = [];
        ElementPaths paths = new();
        int first = page.Lines.Count, last = page.Lines.Count;
        HashSet<IElement> inside = [], outside = [];
        for (int i = 0; i < page.Lines.Count; i++)
        {
            PageLine line = page.Lines[i];
            bool heading = line.Heading > 1 && !line.IsOutside && !line.IsMostlyLink;
            if (i == titleLine || !(heading || IsProse(line) || IsItem(line)) || !IsWithin(line.Block, within, inside, outside) || (titleLine >= 0 && i < titleLine && line.Text.Length < 200))
                continue;
            if (text.Length > 0)
                text.Append("\n\n");
            if (!heading)
            {
                paragraphs.Add(new(text.Length, line.Text.Length));
                elements.Add(paths.Of(line.Block));
                first = Math.Min(first, i);
                last = i;
            }
            text.Append(line.Text);
        }
        return new(text.ToString(), paragraphs, elements, first, last);
    }

    private static bool IsWithin(IElement element, IElement within, HashSet<IElement> inside, HashSet<IElement> outside)
    {
        for (IElement? e = element; e is not null; e = e.ParentElement)
        {
            if (ReferenceEquals(e, within) || inside.Contains(e))
            {
                inside.Add(element);
                return true;
            }
            if (outside.Contains(e))
                break;
        }
        outside.Add(element);
        return false;
    }

    /// <summary>Running text: a line that ends as a sentence does, or a paragraph of some length.</summary>
    public static bool IsProse(PageLine line)
    {
        if (line.IsOutside || line.Heading > 0 || (line.Zone & (Zone.Figure | Zone.AuthorBox)) != 0 || line.IsMostlyLink || line.Text.Length < 25 || line.Block.LocalName is "button" or "label" or "th")
            return false;
        PlainLine plain = new(0, line.Text.Length, true);
        if (LineKinds.IsNotice(line.Text))
            return false;
        return LineKinds.IsProse(line.Text, plain) || (line.Block.LocalName is "p" or "blockquote" && line.Text.Length >= 60 && line.Text.Count(c => c == ' ') >= 9 && !LineKinds.IsCaption(line.Text));
    }

    /// <summary>An item of a list within the article.</summary>
    private static bool IsItem(PageLine line) =>
        line.Block.LocalName is "li" or "dd" && !line.IsOutside && !line.IsMostlyLink && line.Heading == 0 && line.Text.Length >= 20 && line.Text.Contains(' ');

    private static bool IsLeaf(IElement element) => element.LocalName is "p" or "li" or "blockquote" or "td" or "span" or "pre" or "dd";
}
