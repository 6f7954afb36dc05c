using System.Text;

namespace Analysis.Fuzz;

/// <summary>Makes inputs of others: splices, repeats, cuts and swaps their words, and puts in what readers stumble over. The same seed makes the same inputs.</summary>
public sealed class Mutator(int seed, IReadOnlyList<byte[]> seeds)
{
    private static readonly string[] stumbling =
    [
        "0", "-1", "0th", "53rd", "9999", "10000", "99999999999999999999", "79228162514264337593543950335", "0.0000000000000000000000000001", "1e308", "½", "٣", "4ly", "12 ft 2 in", "$", "€", "%", "/", "-", "–", "--", ",", ".", "...",
        "\"", "'", "“", "(", ")", "[", "]", "{", "}", "<", ">", "&", "\\", "|", "#", "*", "`", "~", ":", ";", "\n", "\n\n", "\r", "\t", "\0", "\u2028", "\u202e", "\ud83d", "\ufeff", "\u00ad", "\u200b", "é", "ı", "İ", "ß",
        "between", "and", "from", "to", "of", "week", "quarter", "half", "Monday", "February", "30 February 2011", "2012-02-30", "last", "next", "the U.N", "U.S.", "trillion", "quadrillion", "percent", "rose by", "fell to", "more than", "not", "no fewer than",
        "null", "true", "\\ud800", "\\u0000", "- - - -", "&a", "*a", "---", "[a](", "![", "|---|", "<div>", "</b>", "<svg>", "<!--", "]]>", "&#0;", "&amp;", "1,200,000,000", "\"\"", ",,,",
    ];

    private readonly Random random = new(seed);

    /// <summary>The next input.</summary>
    public byte[] Next(bool text)
    {
        byte[] input = Pick();
        for (int times = 1 + random.Next(text ? 8 : 16); times > 0; times--)
            input = text ? Encoding.UTF8.GetBytes(Words(Encoding.UTF8.GetString(input))) : Bytes(input);
        return input;
    }

    private byte[] Pick() => seeds[random.Next(seeds.Count)];

    private string Words(string text)
    {
        string[] words = Pieces(text);
        if (words.Length == 0)
            return stumbling[random.Next(stumbling.Length)];
        int at = random.Next(words.Length), count = Math.Min(1 + random.Next(6), words.Length - at);
        string before = string.Concat(words[..at]), some = string.Concat(words[at..(at + count)]), after = string.Concat(words[(at + count)..]);
        return random.Next(9) switch
        {
            0 => before + after,
            1 => before + some + some + after,
            2 => before + stumbling[random.Next(stumbling.Length)] + after,
            3 => before + some + stumbling[random.Next(stumbling.Length)] + after,
            4 => before + " " + Slice(Encoding.UTF8.GetString(Pick())) + " " + after,
            5 => before + string.Concat(Enumerable.Repeat(some + " ", 2 + random.Next(12))) + after,
            6 => some + before + after,
            7 => before + (random.Next(2) == 0 ? some.ToUpperInvariant() : some.Replace(" ", "", StringComparison.Ordinal)) + after,
            _ => before,
        };
    }

    private string Slice(string text)
    {
        string[] words = Pieces(text);
        if (words.Length == 0)
            return "";
        int at = random.Next(words.Length);
        return string.Concat(words[at..Math.Min(at + 1 + random.Next(20), words.Length)]);
    }

    /// <summary>Words, numbers, spaces and marks, a piece each.</summary>
    internal static string[] Pieces(string text)
    {
        List<string> pieces = [];
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = at + 1;
            bool letter = char.IsLetter(text[at]), digit = char.IsDigit(text[at]);
            while (end < text.Length && ((letter && char.IsLetter(text[end])) || (digit && char.IsDigit(text[end]))))
                end++;
            pieces.Add(text[at..end]);
        }
        return [.. pieces];
    }

    private byte[] Bytes(byte[] input)
    {
        if (input.Length == 0)
            return [(byte)random.Next(256)];
        int at = random.Next(input.Length), count = Math.Min(1 + random.Next(64), input.Length - at);
        byte[] changed = [.. input];
        switch (random.Next(5))
        {
            case 0:
                changed[at] ^= (byte)(1 << random.Next(8));
                return changed;
            case 1:
                changed[at] = (byte)random.Next(256);
                return changed;
            case 2:
                return [.. input[..at], .. input[(at + count)..]];
            case 3:
                return [.. input[..(at + count)], .. input[at..]];
            default:
                return input[..at];
        }
    }
}
