using Analysis.Figures;

namespace Analysis.Tests.Figures;

/// <summary>
/// Every rule of figures is defended: a heading of the specs names it, and with the rule switched off an example below that heading fails. Nothing else may change
/// but examples in which the rule took part, as the finding itself says.
/// </summary>
public class FigureRuleTests
{
    public static TheoryData<string> Rules() => [.. FigureRules.Shared.Book.Names];

    [Theory]
    [MemberData(nameof(Rules))]
    public void ItsOwnExamplesFailWithoutItAndNothingElseDoes(string rule)
    {
        Grammar without = Grammar.WithoutFigureRule(rule);
        SpecExample[] failing = [.. SpecExample.All().Where(e => e.Reads is "figures" or "rejected" && Lines(e, without) != Lines(e, Grammar.Shared))];
        Assert.True(failing.Any(e => e.Names(rule)), $"No example under a heading that names the rule “{rule}” fails without it.");
        Assert.All(failing, e => Assert.True(e.Names(rule) || TakesPart(rule, e), $"Without the rule “{rule}” {e.Place} changes, in which it takes no part: “{e.Text}”\n{Lines(e, without)}"));
    }

    private static string Lines(SpecExample example, Grammar grammar) => string.Join('\n', SpecFormat.Lines(example.Reads, example.Read(grammar)));

    private static bool TakesPart(string rule, SpecExample example)
    {
        Findings findings = example.Read(Grammar.Shared);
        return findings.Rejected.Any(r => r.Reason == rule || r.Rule.Split(", ").Contains(rule)) || findings.Figures.Any(f => f.Rule.Split(", ").Contains(rule));
    }
}
