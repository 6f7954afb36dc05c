using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Frames;

namespace Analysis;

/// <summary>Writes frames as CSV with a Frictionless <c>datapackage.json</c> that says what every column means.</summary>
public static class DataPackage
{
    private static readonly JsonSerializerOptions json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Writes each resource as CSV and then <c>datapackage.json</c>: Table Schema with types, units and descriptions, sources, licences, size and SHA-256.
    /// Each file is written beside its place and then moved there, so that a reader never sees half a file; the description comes last. The same
    /// frames give the same bytes.
    /// </summary>
    /// <param name="directory">The folder; it is made where it is missing.</param>
    /// <param name="name">A short name of the package in lower case: "israel-azerbaijan".</param>
    /// <param name="title">What it holds, for people.</param>
    /// <param name="resources">The tables.</param>
    /// <exception cref="ArgumentException">A path leads out of the folder, or two resources share a name or a path.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(string directory, string name, string title, params IReadOnlyList<DataResource> resources)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(resources);
        foreach (DataResource resource in resources)
            RefuseUnsafe(resource, resources);
        JsonArray described = [];
        foreach (DataResource resource in resources)
        {
            string file = Path.Combine(directory, resource.Path);
            FrameView frame = FrameView.Of(resource.Frame, resource.Keys);
            if (resource.Record is not null)
                frame = frame.DescribedBy(resource.Record);
            Replace(file, stream => FrameCsv.Write(frame, stream));
            described.Add(Describe(resource, frame, file));
        }
        JsonObject package = new() { ["profile"] = "tabular-data-package", ["name"] = name, ["title"] = title, ["resources"] = described };
        Replace(Path.Combine(directory, "datapackage.json"), stream =>
        {
            using Utf8JsonWriter writer = new(stream, new() { Indented = true, NewLine = "\n", Encoder = json.Encoder });
            package.WriteTo(writer, json);
            writer.Flush();
            stream.Write("\n"u8);
        });
    }

    /// <summary>Writes a file beside its place and moves it there; where writing fails, what stood there before still stands.</summary>
    private static void Replace(string file, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        string draft = file + ".tmp";
        try
        {
            using (FileStream stream = File.Create(draft))
                write(stream);
            File.Move(draft, file, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void RefuseUnsafe(DataResource resource, IReadOnlyList<DataResource> all)
    {
        if (Path.IsPathRooted(resource.Path) || resource.Path.Contains('\\', StringComparison.Ordinal) || resource.Path.Split('/').Any(p => p is "" or "." or ".."))
            throw new ArgumentException($"The path of '{resource.Name}', '{resource.Path}', must stay below the folder of the package.", nameof(resource));
        if (all.Any(r => !ReferenceEquals(r, resource) && (r.Name == resource.Name || string.Equals(r.Path, resource.Path, StringComparison.OrdinalIgnoreCase))))
            throw new ArgumentException($"Two resources share the name '{resource.Name}' or the path '{resource.Path}'.", nameof(all));
    }

    private static JsonObject Describe(DataResource resource, FrameView frame, string file)
    {
        using FileStream stream = File.OpenRead(file);
        string hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        JsonObject described = new()
        {
            ["profile"] = "tabular-data-resource",
            ["name"] = resource.Name,
            ["title"] = resource.Title,
            ["path"] = resource.Path,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["bytes"] = stream.Length,
            ["hash"] = "sha256:" + hash,
            ["rows"] = frame.Count,
            ["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true },
            ["schema"] = new JsonObject { ["fields"] = new JsonArray([.. frame.Columns.Select((column, at) => (JsonNode)Field(column, () => frame.HasMissing(at)))]), ["missingValues"] = new JsonArray("") },
        };
        if (resource.Sources.Count > 0)
            described["sources"] = new JsonArray([.. resource.Sources.Select(s => With(new() { ["title"] = s.Title }, s.Address))]);
        if (resource.Licenses.Count > 0)
            described["licenses"] = new JsonArray([.. resource.Licenses.Select(l => With(new() { ["name"] = l.Name, ["title"] = l.Title }, l.Address))]);
        return described;
    }

    private static JsonObject With(JsonObject described, string? address)
    {
        if (address is not null)
            described["path"] = address;
        return described;
    }

    private static JsonObject Field(Column column, Func<bool> hasMissing)
    {
        JsonObject field = new()
        {
            ["name"] = FrameCsv.Safe(column.Name),
            ["type"] = column.Type switch { ColumnType.Whole => "integer", ColumnType.Number => "number", ColumnType.Boolean => "boolean", ColumnType.Date => "date", ColumnType.Time => "datetime", _ => "string" },
        };
        if (column.Type == ColumnType.Boolean)
            (field["trueValues"], field["falseValues"]) = (new JsonArray("true"), new JsonArray("false"));
        if (column.Type == ColumnType.Time)
            field["format"] = "any";
        if (column.Description.Length > 0)
            field["description"] = column.Description;
        if (column.Unit.Length > 0)
            field["unit"] = column.Unit;
        JsonObject constraints = [];
        if (!column.Nullable && column.Type != ColumnType.Text && !hasMissing())
            constraints["required"] = true;
        if (column.Values.Count > 0)
            constraints["enum"] = new JsonArray([.. column.Values.Select(v => (JsonNode)v)]);
        if (constraints.Count > 0)
            field["constraints"] = constraints;
        return field;
    }
}
