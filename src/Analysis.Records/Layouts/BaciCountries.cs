using CsvHelper;

namespace Analysis.RecordFiles.Layouts;

/// <summary>BACI's own list of country numbers (<c>country_codes_V….csv</c>), where it lies beside the data; otherwise the United Nations' numbers.</summary>
internal sealed class BaciCountries
{
    private readonly Dictionary<int, string> codes = [];

    private BaciCountries() { }

    /// <summary>Whether a file is one of the lists that belong to BACI and hold no trade.</summary>
    public static bool IsList(IReadOnlyList<string> headers) =>
        (headers.Contains("country_code", StringComparer.OrdinalIgnoreCase) && headers.Any(IsAlpha3))
        || headers.SequenceEqual(["code", "description"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The list beside a file of data: that of its version, otherwise the last by name.</summary>
    public static BaciCountries Beside(string path, string version)
    {
        BaciCountries countries = new();
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        string[] lists = [.. Directory.GetFiles(folder, "country_codes_*.csv").Order(StringComparer.Ordinal)];
        string? list = lists.LastOrDefault(l => version.Length > 0 && l.Contains(version, StringComparison.Ordinal)) ?? lists.LastOrDefault();
        if (list is not null)
            countries.Load(list);
        return countries;
    }

    public string? Find(int code) => codes.GetValueOrDefault(code) ?? CountryCodes.Shared.ByNumeric(code);

    private void Load(string list)
    {
        using CsvReader csv = CsvReader.Create(File.OpenRead(list), new CsvReaderOptions(), leaveOpen: false);
        csv.ReadHeader();
        string[] headers = [.. csv.Headers];
        int number = Array.FindIndex(headers, h => h.Equals("country_code", StringComparison.OrdinalIgnoreCase)), alpha3 = Array.FindIndex(headers, IsAlpha3);
        if (number < 0 || alpha3 < 0)
            return;
        while (csv.Read())
        {
            if (csv.TryParse(number, out int code) && CountryCodes.Shared.ByAlpha3(csv.GetString(alpha3)) is { } country)
                codes[code] = country;
        }
    }

    private static bool IsAlpha3(string header) => header.Equals("country_iso3", StringComparison.OrdinalIgnoreCase) || header.Equals("iso_3digit_alpha", StringComparison.OrdinalIgnoreCase);
}
