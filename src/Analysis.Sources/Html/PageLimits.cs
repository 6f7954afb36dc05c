using System.Collections.Frozen;

namespace Analysis.Articles;

/// <summary>A page that is not parsed, and why.</summary>
/// <param name="At">The place, in characters.</param>
/// <param name="Reason">The reason, in words.</param>
internal sealed record PageRefusal(int At, string Reason);

/// <summary>
/// Looks over a page before it is parsed. Three things make every parser's work grow with the square of a page: deep nesting, an element with very many attributes,
/// and unclosed elements of style, which a parser opens anew in each paragraph. A fourth, very many elements, fills the memory.
/// </summary>
internal static class PageLimits
{
    /// <summary>Elements within elements; browsers stop at 512.</summary>
    public const int Deepest = 4000;

    /// <summary>Attributes of one element.</summary>
    public const int MostAttributes = 4000;

    /// <summary>Elements that a parser adds by opening unclosed ones anew.</summary>
    public const int MostReopened = 4_000_000;

    /// <summary>Elements in all; a long article has some thousands, and each takes some hundred bytes.</summary>
    public const int MostElements = 2_000_000;

    /// <summary>A tag of so many characters may have too many attributes; most that are so long hold a picture.</summary>
    private const int LongTag = 2 * MostAttributes;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> closesItself = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "rt", "rp", "colgroup", "html", "head", "body",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "keygen", "command").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The formatting elements of the HTML standard.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> formatting = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Why a page is not parsed, or null where it is.</summary>
    public static PageRefusal? Of(string html)
    {
        int foreign = 0, styles = 0, elements = 0;
        long reopened = 0;
        OpenElements open = new();
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length;)
        {
            bool end = html[at + 1] == '/';
            int name = at + (end ? 2 : 1), stop = name;
            while (stop < html.Length && char.IsAsciiLetterOrDigit(html[stop]))
                stop++;
            int next = stop;
            if (stop > name && char.IsAsciiLetter(html[name]))
            {
                int close = html.IndexOf('>', stop);
                if (close < 0)
                    return null;
                ReadOnlySpan<char> tag = html.AsSpan(name, stop - name);
                if (close - stop > LongTag && Attributes(html.AsSpan(stop)) > MostAttributes)
                    return new(at, $"an element has more than {MostAttributes} attributes, which none in an article has");
                bool isForeign = tag.Equals("svg", StringComparison.OrdinalIgnoreCase) || tag.Equals("math", StringComparison.OrdinalIgnoreCase);
                // "<div/>" opens an element in HTML, and none within a drawing.
                bool whole = closesItself.Contains(tag) || ((foreign > 0 || isForeign) && html[close - 1] == '/');
                if (!end && ++elements > MostElements)
                    return new(at, $"the page has more than {MostElements} elements, which no article has");
                if (!whole)
                {
                    if (end)
                        open.Close(tag);
                    else if (open.Open(tag) > Deepest)
                        return new(at, $"the page's elements are nested more than {Deepest} deep, which no article is");
                    foreign = Math.Max(foreign + (isForeign ? end ? -1 : 1 : 0), 0);
                }
                if (formatting.Contains(tag))
                    styles = Math.Max(styles + (end ? -1 : 1), 0);
                else if (!end && (reopened += styles) > MostReopened)
                    return new(at, "elements of style that are never closed would be opened anew more than four million times");
                next = end ? close : AfterRawText(html, tag, close);
            }
            else if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                int comment = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                next = comment < 0 ? html.Length - 1 : comment;
            }
            at = html.IndexOf('<', Math.Min(Math.Max(next, at + 1), html.Length - 1));
        }
        return null;
    }

    /// <summary>How many attributes a tag has: words outside of quotes, up to its end; no more are counted than are allowed.</summary>
    private static int Attributes(ReadOnlySpan<char> tag)
    {
        int attributes = 0;
        bool inWord = false;
        for (int at = 0; at < tag.Length && attributes <= MostAttributes; at++)
        {
            char c = tag[at];
            if (c == '>')
                break;
            if (c is '"' or '\'')
            {
                int quote = tag[(at + 1)..].IndexOf(c);
                if (quote < 0)
                    break;
                at += quote + 1;
                inWord = false;
                continue;
            }
            bool word = !char.IsWhiteSpace(c) && c != '/';
            attributes += word && !inWord ? 1 : 0;
            inWord = word;
        }
        return attributes;
    }

    /// <summary>Scripts and styles hold no elements.</summary>
    private static int AfterRawText(string html, ReadOnlySpan<char> tag, int close)
    {
        bool script = tag.Equals("script", StringComparison.OrdinalIgnoreCase);
        if (!script && !tag.Equals("style", StringComparison.OrdinalIgnoreCase))
            return close;
        int end = html.IndexOf(script ? "</script" : "</style", close, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length - 1 : end;
    }
}
