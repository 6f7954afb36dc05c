namespace Analysis.Lexicon;

/// <summary>The words by which texts refer back and by which names are built, as numbers of the vocabulary.</summary>
internal sealed class AnaphoraWords
{
    private readonly WordSet begins = new();

    public AnaphoraWords(VocabularyBuilder words, GrammarWords lists)
    {
        (Of, For, To, The, And, Who, Both, Two) = (words.Intern("of"), words.Intern("for"), words.Intern("to"), words.Intern("the"), words.Intern("and"), words.Intern("who"), words.Intern("both"), words.Intern("two"));
        (He, It, They, These) = (lists["he"], lists["it"], lists["they"], lists["before a pair"]);
        (PairNouns, PlacePrepositions, Journeys) = (lists["pair"], lists["before a place"], lists["journey"]);
        PeoplePairs = lists["pair of people"];
        PairNouns.UnionWith(PeoplePairs);
        (Compass, GivenToo) = (lists["direction"], lists["country and given name"]);
        (HeadPrepositions, CityWords, Particles) = (lists["before a head's country"], lists["city"], lists["name particle"]);
        foreach (WordSet set in new[] { He, It, They, These })
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

    public WordSet He { get; }

    public WordSet It { get; }

    public WordSet They { get; }

    /// <summary>"the", "this", "that": before "two countries" or "former Soviet republic".</summary>
    public WordSet These { get; }

    /// <summary>What a pair is called: "countries", "sides".</summary>
    public WordSet PairNouns { get; }

    /// <summary>Prepositions behind which a capital is a place.</summary>
    public WordSet PlacePrepositions { get; }

    /// <summary>Nouns behind which "to" leads to a place.</summary>
    public WordSet Journeys { get; }

    /// <summary>Prepositions between a title or body and its country: "President of X".</summary>
    public WordSet HeadPrepositions { get; }

    /// <summary>Nouns behind which "of" names a place: "city of X".</summary>
    public WordSet CityWords { get; }

    /// <summary>Small words inside names: "bin", "van".</summary>
    public WordSet Particles { get; }

    /// <summary>What a pair of persons or bodies is called: "leaders", "delegations".</summary>
    public WordSet PeoplePairs { get; }

    /// <summary>"North", "South": the first word of two names that "and" joins.</summary>
    public WordSet Compass { get; }

    /// <summary>Countries whose name people are given: "Jordan", "Chad".</summary>
    public WordSet GivenToo { get; }

    /// <summary>Whether the word begins a reference.</summary>
    public bool Begins(int word) => begins.Contains(word);
}
