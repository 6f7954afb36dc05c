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

    /// <summary>What is measured, of whom and with whom: "Azerbaijan’s exports to Israel", "Israel’s share of Azerbaijan’s arms imports".</summary>
    public static string Measure(string measure, string reporter, string? partner)
    {
        if (measure.EndsWith("_growth", StringComparison.Ordinal))
            return $"growth of {Measure(measure[..^"_growth".Length], reporter, partner)}";
        if (measure.EndsWith("_share_of_gdp", StringComparison.Ordinal))
            return $"{Measure(measure[..^"_share_of_gdp".Length], reporter, partner)}, as a share of {Of(reporter)} GDP";
        if (partner is not null && OfPair(measure, reporter, partner) is { } named)
            return named;
        return measure switch
        {
            "export" => $"{Of(reporter)} exports",
            "import" => $"{Of(reporter)} imports",
            "total" => $"{Of(reporter)} trade",
            _ when measure.Contains("_of_", StringComparison.Ordinal) => Words(measure),
            _ => $"{Words(measure)}, {Country(reporter)}{(partner is null ? "" : " and " + Country(partner))}",
        };
    }

    /// <summary>The measures of two sides; null for others.</summary>
    private static string? OfPair(string measure, string reporter, string partner)
    {
        string one = Country(reporter), other = Country(partner);
        return measure switch
        {
            "arms_deal_value" => $"value of an arms deal of {one} with {other}",
            "arms_contracts_cumulative" => $"arms contracts of {one} with {other} to date",
            "arms_value" => $"value of arms from {one} to {other}",
            "trade_partner_rank" => $"{Of(partner)} rank among {Of(reporter)} trading partners",
            "export_rank" => $"{Of(partner)} rank among the buyers of {Of(reporter)} exports",
            "import_rank" => $"{Of(partner)} rank among the suppliers of {Of(reporter)} imports",
            _ when Between(measure, "arms_", "_number") is { } weapon => $"number of arms from {one} to {other}: {Words(weapon)}",
            _ when Between(measure, "arms_share_of_", "_exports") is not null => $"{Of(partner)} share of {Of(reporter)} arms exports",
            _ when Between(measure, "arms_share_of_", "") is not null => $"{Of(reporter)} share of {Of(partner)} arms imports",
            _ when Between(measure, "share_of_", "_exports") is { } sold => $"{Of(partner)} share of {Of(reporter)} {Goods(sold, one)}exports",
            _ when measure.IndexOf("_share_of_", StringComparison.Ordinal) is var at and > 0 => $"{Of(partner)} share of {Of(reporter)} {Words(measure[..at])}",
            _ when Between(measure, "total_without_", "") is { } without => $"trade of {one} with {other} without {Words(without)}",
            _ when measure == "export" || Between(measure, "", "_export") is not null => $"{Of(reporter)} {Front(measure)}exports to {other}",
            _ when measure == "import" || Between(measure, "", "_import") is not null => $"{Of(reporter)} {Front(measure)}imports from {other}",
            _ when measure == "total" || Between(measure, "", "_trade") is not null => $"{Front(measure)}trade of {one} with {other}",
            _ => null,
        };
    }

    /// <summary>What stands between a beginning and an end; null where either is missing or nothing is between.</summary>
    private static string? Between(string measure, string start, string end) =>
        measure.Length > start.Length + end.Length && measure.StartsWith(start, StringComparison.Ordinal) && measure.EndsWith(end, StringComparison.Ordinal)
            ? measure[start.Length..^end.Length] : null;

    /// <summary>The goods of a measure and a space: "oil " of "oil_export".</summary>
    private static string Front(string measure) => measure.LastIndexOf('_') is var at and > 0 ? Words(measure[..at]) + " " : "";

    /// <summary>The goods and a space, without the country before them: "oil " of "azerbaijan_oil".</summary>
    private static string Goods(string sold, string country)
    {
        string words = Words(sold);
        return words.StartsWith(country, StringComparison.Ordinal) && words.Length > country.Length ? words[(country.Length + 1)..] + " " : "";
    }

    /// <summary>The name of a measure in words, the countries in it with a capital: "oil share of Israel".</summary>
    public static string Words(string measure) => string.Join(' ', measure.Split('_').Select(w => w is "uav" or "gdp" ? w.ToUpperInvariant() : countries.GetValueOrDefault(w, w)));

    private static readonly Dictionary<string, string> countries =
        EnglishLexicon.Shared.AllCountries.GroupBy(c => c.Name.ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal);
}
