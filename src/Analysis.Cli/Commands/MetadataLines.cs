using System.Text.Json;

namespace Analysis.Cli.Commands;

/// <summary><c>{"id", "path", "url"?}</c> a line in, the metadata of that file a line out; a file that cannot be read is an error on its line.</summary>
internal static class MetadataLines
{
    public static string? Answer(JsonElement line, JsonElement id, Utf8JsonWriter json, bool explain)
    {
        if (!line.TryGetProperty("path", out JsonElement path) || path.ValueKind != JsonValueKind.String || path.GetString() is not { Length: > 0 } file)
            return "there is no \"path\", or it is no string";
        string? address = line.TryGetProperty("url", out JsonElement url) && url.ValueKind == JsonValueKind.String ? url.GetString() : null;
        try
        {
            MetadataJson.Write(json, id, Article.Read(file, address), explain);
            return null;
        }
        catch (ArticleException e)
        {
            return e.Message;
        }
    }
}
