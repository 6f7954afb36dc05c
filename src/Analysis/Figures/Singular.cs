using Analysis.Lexicon;

namespace Analysis.Figures;

/// <summary>The singular of English nouns.</summary>
internal static class Singular
{
    /// <summary>The singular of a plural in lower case (names of peoples keep their capital); null for a word that does not look like a plural.</summary>
    public static string? Of(EnglishLexicon lexicon, ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return null;
        if (lexicon.Singulars.TryGetValue(word, out string? irregular))
            return irregular;
        if (word[^1] is not ('s' or 'S') || lexicon.NotPlural.Contains(word))
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
