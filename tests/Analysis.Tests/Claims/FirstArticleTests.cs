using System.Globalization;

namespace Analysis.Tests.Claims;

/// <summary>The claims of the first article, which is read beside the repository, and what our records say of them.</summary>
public class FirstArticleTests
{
    [Fact]
    public void GivesItsFiveClaimsWithSidesAndPeriods() => Assert.Equal(
        [
            "export ISR AZE 1992 = 50000 USD",
            "import ISR AZE 1992 assumed <= 12000 USD",
            "total ISR AZE 2012 assumed > 4000000000 USD",
            "oil_share_of_israel ISR AZE 2012 assumed > 0.1667 share",
            "radar_detection_range ISR AZE 2012 assumed = 500 km",
        ],
        Claims().Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Measure} {c.Reporter} {c.Partner} {c.Period}{(c.PeriodAssumed ? " assumed" : "")} {c.Bound.Sign()} {c.Value:0.####} {c.Unit}")));

    [Fact]
    public void GetsTheVerdictsOfTheRecord()
    {
        Records records = Records.Read(Path.Combine(Repository.Root, "data", "records"));
        IReadOnlyList<Check> checks = records.Check(Claims());
        Assert.Equal([Verdict.Understated, Verdict.Consistent, Verdict.Overstated, Verdict.NotDecidable, Verdict.NotDecidable], checks.Select(c => c.Verdict));
        Assert.Equal((206_891m, 430_000m), (checks[0].Lowest, checks[0].Highest));
        Assert.Contains("4.1 to 8.6 times", checks[0].Reason, StringComparison.Ordinal);
        Assert.Contains("2008 with 3.735 bn US dollars (larger count of each flow)", checks[2].Reason, StringComparison.Ordinal);
        Assert.Contains("does not publish where its crude comes from", checks[3].Reason, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Claim> Claims() => Article.Read(Repository.Shared("seed/article.txt")).Analyze().Claims;
}
