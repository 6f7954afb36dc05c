using Analysis.Dates;

namespace Analysis.Tests.Dates;

/// <summary>
/// Every rule of dates is defended: a heading of the specs names it, and with the rule switched off an example below that heading fails. Nothing else may change
/// but examples in which the rule took part, as the finding itself says.
/// </summary>
public class DateRuleTests
{
    public static TheoryData<string> Rules() => [.. DateRules.Shared.Book.Names];

    [Theory]
    [MemberData(nameof(Rules))]
    public void ItsOwnExamplesFailWithoutItAndNothingElseDoes(string rule)
    {
        Grammar without = Grammar.WithoutDateRule(rule);
        SpecExample[] failing = [.. SpecExample.All().Where(e => e.Reads == "dates" && Lines(e, without) != e.Expected)];
        Assert.True(failing.Any(e => e.Names(rule)), $"No example under a heading that names the rule “{rule}” fails without it; these do:\n{string.Join('\n', failing.Select(e => $"{e.Place} {e.Heading}"))}");
        Assert.All(failing, e => Assert.True(e.Names(rule) || TakesPart(rule, e), $"Without the rule “{rule}” {e.Place} changes, in which it takes no part: “{e.Text}”\n{Lines(e, without)}"));
    }

    private static string Lines(SpecExample example, Grammar grammar) => string.Join('\n', SpecFormat.Lines(example.Reads, example.Read(grammar)));

    private static bool TakesPart(string rule, SpecExample example) => example.Read(Grammar.Shared).Dates.Any(d => d.Rule.Split(", ").Contains(rule));
}
