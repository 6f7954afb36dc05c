using System.Security.Cryptography;
using System.Text.Json;

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
        Assert.ThrowsAny<Exception>(() => DataPackage.Write(folder, "p", "P", new DataResource("dates", "Dates", Frame.Of([new Thrower()])) { Path = "tables/dates.csv" }));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(folder, "tables", "dates.csv")));
        Assert.Empty(Directory.GetFiles(folder, "*.tmp", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../out.csv")]
    [InlineData("/out/of/here.csv")]
    [InlineData("a//b.csv")]
    [InlineData("a\\b.csv")]
    public void NoPathLeadsOut(string path) =>
        Assert.Throws<ArgumentException>(() => DataPackage.Write(folder, "p", "P", new DataResource("x", "X", Frame.Of([date])) { Path = path }));

    [Fact]
    public void NamesAreUnique() =>
        Assert.Throws<ArgumentException>(() => DataPackage.Write(folder, "p", "P", new("x", "X", Frame.Of([date])), new("x", "X", Frame.Of([date])) { Path = "y.csv" }));

    private void Write() => DataPackage.Write(
        folder, "sample", "A sample",
        new("arms", "Deals in arms", Frame.Of([deal])) { Sources = [new("A register", "https://example.org/register")], Licenses = [new("other", "Non-commercial use with the publisher's name", null)] },
        new("dates", "Dates", Frame.Of([date])) { Path = "tables/dates.csv" });

    private sealed record Thrower
    {
        public string Name => throw new InvalidOperationException("A member that cannot be read.");
    }
}
