using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Analysis.Articles;

namespace Analysis.Cli.Commands;

/// <summary>
/// One JSON object a line in, one a line out, in order. A line that cannot be answered gives <c>{"id"?, "error"}</c> and the rest goes on; each answer
/// is written before the next line is read, so that memory does not grow with their number.
/// </summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answer to a line, or gives the reason why there is none.</summary>
    /// <param name="line">The object of the line.</param>
    /// <param name="id">Its <c>id</c>, to be written with the answer; undefined where it has none.</param>
    /// <param name="json">Where the answer goes.</param>
    public delegate string? Answer(JsonElement line, JsonElement id, Utf8JsonWriter json);

    /// <returns>0, or 1 when some line could not be answered.</returns>
    public static int Run(Stream input, Stream output, Answer answer)
    {
        using StreamReader reader = new(input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        ArrayBufferWriter<byte> bytes = new(1 << 16);
        using Utf8JsonWriter json = new(bytes, options);
        int failed = 0;
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            JsonElement id = default;
            if (Read(line, answer, json, ref id) is { } reason)
            {
                // What was written of an answer before it failed is none.
                bytes.ResetWrittenCount();
                json.Reset();
                Refuse(json, id, reason);
                failed = 1;
            }
            json.Flush();
            bytes.Write("\n"u8);
            using (Stopping.Hold())
            {
                output.Write(bytes.WrittenSpan);
                output.Flush();
            }
            bytes.ResetWrittenCount();
            json.Reset();
        }
        return failed;
    }

    /// <summary>Writes the <c>id</c> of a line, if it has one, into the object that was begun.</summary>
    public static void WriteId(Utf8JsonWriter json, JsonElement id)
    {
        if (id.ValueKind == JsonValueKind.Undefined)
            return;
        json.WritePropertyName("id");
        id.WriteTo(json);
    }

    private static string? Read(string line, Answer answer, Utf8JsonWriter json, ref JsonElement id)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return "the line is no JSON object";
            string? half = JsonText.HalfSurrogate(line);
            if ((half is null || JsonText.HalfSurrogate(line, namesOnly: true) is null) && root.TryGetProperty("id", out JsonElement given) && (half is null || JsonText.HalfSurrogate(given.GetRawText()) is null))
                id = given.Clone();
            return half ?? answer(root, id, json);
        }
        catch (JsonException e)
        {
            // The reader's message ends with its place in its own terms, which count from line 0.
            int own = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            return $"the line is no JSON at byte {e.BytePositionInLine + 1}: {(own < 0 ? e.Message : e.Message[..own])}";
        }
        // A fault of this program, which is told as one with the line's id; the lines behind it are read all the same.
        catch (Exception e)
        {
            return $"this program has a fault that the line shows ({e.GetType().Name}: {e.Message}); please report it";
        }
    }

    private static void Refuse(Utf8JsonWriter json, JsonElement id, string reason)
    {
        json.WriteStartObject();
        WriteId(json, id);
        json.WriteString("error", reason);
        json.WriteEndObject();
    }
}
