using System.Globalization;
using System.Text;
using Analysis.Frames;

namespace Analysis.Charts;

/// <summary>
/// Words for plotly, which reads some HTML and, where MathJax is loaded, TeX between dollar signs. Words of an article become neither: they are
/// encoded, stripped of what steers direction unseen, and isolated where they run right to left.
/// </summary>
internal static class PlotText
{
    /// <summary>Words on one line.</summary>
    public static string Of(string words)
    {
        string clean = Clean(words);
        string encoded = Encode(clean);
        return CellText.RightToLeftScript(clean) is null ? encoded : $"\u2067{encoded}\u2069";
    }

    /// <summary>Words broken into lines of at most so many characters where they have spaces, and cut after so many lines.</summary>
    public static string Lines(string words, int width, int most = 6) => string.Join("<br>", Wrap(Clean(words), width, most).Select(Of));

    /// <summary>Hover text: lines that are not empty, each broken where it is long.</summary>
    public static string Hover(params ReadOnlySpan<string> lines)
    {
        StringBuilder text = new();
        foreach (string line in lines)
        {
            if (line.Length > 0)
                text.Append(text.Length > 0 ? "<br>" : "").Append(Lines(line, 58, 5));
        }
        return text.ToString();
    }

    public static IReadOnlyList<string> Wrap(string words, int width, int most = 6)
    {
        List<string> lines = [];
        StringBuilder line = new();
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                if (lines.Count == most - 1)
                {
                    lines.Add(line.Append(" …").ToString());
                    return lines;
                }
                lines.Add(line.ToString());
                line.Clear();
            }
            if (line.Length > 0)
                line.Append(' ');
            line.Append(word.Length > width ? string.Concat(word.AsSpan(0, char.IsHighSurrogate(word[width - 2]) ? width - 2 : width - 1), "…") : word);
        }
        if (line.Length > 0)
            lines.Add(line.ToString());
        return lines;
    }

    /// <summary>An amount short enough for a label: "3.69 bn", "129 m", "206,891"; no line breaks before its unit.</summary>
    public static string Amount(decimal value) => Math.Abs(value) switch
    {
        >= 999_500_000_000 => Digits(value / 1_000_000_000_000) + "\u00A0tn",
        >= 999_500_000 => Digits(value / 1_000_000_000) + "\u00A0bn",
        >= 999_500 => Digits(value / 1_000_000) + "\u00A0m",
        _ => CellText.Number(Math.Round(value, 2)),
    };

    /// <summary>A number to three digits, more where it has more before the point.</summary>
    public static string Digits(decimal value) => CellText.Number(Significant(value));

    /// <summary>A number rounded to three digits, more where it has more before the point.</summary>
    public static decimal Significant(decimal value) => Math.Abs(value) switch
    {
        >= 100 => Math.Round(value),
        >= 10 => Math.Round(value, 1),
        >= 1 => Math.Round(value, 2),
        >= 0.1m => Math.Round(value, 3),
        _ => Math.Round(value, 6),
    };

    /// <summary>A count in a title: words to twelve, digits from there.</summary>
    public static string Count(int n) => n is >= 0 and <= 12
        ? new[] { "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" }[n]
        : CellText.Number(n);

    /// <summary>So many things: "one article", "no articles", "14 claims".</summary>
    /// <param name="n">How many.</param>
    /// <param name="one">One of them.</param>
    /// <param name="many">Several of them, where that is not <paramref name="one"/> with an s.</param>
    public static string Count(int n, string one, string? many = null) => n switch
    {
        0 => $"no {many ?? one + "s"}",
        1 => $"one {one}",
        _ => $"{Count(n)} {many ?? one + "s"}",
    };

    /// <summary>Words cut to so many characters.</summary>
    public static string Short(string words, int width) => words.Length <= width ? words : string.Concat(words.AsSpan(0, width - 1).TrimEnd(" ,"), "…");

    /// <summary>The same words with a capital first letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Clean(string words)
    {
        StringBuilder clean = new(words.Length);
        foreach (char c in CellText.Visible(words))
        {
            bool steers = c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
            if (!steers)
                clean.Append(char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Control ? ' ' : c);
        }
        return clean.ToString();
    }

    private static string Encode(string words) => words
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("$", "&#36;", StringComparison.Ordinal).Replace("%{", "%&#123;", StringComparison.Ordinal);
}
