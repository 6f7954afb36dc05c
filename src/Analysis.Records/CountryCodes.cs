using System.Collections.Frozen;
using System.Globalization;
using Analysis.Lexicon;

namespace Analysis.RecordFiles;

/// <summary>The codes and names by which publishers of statistics call a country, with its ISO 3166-1 alpha-3 code (<c>data/lexicon/country-codes.csv</c>).</summary>
internal sealed class CountryCodes
{
    private readonly FrozenDictionary<int, string> numeric, cow, imf;
    private readonly FrozenDictionary<string, string> names, alpha3;
    private readonly Dictionary<string, string> display = new(StringComparer.Ordinal);

    private CountryCodes()
    {
        Dictionary<int, string> numeric = [], cow = [], imf = [];
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase), alpha3 = new(StringComparer.OrdinalIgnoreCase);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("country-codes.csv"))
        {
            string code = row["alpha3"];
            alpha3.Add(code, code);
            Add(numeric, row["numeric"], code);
            Add(cow, row["cow"], code);
            Add(imf, row["imf"], code);
            foreach (string name in row["names"].Split('|'))
            {
                names.TryAdd(name, code);
                display.TryAdd(code, name);
            }
        }
        alpha3["W00"] = alpha3["G001"] = "WLD";
        alpha3["S19"] = "TWN";
        (this.numeric, this.cow, this.imf) = (numeric.ToFrozenDictionary(), cow.ToFrozenDictionary(), imf.ToFrozenDictionary());
        this.names = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        this.alpha3 = alpha3.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The one table, loaded when it is first asked for.</summary>
    public static CountryCodes Shared { get; } = new();

    /// <summary>By ISO 3166-1 numeric code or the variant that the United Nations and CEPII use (842 for the United States).</summary>
    public string? ByNumeric(int code) => numeric.GetValueOrDefault(code);

    /// <summary>By Correlates of War number.</summary>
    public string? ByCow(int code) => cow.GetValueOrDefault(code);

    /// <summary>By the International Monetary Fund's number.</summary>
    public string? ByImf(int code) => imf.GetValueOrDefault(code);

    /// <summary>By alpha-3 code; "W00" and "G001", the codes of the United Nations and the Monetary Fund for the world, are WLD.</summary>
    public string? ByAlpha3(string code) => alpha3.GetValueOrDefault(code);

    /// <summary>By name as publishers print it; case does not count, nor do the asterisks of the arms register.</summary>
    public string? ByName(string name) => names.GetValueOrDefault(name.Trim().TrimEnd('*'));

    /// <summary>The name of a country in English, or its code where the table has none.</summary>
    public string Name(string code) => display.GetValueOrDefault(code, code);

    private static void Add(Dictionary<int, string> codes, string cell, string alpha3)
    {
        foreach (string code in cell.Split('|', StringSplitOptions.RemoveEmptyEntries))
            codes.Add(int.Parse(code, CultureInfo.InvariantCulture), alpha3);
    }
}
