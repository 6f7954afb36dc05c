namespace Analysis.Lexicon;

internal sealed partial class EnglishLexicon
{
    private readonly Dictionary<string, Country> countriesByAlpha3 = new(StringComparer.Ordinal);

    /// <summary>Every name, adjective, people, capital, territory and city with its country. The table does not know case: see <see cref="CountryName.Capitals"/>.</summary>
    public PhraseTable<CountryName> Countries { get; } = new();

    /// <summary>The countries, in order of their code.</summary>
    public IReadOnlyCollection<Country> AllCountries => countriesByAlpha3.Values;

    /// <summary>The country with this ISO 3166 alpha-3 code, or null.</summary>
    public Country? CountryOf(string alpha3) => countriesByAlpha3.GetValueOrDefault(alpha3);

    partial void LoadActors(VocabularyBuilder words) => LoadCountries(words);

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
            Countries.Add(words, name, new(country, kind, name, IsCapitals(name), note));
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
