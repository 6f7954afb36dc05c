using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analysis.Articles;

namespace Analysis.Notebooks;

/// <summary>Reads the JSON of a notebook.</summary>
internal sealed class NotebookReader
{
    /// <summary>How deep the JSON may be nested.</summary>
    private const int Deepest = 256;

    private readonly string file;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private string where = "";

    private NotebookReader(string file) => this.file = file;

    public static Notebook Read(ReadOnlyMemory<byte> bytes, string file)
    {
        NotebookReader reader = new(file);
        try
        {
            if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
                bytes = bytes[Encoding.UTF8.Preamble.Length..];
            using JsonDocument document = JsonDocument.Parse(bytes, new() { MaxDepth = Deepest });
            if (!System.Text.Unicode.Utf8.IsValid(bytes.Span))
                throw reader.Refuse("it is not UTF-8");
            if (JsonText.HalfSurrogate(bytes.Span, Deepest) is { } half)
                throw reader.Refuse(half);
            return reader.ReadNotebook(document.RootElement);
        }
        catch (JsonException e)
        {
            string place = e.LineNumber is { } line ? $"line {line + 1}" : "";
            int own = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            throw new NotebookFormatException(file, place, "it is not JSON: " + (own < 0 ? e.Message : e.Message[..own]), e);
        }
    }

    private Notebook ReadNotebook(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("nbformat", out JsonElement major) || major.ValueKind != JsonValueKind.Number || !major.TryGetInt32(out int version))
            throw Refuse("it is not a notebook: there is no \"nbformat\"");
        if (version != 4)
            throw Refuse($"it is a notebook of format {version}; formats 4.0 to 4.5 are read. Jupyter converts others when it saves them");
        if (!root.TryGetProperty("cells", out JsonElement cells) || cells.ValueKind != JsonValueKind.Array)
            throw Refuse("there is no list of cells");
        List<NotebookCell> read = [];
        foreach (JsonElement cell in cells.EnumerateArray())
        {
            where = $"cell {read.Count + 1}";
            read.Add(ReadCell(cell));
        }
        return new(read, ObjectOf(root, "metadata"));
    }

    private NotebookCell ReadCell(JsonElement cell)
    {
        if (cell.ValueKind != JsonValueKind.Object)
            throw Refuse("it is not a JSON object");
        CellKind kind = cell.Text("cell_type") switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            var other => throw Refuse($"its \"cell_type\" is {(other is null ? "missing" : $"\"{other}\"")}; code, markdown and raw are known"),
        };
        string source = cell.TryGetProperty("source", out JsonElement text) ? Joined(text, "source") : "";
        source = source.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        JsonElement? attachments = cell.TryGetProperty("attachments", out JsonElement attached) && attached.ValueKind == JsonValueKind.Object ? attached.Clone() : null;
        List<CellOutput> outputs = [];
        if (kind == CellKind.Code && cell.TryGetProperty("outputs", out JsonElement list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement output in list.EnumerateArray())
                outputs.Add(ReadOutput(output));
        }
        return new(Id(cell.Text("id"), kind, source), kind, source, ObjectOf(cell, "metadata"), outputs, attachments);
    }

    private CellOutput ReadOutput(JsonElement output) => output.Text("output_type") switch
    {
        "stream" => new StreamOutput(output.Text("name") ?? "stdout", Joined(output, "text", "text")),
        "error" => new ErrorOutput(output.Text("ename") ?? "", output.Text("evalue") ?? "", ReadTraceback(output)),
        "display_data" or "execute_result" or "update_display_data" => new DisplayOutput(ReadBundle(output), ObjectOf(output, "metadata")),
        var other => throw Refuse($"an output's \"output_type\" is {(other is null ? "missing" : $"\"{other}\"")}"),
    };

    private static IReadOnlyList<string> ReadTraceback(JsonElement output) =>
        output.TryGetProperty("traceback", out JsonElement lines) && lines.ValueKind == JsonValueKind.Array
            ? [.. lines.EnumerateArray().Where(l => l.ValueKind == JsonValueKind.String).Select(l => l.GetString()!)]
            : [];

    private MimeBundle ReadBundle(JsonElement output)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        foreach (JsonProperty part in ObjectOf(output, "data").EnumerateObject())
            parts[part.Name] = MimeBundle.IsJson(part.Name) ? part.Value.GetRawText() : Joined(part.Value, part.Name);
        return new(parts);
    }

    private static JsonElement ObjectOf(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? value.Clone() : Json.EmptyObject;

    private string Joined(JsonElement parent, string name, string what) => parent.TryGetProperty(name, out JsonElement value) ? Joined(value, what) : "";

    /// <summary>A text is given whole or as the list of its lines.</summary>
    private string Joined(JsonElement value, string what) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array when value.EnumerateArray().All(l => l.ValueKind == JsonValueKind.String) => string.Concat(value.EnumerateArray().Select(l => l.GetString())),
        _ => throw Refuse($"its \"{what}\" is neither a text nor a list of texts"),
    };

    /// <summary>The id given, or, where there is none that is valid and new, one made from the cell's text: the same text gets the same id.</summary>
    private string Id(string? given, CellKind kind, string source)
    {
        if (given is { Length: > 0 and <= 64 } && given.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && ids.Add(given))
            return given;
        string made = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{source}")).AsSpan(0, 4));
        string id = made;
        for (int twin = 2; !ids.Add(id); twin++)
            id = $"{made}-{twin}";
        return id;
    }

    private NotebookFormatException Refuse(string reason) => new(file, where, reason);
}
