using System.Text;
using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>Walks a page once, without recursion, and collects its lines, meta elements, scripts of data, and what is marked as author or date.</summary>
internal sealed class PageScan
{
    /// <summary>Marks beyond so many are those of lists of articles.</summary>
    private const int MostMarks = 80;

    private const int LongestMark = 400;

    private readonly Page page = new();
    private readonly StringBuilder line = new();
    private readonly Stack<(IElement Element, Zone Zone, bool IsBlock)> open = [];
    private int linkChars, heading;
    private Zone zone;
    private IElement? block;
    private bool seam;

    public static Page Of(IDocument document)
    {
        PageScan scan = new();
        scan.page.Language = document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang");
        if (document.DocumentElement is { } root)
            scan.Walk(root);
        return scan.page;
    }

    private void Walk(IElement root)
    {
        INode node = root;
        while (true)
        {
            bool descend = false;
            if (node is IElement element)
                descend = Open(element);
            else if (node is IText text && open.Count > 0)
                Append(text.Data);
            if (descend && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            if (descend)
                Close();
            while (node.NextSibling is null)
            {
                if (node.Parent is not { } parent || ReferenceEquals(node, root) || ReferenceEquals(parent, root.Parent))
                {
                    Flush();
                    return;
                }
                node = parent;
                Close();
            }
            node = node.NextSibling;
        }
    }

    private bool Open(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                Meta(element);
                return false;
            case "link":
                if (element.GetAttribute("rel") is { } rel && element.GetAttribute("href") is { } address)
                    page.Links.Add((rel.ToLowerInvariant(), address));
                return false;
            case "title":
                if (page.TitleTag is null && element.ParentElement?.LocalName != "svg")
                    page.TitleTag = Clean(TextOf(element, 1000));
                return false;
            case "script":
                if (element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                    page.JsonLd.Add(element.TextContent);
                return false;
            case "style" or "noscript" or "template" or "svg" or "iframe" or "select" or "object" or "video" or "audio" or "canvas" or "math" or "textarea" or "dialog":
                return false;
            case "br":
                Flush();
                return false;
            case "hr":
                Flush();
                return false;
        }
        bool isBlock = IsBlock(element.LocalName);
        if (isBlock)
            Flush();
        else
            seam = true;
        Zone within = (open.Count > 0 ? open.Peek().Zone : Zone.None) | Zones.Of(element);
        if (element.LocalName == "article" && (within & Zone.Related) == 0)
            within &= ~Zone.Header;
        open.Push((element, within, isBlock));
        Marks(element, within);
        return true;
    }

    private void Close()
    {
        if (open.Peek().IsBlock)
            Flush();
        else
            seam = true;
        open.Pop();
    }

    private void Append(string text)
    {
        Zone within = open.Peek().Zone;
        int before = line.Length;
        foreach (char c in text)
        {
            bool space = char.IsWhiteSpace(c);
            if (space ? line.Length > 0 && line[^1] != ' ' : !IsInvisible(c))
            {
                // "Ann Lee" and "Daily Star" in two elements without a space between them are two things.
                if (seam && !space && line.Length > 0 && char.IsLower(line[^1]) && char.IsUpper(c))
                    line.Append(' ');
                seam = false;
                line.Append(space ? ' ' : c);
            }
        }
        if ((within & Zone.Link) != 0)
            linkChars += line.Length - before;
        if (block is null && line.Length > 0)
            SetBlock(within);
    }

    /// <summary>Remembers what the line that begins here is the text of.</summary>
    private void SetBlock(Zone at)
    {
        zone = at & ~Zone.Link;
        heading = 0;
        int steps = 0;
        foreach ((IElement element, _, bool isBlock) in open)
        {
            if (isBlock)
                block ??= element;
            if (element.LocalName is ['h', >= '1' and <= '6'])
                heading = element.LocalName[1] - '0';
            if (heading > 0 || ++steps > 4)
                break;
        }
        block ??= open.Peek().Element;
    }

    private void Flush()
    {
        if (block is not null && line.ToString().Trim() is { Length: > 0 } text)
            page.Lines.Add(new(text, block, zone, heading, linkChars));
        line.Clear();
        linkChars = 0;
        block = null;
        seam = false;
    }

    private void Meta(IElement element)
    {
        string? name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
        // Some archives of pages write the content as "value".
        string? content = element.GetAttribute("content") ?? element.GetAttribute("value");
        if (name is null || string.IsNullOrWhiteSpace(content) || content.Length > 5000)
            return;
        name = name.Trim().ToLowerInvariant();
        bool itemprop = element.GetAttribute("itemprop") is not null && element.GetAttribute("property") is null && element.GetAttribute("name") is null;
        if (itemprop && open.Count > 0 && (open.Peek().Zone & Zone.Outside) != 0)
            return;
        page.Metas.Add((itemprop ? $"itemprop:{name}" : name, Clean(content)));
    }

    private void Marks(IElement element, Zone within)
    {
        string? property = element.GetAttribute("itemprop")?.ToLowerInvariant();
        if (Mark(element, property, "author", page.Authors) is { } author)
            Add(page.Authors, element, author, within);
        if (element.LocalName == "time")
            Add(page.Dates, element, property is null ? "time" : $"itemprop {property}", within);
        else if (Mark(element, property, "date", page.Dates) is { } date)
            Add(page.Dates, element, date, within);
        if (property is "headline" or "alternativeheadline" or "articlesection" or "inlanguage" && page.Microdata.Count < 40)
            page.Microdata.Add((property, Clean(element.GetAttribute("content") ?? TextOf(element, LongestMark))));
    }

    private static string? Mark(IElement element, string? property, string what, List<PageMark> list)
    {
        if (list.Count >= MostMarks)
            return null;
        if (what == "author")
        {
            if (property is "author" or "creator")
                return "itemprop author";
            if (element.GetAttribute("rel") is { } rel && rel.Split(' ').Contains("author", StringComparer.OrdinalIgnoreCase))
                return "rel=author";
            return Has(element, "author") ?? Has(element, "byline") ?? Has(element, "byl") ?? Has(element, "contributor") ?? Has(element, "writer");
        }
        if (property is "datepublished" or "datecreated" or "datemodified")
            return $"itemprop {property}";
        return Has(element, "date") ?? Has(element, "published") ?? Has(element, "timestamp") ?? Has(element, "pubdate") ?? Has(element, "datetime") ?? Has(element, "dateline") ?? Has(element, "publish") ?? Has(element, "posted-on") ?? Has(element, "updated");
    }

    /// <summary>Whether class, id or test id has a word, as a whole or as a part between hyphens, underscores or humps.</summary>
    private static string? Has(IElement element, string word)
    {
        foreach (string attribute in (ReadOnlySpan<string>)["class", "id", "data-testid", "data-qa", "data-component"])
        {
            if (element.GetAttribute(attribute) is not { Length: > 0 } value)
                continue;
            for (int at = value.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                int end = at + word.Length;
                bool begins = at == 0 || !char.IsLetterOrDigit(value[at - 1]) || (char.IsUpper(value[at]) && char.IsLower(value[at - 1]));
                bool ends = end == value.Length || !char.IsLower(value[end]) || (value[end] == 's' && (end + 1 == value.Length || !char.IsLower(value[end + 1]))) || value.AsSpan(end).StartsWith("name", StringComparison.OrdinalIgnoreCase);
                if (begins && ends)
                    return $"{attribute} {word}";
            }
        }
        return null;
    }

    private void Add(List<PageMark> list, IElement element, string kind, Zone within)
    {
        string text = Clean(TextOf(element, LongestMark));
        if (text.Length < LongestMark && (text.Length > 0 || element.HasAttribute("datetime") || element.HasAttribute("content")))
            list.Add(new(element, text, kind, within, page.Lines.Count));
    }

    /// <summary>The text of an element with spaces between its blocks, up to a length; without recursion.</summary>
    public static string TextOf(IElement element, int most)
    {
        StringBuilder text = new();
        INode? node = element.FirstChild;
        while (node is not null && text.Length < most)
        {
            bool skip = node is IElement { LocalName: "script" or "style" or "svg" or "noscript" or "template" };
            if (node is IText t)
                text.Append(t.Data);
            else if (node is IElement e && (IsBlock(e.LocalName) || e.LocalName == "br"))
                text.Append('\n');
            else if (node is IElement && text.Length > 0 && char.IsLower(text[^1]))
                text.Append('\u200B');
            if (!skip && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                if (ReferenceEquals(node, element))
                    node = null;
                else if (node is IElement up && IsBlock(up.LocalName))
                    text.Append('\n');
            }
            node = node?.NextSibling;
        }
        return text.ToString();
    }

    /// <summary>Single spaces, and no characters that nobody sees; a seam between elements becomes a space before a capital.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (c == '\u200B')
            {
                if (i + 1 < text.Length && char.IsUpper(text[i + 1]) && clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (!IsInvisible(c))
            {
                clean.Append(c);
            }
        }
        return clean.ToString().Trim();
    }

    private static bool IsInvisible(char c) => c is '\u200B' or '\uFEFF' or '\u00AD' or '\u2060' or '\u200E' or '\u200F';

    private static bool IsBlock(string name) => name is
        "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "nav" or "aside" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "li" or "dl" or "dt" or "dd"
        or "blockquote" or "pre" or "table" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot" or "figure" or "figcaption" or "form" or "fieldset" or "address" or "hgroup" or "details" or "summary"
        or "body" or "html" or "head" or "center" or "button" or "caption" or "menu" or "label" or "legend";
}
