using System.Buffers;
using System.Text;
using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>Walks a page once, without recursion, and collects its lines, meta elements, scripts of data, and what is marked as author or date.</summary>
internal sealed class PageScan
{
    /// <summary>Marks beyond so many are those of lists of articles.</summary>
    private const int MostMarks = 80;

    /// <summary>Elements that are dates by their name are few on a page, but on one of comments.</summary>
    private const int MostTimes = 400;

    private const int LongestMark = 400;

    private const int MostDataScripts = 8, LongestDataScript = 4_000_000;

    private static readonly string[] nameAttributes = ["class", "id", "data-testid", "data-qa", "data-component"];
    private static readonly string[] authorWords = PageFieldNames.AuthorMarks, dateWords = PageFieldNames.DateMarks;
    private static readonly SearchValues<string> anyWord = SearchValues.Create([.. authorWords, .. dateWords], StringComparison.OrdinalIgnoreCase);

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
        scan.page.ShowWhatScriptsShow();
        return scan.page;
    }

    /// <summary>Children are taken by their number: asking a node for its next sibling makes it look for itself among all of them.</summary>
    private void Walk(IElement root)
    {
        Stack<(INodeList Children, int Next)> nodes = [];
        if (Open(root))
            nodes.Push((root.ChildNodes, 0));
        while (nodes.TryPop(out (INodeList Children, int Next) at))
        {
            if (at.Next == at.Children.Length)
            {
                Close();
                continue;
            }
            nodes.Push((at.Children, at.Next + 1));
            INode node = at.Children[at.Next];
            if (node is IElement element)
            {
                if (Open(element))
                    nodes.Push((element.ChildNodes, 0));
            }
            else if (node is IText text && open.Count > 0)
            {
                Append(text.Data);
            }
        }
        Flush();
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
                string type = element.GetAttribute("type") ?? "";
                if (type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                    page.JsonLd.Add(element.TextContent);
                else if (type is "application/json" && page.DataScripts.Count < MostDataScripts && element.TextContent is { Length: < LongestDataScript } data)
                    page.DataScripts.Add(data);
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
        bool named = IsNamed(element);
        if (page.Authors.Count < MostMarks && AuthorMark(element, property, named) is { } author)
            Add(page.Authors, element, author, within);
        if (element.LocalName == "time" && page.Dates.Count < MostTimes)
            Add(page.Dates, element, property is null ? "time" : $"itemprop {property}", within);
        else if (page.Dates.Count < MostMarks && DateMark(element, property, named) is { } date)
            Add(page.Dates, element, date, within);
        if (property is "headline" or "alternativeheadline" or "articlesection" or "inlanguage" && page.Microdata.Count < 40)
            page.Microdata.Add((property, Clean(element.GetAttribute("content") ?? TextOf(element, LongestMark))));
    }

    private static string? AuthorMark(IElement element, string? property, bool named)
    {
        if (property is "author" or "creator")
            return "itemprop author";
        if (element.GetAttribute("rel") is { } rel && rel.Contains("author", StringComparison.OrdinalIgnoreCase) && rel.Split(' ').Contains("author", StringComparer.OrdinalIgnoreCase))
            return "rel=author";
        return named ? Has(element, authorWords) : null;
    }

    private static string? DateMark(IElement element, string? property, bool named) =>
        property is "datepublished" or "datecreated" or "datemodified" ? $"itemprop {property}" : named ? Has(element, dateWords) : null;

    /// <summary>Whether a name that the page gives an element has one of the words in it; most have none, and need no closer look.</summary>
    private static bool IsNamed(IElement element)
    {
        foreach (string attribute in nameAttributes)
        {
            if (element.GetAttribute(attribute) is { Length: > 0 } value && value.AsSpan().ContainsAny(anyWord))
                return true;
        }
        return false;
    }

    /// <summary>The first of the words that class, id or test id have as a whole or as a part between hyphens, underscores or humps.</summary>
    private static string? Has(IElement element, string[] words)
    {
        foreach (string word in words)
        {
            foreach (string attribute in nameAttributes)
            {
                if (element.GetAttribute(attribute) is { Length: > 0 } value && HasWord(value, word))
                    return $"{attribute} {word}";
            }
        }
        return null;
    }

    private static bool HasWord(string value, string word)
    {
        for (int at = value.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + word.Length;
            bool begins = at == 0 || !char.IsLetterOrDigit(value[at - 1]) || (char.IsUpper(value[at]) && char.IsLower(value[at - 1]));
            bool ends = end == value.Length || !char.IsLower(value[end]) || (value[end] == 's' && (end + 1 == value.Length || !char.IsLower(value[end + 1]))) || value.AsSpan(end).StartsWith("name", StringComparison.OrdinalIgnoreCase);
            if (begins && ends)
                return true;
        }
        return false;
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
        Stack<(INodeList Children, int Next, bool IsBlock)> nodes = new([(element.ChildNodes, 0, false)]);
        while (text.Length < most && nodes.TryPop(out (INodeList Children, int Next, bool IsBlock) at))
        {
            if (at.Next == at.Children.Length)
            {
                if (at.IsBlock)
                    text.Append('\n');
                continue;
            }
            nodes.Push(at with { Next = at.Next + 1 });
            INode node = at.Children[at.Next];
            if (node is IText words)
            {
                text.Append(words.Data);
            }
            else if (node is IElement child && child.LocalName is not ("script" or "style" or "svg" or "noscript" or "template"))
            {
                bool isBlock = IsBlock(child.LocalName);
                if (isBlock || child.LocalName == "br")
                    text.Append('\n');
                else if (text.Length > 0 && char.IsLower(text[^1]))
                    text.Append('\u200B');
                nodes.Push((child.ChildNodes, 0, isBlock));
            }
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
