using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analysis.Cli.Commands;

/// <summary>
/// The streaming contract: <c>{"id", "text", "date"?}</c> a line in, findings a line out. A line that is no such object gives
/// <c>{"id"?, "error"}</c> and the rest goes on. Where a line gives no date, relative dates count from the date line near the top of its text, if it has one. Memory does not grow with the number of lines.
/// </summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>0, or 1 when some line could not be read.</returns>
    public static int Run(Stream input, Stream output, bool explain = false)
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
            if (!root.TryGetProperty("text", out JsonElement text) || text.ValueKind != JsonValueKind.String)
                return Refuse(json, id, "there is no \"text\", or it is no string");
            DateOnly? published = null;
            if (root.TryGetProperty("date", out JsonElement date) && date.ValueKind != JsonValueKind.Null)
            {
                if (date.ValueKind != JsonValueKind.String || !DateOnly.TryParseExact(date.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                    return Refuse(json, id, "\"date\" is not of the form YYYY-MM-DD");
                published = day;
            }
            string words = text.GetString()!;
            FindingsJson.Write(json, id, Findings.Read(words, published ?? Article.PublishedIn(words), explain: explain));
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Refuse(json, id, e is JsonException ? "the line is no JSON: " + e.Message : "the text holds half of a surrogate pair escape");
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
