using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Notebooks;

namespace Analysis.Kernel.Tests;

/// <summary>
/// What a reader gets from the outputs of a cell, whoever ran it: text, tables, charts. How a kernel cuts streams into pieces, in which form plotly's JSON
/// travels, and the script that draws charts where JSON alone is not drawn make no difference.
/// </summary>
internal static partial class Substance
{
    /// <summary>What the tool adds to the first cell that runs in Jupyter, so that the page finds its way back to it.</summary>
    private const string toolScript = "id='dotnet-interactive-this-cell-";

    /// <summary>A cell's outputs, each as its kind and what it says.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<CellOutput> outputs)
    {
        List<string> substance = [];
        foreach (CellOutput output in outputs)
        {
            string? said = output switch
            {
                StreamOutput stream => $"{stream.Name}: {stream.Text}",
                DisplayOutput display => Of(display.Data),
                ErrorOutput error => $"error: {error.Name}: {error.Message}",
                _ => null,
            };
            if (said is null)
                continue;
            if (output is StreamOutput { Name: var name } && substance.Count > 0 && substance[^1].StartsWith($"{name}: ", StringComparison.Ordinal))
                substance[^1] += said[(name.Length + 2)..];
            else
                substance.Add(said);
        }
        return [.. substance.Select(s => s.TrimEnd())];
    }

    private static string? Of(MimeBundle data)
    {
        if (data[MimeBundle.Plotly] is { } plotly)
            return "chart: " + Ordered(Figure(plotly));
        if (data[MimeBundle.Html] is not { } html)
            return "text: " + data[MimeBundle.Plain];
        if (html.TrimStart().StartsWith("<script", StringComparison.Ordinal) || html.Contains(toolScript, StringComparison.Ordinal))
            return null;
        return PlainHtml().Match(html) is { Success: true } plain ? "text: " + WebUtility.HtmlDecode(plain.Groups[1].Value) : "html: " + html.ReplaceLineEndings("\n");
    }

    /// <summary>A figure; Jupyter's protocol carries it as a string that holds the JSON.</summary>
    private static JsonNode? Figure(string json) => JsonNode.Parse(json) is JsonValue value && value.TryGetValue(out string? inside) ? JsonNode.Parse(inside) : JsonNode.Parse(json);

    /// <summary>JSON with its members in order and its numbers as the doubles that they are.</summary>
    private static string Ordered(JsonNode? node) => node switch
    {
        JsonObject members => "{" + string.Join(',', members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"\"{m.Key}\":{Ordered(m.Value)}")) + "}",
        JsonArray items => "[" + string.Join(',', items.Select(Ordered)) + "]",
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => value.GetValue<double>().ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        _ => node?.ToJsonString() ?? "null",
    };

    /// <summary>The HTML that the kernel makes of a value that has nothing but its text.</summary>
    [GeneratedRegex("^<div class=\"dni-plaintext\"><pre>(.*?)</pre></div>", RegexOptions.Singleline)]
    private static partial Regex PlainHtml();
}
