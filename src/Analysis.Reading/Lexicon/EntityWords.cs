namespace Analysis.Lexicon;

/// <summary>The words by which texts say for whom somebody acts and where something happens, as numbers of the vocabulary.</summary>
internal sealed class EntityWords(VocabularyBuilder words, GrammarWords lists)
{
    public int Of { get; } = words.Intern("of");

    public int From { get; } = words.Intern("from");

    public int The { get; } = words.Intern("the");

    /// <summary>Verbs of a relative clause that say whom somebody works for: "who leads", "who speaks for".</summary>
    public WordSet Belongs { get; } = lists["belongs by"];

    /// <summary>Prepositions before the place where something happens.</summary>
    public WordSet Places { get; } = lists["place of events"];

    /// <summary>Words between such a preposition and the place: "northern", "the capital".</summary>
    public WordSet PartOfPlace { get; } = lists["part of a place"];

    /// <summary>"on the Afghan side": behind the country of the place.</summary>
    public WordSet SideOf { get; } = lists["behind the country of a place"];

    /// <summary>Role nouns that take no country from the text around them: "counterpart", "ally".</summary>
    public WordSet Foreign { get; } = lists["of no country around"];
}
