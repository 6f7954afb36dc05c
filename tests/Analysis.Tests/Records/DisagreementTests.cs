namespace Analysis.Tests.RecordFiles;

/// <summary>Claims of the digests held against each other.</summary>
public class DisagreementTests
{
    private static readonly IReadOnlyList<Disagreement> found = Records.Disagreements(Corpus.Read(Path.Combine(Repository.Root, "data", "articles")).Claims);

    [Fact]
    public void FindsTheRateThatDoesNotFollow()
    {
        Disagreement slip = Assert.Single(found, d => d.Kind == DisagreementKind.Slip);
        Assert.Equal("azernews-2021-08-18", slip.Article);
        Assert.Equal("+23.5 % is stated, but 363.9 m US dollars and 475.9 m US dollars in the same article give +30.8 %.", slip.Reason);
    }

    [Fact]
    public void FindsTheOutlierOf2022() =>
        Assert.Contains(found, d => d is { Kind: DisagreementKind.Outlier, Article: "trend-2023-02-19" } && d.Reason.StartsWith("4.1 times as much as the other article on 2022", StringComparison.Ordinal));

    [Fact]
    public void FindsTheAmountThatIsGivenForTwoThings() =>
        Assert.Contains(found, d => d is { Kind: DisagreementKind.Scope, Article: "rferl-2009-06-28", Others: "us-embassy-baku-2009-06-30" });

    [Fact]
    public void LeavesRoundedSumsAlone() => Assert.DoesNotContain(found, d => d.Measure == "total" && d.Kind == DisagreementKind.Slip);
}
