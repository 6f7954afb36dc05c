using System.Collections.Frozen;
using Analysis.Lexicon;

namespace Analysis.Text;

/// <summary>
/// Tells the language of a text by its script and its most frequent small words. The readers know English; a text in another language is named as such, and where
/// the words do not tell, it is undetermined.
/// </summary>
internal static class Languages
{
    /// <summary>BCP 47 for a language that could not be determined.</summary>
    public const string Undetermined = "und";

    /// <summary>How much of a text is looked at; its language does not change behind it.</summary>
    private const int Looked = 4000;

    /// <summary>So many small words must be found, and so much of all words must they be.</summary>
    private const int FewestHits = 3;

    private const double SmallestShare = 0.12, Lead = 1.25;

    private static readonly FrozenDictionary<string, string[]> words = LexiconFile.Rows("languages.csv").GroupBy(r => r["word"], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(r => r["language"]).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Scripts that one language of the news is written in, by their first and last letter.</summary>
    private static readonly (char First, char Last, string Language)[] scripts =
    [
        ('\u0370', '\u03FF', "el"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0900', '\u097F', "hi"), ('\u0E00', '\u0E7F', "th"), ('\u10A0', '\u10FF', "ka"),
        ('\u3040', '\u30FF', "ja"), ('\u4E00', '\u9FFF', "zh"), ('\uAC00', '\uD7AF', "ko"),
    ];

    /// <summary>The language of a text as BCP 47 writes it, or "und".</summary>
    public static string Of(string text)
    {
        ReadOnlySpan<char> looked = text.AsSpan(0, Math.Min(text.Length, Looked));
        return ByScript(looked) ?? ByWords(looked);
    }

    private static string? ByScript(ReadOnlySpan<char> text)
    {
        int letters = 0;
        Span<int> counts = stackalloc int[scripts.Length];
        foreach (char c in text)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            for (int i = 0; c >= '\u0370' && i < scripts.Length; i++)
            {
                if (c >= scripts[i].First && c <= scripts[i].Last)
                    counts[i]++;
            }
        }
        // Japanese is written in Chinese letters too, and its own letters tell.
        for (int i = 0; i < scripts.Length; i++)
        {
            if (counts[i] * (scripts[i].Language == "ja" ? 8 : 2) > letters)
                return scripts[i].Language;
        }
        return null;
    }

    private static string ByWords(ReadOnlySpan<char> text)
    {
        Dictionary<string, int> hits = new(StringComparer.Ordinal);
        FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        int all = 0;
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > at)
            {
                all++;
                if (known.TryGetValue(text[at..end], out string[]? languages))
                {
                    foreach (string language in languages)
                        hits[language] = hits.GetValueOrDefault(language) + 1;
                }
            }
            at = end + 1;
        }
        KeyValuePair<string, int>[] ranked = [.. hits.OrderByDescending(h => h.Value).ThenBy(h => h.Key, StringComparer.Ordinal).Take(2)];
        return ranked.Length > 0 && ranked[0].Value >= FewestHits && ranked[0].Value >= SmallestShare * all && (ranked.Length == 1 || ranked[0].Value >= Lead * ranked[1].Value)
            ? ranked[0].Key : Undetermined;
    }
}
