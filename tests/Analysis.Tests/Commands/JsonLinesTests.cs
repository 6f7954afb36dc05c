using System.Text;
using System.Text.Json;
using Analysis.Cli.Commands;

namespace Analysis.Tests.Commands;

/// <summary>The streaming contract: an answer or an error for each line, whatever the line.</summary>
public class JsonLinesTests
{
    [Fact]
    public void AnswersEachLineAndGoesOnPastBadOnes()
    {
        (int code, JsonElement[] lines) = Run(
            """
            {"id": 7, "text": "Sales did not exceed 12,000 dollars last year.", "date": "1993-05-01"}

            not json
            {"id": "x", "text": 5}
            {"id": "y", "text": "", "date": "May"}
            {"id": "half", "text": "\ud800"}
            [1]
            {"text": "Tea cost £3."}
            """);
        Assert.Equal(1, code);
        Assert.Equal(7, lines.Length);
        JsonElement figure = lines[0].GetProperty("figures")[0];
        Assert.Equal((7, 12000m, "<=", "USD"), (lines[0].GetProperty("id").GetInt32(), figure.GetProperty("value").GetDecimal(), figure.GetProperty("bound").GetString(), figure.GetProperty("unit").GetString()));
        Assert.Equal("1992", lines[0].GetProperty("dates")[0].GetProperty("edtf").GetString());
        Assert.StartsWith("the line is no JSON", lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(["x", "y", "half"], lines[2..5].Select(l => l.GetProperty("id").GetString()));
        Assert.All(lines[1..6], l => Assert.True(l.TryGetProperty("error", out _)));
        Assert.False(lines[6].TryGetProperty("id", out _));
        Assert.Equal("GBP", lines[6].GetProperty("figures")[0].GetProperty("unit").GetString());
    }

    [Fact]
    public void NothingInGivesNothingOut() => Assert.Equal((0, 0), (Run("").Code, Run("").Lines.Length));

    private static (int Code, JsonElement[] Lines) Run(string input)
    {
        using MemoryStream output = new();
        int code = JsonLines.Run(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, (line, id, json) => TextLines.Answer(line, id, json, explain: false));
        return (code, [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)]);
    }
}
