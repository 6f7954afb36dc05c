using System.Buffers;

namespace Analysis.Articles;

/// <summary>Looks over a page before it is parsed: deep nesting makes every parser's work grow with its square.</summary>
internal static class PageLimits
{
    /// <summary>Elements within elements; browsers stop at 512.</summary>
    public const int Deepest = 4000;

    private static readonly SearchValues<string> closesItself = SearchValues.Create(
        ["p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "rt", "rp", "colgroup", "html", "head", "body",
         "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "keygen", "command"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The place, in characters, at which a page is nested too deeply; -1 where it is not.</summary>
    public static int TooDeepAt(string html)
    {
        int depth = 0;
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
                    return -1;
                string tag = html[name..stop];
                if (!closesItself.Contains(tag) && html[close - 1] != '/')
                {
                    depth += end ? -1 : 1;
                    if (depth > Deepest)
                        return at;
                    depth = Math.Max(depth, 0);
                }
                next = end ? close : AfterRawText(html, tag, close);
            }
            else if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                int comment = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                next = comment < 0 ? html.Length - 1 : comment;
            }
            at = html.IndexOf('<', Math.Min(Math.Max(next, at + 1), html.Length - 1));
        }
        return -1;
    }

    /// <summary>Scripts and styles hold no elements.</summary>
    private static int AfterRawText(string html, string tag, int close)
    {
        if (!tag.Equals("script", StringComparison.OrdinalIgnoreCase) && !tag.Equals("style", StringComparison.OrdinalIgnoreCase))
            return close;
        int end = html.IndexOf("</" + tag, close, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length - 1 : end;
    }
}
