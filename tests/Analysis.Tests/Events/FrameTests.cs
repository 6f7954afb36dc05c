using Analysis.Lexicon;

namespace Analysis.Tests.Events;

/// <summary>Each row of the tables of frames and measures that brings an example reads it.</summary>
public class FrameTests
{
    public static TheoryData<string, string, string> Frames() =>
        [.. LexiconFile.Rows("verb-patterns.csv").Where(r => r["example"].Length > 0 && r["use"].StartsWith("act", StringComparison.Ordinal)).Select(r => (r["example"], r["cameo"], $"{r["verbs"]} {r["particle"]} {r["objects"]}"))];

    public static TheoryData<string, string, string> Nothing() =>
        [.. LexiconFile.Rows("verb-patterns.csv").Where(r => r["example"].Length > 0 && r["use"] == "none").Select(r => (r["example"], r["use"], $"{r["verbs"]} {r["particle"]} {r["objects"]}"))];

    public static TheoryData<string, string, string> Measures() =>
        [.. LexiconFile.Rows("claim-measures.csv").Select(r => (r["example"], r["class"], r["measure"]))];

    [Theory]
    [MemberData(nameof(Frames))]
    public void AFrameReadsItsExample(string example, string cameo, string frame) =>
        Assert.True(Findings.Read(example, new DateOnly(2019, 5, 14)).Events.Any(e => e.Cameo == cameo), frame);

    [Theory]
    [MemberData(nameof(Nothing))]
    public void AnotherSenseIsNoEvent(string example, string use, string frame)
    {
        Assert.Equal("none", use);
        Assert.True(Findings.Read(example, new DateOnly(2019, 5, 14)).Events.Count == 0, frame);
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void AMeasureReadsItsExample(string example, string kind, string measure) =>
        Assert.Contains(Findings.Read(example, new DateOnly(2019, 5, 14)).Claims, c => c.Measure == measure && string.Equals(c.Class.ToString(), kind, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void EveryFrameNamesKnownVerbsAndClasses() => Assert.NotEmpty(EnglishLexicon.Shared.ClaimMeasures);
}
