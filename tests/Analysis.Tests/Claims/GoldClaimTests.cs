using System.Globalization;

namespace Analysis.Tests.Claims;

/// <summary>The claims read in the digests of <c>data/articles</c>, held against what their sources state.</summary>
public class GoldClaimTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Claim> read = Corpus.Read(Path.Combine(Repository.Root, "data", "articles")).Claims;

    [Fact]
    public void AllAreFoundAndNoneIsInvented()
    {
        List<Claim> left = [.. read];
        List<GoldClaim> missed = [];
        foreach (GoldClaim gold in GoldClaim.All)
        {
            int at = left.FindIndex(gold.Is);
            if (at < 0)
                missed.Add(gold);
            else
                left.RemoveAt(at);
        }
        int found = GoldClaim.All.Count - missed.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} of {GoldClaim.All.Count} found; {read.Count} read"));
        foreach (GoldClaim gold in missed)
            output.WriteLine("missed " + gold);
        foreach (Claim claim in left)
            output.WriteLine("read   " + GoldClaim.Line(claim));
        Assert.Empty(missed);
        Assert.Empty(left);
    }
}
