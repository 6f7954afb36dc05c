namespace Analysis.Lexicon;

/// <summary>The words that the grammar of sentences asks for: a few by name, the rest by their lists in <c>grammar-words.csv</c>.</summary>
internal sealed class SentenceWords(VocabularyBuilder words, GrammarWords lists)
{
    public int To { get; } = words.Intern("to");

    public int By { get; } = words.Intern("by");

    public int That { get; } = words.Intern("that");

    public int And { get; } = words.Intern("and");

    public int OfWord { get; } = words.Intern("of");

    public int Between { get; } = words.Intern("between");

    public int With { get; } = words.Intern("with");

    public int In { get; } = words.Intern("in");

    public int According { get; } = words.Intern("according");

    public int Than { get; } = words.Intern("than");

    public int This { get; } = words.Intern("this");

    public int From { get; } = words.Intern("from");

    public int Per { get; } = words.Intern("per");

    public int Cent { get; } = words.Intern("cent");

    public int For { get; } = words.Intern("for");

    public int On { get; } = words.Intern("on");

    public int Against { get; } = words.Intern("against");

    public int It { get; } = words.Intern("it");

    /// <summary>Nouns that make relations diplomatic recognition: "establishment of relations".</summary>
    public WordSet Establishments { get; } = lists["establishment"];

    /// <summary>"at least": no preposition.</summary>
    public WordSet Least { get; } = lists["superlative"];

    /// <summary>Particles that can stand behind the object of their verb.</summary>
    public WordSet Adverbial { get; } = lists["adverbial particle"];

    /// <summary>"this", "that" and their plurals.</summary>
    public WordSet Demonstratives { get; } = lists["demonstrative"];

    /// <summary>Participles that with a preposition describe the noun before them: "aimed at".</summary>
    public WordSet Participles { get; } = lists["describing participle"];

    /// <summary>"is willing to": means to.</summary>
    public WordSet Willing { get; } = lists["willing"];

    /// <summary>"is reluctant to": does not mean to.</summary>
    public WordSet Unwilling { get; } = lists["unwilling"];

    /// <summary>"is likely to": may.</summary>
    public WordSet Likely { get; } = lists["likely"];

    /// <summary>Prepositions that also begin clauses.</summary>
    public WordSet ClausePrepositions { get; } = lists["clause preposition"];

    /// <summary>Prepositions of place.</summary>
    public WordSet Places { get; } = lists["place preposition"];

    /// <summary>"each", "one" before <see cref="Others"/>.</summary>
    public WordSet Reciprocals { get; } = lists["each"];

    /// <summary>"other", "another".</summary>
    public WordSet Others { get; } = lists["other"];

    /// <summary>Participles of those who have a part in what follows: "linked to the killing of X".</summary>
    public WordSet Involvements { get; } = lists["involvement"];

    /// <summary>"but", "except": "no other result but tension".</summary>
    public WordSet Exceptions { get; } = lists["exception"];

    /// <summary>Nouns for those that somebody has to do with and is not: "its neighbour".</summary>
    public WordSet Relations { get; } = lists["relation"];

    /// <summary>Words that single out who did something: "the first country to recognise X".</summary>
    public WordSet Singling { get; } = lists["singling out"];

    /// <summary>"himself": no target of what somebody does.</summary>
    public WordSet Reflexives { get; } = lists["reflexive"];

    /// <summary>Words that make a number rough: "about", "nearly".</summary>
    public WordSet Approximators { get; } = lists["approximator"];

    /// <summary>Nouns that end or lessen what "of" hangs on them: "suspension of aid".</summary>
    public WordSet Endings { get; } = lists["ending"];

    /// <summary>Words of sport: "match", "league". Who beats whom there does no harm.</summary>
    public WordSet Sport { get; } = lists["sport"];

    /// <summary>Verbs by which relations get worse: "soured".</summary>
    public WordSet Worsening { get; } = lists["worsening"];

    /// <summary>Prepositions between somebody and whom he belongs to or speaks for: "spokesman for X".</summary>
    public WordSet Belonging { get; } = lists["belonging"];

    /// <summary>Nouns that make what "of" hangs on them a possibility: "threat", "risk", "plan".</summary>
    public WordSet Suppositions { get; } = lists["supposition"];

    /// <summary>Nouns for what is meant: "halted plans to buy".</summary>
    public WordSet Undertakings { get; } = lists["undertaking"];

    /// <summary>"have both condemned": between auxiliary and verb.</summary>
    public WordSet Floating { get; } = lists["floating quantifier"];

    /// <summary>Verbs whose subject is paid: "received", "borrowed".</summary>
    public WordSet Receives { get; } = lists["receives"];

    /// <summary>What one shows who answers for a deed: "remorse", "responsibility".</summary>
    public WordSet Remorse { get; } = lists["remorse"];

    /// <summary>Things that show an event long past or made up: "a film about the war".</summary>
    public WordSet Representations { get; } = lists["representation"];

    /// <summary>Laws, aircraft, raids: what their owner does by them.</summary>
    public WordSet Instruments { get; } = lists["acts for its owner"];

    /// <summary>Bombs and mines that nobody is named for.</summary>
    public WordSet Bombs { get; } = lists["weapon of nobody"];

    /// <summary>Nouns that demand, accuse and reject nothing: "word", "famine".</summary>
    public WordSet Mute { get; } = lists["no speaker of its own"];

    /// <summary>"we", "our": in a quotation the speaker.</summary>
    public WordSet FirstPerson { get; } = lists["first person"];

    /// <summary>"no soldier", "neither X nor Y": a subject that denies.</summary>
    public WordSet Nobody { get; } = lists["nobody"];

    /// <summary>Things that say: "report", "cables".</summary>
    public WordSet SayNouns { get; } = lists["said by"];
}
