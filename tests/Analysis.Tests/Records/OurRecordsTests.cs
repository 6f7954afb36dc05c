namespace Analysis.Tests.RecordFiles;

/// <summary>The project's own records: read by the same readers, whole, with the values that its texts quote.</summary>
public class OurRecordsTests
{
    private static readonly Records records = Records.Read(Path.Combine(Repository.Root, "data", "records"));

    [Fact]
    public void AreReadWithoutAFailure()
    {
        Assert.Empty(records.Failures);
        Assert.Equal(174, records.Trade.Count);
        Assert.Equal(45, records.Arms.Count);
    }

    [Fact]
    public void OnlyTheCurrentRegisterOfArmsIsCountedAsTheRegister()
    {
        int current = records.Arms.GroupBy(a => a.Edition).OrderBy(g => g.Key, StringComparer.Ordinal).Last().Count();
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "data", "README.md"));
        Assert.Contains($"{current} deals in major arms from Israel to Azerbaijan that SIPRI’s current register lists, and {records.Arms.Count - current} rows of earlier ones", readme, StringComparison.Ordinal);
        Assert.StartsWith($"{current} arms deals of Israel with Azerbaijan are on the register", ArmsCharts.Deals(records, "ISR", "AZE").ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1992, "ISR", Flow.Export, 206_891)]
    [InlineData(1992, "ISR", Flow.Import, 6_259)]
    [InlineData(2016, "ISR", Flow.Import, 6_259_000)]
    [InlineData(2008, "AZE", Flow.Export, 3_605_829_602)]
    [InlineData(2008, "AZE", Flow.Import, 80_049_478)]
    public void HoldWhatWasReported(int year, string reporter, Flow flow, long value)
    {
        TradeRecord record = Assert.Single(records.Trade, r => r.Year == year && r.Reporter == reporter && r.Partner is "ISR" or "AZE" && r.Flow == flow && r.Year == year && r.Reporter == reporter && r.Source.StartsWith("UN Comtrade", StringComparison.Ordinal));
        Assert.Equal(value, record.Value);
    }

    [Fact]
    public void SayThatTheImportsOf1992And2016ShowTheSameDigits() =>
        Assert.Equal(2, records.Trade.Count(r => r.Note.Contains("6,259,000", StringComparison.Ordinal)));

    [Fact]
    public void ReadTheFactsTheyWereTakenFrom()
    {
        string facts = Repository.Shared("facts");
        Records theirs = Records.Read(Path.Combine(facts, "trade-isr-aze.csv"), Path.Combine(facts, "arms-isr-aze.csv"));
        Assert.Empty(theirs.Failures);
        Assert.Equal(
            theirs.Trade.Select(r => (r.Year, r.Reporter, r.Flow, r.Value, r.Source, r.Edition)).Order(),
            records.Trade.Where(r => r.Partner is "ISR" or "AZE").Where(r => r.Reporter is "ISR" or "AZE").Select(r => (r.Year, r.Reporter, r.Flow, r.Value, r.Source, r.Edition)).Order());
        Assert.Equal(theirs.Arms.Count, records.Arms.Count);
    }
}
