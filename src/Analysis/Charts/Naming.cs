using Analysis.Lexicon;

namespace Analysis.Charts;

/// <summary>Names of countries and measures in running words.</summary>
internal static class Naming
{
    /// <summary>The name of a country by its ISO 3166-1 alpha-3 code, or of a body of countries by its own; the code itself where it is none.</summary>
    public static string Country(string code) => EnglishLexicon.Shared.SideName(code);

    /// <summary>"Azerbaijan’s", "Honduras’".</summary>
    public static string Of(string code)
    {
        string name = Country(code);
        return name.EndsWith('s') ? name + "’" : name + "’s";
    }

    /// <summary>What is measured, of whom and with whom: "Azerbaijan’s exports to Israel".</summary>
    public static string Measure(string measure, string reporter, string? partner)
    {
        string other = partner is null ? "" : Country(partner);
        return measure switch
        {
            "export" => $"{Of(reporter)} exports{(partner is null ? "" : " to " + other)}",
            "import" => $"{Of(reporter)} imports{(partner is null ? "" : " from " + other)}",
            "total" => partner is null ? $"{Of(reporter)} trade" : $"trade of {Country(reporter)} with {other}",
            _ when measure.Contains("_of_", StringComparison.Ordinal) => Words(measure),
            _ => $"{Words(measure)}, {Country(reporter)}{(partner is null ? "" : " and " + other)}",
        };
    }

    /// <summary>The name of a measure in words, the countries in it with a capital: "oil share of Israel".</summary>
    public static string Words(string measure) => string.Join(' ', measure.Split('_').Select(w => w is "uav" or "gdp" ? w.ToUpperInvariant() : countries.GetValueOrDefault(w, w)));

    private static readonly Dictionary<string, string> countries =
        EnglishLexicon.Shared.AllCountries.GroupBy(c => c.Name.ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal);
}
