using Analysis.Lexicon;

namespace Analysis.Figures;

/// <summary>The singular of English nouns.</summary>
internal static class Singular
{
    /// <summary>The singular of the word at a token; null where it does not look like a plural.</summary>
    public static string? Of(in TokenView t, int at) => Of(t.Lexicon, t.Tokens[at].Word, t.Chars(at));

    /// <summary>Whether the word at a token looks like a plural, found without making its singular.</summary>
    public static bool IsPlural(in TokenView t, int at)
    {
        int word = t.Tokens[at].Word;
        if (t.Lexicon.Irregular(word) is not null)
            return true;
        ReadOnlySpan<char> chars = t.Chars(at);
        return chars.Length > 2 && chars[^1] is 's' or 'S' or 'n' or 'N' && Of(t.Lexicon, word, chars) is not null;
    }

    /// <summary>The singular of a plural in its own letters; null for a word that does not look like a plural.</summary>
    public static string? Of(EnglishLexicon lexicon, int id, ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return null;
        if (lexicon.Irregular(id) is { } irregular)
            return irregular;
        if (word.Length > 5 && Ends(word, "men") && !Ends(word, "cimen") && !Ends(word, "omen") && !Ends(word, "umen") && !Ends(word, "imen"))
            return string.Concat(word[..^2], "an");
        if (word.Length > 5 && Ends(word, "women"))
            return string.Concat(word[..^2], "an");
        if (word[^1] is not ('s' or 'S') || lexicon.NeverPlural[id])
            return null;
        ReadOnlySpan<char> stem = word[..^1];
        bool upper = char.IsUpper(word[^1]);
        if (Ends(stem, "s") || Ends(stem, "u") || (Ends(stem, "i") && word.Length > 4))
            return null;
        if (Ends(stem, "ie") && word.Length > 4)
            return Cased(stem[..^2], upper ? "Y" : "y");
        if (Ends(stem, "sse") || Ends(stem, "she") || Ends(stem, "che") || Ends(stem, "xe") || Ends(stem, "zze"))
            return Cased(stem[..^1], "");
        return Cased(stem, "");
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static string Cased(ReadOnlySpan<char> stem, string ending) => string.Concat(stem, ending);
}
