namespace Analysis.Lexicon;

/// <summary>The lists of small words of a table, each a set: <c>grammar-words.csv</c> for events, <c>figure-words.csv</c> for figures.</summary>
internal sealed class GrammarWords
{
    private readonly Dictionary<string, WordSet> lists = new(StringComparer.Ordinal);

    public GrammarWords(VocabularyBuilder words, string table)
    {
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows(table))
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
