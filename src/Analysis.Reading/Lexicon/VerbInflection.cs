namespace Analysis.Lexicon;

/// <summary>
/// The forms of English verbs: by one rule of spelling, with the strong verbs of <c>irregular-verbs.csv</c> (also behind a prefix, "rethink")
/// and the verbs that double their last letter for exceptions. Several spellings are joined by "|".
/// </summary>
internal sealed class VerbInflection
{
    private static readonly string[] prefixes = ["re", "over", "out", "un", "mis", "under", "with", "up", "fore", "be", "pre", "inter"];
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> irregular = new(StringComparer.Ordinal);
    private readonly HashSet<string> doubles = new(StringComparer.Ordinal);

    /// <summary>Loads the exceptions.</summary>
    public VerbInflection()
    {
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("irregular-verbs.csv"))
            irregular.Add(row["lemma"], row);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("grammar-words.csv"))
        {
            if (row["list"] == "doubles its last letter")
                doubles.Add(row["word"]);
        }
    }

    /// <summary>The forms of a verb.</summary>
    public (string Third, string Past, string Participle, string Ing) Forms(string lemma)
    {
        string past = Past(lemma);
        (string third, string participle, string ing) = (Third(lemma), past, Ing(lemma));
        (string prefix, IReadOnlyDictionary<string, string>? row) = Irregular(lemma);
        return row is null ? (third, past, participle, ing)
            : (Or(prefix, row["third"], third), Or(prefix, row["past"], past), Or(prefix, row["participle"], participle), Or(prefix, row["ing"], ing));
    }

    private static string Or(string prefix, string exception, string rule) =>
        exception.Length == 0 ? rule : string.Join('|', exception.Split('|').Select(form => prefix + form));

    private (string Prefix, IReadOnlyDictionary<string, string>? Row) Irregular(string lemma)
    {
        if (irregular.TryGetValue(lemma, out IReadOnlyDictionary<string, string>? row))
            return ("", row);
        foreach (string prefix in prefixes)
        {
            // "begin" is no "gin", and "behave" no "have": only what is left of four letters or more, or of a prefix of three.
            if (lemma.StartsWith(prefix, StringComparison.Ordinal) && (lemma.Length >= prefix.Length + 4 || prefix.Length > 3 || prefix == "re") && irregular.TryGetValue(lemma[prefix.Length..], out row) && lemma != "behave")
                return (prefix, row);
        }
        return ("", null);
    }

    private static string Third(string lemma) => lemma switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => lemma + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => lemma[..^1] + "ies",
        _ => lemma + "s",
    };

    private string Past(string lemma) => lemma switch
    {
        [.., 'e'] => lemma + "d",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => lemma[..^1] + "ied",
        [.., 'c'] => lemma + "ked",
        _ => Doubled(lemma, "ed"),
    };

    private string Ing(string lemma) => lemma switch
    {
        [.., 'i', 'e'] => lemma[..^2] + "ying",
        [.., 'e' or 'o' or 'y', 'e'] => lemma + "ing",
        [.., 'e'] => lemma[..^1] + "ing",
        [.., 'c'] => lemma + "king",
        _ => Doubled(lemma, "ing"),
    };

    /// <summary>"stop" makes "stopped", "commit" "committed"; "travel" is spelt both ways.</summary>
    private string Doubled(string lemma, string ending)
    {
        bool closed = lemma is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'a' or 'e' or 'i' or 'o' or 'u' or 'y', not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'x' or 'y')]
            or [.., 'q', 'u', 'a' or 'e' or 'i' or 'o', not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'x' or 'y')];
        string twice = lemma + lemma[^1] + ending;
        if (doubles.Contains(lemma) || (closed && Syllables(lemma) == 1))
            return twice;
        return closed && lemma[^1] == 'l' ? $"{lemma}{ending}|{twice}" : lemma + ending;
    }

    private static int Syllables(string lemma)
    {
        int count = 0;
        for (int i = 0; i < lemma.Length; i++)
        {
            bool vowel = IsVowel(lemma, i);
            if (vowel && (i == 0 || !IsVowel(lemma, i - 1)))
                count++;
        }
        return count;
    }

    private static bool IsVowel(string word, int i) => word[i] is 'a' or 'e' or 'i' or 'o' or 'y' || (word[i] == 'u' && !(i > 0 && word[i - 1] == 'q'));
}
