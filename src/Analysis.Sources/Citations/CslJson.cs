using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analysis.Articles;

/// <summary>CSL-JSON, the data format of the Citation Style Language 1.0.2.</summary>
internal static class CslJson
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<CitationItem> items, DateOnly? accessed)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, options))
        {
            json.WriteStartArray();
            foreach (CitationItem item in items)
                Write(json, item, accessed);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, CitationItem item, DateOnly? accessed)
    {
        Metadata m = item.Metadata;
        json.WriteStartObject();
        json.WriteString("id", item.Key);
        json.WriteString("type", item.Type);
        json.WriteString("title", item.Title);
        if (m.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (Author author in m.Authors)
                WriteName(json, author);
            json.WriteEndArray();
        }
        if (item.Issued is { } issued)
            WriteDate(json, "issued", issued);
        Optional(json, "container-title", m.Site?.Value);
        Optional(json, "source", m.Agency?.Value);
        Optional(json, "section", m.Section?.Value);
        Optional(json, "URL", m.Address?.Value);
        if (accessed is { } day)
            WriteDate(json, "accessed", new(day.Year, day.Month, day.Day, false, ""));
        Optional(json, "language", m.Language?.Value);
        if (m.Keywords.Count > 0)
            json.WriteString("keyword", string.Join(", ", m.Keywords.Select(k => k.Value)));
        Optional(json, "note", m.Note?.Value);
        if (m.Subtitle is not null || m.License is not null)
        {
            json.WriteStartObject("custom");
            Optional(json, "subtitle", m.Subtitle?.Value);
            Optional(json, "license", m.License?.Value);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, Author author)
    {
        json.WriteStartObject();
        if (author.Family is null)
        {
            json.WriteString("literal", author.Name);
        }
        else
        {
            json.WriteString("family", author.Family);
            Optional(json, "given", author.Given);
            Optional(json, "non-dropping-particle", author.Particle);
            Optional(json, "suffix", author.Suffix);
        }
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, CitationDate date)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        foreach (CitationDate? part in (ReadOnlySpan<CitationDate?>)[date, date.Edtf.IndexOf('/', StringComparison.Ordinal) is > 0 and int slash ? CitationDate.Parse(date.Edtf[(slash + 1)..]) : null])
        {
            if (part is null)
                continue;
            json.WriteStartArray();
            foreach (int number in part.Parts)
                json.WriteNumberValue(number);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        if (date.About)
            json.WriteBoolean("circa", true);
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }
}
