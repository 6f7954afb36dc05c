namespace Analysis.Lexicon;

/// <summary>The words by which texts refer back, as numbers of the vocabulary.</summary>
internal sealed class AnaphoraWords
{
    private readonly HashSet<int> begins = [];

    public AnaphoraWords(VocabularyBuilder words)
    {
        (Of, For, To, The, And, Who, Both, Two) = (words.Intern("of"), words.Intern("for"), words.Intern("to"), words.Intern("the"), words.Intern("and"), words.Intern("who"), words.Intern("both"), words.Intern("two"));
        He = Set(words, "he she his her him");
        It = Set(words, "it its");
        They = Set(words, "they their");
        These = Set(words, "the this that these those");
        PairNouns = Set(words, "countries sides nations neighbors neighbours states parties governments capitals allies");
        PlacePrepositions = Set(words, "in at near outside inside into to around toward towards");
        Journeys = Set(words, "visit visits trip trips tour tours");
        HeadPrepositions = Set(words, "of in for to");
        CityWords = Set(words, "city capital town suburb outskirts streets centre center");
        Particles = Set(words, "al el bin ibn de da del della der den van von la le di dos du y ul ben abu");
        foreach (HashSet<int> set in new[] { He, It, They, These })
            begins.UnionWith(set);
        begins.Add(Both);
    }

    public int Of { get; }

    public int For { get; }

    public int To { get; }

    public int The { get; }

    public int And { get; }

    public int Who { get; }

    public int Both { get; }

    public int Two { get; }

    public HashSet<int> He { get; }

    public HashSet<int> It { get; }

    public HashSet<int> They { get; }

    /// <summary>"the", "this", "that": before "two countries" or "former Soviet republic".</summary>
    public HashSet<int> These { get; }

    /// <summary>What a pair is called: "countries", "sides".</summary>
    public HashSet<int> PairNouns { get; }

    /// <summary>Prepositions behind which a capital is a place.</summary>
    public HashSet<int> PlacePrepositions { get; }

    /// <summary>Nouns behind which "to" leads to a place.</summary>
    public HashSet<int> Journeys { get; }

    public HashSet<int> HeadPrepositions { get; }

    public HashSet<int> CityWords { get; }

    /// <summary>Small words inside names: "bin", "van".</summary>
    public HashSet<int> Particles { get; }

    /// <summary>Whether the word begins a reference.</summary>
    public bool Begins(int word) => begins.Contains(word);

    private static HashSet<int> Set(VocabularyBuilder words, string list) => [.. list.Split(' ').Select(words.Intern)];
}
