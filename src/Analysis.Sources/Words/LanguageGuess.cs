using System.Collections.Frozen;
using Analysis.Lexicon;

namespace Analysis.Articles;

/// <summary>Tells the language of a text by its script and its function words (<c>function-words.csv</c>).</summary>
internal static class LanguageGuess
{
    private const int Enough = 20_000;

    private static readonly string[] languages = [.. LexiconFile.Rows("function-words.csv").Select(r => r["language"]).Distinct()];

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> words = LexiconFile.Rows("function-words.csv")
        .GroupBy(r => r["word"], r => Array.IndexOf(languages, r["language"]))
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The BCP 47 tag of the language that most of the text is in, or null where too little tells.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Enough)];
        Span<int> votes = stackalloc int[languages.Length];
        int counted = 0, east = 0, kana = 0, hangul = 0;
        for (int at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            int end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\u200C'))
                end++;
            counted++;
            east += text[at] is >= '\u4E00' and <= '\u9FFF' ? end - at : 0;
            kana += text[at] is >= '\u3040' and <= '\u30FF' ? end - at : 0;
            hangul += text[at] is >= '\uAC00' and <= '\uD7AF' ? end - at : 0;
            if (words.TryGetValue(text[at..end], out int[]? of))
            {
                foreach (int language in of)
                    votes[language]++;
            }
            at = end;
        }
        if (hangul > counted)
            return "ko";
        if (kana > 0 && kana + east > counted)
            return "ja";
        if (east > counted)
            return "zh";
        int best = 0, second = -1;
        for (int i = 1; i < votes.Length; i++)
        {
            if (votes[i] > votes[best])
                (best, second) = (i, best);
            else if (second < 0 || votes[i] > votes[second])
                second = i;
        }
        // A text in some language has a function word in every few words.
        bool clear = votes[best] >= 2 && votes[best] * 12 >= counted && (second < 0 || votes[best] > votes[second]);
        return clear ? languages[best] : null;
    }
}
