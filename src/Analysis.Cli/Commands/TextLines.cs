using System.Globalization;
using System.Text.Json;

namespace Analysis.Cli.Commands;

/// <summary>
/// The streaming contract of <c>extract</c>: <c>{"id", "text", "date"?}</c> in, findings out. Where a line gives no date, relative dates count from
/// the date line near the top of its text, if it has one.
/// </summary>
internal static class TextLines
{
    public static string? Answer(JsonElement line, JsonElement id, Utf8JsonWriter json, bool explain)
    {
        if (!line.TryGetProperty("text", out JsonElement text) || text.ValueKind != JsonValueKind.String)
            return "there is no \"text\", or it is no string";
        DateOnly? published = null;
        if (line.TryGetProperty("date", out JsonElement date) && date.ValueKind != JsonValueKind.Null)
        {
            if (date.ValueKind != JsonValueKind.String || !DateOnly.TryParseExact(date.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                return "\"date\" is not of the form YYYY-MM-DD";
            published = day;
        }
        string words = text.GetString()!;
        FindingsJson.Write(json, id, Findings.Read(words, published ?? Article.PublishedIn(words), explain: explain, relativeOrdinals: true), explain);
        return null;
    }
}
