namespace Analysis.Lexicon;

/// <summary>The lists of small words of <c>grammar-words.csv</c>, each a set.</summary>
internal sealed class GrammarWords
{
    private readonly Dictionary<string, WordSet> lists = new(StringComparer.Ordinal);

    public GrammarWords(VocabularyBuilder words)
    {
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("grammar-words.csv"))
        {
            if (!lists.TryGetValue(row["list"], out WordSet? set))
                lists.Add(row["list"], set = new());
            set.Add(words.Intern(row["word"]));
        }
    }

    /// <summary>The words of a list.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such list.</exception>
    public WordSet this[string list] => lists[list];
}
