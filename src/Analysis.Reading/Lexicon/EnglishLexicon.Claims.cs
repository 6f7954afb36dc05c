namespace Analysis.Lexicon;

internal sealed partial class EnglishLexicon
{
    /// <summary>The words by which texts say what a figure measures.</summary>
    public PhraseTable<ClaimWord> ClaimWords { get; } = new();

    /// <summary>What is traded.</summary>
    public PhraseTable<TradedGood> TradedGoods { get; } = new();

    /// <summary>Unions and other bodies of countries that trade as one side.</summary>
    public PhraseTable<TradeBody> TradeBodies { get; } = new();

    private readonly Dictionary<string, string> bodyNames = new(StringComparer.Ordinal);

    /// <summary>The name of a side of trade by its code: a country, a body of countries, or the world; the code itself where it is none.</summary>
    public string SideName(string code) => code == "WLD" ? "the world" : CountryOf(code)?.Name ?? bodyNames.GetValueOrDefault(code, code);

    private bool[] claimStarts = [];

    /// <summary>Whether a word begins anything that claims are made of: one array read, for the loop over all tokens.</summary>
    public bool StartsClaimWord(int word) => (uint)word < (uint)claimStarts.Length && claimStarts[word];

    /// <summary>The class of a weapon that is known by its own name: "green_pine" is a "radar".</summary>
    public Dictionary<string, string> WeaponClasses { get; } = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<string>> goodNames = new(StringComparer.Ordinal);

    /// <summary>The phrases that stand for a kind of goods: "drone", "UAV" … for "uav".</summary>
    public IReadOnlyList<string> GoodNames(string product) => goodNames.TryGetValue(product, out List<string>? names) ? names : [];

    /// <summary>Verbs that say that somebody says something.</summary>
    public PhraseTable<bool> SayingVerbs { get; } = new();

    /// <summary>The small words that tell the sides of a trade apart.</summary>
    public ClaimParticles Particles { get; private set; } = null!;

    /// <summary>What figures measure beside trade and arms, the more exact rows first.</summary>
    public IReadOnlyList<ClaimMeasure> ClaimMeasures { get; private set; } = [];

    private void LoadClaimMeasures(VocabularyBuilder words)
    {
        List<ClaimMeasure> measures = [];
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("claim-measures.csv"))
        {
            PhraseTable<bool> units = new(), nouns = new();
            foreach (string unit in row["units"].Split('|', StringSplitOptions.RemoveEmptyEntries).Where(u => u != "@person"))
            {
                units.Add(words, unit, true);
                units.Add(words, unit == "person" ? "persons" : unit == "child" ? "children" : Plural(unit), true);
            }
            foreach (string noun in row["nouns"].TrimStart('+').Split('|', StringSplitOptions.RemoveEmptyEntries))
                nouns.Add(words, noun, true);
            measures.Add(new(Enum.Parse<ClaimClass>(row["class"], true), row["measure"], Enum.Parse<MeasuredBy>(row["figure"], true), units,
                row["verbs"].Split('|', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal), nouns, Enum.Parse<SideRule>(row["sides"], true), row["settled"])
            { WantsUnit = row["units"].Length > 0, Persons = row["units"].StartsWith("@person", StringComparison.Ordinal), WantsBoth = row["nouns"].StartsWith('+'), WantsWord = row["verbs"].Length + row["nouns"].Length > 0 });
        }
        ClaimMeasures = measures;
    }

    partial void LoadClaims(VocabularyBuilder words)
    {
        LoadClaimMeasures(words);
        Dictionary<string, ClaimWord> merged = new(StringComparer.OrdinalIgnoreCase);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("measure-words.csv"))
        {
            ClaimRole role = Enum.Parse<ClaimRole>(row["role"], ignoreCase: true);
            ClaimWord known = merged.GetValueOrDefault(row["phrase"], new(ClaimRole.None, "", false));
            merged[row["phrase"]] = new(known.Roles | role, known.Value.Length > 0 ? known.Value : row["value"], known.Present || row["tense"] == "present");
        }
        foreach ((string phrase, ClaimWord word) in merged)
            ClaimWords.Add(words, phrase, word);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("traded-goods.csv"))
        {
            TradedGoods.Add(words, row["phrase"], new(row["product"], Enum.Parse<GoodKind>(row["kind"], ignoreCase: true)));
            if (!goodNames.TryGetValue(row["product"], out List<string>? names))
                goodNames.Add(row["product"], names = []);
            names.Add(row["phrase"]);
            if (row["class"].Length > 0)
                WeaponClasses[row["product"]] = row["class"];
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("trade-bodies.csv"))
        {
            bodyNames.TryAdd(row["code"], row["name"]);
            foreach (string phrase in Names(row["name"], row["names"]))
                TradeBodies.Add(words, phrase, new(row["code"], IsCapitals(phrase)));
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("saying-verbs.csv"))
            SayingVerbs.Add(words, row["verb"], true);
        Particles = new(words);
        claimStarts = new bool[words.Count + 1];
        for (int word = 1; word < claimStarts.Length; word++)
            claimStarts[word] = ClaimWords.Starts(word) || TradedGoods.Starts(word) || Countries.Starts(word) || TradeBodies.Starts(word);
    }
}

/// <summary>The numbers of words that the reader of claims asks for by name.</summary>
internal sealed class ClaimParticles(VocabularyBuilder words)
{
    public int To { get; } = words.Intern("to");

    public int From { get; } = words.Intern("from");

    public int With { get; } = words.Intern("with");

    public int Between { get; } = words.Intern("between");

    public int And { get; } = words.Intern("and");

    public int By { get; } = words.Intern("by");

    public int In { get; } = words.Intern("in");

    public int At { get; } = words.Intern("at");

    public int Near { get; } = words.Intern("near");

    public int For { get; } = words.Intern("for");

    public int Of { get; } = words.Intern("of");

    public int On { get; } = words.Intern("on");

    public int Last { get; } = words.Intern("last");

    public int Bound { get; } = words.Intern("bound");

    public int Or { get; } = words.Intern("or");

    public int Up { get; } = words.Intern("up");

    public int Followed { get; } = words.Intern("followed");

    public int Over { get; } = words.Intern("over");

    public int Before { get; } = words.Intern("before");

    public int Year { get; } = words.Intern("year");

    public int Less { get; } = words.Intern("less");

    public int Lower { get; } = words.Intern("lower");

    public int Fewer { get; } = words.Intern("fewer");

    public int Worth { get; } = words.Intern("worth");

    public int Hyphen { get; } = words.Intern("-");

    public int Range { get; } = words.Intern("–");

    public int Among { get; } = words.Intern("among");

    public int The { get; } = words.Intern("the");

    public int But { get; } = words.Intern("but");

    public int While { get; } = words.Intern("while");

    public int Whereas { get; } = words.Intern("whereas");

    public int Against { get; } = words.Intern("against");

    public int Versus { get; } = words.Intern("versus");

    public int Compared { get; } = words.Intern("compared");

    public int According { get; } = words.Intern("according");

    public int That { get; } = words.Intern("that");

    public int Comma { get; } = words.Intern(",");

    public int Semicolon { get; } = words.Intern(";");

    public int Colon { get; } = words.Intern(":");

    public int Dash { get; } = words.Intern("—");

    public int Open { get; } = words.Intern("(");

    public int Close { get; } = words.Intern(")");

    /// <summary>Whether a word behind a rate says that it is one of a fall: "12 percent less".</summary>
    public bool IsFall(int word) => word != 0 && (word == Less || word == Lower || word == Fewer);

    /// <summary>Whether what stands behind a word is a price: "worth", "for".</summary>
    public bool IsPrice(int word) => word != 0 && (word == Worth || word == For);
}
