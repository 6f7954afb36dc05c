using System.Text.Json;

namespace Analysis.Tests.Articles;

public class CitationTests
{
    private static Article Item() => Article.FromText("x", "ferries") with
    {
        Metadata = Metadata.None with
        {
            Title = new("Ferries & {ports}: 50% more", null, "test"),
            Authors =
            [
                new Author("Bo von der Aue Jr.", null, null, "test") { Given = "Bo", Family = "Aue", Particle = "von der", Suffix = "Jr." },
                new Author("Harbour and Port Authority", null, null, "test"),
            ],
            Issued = new("2012-04-28T10:00:00Z", null, "test"),
            Site = new("Harbour Review", null, "test"),
            Address = new("https://example.org/a?b=1&c=2", null, "test"),
            Language = new("en", null, "test"),
            Keywords = [new("ports", null, "test"), new("old ships", null, "test")],
        },
    };

    [Fact]
    public void CslJsonKeepsEveryField()
    {
        JsonElement item = JsonDocument.Parse(Citations.ToCslJson([Item()], new DateOnly(2013, 1, 2))).RootElement[0];
        Assert.Equal("aue2012ferries", item.GetProperty("id").GetString());
        Assert.Equal("von der", item.GetProperty("author")[0].GetProperty("non-dropping-particle").GetString());
        Assert.Equal("Jr.", item.GetProperty("author")[0].GetProperty("suffix").GetString());
        Assert.Equal("Harbour and Port Authority", item.GetProperty("author")[1].GetProperty("literal").GetString());
        Assert.Equal("[[2012,4,28]]", JsonSerializer.Serialize(item.GetProperty("issued").GetProperty("date-parts")));
        Assert.Equal("[[2013,1,2]]", JsonSerializer.Serialize(item.GetProperty("accessed").GetProperty("date-parts")));
        Assert.Equal("ports, old ships", item.GetProperty("keyword").GetString());
    }

    [Fact]
    public void BibTeXHoldsNamesTogetherAndEscapes()
    {
        string text = Citations.ToBibTeX([Item()]);
        Assert.Contains("author = {von der Aue, Jr., Bo and {Harbour and Port Authority}}", text, StringComparison.Ordinal);
        Assert.Contains(@"title = {{Ferries \& \{ports\}: 50\% more}}", text, StringComparison.Ordinal);
        Assert.Contains("date = {2012-04-28}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("urldate", text, StringComparison.Ordinal);
    }

    [Fact]
    public void RisHasALineForEachValue()
    {
        string[] lines = Citations.ToRis([Item()]).Split("\r\n");
        Assert.Equal("TY  - MGZN", lines[0]);
        Assert.Contains("AU  - von der Aue, Bo, Jr.", lines);
        Assert.Contains("DA  - 2012/04/28/", lines);
        Assert.Equal(2, lines.Count(l => l.StartsWith("KW  - ", StringComparison.Ordinal)));
    }

    [Fact]
    public void KeysStayUnique() => Assert.Equal(
        ["aue2012ferries", "aue2012ferriesa"],
        JsonDocument.Parse(Citations.ToCslJson([Item(), Item()])).RootElement.EnumerateArray().Select(i => i.GetProperty("id").GetString()));
}
