using System.Text;
using System.Text.Json;
using Analysis.Articles;
using Analysis.Cli.Commands;
using Analysis.Cli.Report;
using Analysis.Tests.Report;

namespace Analysis.Tests.Safety;

/// <summary>One document is one document: whatever goes wrong in it is told with its name, and the others are read. Here each reader has a fault on purpose.</summary>
public class OneDocumentTests
{
    private static readonly ArticleReaders faulty = new(
        (bytes, key, path, address) => throw new FormatException("page"),
        (bytes, key, path) => throw new OverflowException("docx"),
        (text, key, path) => throw new InvalidOperationException("markdown"),
        (text, key, path) => throw new KeyNotFoundException("plain"));

    [Theory]
    [InlineData("a.html", "FormatException: page")]
    [InlineData("a.docx", "OverflowException: docx")]
    [InlineData("a.md", "InvalidOperationException: markdown")]
    [InlineData("a.txt", "KeyNotFoundException: plain")]
    public void AFaultInAReaderIsTheFilesFailure(string name, string told)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write(name, "Israel sold five drones.");
        ReadFailure failure = ArticleFile.Read(path, "a", readers: faulty).Failure!;
        Assert.Equal(path, failure.Path);
        Assert.Contains(told, failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AFaultInALineIsThatLinesError()
    {
        using MemoryStream output = new();
        int code = JsonLines.Run(Lines("""{"id":1,"text":"a"}""", """{"id":"two","text":"b"}""", """{"id":3,"text":"c"}"""), output, (line, id, json) =>
        {
            json.WriteStartObject();
            JsonLines.WriteId(json, id);
            if (line.GetProperty("text").GetString() == "b")
                throw new OverflowException("on purpose");
            json.WriteEndObject();
            return null;
        });
        Assert.Equal(1, code);
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("{\"id\":1}", lines[0]);
        using JsonDocument error = JsonDocument.Parse(lines[1]);
        Assert.Equal("two", error.RootElement.GetProperty("id").GetString());
        Assert.Contains("OverflowException: on purpose", error.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("{\"id\":3}", lines[2]);
    }

    [Fact]
    public async Task AFaultInAnArticleIsARowOfTheReport()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/cod.md", "---\ntitle: Cod\n---\n\nNorway sold Iceland fish for 310 million dollars in 2010.\n");
        folder.Write("in/oil.md", "---\ntitle: Oil\n---\n\nNorway sold Iceland oil for 410 million dollars in 2010.\n");
        ReportRequest request = new([folder.At("in")], folder.At("out"), null, null, "A report", false, "analysis report in");
        ReportResult result = await new ReportBuild(request, new Progress<string>(), article => article.Key == "oil" ? throw new OverflowException("on purpose") : article.Analyze()).Run(TestContext.Current.CancellationToken);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("cod", Assert.Single(result.Articles).Article.Key);
        Assert.Contains("OverflowException: on purpose", Assert.Single(result.Failures).Reason, StringComparison.Ordinal);
        Assert.Contains("oil.md", await File.ReadAllTextAsync(folder.At("out", "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"\ud800","text":"5 dollars"}""")]
    [InlineData("""{"text":"\udc00"}""")]
    [InlineData("""{"text":"x","date":"\ud800"}""")]
    [InlineData("""{"\ud800":1,"text":"x"}""")]
    public void HalfASurrogateIsAnErrorOfItsLine(string line)
    {
        using MemoryStream output = new();
        Assert.Equal(1, JsonLines.Run(Lines(line, """{"id":2,"text":"5 dollars"}"""), output, (l, id, json) => TextLines.Answer(l, id, json, explain: false)));
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("half of a surrogate pair", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":2,\"figures\":[{", lines[1], StringComparison.Ordinal);
    }

    private static MemoryStream Lines(params string[] lines) => new(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
}
