using System.Diagnostics;
using System.Text.Json;
using NJsonSchema;

namespace Analysis.Tests.Articles;

/// <summary>
/// Two hundred articles through our writers: CSL-JSON is valid against the published schema, and a published reader (citation-js, where npm has installed it)
/// understands of our BibTeX and RIS every field that the format has.
/// </summary>
public sealed class CitationRoundTripTests : IDisposable
{
    private static readonly DateOnly accessed = new(2026, 1, 31);
    private static readonly string peers = Path.Combine(Repository.Root, "tests", "Analysis.Benchmarks", "peers", "metadata");
    private readonly string folder = Directory.CreateTempSubdirectory("citations").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "tests", "Analysis.Tests", "Articles", "Csl", "csl-data.json"));

    [Fact]
    public async Task CslJsonIsValid()
    {
        JsonSchema schema = await Schema();
        Assert.Empty(schema.Validate(Citations.ToCslJson(CitationSamples.All, accessed)));
        Assert.Empty(schema.Validate(Citations.ToCslJson(Corpus.Read(Path.Combine(Repository.Root, "data", "articles")).Articles)));
    }

    [Theory]
    [InlineData("""[{"type": "article-magazine"}]""")]
    [InlineData("""[{"id": "a", "type": "article-on-a-napkin"}]""")]
    [InlineData("""[{"id": "a", "type": "webpage", "author": [{"name": "Ann Lee"}]}]""")]
    [InlineData("""[{"id": "a", "type": "webpage", "issued": {"date-parts": [[2012, 4, 28, 10]]}}]""")]
    [InlineData("""[{"id": "a", "type": "webpage", "outlet": "Harbour Review"}]""")]
    public async Task TheSchemaRefusesWhatIsNoCsl(string json) => Assert.NotEmpty((await Schema()).Validate(json));

    [Theory]
    [InlineData("bib")]
    [InlineData("ris")]
    public void APublishedReaderUnderstandsEveryField(string format)
    {
        string file = Path.Combine(folder, $"items.{format}");
        File.WriteAllText(file, format == "bib" ? Citations.ToBibTeX(CitationSamples.All, accessed) : Citations.ToRis(CitationSamples.All, accessed));
        List<string> read = Fields(JsonDocument.Parse(Run(file)).RootElement, format);
        List<string> written = Fields(JsonDocument.Parse(Citations.ToCslJson(CitationSamples.All, accessed)).RootElement, format);
        Assert.Equal(200, written.Count);
        Assert.Equal(written.Count, read.Count);
        string lost = string.Join('\n', written.Zip(read).Where(pair => pair.First != pair.Second).Select(pair => $"wrote {pair.First}\nread  {pair.Second}"));
        Assert.True(lost.Length == 0, lost);
    }

    private static string Run(string file)
    {
        if (!Directory.Exists(Path.Combine(peers, "node_modules", "@citation-js")))
            Assert.Skip("citation-js is not installed: run `npm ci` in tests/Analysis.Benchmarks/peers/metadata.");
        using Process node = Process.Start(new ProcessStartInfo("node", ["cite.mjs", file]) { RedirectStandardOutput = true, WorkingDirectory = peers })!;
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return output;
    }

    /// <summary>An item a line: the fields that a format has, as plain text.</summary>
    private static List<string> Fields(JsonElement items, string format) => [.. items.EnumerateArray().Select(item => string.Join(" | ", OfItem(item, format)))];

    private static IEnumerable<string> OfItem(JsonElement item, string format)
    {
        yield return Text(item, "id");
        // BibLaTeX's magazine articles are articles with a subtype, which its reader keeps as genre.
        yield return Text(item, "type") == "article-journal" && Text(item, "genre") == "magazine" ? "article-magazine" : Text(item, "type");
        yield return Title(item, format);
        foreach (JsonElement name in item.TryGetProperty("author", out JsonElement authors) ? authors.EnumerateArray() : default)
            yield return Name(name, format);
        yield return Date(item, "issued");
        // The reader takes a record with neither date nor language for one of the old specification, which has no day of access.
        bool old = format == "ris" && !item.TryGetProperty("issued", out _) && !item.TryGetProperty("language", out _);
        yield return old ? "" : Date(item, "accessed");
        foreach (string field in new[] { "container-title", "language" })
            yield return $"{field}: {Text(item, field)}";
        // Braces in an address are written as URLs write them.
        yield return Text(item, "URL").Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
        // RIS has a line for each keyword, which its reader joins without a space.
        yield return Text(item, "keyword").Replace(", ", ",", StringComparison.Ordinal);
        if (format == "ris")
            yield return Text(item, "note") is { Length: > 0 } note ? note : item.TryGetProperty("custom", out JsonElement custom) ? Text(custom, "subtitle") : "";
    }

    /// <summary>BibLaTeX has a field for the subtitle, which its reader puts behind the title.</summary>
    private static string Title(JsonElement item, string format)
    {
        string title = Text(item, "title");
        return format == "bib" && item.TryGetProperty("custom", out JsonElement custom) && Text(custom, "subtitle") is { Length: > 0 } subtitle ? $"{title}: {subtitle}" : title;
    }

    /// <summary>
    /// RIS has no field for particles: they are part of the family name. Neither format tells a body from a person of one name, so that both are read as a family name;
    /// in RIS a comma divides a name, and bodies are written without theirs.
    /// </summary>
    private static string Name(JsonElement name, string format)
    {
        string particle = Text(name, "non-dropping-particle") is { Length: > 0 } p ? p : Text(name, "dropping-particle");
        string family = $"{particle} {Text(name, "family")}{Text(name, "literal")}".Trim();
        return $"{(format == "ris" ? family.Replace(",", "", StringComparison.Ordinal) : family)}, {Text(name, "given")}, {Text(name, "suffix")}";
    }

    private static string Date(JsonElement item, string field) =>
        item.TryGetProperty(field, out JsonElement date) && date.TryGetProperty("date-parts", out JsonElement parts) ? $"{field}: {JsonSerializer.Serialize(parts)}" : "";

    private static string Text(JsonElement item, string field) => item.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
