using Analysis.Cli.Commands;
using Spectre.Console;

namespace Analysis.Tests.Commands;

/// <summary>The table of checks is one that people can read, however wide their terminal is.</summary>
public class CheckTableTests
{
    private static readonly IReadOnlyList<Claim> claims = Corpus.Read(Path.Combine(Repository.Root, "data", "articles")).Claims;
    private static readonly IReadOnlyList<Check> checks = Records.Read(Path.Combine(Repository.Root, "data", "records")).Check(claims);

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(140)]
    [InlineData(200)]
    public void FitsItsTerminalAndBreaksNoVerdict(int width)
    {
        string[] lines = Lines(width, c => CheckTable.Show(c, checks));
        Assert.All(lines, l => Assert.InRange(l.Length, 0, width));
        Assert.Equal(checks.Count(c => c.Verdict == Verdict.NotDecidable), lines.Count(l => l.Contains("◇ not decidable", StringComparison.Ordinal)));
        Assert.Contains(lines, l => l.Trim() == "economist-2012-01-21");
        Assert.Contains(lines, l => l.Contains("export AZE–ISR 2008", StringComparison.Ordinal) && l.Contains("3.6 bn", StringComparison.Ordinal) && l.Contains("3.606 bn", StringComparison.Ordinal) && l.Contains("● consistent", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("2021 Jan–Jul", StringComparison.Ordinal));
        Assert.True(lines.Length < (width < 130 ? 2.5 : 6) * checks.Count, $"{lines.Length} lines");
    }

    [Fact]
    public void GivesTheReasonsWhereThereIsRoom()
    {
        Assert.Contains(Lines(200, c => CheckTable.Show(c, checks)), l => l.Contains("It agrees with 3.606 bn US dollars", StringComparison.Ordinal));
        Assert.DoesNotContain(Lines(80, c => CheckTable.Show(c, checks)), l => l.Contains("It agrees", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public void ShowsWhichClaimsDoNotGoTogether(int width)
    {
        string[] lines = Lines(width, c => CheckTable.Show(c, Records.Disagreements(claims)));
        Assert.All(lines, l => Assert.InRange(l.Length, 0, width));
        Assert.Contains(lines, l => l.Contains("Slip: +23.5 % is stated", StringComparison.Ordinal));
    }

    private static string[] Lines(int width, Action<IAnsiConsole> show)
    {
        StringWriter written = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(written) });
        console.Profile.Width = width;
        show(console);
        return [.. written.ToString().ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())];
    }
}
