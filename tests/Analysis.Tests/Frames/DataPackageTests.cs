using System.Security.Cryptography;
using System.Text.Json;
using Deedle;

namespace Analysis.Tests.Frames;

public sealed class DataPackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("analysis-package-").FullName;

    private static readonly ArmsRecord deal = new(
        "ISR", "AZE", "Hermes-450", "UAV", 10, true, 2008, false, 10, true, "2008; 2009", "New", "A register", "2026-05-18", "arms.csv", 2);

    private static readonly DateMention date = new("a", 3, 10, "April 2012", DateKind.Date, "2012-04", new(2012, 4, 1), new(2012, 4, 30));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void DescribesWhatItHolds()
    {
        Write();
        Approved.Verify(File.ReadAllText(Path.Combine(folder, "datapackage.json")), "datapackage.json");
        Assert.Equal(["arms.csv", "datapackage.json", "tables/dates.csv"], Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void HashAndSizeAreThoseOfTheFiles()
    {
        Write();
        using JsonDocument package = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "datapackage.json")));
        foreach (JsonElement resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(folder, resource.GetProperty("path").GetString()!));
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), resource.GetProperty("hash").GetString());
        }
    }

    [Fact]
    public void WritingTwiceGivesTheSameBytes()
    {
        Write();
        byte[] before = File.ReadAllBytes(Path.Combine(folder, "datapackage.json"));
        Write();
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(folder, "datapackage.json")));
    }

    [Fact]
    public void WhatCannotBeWrittenLeavesWhatStood()
    {
        Write();
        byte[] before = File.ReadAllBytes(Path.Combine(folder, "tables", "dates.csv"));
        Frame<int, string> frame = Frame.FromColumns([KeyValue.Create("name", new Series<int, object>([0, 1], ["fine", new List<int> { 1 }]))]);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => DataPackage.Write(folder, "p", "P", new DataResource("dates", "Dates", frame) { Path = "tables/dates.csv" }));
        Assert.StartsWith("Row 1 of the column 'name' holds a List`1", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(folder, "tables", "dates.csv")));
        Assert.Empty(Directory.GetFiles(folder, "*.tmp", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../out.csv")]
    [InlineData("/out/of/here.csv")]
    [InlineData("a//b.csv")]
    [InlineData("a\\b.csv")]
    public void NoPathLeadsOut(string path) =>
        Assert.Throws<ArgumentException>(() => DataPackage.Write(folder, "p", "P", DataResource.Of("x", "X", [date]) with { Path = path }));

    [Fact]
    public void NamesAreUnique() =>
        Assert.Throws<ArgumentException>(() => DataPackage.Write(folder, "p", "P", DataResource.Of("x", "X", [date]), DataResource.Of("x", "X", [date]) with { Path = "y.csv" }));

    [Fact]
    public void AFrameThatWasComputedIsDescribedByWhatItHolds()
    {
        ArmsRecord[] deals = [deal, deal with { Supplier = "=2+2", OrderYear = 2009, Ordered = null }];
        Frame<string, int> pivot = deals.ToFrame().PivotTable<int, string, string, int, int>("supplier", "order_year", rows => rows.RowCount);
        DataPackage.Write(folder, "p", "P", new DataResource("deals", "Deals by year", pivot) { Keys = ["supplier"], Record = typeof(ArmsRecord) });
        Assert.Equal("supplier,2008,2009\r\n\"'=2+2\",,1\r\nISR,1,\r\n", File.ReadAllText(Path.Combine(folder, "deals.csv")));
        using JsonDocument package = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "datapackage.json")));
        JsonElement fields = package.RootElement.GetProperty("resources")[0].GetProperty("schema").GetProperty("fields");
        Assert.Equal(["supplier string", "2008 integer", "2009 integer"], fields.EnumerateArray().Select(f => $"{f.GetProperty("name")} {f.GetProperty("type")}"));
        Assert.NotEmpty(fields[0].GetProperty("description").GetString()!);
        Assert.False(fields[1].TryGetProperty("constraints", out _));
    }

    [Fact]
    public void WhatARecordAlwaysHasIsNotRequiredWhereAJoinLeftItOut()
    {
        Frame<int, string> dates = new[] { date, date }.ToFrame();
        Frame<int, string> joined = Frame.FromRowKeys([0, 1, 2]).Join(dates.Columns[["start", "relative"]], JoinKind.Left);
        DataPackage.Write(folder, "p", "P", new DataResource("dates", "Dates", joined) { Record = typeof(DateMention) });
        Assert.DoesNotContain("required", File.ReadAllText(Path.Combine(folder, "datapackage.json")), StringComparison.Ordinal);
        Assert.Contains("UTF-16 code unit", File.ReadAllText(Path.Combine(folder, "datapackage.json")), StringComparison.Ordinal);
    }

    private void Write() => DataPackage.Write(
        folder, "sample", "A sample",
        DataResource.Of("arms", "Deals in arms", [deal]) with { Sources = [new("A register", "https://example.org/register")], Licenses = [new("other", "Non-commercial use with the publisher's name", null)] },
        DataResource.Of("dates", "Dates", [date]) with { Path = "tables/dates.csv" });
}
