using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;

namespace Analysis.Tests.Data;

/// <summary>Every table of <c>data/</c> holds what <c>datapackage.json</c> says of it: types, constraints, keys, and a source in each row.</summary>
public class TableSchemaTests
{
    private static readonly string folder = Path.Combine(Repository.Root, "data");
    private static readonly JsonElement package = Load();

    public static TheoryData<string> Tables() => [.. Resources().Select(r => r.GetProperty("path").GetString()!)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void HoldsWhatItsSchemaSays(string path)
    {
        JsonElement schema = Resources().Single(r => r.GetProperty("path").GetString() == path).GetProperty("schema");
        JsonElement[] fields = [.. schema.GetProperty("fields").EnumerateArray()];
        Dictionary<string, HashSet<string>> seen = [];
        List<string> wrong = [];
        using CsvReader csv = CsvReader.Create(File.OpenRead(Path.Combine(folder, path)), new CsvReaderOptions { TrackLineNumbers = true }, leaveOpen: false);
        csv.ReadHeader();
        Assert.Equal(fields.Select(f => f.GetProperty("name").GetString()), [.. csv.Headers]);
        while (csv.Read())
        {
            if (csv.FieldCount != fields.Length)
                wrong.Add($"line {csv.LineNumber}: {csv.FieldCount} fields");
            for (int i = 0; i < fields.Length; i++)
            {
                string name = fields[i].GetProperty("name").GetString()!, value = csv.GetString(i);
                bool key = schema.TryGetProperty("primaryKey", out JsonElement primary) && primary.GetString() == name;
                if (Fault(fields[i], value, key, seen.TryGetValue(name, out HashSet<string>? values) ? values : seen[name] = []) is { } fault)
                    wrong.Add($"line {csv.LineNumber}, {name}: '{value}' {fault}");
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void EachRowOfTheTablesOfWordsAndRecordsNamesItsSource() => Assert.All(
        Resources().Where(r => r.GetProperty("path").GetString() is { } path && (path.StartsWith("lexicon/", StringComparison.Ordinal) || path.StartsWith("records/", StringComparison.Ordinal))),
        r => Assert.Contains(r.GetProperty("schema").GetProperty("fields").EnumerateArray(), f => f.GetProperty("name").GetString() == "source" && IsRequired(f)));

    [Fact]
    public void ForeignKeysLeadToARow()
    {
        foreach (JsonElement table in Resources().Where(r => r.GetProperty("schema").TryGetProperty("foreignKeys", out _)))
        {
            foreach (JsonElement key in table.GetProperty("schema").GetProperty("foreignKeys").EnumerateArray())
            {
                JsonElement reference = key.GetProperty("reference");
                string there = Resources().Single(r => r.GetProperty("name").GetString() == reference.GetProperty("resource").GetString()).GetProperty("path").GetString()!;
                Assert.Subset(Column(there, reference.GetProperty("fields").GetString()!), Column(table.GetProperty("path").GetString()!, key.GetProperty("fields").GetString()!));
            }
        }
    }

    [Fact]
    public void IsADataPackage()
    {
        Assert.Equal("data-package", package.GetProperty("profile").GetString());
        Assert.NotEmpty(package.GetProperty("licenses").EnumerateArray());
        Assert.NotEmpty(package.GetProperty("description").GetString()!);
        string[] names = [.. Resources().Select(r => r.GetProperty("name").GetString()!)];
        Assert.All(names, n => Assert.Matches("^[-a-z0-9._/]+$", n));
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(Resources(), r => Assert.Equal(("tabular-data-resource", "utf-8"), (r.GetProperty("profile").GetString(), r.GetProperty("encoding").GetString())));
        Assert.All(Resources(), r => Assert.NotEmpty(r.GetProperty("title").GetString()!));
    }

    /// <summary>What is wrong with a value; null where nothing is. An empty value is a missing one.</summary>
    private static string? Fault(JsonElement field, string value, bool key, HashSet<string> seen)
    {
        bool constrained = field.TryGetProperty("constraints", out JsonElement constraints);
        if (value.Length == 0)
            return key || IsRequired(field) ? "is missing" : null;
        string? fault = field.GetProperty("type").GetString() switch
        {
            "string" => field.TryGetProperty("format", out JsonElement format) && format.GetString() == "uri" && !Uri.TryCreate(value, UriKind.Absolute, out _) ? "is no address" : null,
            "integer" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : "is no whole number",
            "number" => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null : "is no number",
            "year" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1000 and <= 9999 ? null : "is no year",
            { } other => $"is of a type that no table here has: {other}",
            null => "has no type",
        };
        if (fault is not null)
            return fault;
        if (constrained && constraints.TryGetProperty("pattern", out JsonElement pattern) && !Regex.IsMatch(value, $"^(?:{pattern.GetString()})$"))
            return $"does not match {pattern.GetString()}";
        if (constrained && constraints.TryGetProperty("enum", out JsonElement allowed) && !allowed.EnumerateArray().Any(a => a.GetString() == value))
            return "is none of the values allowed";
        if (constrained && constraints.TryGetProperty("minimum", out JsonElement minimum) && decimal.Parse(value, CultureInfo.InvariantCulture) < minimum.GetDecimal())
            return $"is less than {minimum.GetRawText()}";
        return (key || (constrained && constraints.TryGetProperty("unique", out JsonElement unique) && unique.GetBoolean())) && !seen.Add(value) ? "comes twice" : null;
    }

    private static bool IsRequired(JsonElement field) =>
        field.TryGetProperty("constraints", out JsonElement constraints) && constraints.TryGetProperty("required", out JsonElement required) && required.GetBoolean();

    private static HashSet<string> Column(string path, string name)
    {
        HashSet<string> values = [];
        using CsvReader csv = CsvReader.Create(File.OpenRead(Path.Combine(folder, path)), new CsvReaderOptions(), leaveOpen: false);
        while (csv.Read())
            values.Add(csv.GetString(name));
        return values;
    }

    private static JsonElement[] Resources() => [.. package.GetProperty("resources").EnumerateArray()];

    private static JsonElement Load()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "datapackage.json")));
        return document.RootElement.Clone();
    }
}
