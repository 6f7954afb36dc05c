using System.Text;
using Analysis.Articles;

namespace Analysis.Tests.Articles;

public class TextDecodingTests
{
    private const string Words = "Čaj über Baku – “tea”";
    private static readonly Encoding windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[], string> Readable() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Words), Words },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)], Words },
        { "UTF-16 little-endian with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)], Words },
        { "UTF-16 big-endian with a mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)], Words },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("plain words here"), "plain words here" },
        { "UTF-16 big-endian without a mark", Encoding.BigEndianUnicode.GetBytes("plain words here"), "plain words here" },
        { "Windows-1252", windows1252.GetBytes("über Baku – “tea” 5 €"), "über Baku – “tea” 5 €" },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void Reads(string name, byte[] bytes, string expected) =>
        Assert.True(TextDecoding.Decode("a.txt", bytes).Succeeded(out string? text, out _) && text == expected, name);

    public static TheoryData<string, byte[], string> Refused() => new()
    {
        { "nothing", [], "a.txt: the file is empty" },
        { "white space", "  \n\t "u8.ToArray(), "a.txt: the file holds nothing but white space" },
        { "UTF-32", [0xFF, 0xFE, 0, 0, 65, 0, 0, 0], "a.txt: byte 0: the byte order mark is that of UTF-32, which is not read" },
        { "UTF-8 with one bad byte", [.. "čaj in Baku "u8, 0xFF, .. " čaj"u8], "a.txt: byte 13: 0xFF is no part of a character in UTF-8, in which the rest of the file is written" },
        { "UTF-8 cut in the middle", [.. "čaj über"u8, 0xE2, 0x80], "a.txt: byte 10: 0xE2 is no part of a character in UTF-8, in which the rest of the file is written" },
        { "half a code unit", [0xFF, 0xFE, 65, 0, 66], "a.txt: byte 4: half a character: UTF-16 has two bytes to a code unit" },
        { "half a surrogate pair", [0xFF, 0xFE, 65, 0, 0x00, 0xD8, 66, 0], "a.txt: byte 4: half of a surrogate pair in UTF-16" },
        { "no character of Windows-1252", [.. "caf"u8, 0xE9, 0x81], "a.txt: byte 4: 0x81 is no character of Windows-1252, and byte 3 is none of UTF-8" },
        { "a binary file", [0x89, 0x50, 0x4E, 0x47, 0x00, 0x01], "a.txt: byte 4: 0x00 is a control character that no text holds" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses(string name, byte[] bytes, string message)
    {
        Assert.False(TextDecoding.Decode("a.txt", bytes).Succeeded(out _, out ReadFailure? failure), name);
        Assert.Equal(message, failure.ToString());
    }
}
