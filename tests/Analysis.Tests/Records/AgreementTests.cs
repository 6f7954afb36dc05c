namespace Analysis.Tests.RecordFiles;

/// <summary>What several articles say of one thing, and whether they can all be right.</summary>
public class AgreementTests
{
    [Fact]
    public void ArticlesAgreeWhereOneValueFitsAllTheirClaims()
    {
        Agreement found = Assert.Single(Records.Agreements([Claim("a", 3.6m), Claim("b", 3.5m), Claim("c", 3m, Bound.MoreThan)]));
        Assert.Equal(("total", "AZE", "ISR", "2008", "USD"), (found.Measure, found.Reporter, found.Partner, found.Period, found.Unit));
        Assert.Equal((3, 3, 3_000_000_000m, 3_500_000_000m, 3_600_000_000m, 1.2m), (found.Claims, found.Articles, found.Lowest, found.Median, found.Highest, found.Spread));
        Assert.True(found.Agrees);
        Assert.Equal("a; b; c", found.Keys);
    }

    [Fact]
    public void TheyDisagreeWhereNoneDoes()
    {
        Assert.False(Assert.Single(Records.Agreements([Claim("a", 1.7m), Claim("b", 7m)])).Agrees);
        Assert.False(Assert.Single(Records.Agreements([Claim("a", 1.2m), Claim("b", 3m, Bound.MoreThan)])).Agrees);
        Assert.True(Assert.Single(Records.Agreements([Claim("a", 1.2m), Claim("b", 3m, Bound.AtMost)])).Agrees);
    }

    [Fact]
    public void TradeIsTheSameWhoeverIsNamedFirst() =>
        Assert.Equal(2, Assert.Single(Records.Agreements([Claim("a", 1m), Claim("b", 1m) with { Reporter = "ISR", Partner = "AZE" }])).Articles);

    [Fact]
    public void OneArticleOrAnotherPeriodUnitOrDirectionIsNothingToCompare() => Assert.Empty(Records.Agreements(
    [
        Claim("a", 1m), Claim("a", 2m), Claim("b", 1m) with { Period = "2009" }, Claim("c", 1m) with { Unit = "EUR" }, Claim("d", 1m) with { Period = null },
        Claim("e", 1m) with { Measure = "export" }, Claim("f", 1m) with { Measure = "export", Reporter = "ISR", Partner = "AZE" },
    ]));

    [Fact]
    public void ThoseThatDisagreeMostComeFirst() => Assert.Equal(
        ["2010", "2009", "2008"],
        Records.Agreements([Claim("a", 1m), Claim("b", 1m), Claim("a", 1m) with { Period = "2009" }, Claim("b", 2m) with { Period = "2009" }, Claim("a", 1m) with { Period = "2010" }, Claim("b", 4m) with { Period = "2010" }]).Select(a => a.Period));

    [Fact]
    public void ASlipNeedsExactAmountsAndMoreThanTheirRounding()
    {
        Claim before = Claim("a", 2m) with { Period = "2007", Text = "$2 billion" }, now = Claim("a", 3m) with { Text = "$3 billion" };
        Claim growth = Claim("a", 0) with { Measure = "total_growth", Value = 0.42m, Unit = "share", Text = "42 percent", Start = 9 };
        Assert.Empty(Records.Disagreements([before, now, growth]));
        Assert.Empty(Records.Disagreements([before, now with { Bound = Bound.MoreThan }, growth with { Value = 0.1m }]));
        Claim exact = now with { Value = 3_000_000_000m, Text = "$3,000.0 million" }, exactBefore = before with { Text = "$2,000.0 million" };
        Assert.Equal(DisagreementKind.Slip, Assert.Single(Records.Disagreements([exactBefore, exact, growth])).Kind);
    }

    [Fact]
    public void ChecksSayHowAClaimDisagreesWithTheOthers()
    {
        IReadOnlyList<Check> checks = Records.None.Check([Claim("a", 1.7m), Claim("b", 7m)]);
        Assert.Equal(["", "4.1 times as much as the other article on 2008: 1.7 bn US dollars."], checks.Select(c => c.Disagreement));
    }

    private static Claim Claim(string article, decimal billions, Bound bound = Bound.Equal) => new(
        article, 0, 9, "some words", "total", "AZE", "ISR", "2008", false, billions * 1_000_000_000m, null, bound, "USD", Status.Reported, null, null, null);
}
