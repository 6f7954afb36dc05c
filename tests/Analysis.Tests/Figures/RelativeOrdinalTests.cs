namespace Analysis.Tests.Figures;

/// <summary>Places in an order that are counted from the end or from the present one: read only where asked for.</summary>
public class RelativeOrdinalTests
{
    [Theory]
    [InlineData("He read the penultimate page.", "penultimate -1")]
    [InlineData("He took the second to last seat.", "second to last -1")]
    [InlineData("The last but one was free.", "last but one -1")]
    [InlineData("The previous one was larger.", "previous one -1")]
    [InlineData("Turn to the next page, not the current page.", "next 1|current 0")]
    [InlineData("The last speaker left; it will not last.", "last 0")]
    [InlineData("At last they met following the talks.", "")]
    [InlineData("They met last week and will meet next year.", "")]
    [InlineData("The first and the last two chapters.", "first 1|last 0|two 2")]
    public void Reads(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Findings.Read(text, relativeOrdinals: true).Figures.Select(f => $"{f.Text} {f.Value}")));

    [Theory]
    [InlineData("He read the penultimate page, and then the next one.")]
    [InlineData("He took the second to last seat of the previous row.")]
    public void AreLeftOutElsewhere(string text) => Assert.Empty(Findings.Read(text).Figures);

    [Fact]
    public void StandInOrderOfPlace()
    {
        Findings found = Findings.Read("The next 3 ships and the last 2 boats followed the 4th.", relativeOrdinals: true);
        Assert.Equal(found.Figures.OrderBy(f => f.Start), found.Figures);
        Assert.Equal(5, found.Figures.Count);
    }
}
