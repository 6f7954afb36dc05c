using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Analysis.Frames;

namespace Analysis.Tests.Frames;

/// <summary>
/// data/dictionary.csv, and docs/dictionary.md for people, describe every column of every record that a frame can hold, in the words of the record's XML
/// documentation. Run the tests with ANALYSIS_APPROVE=1 to bring them up to date; units are written by hand and kept.
/// </summary>
public partial class DataDictionaryTests
{
    [Fact]
    public void DescribesEveryColumnInTheWordsOfTheCode() => IsInStep("data/dictionary.csv", Dictionary());

    [Fact]
    public void IsWrittenOutForPeople() => IsInStep("docs/dictionary.md", Page());

    private static void IsInStep(string name, string expected)
    {
        string file = Path.Combine(Repository.Root, name);
        if (Environment.GetEnvironmentVariable("ANALYSIS_APPROVE") == "1")
            File.WriteAllText(file, expected);
        string actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        string[] missing = [.. expected.Split('\n').Except(actual.Split('\n'))], stale = [.. actual.Split('\n').Except(expected.Split('\n'))];
        Assert.True(actual == expected, $"{name} is out of step; ANALYSIS_APPROVE=1 writes it anew.\n" + string.Join('\n', stale.Select(l => "- " + l).Concat(missing.Select(l => "+ " + l))));
    }

    [Fact]
    public void EveryColumnHasADescription() =>
        Assert.All(Records(), r => Assert.All(Members(r), m => Assert.False(string.IsNullOrWhiteSpace(Description(r, m)), $"{r.Name}.{m.Name} has no XML documentation.")));

    [Fact]
    public void IsEmbeddedAsItStands()
    {
        (string unit, string description) = DataDictionary.Shared.Of(typeof(TradeRecord), "value");
        Assert.Equal("USD", unit);
        Assert.StartsWith("The value in current US dollars", description, StringComparison.Ordinal);
    }

    private static IEnumerable<Type> Records() =>
        Libraries.PublicTypes.Values.Where(t => t.IsClass && t.GetMethod("<Clone>$") is not null && Members(t).All(IsFlat)).OrderBy(t => t.Name, StringComparer.Ordinal);

    private static IEnumerable<PropertyInfo> Members(Type type) => RecordColumns.PropertiesOf(type);

    private static bool IsFlat(PropertyInfo p) => Column.TypeOf(Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) is not null;

    private static string Dictionary()
    {
        StringBuilder csv = new("record,column,type,unit,description\n");
        foreach (Type record in Records())
        {
            foreach (PropertyInfo member in Members(record))
            {
                string column = Column.SnakeCase(member.Name);
                string type = Column.TypeOf(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType)!.Value.ToString().ToLowerInvariant();
                csv.Append(CultureInfo.InvariantCulture, $"{record.Name},{column},{type},{Quoted(DataDictionary.Shared.Of(record, column).Unit)},{Quoted(Description(record, member))}\n");
            }
        }
        return csv.ToString();
    }

    private static string Page()
    {
        StringBuilder page = new("""
            # Every column

            What the columns of tables and files mean, as the code documents them; a program finds the same in `data/dictionary.csv`. In JSON the names are
            written as `unitName` instead of `unit_name`, and members that would be empty are left out.

            """);
        foreach (Type record in Records())
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {record.Name}\n\n{Described(Documentation($"T:{record.FullName}")?.Element("summary"))}\n\n| column | type | unit | meaning |\n| --- | --- | --- | --- |\n");
            foreach (PropertyInfo member in Members(record))
            {
                string column = Column.SnakeCase(member.Name);
                string type = Column.TypeOf(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType)!.Value.ToString().ToLowerInvariant();
                page.Append(CultureInfo.InvariantCulture, $"| `{column}` | {type} | {DataDictionary.Shared.Of(record, column).Unit} | {Description(record, member).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }
        }
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string Description(Type record, PropertyInfo member)
    {
        XElement? parameter = Documentation($"T:{record.FullName}")?.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == member.Name);
        return Described(parameter ?? Documentation($"P:{record.FullName}.{member.Name}")?.Element("summary"));
    }

    private static string Described(XElement? documentation) => Null().Replace(Spaces().Replace(Words(documentation), " "), "empty").Trim();

    private static XElement? Documentation(string id) => Libraries.Documentation.GetValueOrDefault(id);

    private static string Words(XElement? element) => string.Concat((element?.Nodes() ?? []).Select(n => n switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "paramref" } e => e.Attribute("name")!.Value,
        XElement e when e.Attribute("cref") is { } see => see.Value[2..].Split('(')[0].Split('.')[^1],
        XElement e when e.Attribute("langword") is { } word => word.Value,
        XElement e => Words(e),
        _ => "",
    }));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>What is null in the code is an empty cell in a file.</summary>
    [GeneratedRegex(@"\bnull\b")]
    private static partial Regex Null();
}
