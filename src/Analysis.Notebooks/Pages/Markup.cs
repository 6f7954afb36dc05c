using System.Text;

namespace Analysis.Notebooks;

/// <summary>Putting data into HTML.</summary>
internal static class Markup
{
    /// <summary>
    /// Data as text or as the value of a quoted attribute. What HTML cannot hold, and overrides of direction, which would turn around what
    /// stands beside them, become U+FFFD.
    /// </summary>
    public static string Encode(string data)
    {
        StringBuilder to = new(data.Length + 16);
        for (int i = 0; i < data.Length; i++)
        {
            char c = data[i];
            _ = c switch
            {
                '&' => to.Append("&amp;"),
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '"' => to.Append("&quot;"),
                '\'' => to.Append("&#39;"),
                '\t' or '\n' => to.Append(c),
                < ' ' or (>= '\u007f' and <= '\u009f') or '\u202d' or '\u202e' or >= '\ufffe' => to.Append('\ufffd'),
                _ when char.IsHighSurrogate(c) && i + 1 < data.Length && char.IsLowSurrogate(data[i + 1]) => to.Append(c).Append(data[++i]),
                _ => to.Append(char.IsSurrogate(c) ? '\ufffd' : c),
            };
        }
        return to.ToString();
    }

    /// <summary>JSON as it can stand inside of a <c>script</c> element: nothing in it ends the element or opens another.</summary>
    public static string Script(string json) => json
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace(">", "\\u003e", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
        .Replace("\u2029", "\\u2029", StringComparison.Ordinal);
}
