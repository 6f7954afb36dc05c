using System.Globalization;

namespace Analysis.Tests.RecordFiles;

/// <summary>Claims held against a few records: each verdict, each basis, and what stands in the way.</summary>
public class CheckTests
{
    private static readonly Records records = new(
        [
            Trade(2010, "AZE", Flow.Export, 1_745_000_000), Trade(2010, "AZE", Flow.Import, 59_000_000), Trade(2010, "ISR", Flow.Export, 107_500_000), Trade(2010, "ISR", Flow.Import, 317_000),
            Trade(2009, "AZE", Flow.Export, 1_236_000_000), Trade(2009, "AZE", Flow.Import, 81_000_000), Trade(2009, "ISR", Flow.Export, 264_500_000), Trade(2009, "ISR", Flow.Import, 307_000),
            Trade(1992, "ISR", Flow.Export, 206_891), Trade(1992, "AZE", Flow.Import, 0) with { Source = "COW Dyadic Trade", Edition = "4.0", RoundedTo = 1_000_000 },
        ],
        [
            new("ISR", "AZE", "Heron", "reconnaissance drone", 5, true, 2011, true, 5, true, "2013", "New", "SIPRI Arms Transfers Database", "2026-05-18", "a.csv", 2),
            new("ISR", "AZE", "Searcher", "reconnaissance drone", 5, true, 2011, true, 5, true, "2013", "New", "SIPRI Arms Transfers Database", "2026-05-18", "a.csv", 3),
            new("ISR", "AZE", "EL/M-2080 Green Pine", "radar", 1, true, 2011, true, null, false, "", "", "SIPRI Arms Transfers Database", "2012-03", "a.csv", 4),
        ], []);

    public static TheoryData<string, Verdict, string> Claims() => new()
    {
        { "export AZE 2010 = 1.7 billion", Verdict.Consistent, "It agrees with 1.745 bn US dollars in 2010 (Azerbaijan's exports to Israel as Azerbaijan reported, UN Comtrade), and not with 317,000 US dollars in 2010 (Israel's imports from Azerbaijan as Israel reported, UN Comtrade)." },
        { "export AZE 2010 = 2 billion", Verdict.Consistent, "It agrees with 1.745 bn" },
        { "export AZE 2010 = 2.5 billion", Verdict.Overstated, "1.4 to 7,886 times what is on record, which runs from 317,000 US dollars (Israel's imports from Azerbaijan as Israel reported) to 1.745 bn US dollars" },
        { "export AZE 2010 > 1.5 billion", Verdict.NotDecidable, "The records disagree across the claim: from 317,000 US dollars (Israel's imports from Azerbaijan as Israel reported) to 1.745 bn US dollars" },
        { "total AZE 2010 > 1.9 billion", Verdict.Overstated, "1.0 to 32.0 times what is on record" },
        { "export ISR 2010 > 50 million", Verdict.Consistent, "It agrees with 59 m US dollars in 2010 (Azerbaijan's imports from Israel as Azerbaijan reported, UN Comtrade)." },
        { "export ISR 2010 > 80 million", Verdict.NotDecidable, "The records disagree across the claim: from 59 m US dollars" },
        { "export ISR 2010 < 120 million", Verdict.Consistent, "It agrees with" },
        { "export AZE 2010 = 1 million", Verdict.NotDecidable, "The records disagree across the claim: from 317,000 US dollars" },
        { "export ISR 2010 < 50 million", Verdict.Understated, "The records are 1.2 to 2.2 times as high" },
        { "export ISR 2010 ~ 130 million", Verdict.Consistent, "It agrees with 107.5 m" },
        { "total AZE 2010 = 1.85 billion", Verdict.Consistent, "It agrees with 1.853 bn US dollars in 2010 (larger count of each flow, UN Comtrade); the other counts are 59.317 m US dollars (both flows as the importers reported) to 107.817 m US dollars (both flows as Israel reported)." },
        { "total AZE 2010 > 4 billion", Verdict.Overstated, "no year on record from 1992 to 2010 reaches it; the highest is 2010 with 1.853 bn US dollars (larger count of each flow)." },
        { "export ISR 1992 = 50,000", Verdict.Understated, "206,891 US dollars in 1992 (Israel's exports to Azerbaijan as Israel reported, UN Comtrade) is 4.1 times as much; COW Dyadic Trade 4.0 is rounded to 1 m and too coarse for this amount." },
        { "export ISR 2005 = 50,000", Verdict.NotDecidable, "No record of Israel's exports to Azerbaijan for 2005." },
        { "export ISR - = 50,000", Verdict.NotDecidable, "The text does not say which year it speaks of." },
        { "export AZE 2010-01/2010-07 = 900 million", Verdict.NotDecidable, "The claim is on January to July 2010, and the records here are of whole years." },
        { "export AZE 2010-33 = 900 million", Verdict.NotDecidable, "The claim is on the first quarter of 2010, and the records here are of whole years." },
        { "export AZE 2010-41 = 900 million", Verdict.NotDecidable, "The claim is on the second half of 2010," },
        { "export AZE 2010-03 = 900 million", Verdict.NotDecidable, "The claim is on March 2010," },
        { "export AZE 2009-11/2010-02 = 900 million", Verdict.NotDecidable, "The claim is on November 2009 to February 2010 together," },
        { "export AZE 2009/2010 = 900 million", Verdict.NotDecidable, "The claim is on 2009 to 2010 together," },
        { "export AZE 2010-01/2010-07 = 3 billion", Verdict.Overstated, "It is more than any record of the whole year." },
        { "oil_export AZE 2010 = 1.2 billion", Verdict.NotDecidable, "The records here are of all goods and do not tell oil apart." },
        { "oil_export AZE 2010 = 3.2 billion", Verdict.Overstated, "It is more than any record of all goods together." },
        { "total_without_energy_and_defence ISR 2010 = 200 million", Verdict.NotDecidable, "No record here leaves out energy and defence." },
        { "export_growth ISR 2010 = 0.5", Verdict.Overstated, "It is above what is on record, which runs from -59.4 % (Israel's exports to Azerbaijan as Israel reported)" },
        { "oil_share_of_israel ISR 2010 ~ 0.25", Verdict.NotDecidable, "No record here tells how much oil Israel buys, and from whom; Israel does not publish where its crude comes from." },
        { "arms_uav_number ISR 2011 = 60", Verdict.Overstated, "6.0 times 10 in 2011 (ordered by the register of 18 May 2026: 5 Heron, 5 Searcher, SIPRI Arms Transfers Database); the register marks these numbers as estimates." },
        { "arms_uav_number ISR 2012 = 10", Verdict.Consistent, "It agrees with 10 in 2011" },
        { "arms_green_pine_number ISR 2011 = 1", Verdict.NotDecidable, "The register of 18 May 2026 no longer lists it." },
        { "arms_deal_value ISR 2011 = 1.6 billion", Verdict.NotDecidable, "No register gives the price of arms deals" },
        { "radar_detection_range ISR 2011 = 500", Verdict.NotDecidable, "No record here tells how far equipment reaches." },
        { "total_share_of_gdp AZE 2010 = 0.06", Verdict.NotDecidable, "No record here gives the output of the country." },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void GivesVerdictAndReason(string claim, Verdict verdict, string reason)
    {
        Check check = Assert.Single(records.Check([Read(claim)]));
        Assert.Equal(verdict, check.Verdict);
        Assert.Contains(reason, check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AYearThatIsAssumedDecidesOnlyWhereTheYearBeforeSaysTheSame()
    {
        Claim now = Read("export AZE 2010 = 1.7 billion") with { PeriodAssumed = true, Note = "period taken from the date of publication" };
        Check check = Assert.Single(records.Check([now]));
        Assert.Equal(Verdict.NotDecidable, check.Verdict);
        Assert.Equal("By the records of 2009 it is overstated, by the records of 2010 it is consistent; the text speaks of its present, so 2009 and 2010 were compared.", check.Reason);
        Assert.Equal(Verdict.Overstated, Assert.Single(records.Check([now with { Value = 4_000_000_000, Text = "4 billion" }])).Verdict);
    }

    [Fact]
    public void ARoundedZeroIsNotToldAsNothing()
    {
        Records rounded = new([Trade(2010, "AZE", Flow.Export, 900_000), Trade(2010, "ISR", Flow.Import, 0) with { RoundedTo = 1_000_000 }], [], []);
        Check check = Assert.Single(rounded.Check([Read("export AZE 2010 = 4 billion")]));
        Assert.StartsWith("4,444 times what is on record, which is 900,000 US dollars (Azerbaijan's exports", check.Reason, StringComparison.Ordinal);
        Assert.Equal(900_000, check.Lowest);
        Records zero = new([Trade(2010, "ISR", Flow.Import, 0) with { RoundedTo = 1_000_000 }], [], []);
        Assert.Contains("less than 500,000 US dollars", Assert.Single(zero.Check([Read("export AZE 2010 = 4 billion")])).Reason, StringComparison.Ordinal);
        Assert.Contains(rounded.Compare([Read("export AZE 2010 = 4 billion")]), c => c.Value == 0 && c.Basis.EndsWith("rounded: less than 500,000", StringComparison.Ordinal));
    }

    [Fact]
    public void DeliveriesAreHeldAgainstDeliveriesAndNotOrders()
    {
        Claim delivered = Read("arms_uav_number ISR 2013 = 60") with { Note = "counts deliveries" };
        Check check = Assert.Single(records.Check([delivered]));
        Assert.Equal(Verdict.Overstated, check.Verdict);
        Assert.Contains("delivered by the register of 18 May 2026: 5 Heron, 5 Searcher", check.Reason, StringComparison.Ordinal);
        Check other = Assert.Single(records.Check([delivered with { Period = "2012" }]));
        Assert.Equal((Verdict.NotDecidable, "No delivery from Israel to Azerbaijan of this kind in 2012 is on the register."), (other.Verdict, other.Reason));
    }

    [Fact]
    public void APlanIsNeitherBorneOutNorRefuted()
    {
        Check check = Assert.Single(records.Check([Read("export AZE 2010 = 5 billion") with { Status = Status.Planned }]));
        Assert.Equal(Verdict.NotDecidable, check.Verdict);
        Assert.StartsWith("The text says what is planned or may be, which no record bears out or refutes; on record is 317,000 US dollars", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void PoundsNeedARate()
    {
        Claim pounds = Read("export ISR 2009 = 156 million") with { Unit = "GBP" };
        Check without = Assert.Single(records.Check([pounds]));
        Assert.Equal((Verdict.NotDecidable, "The amount is in GBP and no exchange rate of 2009 is among the records."), (without.Verdict, without.Reason));
        Check with = Assert.Single(records.Check([pounds], [new("GBP", 2009, 1.6m, "made up for this test")]));
        Assert.Equal(Verdict.Consistent, with.Verdict);
        Assert.Equal(264_500_000m / 1.6m, with.Nearest);
    }

    [Fact]
    public void TheMirrorSideIsAlwaysShown()
    {
        IReadOnlyList<Comparison> rows = records.Compare([Read("export AZE 2010 = 1.7 billion")]);
        Assert.Equal([(1_745_000_000m, false), (317_000m, true)], rows.Select(r => (r.Value, r.Mirror)));
        Assert.Equal("Israel's imports from Azerbaijan as Israel reported", rows[1].Basis);
    }

    [Fact]
    public void TotalsAreShownByEveryBasis() => Assert.Equal(
        ["both flows as Azerbaijan reported: 1804000000", "both flows as Israel reported: 107817000", "both flows as the importers reported: 59317000", "larger count of each flow: 1852500000"],
        records.Compare([Read("total AZE 2010 = 1.7 billion")]).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Basis}: {c.Value:0}")));

    [Fact]
    public void SharesAreDecidedWhereTheWholeIsOnRecord()
    {
        Records whole = new([Trade(2010, "ISR", Flow.Import, 2_000_000_000) with { Product = "2709" }, Trade(2010, "ISR", Flow.Import, 8_000_000_000) with { Product = "2709", Partner = "WLD" }], [], []);
        Assert.Equal([Verdict.Consistent, Verdict.Overstated], whole.Check([Read("oil_share_of_israel ISR 2010 ~ 0.25"), Read("oil_share_of_israel ISR 2010 = 0.4")]).Select(c => c.Verdict));
    }

    [Theory]
    [InlineData("4 billion dollars", 4_000_000_000, 1_000_000_000)]
    [InlineData("$3.6 billion", 3_600_000_000, 100_000_000)]
    [InlineData("10 million", 10_000_000, 1_000_000)]
    [InlineData("50,000 dollars", 50_000, 10_000)]
    [InlineData("$1,219.7 million", 1_219_700_000, 100_000)]
    [InlineData("four billion", 4_000_000_000, 1_000_000_000)]
    public void TellsTheRoundingByTheWords(string text, long value, long step) => Assert.Equal(step, Analysis.RecordFiles.Checking.Rounding.Step(text, value));

    private static TradeRecord Trade(int year, string reporter, Flow flow, decimal value) => new(
        year, year.ToString(CultureInfo.InvariantCulture), reporter, reporter == "ISR" ? "AZE" : "ISR", flow, "TOTAL", value, Valuation.Unknown, "UN Comtrade", "", "t.csv", 2);

    /// <summary>A claim from "measure reporter period bound amount", the partner being the other of the two.</summary>
    private static Claim Read(string line)
    {
        string[] parts = line.Split(' ', 5);
        string[] amount = parts[4].Split(' ');
        decimal value = decimal.Parse(amount[0], NumberStyles.Number, CultureInfo.InvariantCulture) * (amount.Length == 1 ? 1 : amount[1] == "billion" ? 1_000_000_000 : 1_000_000);
        Bound bound = parts[3] switch { "~" => Bound.About, ">" => Bound.MoreThan, "<" => Bound.LessThan, _ => Bound.Equal };
        string unit = parts[0].Contains("share", StringComparison.Ordinal) || parts[0].EndsWith("_growth", StringComparison.Ordinal) ? "share" : parts[0].EndsWith("_number", StringComparison.Ordinal) ? "unit" : parts[0].EndsWith("_range", StringComparison.Ordinal) ? "km" : "USD";
        return new("a", 0, 1, parts[4], parts[0], parts[1], parts[1] == "ISR" ? "AZE" : "ISR", parts[2] == "-" ? null : parts[2], false, value, null, bound, unit, Status.Reported, null, null, null);
    }
}
