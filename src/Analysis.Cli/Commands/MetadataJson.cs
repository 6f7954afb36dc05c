using System.Globalization;
using System.Text.Json;

namespace Analysis.Cli.Commands;

/// <summary>Writes an article's metadata as one JSON object.</summary>
internal static class MetadataJson
{
    public static void Write(Utf8JsonWriter json, JsonElement id, Article article, bool explain)
    {
        Metadata m = article.Metadata;
        json.WriteStartObject();
        JsonLines.WriteId(json, id);
        Optional(json, "title", m.Title?.Value);
        Optional(json, "subtitle", m.Subtitle?.Value);
        json.WriteStartArray("authors");
        foreach (Author author in m.Authors)
            WriteAuthor(json, author);
        json.WriteEndArray();
        Optional(json, "published", m.Issued?.Value);
        Optional(json, "modified", m.Modified?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Optional(json, "site", m.Site?.Value);
        Optional(json, "agency", m.Agency?.Value);
        Optional(json, "address", m.Address?.Value);
        Optional(json, "language", m.Language?.Value);
        Optional(json, "section", m.Section?.Value);
        Optional(json, "license", m.License?.Value);
        Texts(json, "keywords", m.Keywords);
        Texts(json, "related", m.Related);
        if (explain)
            Explain(json, m);
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, Author author)
    {
        json.WriteStartObject();
        json.WriteString("name", author.Name);
        Optional(json, "given", author.Given);
        Optional(json, "particle", author.Particle);
        Optional(json, "family", author.Family);
        Optional(json, "suffix", author.Suffix);
        Optional(json, "role", author.Role);
        Optional(json, "institution", author.Institution);
        Optional(json, "city", author.City);
        Optional(json, "affiliation", author.Affiliation);
        json.WriteEndObject();
    }

    private static void Explain(Utf8JsonWriter json, Metadata m)
    {
        json.WriteStartArray("explain");
        foreach (Candidate c in m.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("field", c.Field);
            json.WriteString("value", c.Value);
            json.WriteString("source", c.Source);
            json.WriteBoolean("chosen", c.Chosen);
            json.WriteString("reason", c.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<Stated<string>> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (Stated<string> value in values)
            json.WriteStringValue(value.Value);
        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }
}
