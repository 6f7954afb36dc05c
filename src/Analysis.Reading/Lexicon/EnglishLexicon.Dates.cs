namespace Analysis.Lexicon;

internal sealed partial class EnglishLexicon
{
    /// <summary>The words that dates are made of.</summary>
    public DateLexicon Dates { get; private set; } = null!;

    partial void LoadDates(VocabularyBuilder words) => Dates = new(words);
}
