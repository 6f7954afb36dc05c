using System.Text;
using System.Text.Json;

namespace Analysis.Articles;

/// <summary>What valid JSON may hold and no text can: half of a surrogate pair, as an escape.</summary>
internal static class JsonText
{
    private const string Reason = "half of a surrogate pair stands as an escape in a name or text";

    /// <summary>The place of the first half of a surrogate pair, in words; null where there is none.</summary>
    /// <param name="json">Valid JSON.</param>
    /// <param name="depth">How deep it may be nested.</param>
    /// <param name="namesOnly">Whether only names count, not texts.</param>
    public static string? HalfSurrogate(string json, int depth = 64, bool namesOnly = false) =>
        json.Contains("\\u", StringComparison.OrdinalIgnoreCase) ? HalfSurrogate(Encoding.UTF8.GetBytes(json), depth, namesOnly) : null;

    /// <summary>The place of the first half of a surrogate pair, in words; null where there is none.</summary>
    /// <param name="json">Valid JSON in UTF-8.</param>
    /// <param name="depth">How deep it may be nested.</param>
    /// <param name="namesOnly">Whether only names count, not texts.</param>
    public static string? HalfSurrogate(ReadOnlySpan<byte> json, int depth = 64, bool namesOnly = false)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = depth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        while (reader.Read())
        {
            if (reader.ValueIsEscaped && (reader.TokenType == JsonTokenType.PropertyName || (reader.TokenType == JsonTokenType.String && !namesOnly)) && !IsText(ref reader))
                return $"{Reason} (byte {reader.TokenStartIndex + 1})";
        }
        return null;
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            _ = reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
