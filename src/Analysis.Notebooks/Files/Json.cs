using System.Text.Json;

namespace Analysis.Notebooks;

/// <summary>Looking into JSON that others wrote.</summary>
internal static class Json
{
    public static JsonElement EmptyObject { get; } = Parse("{}");

    public static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new() { MaxDepth = 256 });
        return document.RootElement.Clone();
    }

    /// <summary>The text at a path of property names, or null where the path leads to anything else.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (string name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }
        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
