using Analysis.Lexicon;

namespace Analysis.RecordFiles.Checking;

/// <summary>Names of currencies in running words.</summary>
internal static class CurrencyNames
{
    private static readonly Dictionary<string, string> names = LexiconFile.Rows("currencies.csv")
        .ToDictionary(r => r["code"], r => $"{r["qualifiers"].Split('|')[0]} {r["plural"]}".TrimStart(), StringComparer.Ordinal);

    /// <summary>"US dollars" for USD, "pounds sterling" for GBP; null for what is no code of a currency.</summary>
    public static string? Of(string code) => names.GetValueOrDefault(code);
}
