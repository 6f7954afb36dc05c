namespace Analysis.Lexicon;

internal sealed partial class EnglishLexicon
{
    private readonly Dictionary<string, Country> countriesByAlpha3 = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Country> countriesByName = new(StringComparer.Ordinal);

    /// <summary>Every name, adjective, people, capital, territory and city with its country. The table does not know case: see <see cref="CountryName.Capitals"/>.</summary>
    public PhraseTable<CountryName> Countries { get; } = new();

    /// <summary>The countries, in order of their code.</summary>
    public IReadOnlyCollection<Country> AllCountries => countriesByAlpha3.Values;

    /// <summary>The country of a name as the table spells it, or null.</summary>
    public Country? CountryNamed(string name) => countriesByName.GetValueOrDefault(name);

    /// <summary>The country with this ISO 3166 alpha-3 code, or null.</summary>
    public Country? CountryOf(string alpha3) => countriesByAlpha3.GetValueOrDefault(alpha3);

    /// <summary>Organisations, agencies, armed groups and regions.</summary>
    public PhraseTable<OrganisationName> Organisations { get; } = new();

    /// <summary>Nouns that say what somebody is, singular and plural.</summary>
    public PhraseTable<RoleNoun> Roles { get; } = new();

    /// <summary>Titles that stand before a name, with their CAMEO role code; "" for "Mr".</summary>
    public PhraseTable<string> Titles { get; } = new();

    /// <summary>Weapon systems and classes.</summary>
    public PhraseTable<WeaponName> Weapons { get; } = new();

    /// <summary>Names that people are given.</summary>
    public PhraseTable<bool> GivenNames { get; } = new();

    /// <summary>"former Soviet republic", "Gulf state": which countries it can mean, none for any.</summary>
    public PhraseTable<string[]> CountryGroups { get; } = new();

    /// <summary>Heads of state and government and foreign ministers by name and day.</summary>
    public Leaders Leaders { get; } = new();

    /// <summary>The words by which texts say for whom somebody acts.</summary>
    public EntityWords EntityWords { get; private set; } = null!;

    /// <summary>The words by which texts refer back.</summary>
    public AnaphoraWords Anaphora { get; private set; } = null!;

    /// <summary>The lists of small words.</summary>
    public GrammarWords GrammarWords { get; private set; } = null!;

    private bool[] actorStarts = [];

    /// <summary>Whether a word in small letters can begin a mention or a reference: one array read, for the loop over all tokens.</summary>
    public bool StartsActor(int word) => (uint)word < (uint)actorStarts.Length && actorStarts[word];

    partial void LoadActors(VocabularyBuilder words)
    {
        GrammarWords = new(words, "grammar-words.csv");
        Anaphora = new(words, GrammarWords);
        EntityWords = new(words, GrammarWords);
        int roles = 0;
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("country-groups.csv"))
            CountryGroups.Add(words, row["phrase"], row["countries"].Split('|', StringSplitOptions.RemoveEmptyEntries));
        LoadCountries(words);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("organisations.csv"))
        {
            foreach (string phrase in Names(row["name"], row["names"]).OrderBy(IsCapitals))
                Organisations.Add(words, phrase, new(row["name"], phrase, Enum.Parse<ActorType>(row["type"]), NullIfEmpty(row["country"]), NullIfEmpty(row["role"]), IsCapitals(phrase)));
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("roles.csv"))
        {
            ActorType type = row["type"] == "agency" ? ActorType.Agency : ActorType.Group;
            roles++;
            Roles.Add(words, row["noun"], new(type, row["role"], row["plural"].Length == 0, roles));
            if (row["plural"].Length > 0)
                Roles.Add(words, row["plural"], new(type, row["role"], true, roles));
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("titles.csv"))
            Titles.Add(words, row["title"], row["role"]);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("weapons.csv"))
        {
            foreach (string phrase in Names(row["name"], row["names"]))
                Weapons.Add(words, phrase, new(row["name"], row["kind"] == "class"));
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("given-names.csv"))
            GivenNames.Add(words, row["name"], true);
        actorStarts = new bool[words.Count + 1];
        for (int word = 1; word < actorStarts.Length; word++)
            actorStarts[word] = Anaphora.Begins(word) || Organisations.Starts(word) || Countries.Starts(word) || Weapons.Starts(word) || Roles.Starts(word) || Titles.Starts(word);
    }

    private static IEnumerable<string> Names(string name, string others) => others.Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(name);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private void LoadCountries(VocabularyBuilder words)
    {
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("countries.csv"))
        {
            string[] capitals = row["capital"].Split('|');
            CountryStatus status = row["status"] switch { "former" => CountryStatus.Former, "user-assigned" => CountryStatus.UserAssigned, _ => CountryStatus.Current };
            Country country = new(row["alpha3"], row["alpha2"], row["numeric"], row["name"], capitals[0], status);
            countriesByAlpha3.Add(country.Alpha3, country);
            AddNames(words, country, CountryNameKind.Name, row["name"], "");
            AddNames(words, country, CountryNameKind.Name, row["names"], "");
            AddNames(words, country, CountryNameKind.Adjective, row["adjectives"], "");
            AddNames(words, country, CountryNameKind.People, row["people"], "");
            AddNames(words, country, CountryNameKind.Capital, row["capital"], "");
            AddNames(words, country, CountryNameKind.Seat, row["seat"], "");
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("country-names.csv"))
            AddNames(words, countriesByAlpha3[row["alpha3"]], Enum.Parse<CountryNameKind>(row["kind"], ignoreCase: true), row["name"], row["note"]);
    }

    private void AddNames(VocabularyBuilder words, Country country, CountryNameKind kind, string names, string note)
    {
        foreach (string name in names.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            Countries.Add(words, name, new(country, kind, name, IsCapitals(name), note));
            if (kind == CountryNameKind.Name)
                countriesByName.TryAdd(name, country);
        }
    }

    private static bool IsCapitals(string name)
    {
        foreach (char c in name)
        {
            if (char.IsLower(c))
                return false;
        }
        return true;
    }
}
