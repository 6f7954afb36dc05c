using System.Globalization;

namespace Analysis.Tests;

/// <summary>
/// Runs the examples of <c>specs/*.md</c>. An example is a fenced block whose info string names what is read (<c>figures</c>, <c>dates</c>,
/// <c>actors</c>, <c>events</c>, <c>claims</c>, <c>rejected</c>), with the day of publication behind it where it matters
/// (<c>dates 2012-04-28</c>); then the text, a line <c>---</c>, and a line for each finding with its place as <c>(start, end)</c>, end not included.
/// </summary>
public class SpecTests
{
    public static TheoryData<string, string> Examples()
    {
        TheoryData<string, string> data = [];
        foreach (SpecExample example in SpecExample.All())
            data.Add(example.Place, example.Heading);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string place, string heading)
    {
        SpecExample example = SpecExample.All().Single(e => e.Place == place);
        Findings findings = example.Read(Grammar.Shared);
        string actual = string.Join('\n', SpecFormat.Lines(example.Reads, findings));
        Assert.True(example.Expected == actual, $"{place} ({heading}): “{example.Text}”\nexpected\n{example.Expected}\nfound\n{actual}");
    }

    [Fact]
    public void EachSpecHasExamples() =>
        Assert.All(SpecExample.Files(), f => Assert.Contains(SpecExample.All(), e => e.Place.StartsWith(Path.GetFileName(f), StringComparison.Ordinal)));
}

/// <summary>An example of a spec document.</summary>
public sealed record SpecExample(string Place, string Heading, string Reads, DateOnly? Published, string Text, string Expected)
{
    private static readonly SpecExample[] all = [.. Files().SelectMany(Of)];

    public static IReadOnlyList<SpecExample> All() => all;

    /// <summary>Whether the heading names a rule: "Tolerances: `tolerance`".</summary>
    public bool Names(string rule) => Heading.Contains($"`{rule}`", StringComparison.Ordinal);

    /// <summary>Reads the text with the rules of a grammar.</summary>
    internal Findings Read(Grammar grammar) => Findings.Read(Text, [new(0, Text.Length)], Published, "", explain: true, grammar: grammar);

    public static string[] Files() => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "specs"), "*.md").Where(f => Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal)];

    private static IEnumerable<SpecExample> Of(string file)
    {
        string heading = "";
        string[] lines = File.ReadAllLines(file);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                heading = lines[i].TrimStart('#', ' ');
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            string[] info = lines[i][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int from = i + 1, end = Array.IndexOf(lines, "```", from);
            i = end;
            if (info.Length == 0 || !SpecFormat.Known(info[0]))
                continue;
            int rule = Array.IndexOf(lines, "---", from, end - from);
            Assert.True(rule > 0, $"{Path.GetFileName(file)}, line {from}: an example needs a line ---");
            DateOnly? published = info.Length > 1 ? DateOnly.ParseExact(info[1], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
            yield return new($"{Path.GetFileName(file)}:{from + 1}", heading, info[0], published, string.Join('\n', lines[from..rule]), string.Join('\n', lines[(rule + 1)..end]));
        }
    }
}
