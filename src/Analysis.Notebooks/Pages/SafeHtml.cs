using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Notebooks;

/// <summary>
/// Keeps of somebody's HTML what shows text: tables, paragraphs, lists, emphasis. Scripts, styles, frames, forms, pictures, handlers and links
/// to anything but the web are left out; what stands in an unknown element is kept without the element.
/// </summary>
internal static class SafeHtml
{
    private static readonly HashSet<string> elements =
    [
        "a", "b", "bdi", "blockquote", "br", "caption", "code", "col", "colgroup", "dd", "details", "div", "dl", "dt", "em", "h2", "h3", "h4", "hr", "i", "li", "mark", "ol", "p", "pre", "s",
        "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul",
    ];

    private static readonly HashSet<string> dropped = ["script", "style", "iframe", "object", "embed", "template", "noscript", "svg", "math", "form", "input", "button", "select", "textarea", "head", "title", "link", "meta", "base"];

    private static readonly HashSet<string> attributes = ["class", "colspan", "rowspan", "span", "scope", "dir", "lang", "title", "datetime", "start", "aria-label", "data-label", "data-unit"];

    private static readonly HashSet<string> styles = ["text-align", "vertical-align", "white-space", "font-variant-numeric", "font-weight", "font-style"];

    private static readonly HashSet<string> empty = ["br", "col", "hr"];

    /// <param name="html">Somebody's HTML.</param>
    /// <param name="words">The address within the page's folder of the words that a row of a table names by article and first code unit, or null where there is none.</param>
    public static string Clean(string html, Func<string, int, string?>? words = null)
    {
        StringBuilder to = new();
        IElement body = new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!;
        Dictionary<IElement, string> leads = words is null ? [] : Leads(body, words);
        Write(body, to, leads);
        return to.ToString();
    }

    private static void Write(INode parent, StringBuilder to, Dictionary<IElement, string> leads)
    {
        // The depth of a tree that a parser built is limited only by its input: an own stack instead of recursion.
        Stack<(INode? Node, string? End)> rest = new();
        Push(parent, rest);
        while (rest.TryPop(out (INode? Node, string? End) next))
        {
            switch (next.Node)
            {
                case null:
                    to.Append(next.End);
                    break;
                case IText text:
                    to.Append(Markup.Encode(text.Data));
                    break;
                case IElement element when elements.Contains(element.LocalName):
                    to.Append('<').Append(element.LocalName);
                    WriteAttributes(element, to);
                    to.Append('>');
                    if (empty.Contains(element.LocalName))
                        break;
                    string end = $"</{element.LocalName}>";
                    if (leads.TryGetValue(element, out string? address))
                    {
                        to.Append("<a href=\"").Append(Markup.Encode(address)).Append("\">");
                        end = "</a>" + end;
                    }
                    rest.Push((null, end));
                    Push(element, rest);
                    break;
                case IElement element when !dropped.Contains(element.LocalName):
                    Push(element, rest);
                    break;
            }
        }
    }

    /// <summary>The first cell with words of each row that names a place in an article, with the address of that place.</summary>
    private static Dictionary<IElement, string> Leads(IElement body, Func<string, int, string?> words)
    {
        Dictionary<IElement, string> leads = [];
        foreach (IElement row in body.QuerySelectorAll("tr[data-article][data-start]"))
        {
            if (int.TryParse(row.GetAttribute("data-start"), NumberStyles.None, CultureInfo.InvariantCulture, out int start) && words(row.GetAttribute("data-article")!, start) is { } address
                && row.Children.FirstOrDefault(c => c.LocalName is "td" or "th" && c.TextContent.Trim().Length > 0 && c.QuerySelector("a") is null) is { } cell)
                leads[cell] = address;
        }
        return leads;
    }

    private static void Push(INode parent, Stack<(INode?, string?)> rest)
    {
        for (int i = parent.ChildNodes.Length - 1; i >= 0; i--)
            rest.Push((parent.ChildNodes[i], null));
    }

    private static void WriteAttributes(IElement element, StringBuilder to)
    {
        foreach (IAttr attribute in element.Attributes.Where(a => attributes.Contains(a.Name)))
            to.Append(' ').Append(attribute.Name).Append("=\"").Append(Markup.Encode(attribute.Value)).Append('"');
        if (element.GetAttribute("style") is { } style && Style(style) is { Length: > 0 } kept)
            to.Append(" style=\"").Append(Markup.Encode(kept)).Append('"');
        if (element.LocalName == "a" && element.GetAttribute("href") is { } href && Uri.TryCreate(href, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
            to.Append(" href=\"").Append(Markup.Encode(href)).Append('"');
    }

    /// <summary>Of a style, how text stands: plain words for a few properties; nothing that can fetch, cover or hide.</summary>
    private static string Style(string style) => string.Join(';', style.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(d => d.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value] && styles.Contains(name) && value.All(c => char.IsAsciiLetterLower(c) || c is '-' or ' ')));
}
