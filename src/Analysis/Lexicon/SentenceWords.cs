namespace Analysis.Lexicon;

/// <summary>The few words that the grammar asks for by name, as numbers of the vocabulary.</summary>
internal sealed class SentenceWords
{
    public SentenceWords(VocabularyBuilder words)
    {
        int Of(string word) => words.Intern(word);
        HashSet<int> Set(string list) => [.. list.Split(' ').Select(words.Intern)];
        (To, By, That, And, Or, OfWord, Between, With, In, According, As, Its, About) =
            (Of("to"), Of("by"), Of("that"), Of("and"), Of("or"), Of("of"), Of("between"), Of("with"), Of("in"), Of("according"), Of("as"), Of("its"), Of("about"));
        (Than, Such, This, From, It) = (Of("than"), Of("such"), Of("this"), Of("from"), Of("it"));
        Establishments = Set("establishment restoration resumption normalization normalisation opening");
        Least = Set("least most");
        Adverbial = Set("down over off up back out away apart together dead ablaze guilty hostage captive");
        Demonstratives = Set("this that these those");
        Participles = Set("aimed related linked based suspected accused wanted charged designed intended located dated headquartered stationed composed comprised destined");
        Willing = Set("willing ready prepared set due poised scheduled slated keen eager determined");
        Unwilling = Set("unwilling reluctant unable");
        Likely = Set("likely expected able supposed meant believed thought feared");
        ClausePrepositions = Set("after before since until as");
        Places = Set("in at on near inside across");
    }

    public int To { get; }

    public int By { get; }

    public int That { get; }

    public int And { get; }

    public int Or { get; }

    public int OfWord { get; }

    public int Between { get; }

    public int With { get; }

    public int In { get; }

    public int According { get; }

    public int As { get; }

    public int Its { get; }

    public int About { get; }

    public int Than { get; }

    public int Such { get; }

    public int This { get; }

    public int From { get; }

    public int It { get; }

    /// <summary>Nouns that make relations diplomatic recognition: "establishment of relations".</summary>
    public HashSet<int> Establishments { get; }

    /// <summary>"at least": no preposition.</summary>
    public HashSet<int> Least { get; }

    /// <summary>Particles that can stand behind the object of their verb.</summary>
    public HashSet<int> Adverbial { get; }

    /// <summary>"this", "that" and their plurals.</summary>
    public HashSet<int> Demonstratives { get; }

    /// <summary>Participles that with a preposition describe the noun before them: "aimed at".</summary>
    public HashSet<int> Participles { get; }

    /// <summary>"is willing to": means to.</summary>
    public HashSet<int> Willing { get; }

    /// <summary>"is reluctant to": does not mean to.</summary>
    public HashSet<int> Unwilling { get; }

    /// <summary>"is likely to": may.</summary>
    public HashSet<int> Likely { get; }

    /// <summary>Prepositions that also begin clauses.</summary>
    public HashSet<int> ClausePrepositions { get; }

    /// <summary>Prepositions of place.</summary>
    public HashSet<int> Places { get; }
}
