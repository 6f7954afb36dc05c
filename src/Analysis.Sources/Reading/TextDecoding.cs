using System.Buffers;
using System.Text;

namespace Analysis.Articles;

/// <summary>Bytes to text: UTF-8 and UTF-16 with or without a byte order mark, and Windows-1252. Anything else is refused at the byte that shows it.</summary>
internal static class TextDecoding
{
    private static readonly Encoding windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly SearchValues<byte> undefined1252 = SearchValues.Create(0x81, 0x8D, 0x8F, 0x90, 0x9D);

    /// <summary>Control characters that no text has; tab, line feed, form feed, carriage return and escape are let through.</summary>
    private static readonly SearchValues<byte> controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(b => (byte)b).Except<byte>([9, 10, 11, 12, 13, 26, 27]), 0x7F]);

    public static Reading<string> Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return ReadFailures.Empty(path);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return ReadFailures.NoText(path, 0, "the byte order mark is that of UTF-32, which is not read");
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Utf8(path, bytes, 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Utf16(path, bytes, 2, bigEndian: false);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Utf16(path, bytes, 2, bigEndian: true);
        if (LooksLikeUtf16(bytes, out bool big))
            return Utf16(path, bytes, 0, big);
        return System.Text.Unicode.Utf8.IsValid(bytes) || HoldsUtf8(bytes) ? Utf8(path, bytes, 0) : Windows1252(path, bytes);
    }

    private static Reading<string> Utf8(string path, ReadOnlySpan<byte> bytes, int from)
    {
        int bad = FirstInvalidUtf8(bytes[from..]);
        if (bad >= 0)
            return ReadFailures.NoText(path, from + bad, $"0x{bytes[from + bad]:X2} is no part of a character in UTF-8, in which the rest of the file is written");
        int control = bytes[from..].IndexOfAny(controls);
        if (control >= 0)
            return ReadFailures.NoText(path, from + control, $"0x{bytes[from + control]:X2} is a control character that no text holds");
        return Text(path, Encoding.UTF8.GetString(bytes[from..]));
    }

    private static Reading<string> Utf16(string path, ReadOnlySpan<byte> bytes, int from, bool bigEndian)
    {
        ReadOnlySpan<byte> rest = bytes[from..];
        if (rest.Length % 2 != 0)
            return ReadFailures.NoText(path, bytes.Length - 1, "half a character: UTF-16 has two bytes to a code unit");
        string text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(rest);
        for (int i = 0; i < text.Length; i++)
        {
            // A lone surrogate comes out as U+FFFD: compare with what the bytes say.
            if (text[i] == '\uFFFD' && (bigEndian ? (rest[2 * i] << 8) | rest[(2 * i) + 1] : rest[2 * i] | (rest[(2 * i) + 1] << 8)) != 0xFFFD)
                return ReadFailures.NoText(path, from + (2 * i), "half of a surrogate pair in UTF-16");
            if (text[i] == '\0')
                return ReadFailures.NoText(path, from + (2 * i), "0x0000 is a control character that no text holds");
        }
        return Text(path, text);
    }

    private static Reading<string> Windows1252(string path, ReadOnlySpan<byte> bytes)
    {
        int undefined = bytes.IndexOfAny(undefined1252);
        if (undefined >= 0)
            return ReadFailures.NoText(path, undefined, $"0x{bytes[undefined]:X2} is no character of Windows-1252, and byte {FirstInvalidUtf8(bytes)} is none of UTF-8");
        int control = bytes.IndexOfAny(controls);
        if (control >= 0)
            return ReadFailures.NoText(path, control, $"0x{bytes[control]:X2} is a control character that no text holds");
        return Text(path, windows1252.GetString(bytes));
    }

    private static Reading<string> Text(string path, string text) => string.IsNullOrWhiteSpace(text) ? ReadFailures.Blank(path) : text;

    /// <summary>Whether a file that is not all UTF-8 was nevertheless meant to be: it holds more good characters of two bytes and more than bad bytes.</summary>
    private static bool HoldsUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out int used) == OperationStatus.Done)
                good++;
            else
                bad++;
            bytes = bytes[used..];
        }
        return good > bad;
    }

    private static int FirstInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return -1;
        for (int at = 0; ;)
        {
            at += Math.Max(bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F), 0);
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int used) != OperationStatus.Done)
                return at;
            at += used;
        }
    }

    /// <summary>UTF-16 without a mark: every other byte of the beginning is mostly zero.</summary>
    internal static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length & ~1, 512)];
        int even = 0, odd = 0;
        for (int i = 0; i < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        bigEndian = even > odd;
        int units = head.Length / 2;
        return units > 1 && Math.Max(even, odd) > units * 6 / 10 && Math.Min(even, odd) == 0;
    }
}
