namespace Analysis.Lexicon;

/// <summary>
/// The tables of <c>data/lexicon</c>, loaded once. Each room keeps its tables in its own part of this class
/// (<c>EnglishLexicon.Figures.cs</c> and so on) and loads them in its part's <c>Load…</c> method.
/// </summary>
internal sealed partial class EnglishLexicon
{
    private EnglishLexicon()
    {
        VocabularyBuilder words = new();
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("abbreviations.csv"))
            words.Abbreviate(row["word"], row["kind"] == "name" ? AbbreviationKind.BeforeName : AbbreviationKind.BeforeNumber);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("sentence-openers.csv"))
            words.OpenSentence(row["word"]);
        LoadFigures(words);
        LoadDates(words);
        LoadActors(words);
        LoadEvents(words);
        LoadClaims(words);
        Words = words.Build();
    }

    /// <summary>The one lexicon; loading it takes some tens of milliseconds, once.</summary>
    public static EnglishLexicon Shared { get; } = new();

    /// <summary>Every word of every table.</summary>
    public Vocabulary Words { get; }

    /// <summary>The number of a word of the tables.</summary>
    public int WordOf(string word) => Words.Find(word);

    partial void LoadFigures(VocabularyBuilder words);

    partial void LoadDates(VocabularyBuilder words);

    partial void LoadActors(VocabularyBuilder words);

    partial void LoadEvents(VocabularyBuilder words);

    partial void LoadClaims(VocabularyBuilder words);
}
