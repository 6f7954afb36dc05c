using System.Globalization;

namespace Analysis.Tests.RecordFiles;

/// <summary>What a file gives only in parts is added up, once, and says so; where the whole stands, the whole counts.</summary>
public sealed class TradeSumsTests : IDisposable
{
    private readonly RecordFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void RowsBySecondPartnerComeToTheWhole() => Gives(
        LayoutSamples.Comtrade(LayoutSamples.ComtradeRow(second: "643", value: "600"), LayoutSamples.ComtradeRow(second: "376", value: "400")),
        "2012 TOTAL 1000 the sum of 2 rows by second partner; the file has no row of the whole");

    [Fact]
    public void WhereTheWholeStandsItsPartsDoNotCount() => Gives(
        LayoutSamples.Comtrade(LayoutSamples.ComtradeRow(transport: "2100", value: "600"), LayoutSamples.ComtradeRow(value: "1001"), LayoutSamples.ComtradeRow(transport: "1000", value: "401")),
        "2012 TOTAL 1001 ");

    [Fact]
    public void PartsThatAreBrokenDownInSeveralWaysAreCountedInOne() => Gives(
        LayoutSamples.Comtrade(
            LayoutSamples.ComtradeRow(second: "643", value: "600"), LayoutSamples.ComtradeRow(second: "376", value: "400"),
            LayoutSamples.ComtradeRow(second: "643", transport: "1000", value: "250"), LayoutSamples.ComtradeRow(second: "643", transport: "2100", value: "350")),
        "2012 TOTAL 1000 the sum of 2 rows by second partner; the file has no row of the whole");

    [Theory]
    [InlineData(12, "2012 TOTAL 1200 the sum of its 12 months")]
    [InlineData(11, "")]
    public void MonthsComeToAYearWhereAllOfThemAreThere(int months, string year) =>
        Assert.Equal(year, Sums(LayoutSamples.Comtrade([.. Enumerable.Range(1, months).Select(m => LayoutSamples.ComtradeRow(period: $"2012{m:00}", value: "100"))])).SingleOrDefault(r => r.StartsWith("2012 ", StringComparison.Ordinal)) ?? "");

    [Fact]
    public void QuartersComeToAYearToo()
    {
        string rows = string.Concat(Enumerable.Range(1, 4).Select(q => $"IMF.STA:IMTS(1.0.0),ISR,MG_CIF_USD,AZE,Q,2012-Q{q},25,0\n"));
        Assert.Contains("2012 TOTAL 100 the sum of its 4 quarters", Sums(LayoutSamples.Imts[..(LayoutSamples.Imts.IndexOf('\n', StringComparison.Ordinal) + 1)] + rows, "imts.csv"));
    }

    [Fact]
    public void ProductsComeToAllGoodsWhereTheFileListsThemAll() => Assert.Equal(
        ["2012 270900 1530000 reconciled from both sides' counts", "2012 271000 137000 reconciled from both sides' counts", "2012 TOTAL 1667000 the sum of 2 products, all that the file lists"],
        Sums("t,i,j,k,v,q\n2012,31,376,270900,1530,NA\n2012,31,376,271000,137,NA\n", "BACI_HS92_Y2012_V202501.csv"));

    [Fact]
    public void ProductsThatWerePickedOutDoNot() =>
        Assert.Equal(["2012 270900 1530000 reconciled from both sides' counts"], Lines(Records.Read(
            new TradeFilter(Products: new HashSet<string> { "270900" }), folder.Write("BACI_HS92_Y2012_V202501.csv", "t,i,j,k,v,q\n2012,31,376,270900,1530,NA\n2012,31,376,271000,137,NA\n"))));

    [Theory]
    [InlineData("crude oil exports to Israel came to 1.53 billion dollars", Verdict.Consistent, "CEPII BACI: the sum of 270900")]
    [InlineData("exports to Israel came to 1.67 billion dollars", Verdict.Consistent, "CEPII BACI: the sum of 2 products, all that the file lists")]
    [InlineData("exports to Israel came to 5 billion dollars", Verdict.Overstated, "3.0 times")]
    public void ClaimsAreHeldAgainstTheSums(string claim, Verdict verdict, string reason)
    {
        folder.Write("BACI_HS92_Y2012_V202501.csv", "t,i,j,k,v,q\n2012,31,376,270900,1530000,NA\n2012,31,376,271000,137000,NA\n");
        Check check = Assert.Single(Records.Read(folder.Root).Check(Findings.Read($"In 2012 Azerbaijan's {claim}.", new DateOnly(2013, 5, 1)).Claims));
        Assert.Equal(verdict, check.Verdict);
        Assert.Contains(reason, check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutATotalItIsSaidWhatThereIs()
    {
        folder.Write("TradeData.csv", LayoutSamples.Comtrade(LayoutSamples.ComtradeRow(product: "2709", value: "100"), LayoutSamples.ComtradeRow(product: "0802", value: "7")));
        Check check = Assert.Single(Records.Read(folder.Root).Check(Findings.Read("In 2012 Israel's imports from Azerbaijan came to 5 million dollars.", new DateOnly(2013, 5, 1)).Claims));
        Assert.Equal("The records of trade between Israel and Azerbaijan hold single products, and no total of a year.", check.Reason);
    }

    [Theory]
    [InlineData("3,912,000,500.0", 3912000500)]
    [InlineData("1,094.5", 1094.5)]
    [InlineData("1 094 000", 1094000)]
    [InlineData("1\u202F094\u202F000", 1094000)]
    [InlineData("1.094E6", 1094000)]
    public void ThousandsMayBeGrouped(string value, double expected) => Gives(LayoutSamples.Comtrade(LayoutSamples.ComtradeRow(value: $"\"{value}\"")), $"2012 TOTAL {expected.ToString(CultureInfo.InvariantCulture)} ");

    [Theory]
    [InlineData("1,094")]
    [InlineData("10,94,000")]
    [InlineData("1,094,00")]
    public void WhatMayMeanTwoThingsIsRefused(string value)
    {
        folder.Write("TradeData.csv", LayoutSamples.Comtrade(LayoutSamples.ComtradeRow(value: $"\"{value}\"")));
        Records records = Records.Read(folder.Root);
        Assert.Empty(records.Trade);
        Assert.Equal("line 2, column 'primaryValue'", records.Failures[0].Where);
    }

    private void Gives(string content, params string[] expected) => Assert.Equal(expected, Sums(content));

    private string[] Sums(string content, string name = "TradeData.csv") => Lines(Records.Read(folder.Write(name, content)));

    private static string[] Lines(Records records)
    {
        Assert.Empty(records.Failures);
        return [.. records.Trade.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Period} {r.Product} {r.Value:0.##} {r.Note}"))];
    }
}
