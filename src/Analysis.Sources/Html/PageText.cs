using System.Net;
using System.Text;

namespace Analysis.Articles;

/// <summary>Text as pages write it, made comparable.</summary>
internal static class PageText
{
    /// <summary>Without entities, tags and double spaces.</summary>
    public static string Plain(string text)
    {
        if (text.Contains('&'))
            text = WebUtility.HtmlDecode(text);
        if (text.Contains('<'))
            text = WithoutTags(text);
        return PageScan.Clean(text);
    }

    /// <summary>The letters and digits of a text in lower case with single spaces between words: what two spellings of a headline have in common.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '‘') && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().Trim();
    }

    /// <summary>How much two texts have the same words, 0 to 1: shared words by the words of the shorter one.</summary>
    public static double Likeness(string a, string b)
    {
        string[] first = Fold(a).Split(' ', StringSplitOptions.RemoveEmptyEntries), second = Fold(b).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (first.Length == 0 || second.Length == 0)
            return 0;
        HashSet<string> words = [.. first];
        int shared = second.Distinct().Count(words.Contains);
        return (double)shared / Math.Max(1, Math.Min(words.Count, second.Distinct().Count()));
    }

    public static List<string> Keywords(string list) =>
        [.. list.Split(list.Contains(';') ? ';' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase).Take(60)];

    private static string WithoutTags(string text)
    {
        StringBuilder plain = new(text.Length);
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '/'))
                depth = 1;
            else if (c == '>' && depth > 0)
                (depth, c) = (0, ' ');
            if (depth == 0)
                plain.Append(c);
        }
        return plain.ToString();
    }
}
