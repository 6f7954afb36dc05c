using System.Text;
using AngleSharp.Text;

namespace Analysis.Articles;

/// <summary>Decodes a page as browsers do: byte order mark (or the zeros of UTF-16 without one), then the declaration in its first bytes, then UTF-8 if it is valid, then Windows-1252.</summary>
internal static class PageEncoding
{
    /// <summary>How far a declaration is looked for; browsers look at 1024 bytes, saved pages sometimes have a comment before it.</summary>
    private const int Head = 4096;

    private static readonly Encoding windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    static PageEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text of a page, and how its encoding was decided.</summary>
    public static (string Text, string Decision) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return (Encoding.UTF8.GetString(bytes[3..]), "byte order mark: UTF-8");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Encoding.Unicode.GetString(bytes[2..]), "byte order mark: UTF-16");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "byte order mark: UTF-16");
        if (TextDecoding.LooksLikeUtf16(bytes, out bool big))
            return ((big ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes), "every other byte is zero: UTF-16");
        bool utf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        Encoding? declared = Declared(bytes[..Math.Min(bytes.Length, Head)], out string label);
        // A page that says Latin-1 and is valid UTF-8 with characters beyond ASCII was saved by a program that forgot to say so.
        if (utf8 && (declared is null || declared.IsSingleByte))
            return (Encoding.UTF8.GetString(bytes), declared is null ? "valid UTF-8" : $"valid UTF-8, although {label} is declared");
        return declared is null ? (windows1252.GetString(bytes), "no UTF-8 and nothing declared: windows-1252") : (declared.GetString(bytes), $"declared: {label}");
    }

    private static Encoding? Declared(ReadOnlySpan<byte> head, out string label)
    {
        label = "";
        string text = Encoding.Latin1.GetString(head);
        for (int at = text.IndexOf("charset", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("charset", at + 7, StringComparison.OrdinalIgnoreCase))
        {
            int tag = text.LastIndexOf('<', at);
            if (tag >= 0 && text.AsSpan(tag + 1).StartsWith("meta", StringComparison.OrdinalIgnoreCase) && Label(text, at + 7) is { Length: > 0 } found)
            {
                label = found;
                return Known(found);
            }
        }
        if (text.StartsWith("<?xml", StringComparison.Ordinal) && text.IndexOf("encoding", StringComparison.Ordinal) is > 0 and < 100 and int xml)
        {
            label = Label(text, xml + 8);
            return Known(label);
        }
        return null;
    }

    private static string Label(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '=' or '"' or '\'' or '\t' or '\n' or '\r')
            at++;
        int end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':' or '.'))
            end++;
        return text[at..end].ToLowerInvariant();
    }

    /// <summary>The encoding of a label by the WHATWG table; a page that declares UTF-16 in ASCII letters is UTF-8.</summary>
    private static Encoding? Known(string label)
    {
        if (label.Length == 0 || !TextEncoding.IsSupported(label))
            return null;
        Encoding encoding = TextEncoding.Resolve(label);
        return encoding.CodePage is 1200 or 1201 ? Encoding.UTF8 : encoding;
    }
}
