using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analysis.Cli.Commands;

/// <summary>
/// <c>{"id", "path", "url"?}</c> a line in, the metadata of that file a line out. A file that cannot be read, or a line that is no such object,
/// gives <c>{"id"?, "error"}</c> and the rest goes on.
/// </summary>
internal static class MetadataLines
{
    private static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>0, or 1 when some line or file could not be read.</returns>
    public static int Run(Stream input, Stream output, bool explain)
    {
        using StreamReader reader = new(input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        using BufferedStream buffered = new(output, 1 << 16);
        int failed = 0;
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using (Utf8JsonWriter writer = new(buffered, options))
            {
                if (!Answer(line, writer, explain))
                    failed = 1;
            }
            buffered.WriteByte((byte)'\n');
            buffered.Flush();
        }
        return failed;
    }

    private static bool Answer(string line, Utf8JsonWriter json, bool explain)
    {
        JsonElement id = default;
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return Refuse(json, id, "the line is no JSON object");
            if (root.TryGetProperty("id", out id))
                id = id.Clone();
            if (!root.TryGetProperty("path", out JsonElement path) || path.ValueKind != JsonValueKind.String || path.GetString() is not { Length: > 0 } file)
                return Refuse(json, id, "there is no \"path\", or it is no string");
            string? address = root.TryGetProperty("url", out JsonElement url) && url.ValueKind == JsonValueKind.String ? url.GetString() : null;
            MetadataJson.Write(json, id, Article.Read(file, address), explain);
            return true;
        }
        catch (JsonException e)
        {
            return Refuse(json, id, "the line is no JSON: " + e.Message);
        }
        catch (ArticleException e)
        {
            return Refuse(json, id, e.Message);
        }
    }

    private static bool Refuse(Utf8JsonWriter json, JsonElement id, string reason)
    {
        json.WriteStartObject();
        if (id.ValueKind != JsonValueKind.Undefined)
        {
            json.WritePropertyName("id");
            id.WriteTo(json);
        }
        json.WriteString("error", reason);
        json.WriteEndObject();
        return false;
    }
}
