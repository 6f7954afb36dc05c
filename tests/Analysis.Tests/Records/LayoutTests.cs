using System.Globalization;
using System.Text;

namespace Analysis.Tests.RecordFiles;

/// <summary>Each form that is read, with its quirks: what a file in it gives, line by line.</summary>
public sealed class LayoutTests : IDisposable
{
    private readonly RecordFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string, string[]> TradeFiles() => new()
    {
        { "COW_Dyadic_4.0.csv", LayoutSamples.Cow,
            ["2 2008 AZE ISR Import TOTAL 80050000 Unknown 10000 4.0 flow1", "2 2008 ISR AZE Import TOTAL 300000 Unknown 100000 4.0 flow2", "4 2009 AZE USA Import TOTAL 164000000 Unknown 1000000 4.0 flow2"] },
        { "legacy22.csv", LayoutSamples.Legacy22,
            ["2 2009 AZE ISR Export TOTAL 1236197285 Fob 1  ", "4 2009 AZE WLD Import TOTAL 6119000000 Cif 1  "] },
        { "legacy35.csv", LayoutSamples.Legacy35, ["2 2010-03 ISR AZE Import 2709 5000 Cif 1  "] },
        { "BACI_HS92_Y2012_V202501.csv", LayoutSamples.Baci,
            ["2 2012 AZE ISR Export 270900 1530250 Fob 1 V202501 HS92 reconciled from both sides' counts", "3 2012 USA FRA Export 010121 12000 Fob 1 V202501 HS92 reconciled from both sides' counts"] },
        { "DOT_panel.csv", LayoutSamples.DotsPanel,
            ["2 2012 AZE ISR Export TOTAL 1666619315 Fob 1  ", "2 2012 AZE ISR Import TOTAL 61591368 Cif 1  ", "3 2012-03 AZE ISR Import TOTAL 5100000 Cif 1  "] },
        { "DOT_timeSeries.csv", LayoutSamples.DotsWide,
            ["2 1992 ISR AZE Export TOTAL 206891 Fob 1  ", "2 1993-12 ISR AZE Export TOTAL 40000 Fob 1  ", "5 1992 ISR AZE Import TOTAL 6259 Cif 1  ", "5 1992-01/1992-03 ISR AZE Import TOTAL 1000 Cif 1  "] },
        { "imts.csv", LayoutSamples.Imts,
            ["2 2012 AZE ISR Export TOTAL 1666619315 Fob 1000000 1.0.0 ", "3 2012-03 AZE ISR Import TOTAL 5100000 Cif 1 1.0.0 ", "6 2012 ISR AZE Export TOTAL 107500000 Fob 1 1.0.0 "] },
        { "names.csv", LayoutSamples.ComtradeNames, ["2 2020 CHN CHL Export TOTAL 3912000500 Fob 1  "] },
        { "snake.csv", LayoutSamples.ComtradeSnake, ["2 2012-03 AZE ISR Export 2709 153000000 Fob 1  "] },
        { "oldest.csv", LayoutSamples.LegacyOldest, ["2 2007 AZE ISR Export TOTAL 550000 Fob 1  "] },
        { "own.csv", LayoutSamples.OwnTrade,
            ["2 1992 ISR AZE Import TOTAL 6259 Cif 1 1 a remark", "3 2012 AZE ISR Export TOTAL 1667000000 Fob 1000000 1 "] },
    };

    [Theory]
    [MemberData(nameof(TradeFiles))]
    public void ReadsTrade(string name, string content, string[] expected) => Assert.Equal(expected, RecordReader.Trade(folder.Write(name, content)).Select(Line));

    [Fact]
    public void ReadsTheNewComtradeFileAndLeavesOutWhatIsPartOfAnotherRow()
    {
        string path = folder.Write("TradeData.csv", LayoutSamples.Comtrade(
            LayoutSamples.ComtradeRow(cif: "1094000"),
            LayoutSamples.ComtradeRow(flow: "RM", value: "5"),
            LayoutSamples.ComtradeRow(second: "792", value: "6"),
            LayoutSamples.ComtradeRow(transport: "1000", value: "7"),
            LayoutSamples.ComtradeRow(customs: "C01", value: "8"),
            LayoutSamples.ComtradeRow(flow: "X", partner: "W00", period: "201203", product: "2709", value: "129043000.5"),
            LayoutSamples.ComtradeRow(reporter: "", value: "9", year: "1993", fob: "9")));
        List<ReadFailure> failures = [];
        Assert.Equal(
            ["2 2012 ISR AZE Import TOTAL 1094000 Cif 1  ", "7 2012-03 ISR WLD Export 2709 129043000.5 Fob 1  ", "8 1993 ISR AZE Import TOTAL 9 Fob 1  "],
            RecordReader.Trade(path, null, failures).Select(Line));
        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void ReadsComtradeInAnyEncoding(string encoding)
    {
        string path = folder.Write("TradeData.csv", LayoutSamples.Comtrade(LayoutSamples.ComtradeRow(reporterName: "Türkiye", reporter: "TUR")), Encoding.GetEncoding(encoding));
        Assert.Equal(["2 2012 TUR AZE Import TOTAL 1094000 Unknown 1  "], RecordReader.Trade(path).Select(Line));
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-8")]
    public void ReadsOldComtradeFilesInEitherEncoding(string encoding)
    {
        string legacy = LayoutSamples.Legacy22.Replace("1,Import,31,Azerbaijan,AZE", "1,Import,384,Côte d'Ivoire,CIV", StringComparison.Ordinal);
        Assert.Equal(["AZE", "CIV"], RecordReader.Trade(folder.Write("legacy22.csv", legacy, Encoding.GetEncoding(encoding))).Select(r => r.Reporter));
        string bulk = LayoutSamples.Legacy35.Replace("31,Azerbaijan,AZE", "792,Türkiye,TUR", StringComparison.Ordinal);
        Assert.Equal(["TUR"], RecordReader.Trade(folder.Write("legacy35.csv", bulk, Encoding.GetEncoding(encoding))).Select(r => r.Partner));
    }

    [Fact]
    public void ReadsOldComtradeFilesByNumberWhereTheyHaveNoCodes()
    {
        string legacy = LayoutSamples.Legacy22.Replace("Azerbaijan,AZE", "Azerbaijan,", StringComparison.Ordinal).Replace("World,WLD", "World,", StringComparison.Ordinal);
        Assert.Equal(["AZE ISR", "AZE WLD"], RecordReader.Trade(folder.Write("legacy22.csv", legacy)).Select(r => $"{r.Reporter} {r.Partner}"));
    }

    [Theory]
    [InlineData(666, "ISR")]
    [InlineData(373, "AZE")]
    [InlineData(630, "IRN")]
    [InlineData(640, "TUR")]
    [InlineData(372, "GEO")]
    [InlineData(371, "ARM")]
    [InlineData(365, "RUS")]
    public void KnowsTheCountriesOfTheCorrelatesOfWar(int code, string country)
    {
        string path = folder.Write("dyadic_trade_3.0.csv", $"ccode1,ccode2,year,importer1,importer2,flow1,flow2,source1,source2\n2,{code},2005,United States of America,Somewhere,12.5,-9,1,-9\n");
        TradeRecord record = Assert.Single(RecordReader.Trade(path));
        Assert.Equal(("USA", country, Flow.Import, 12_500_000m, 100_000m, "3.0"), (record.Reporter, record.Partner, record.Flow, record.Value, record.RoundedTo, record.Edition));
    }

    [Fact]
    public void ReadsColumnsByTheirNamesInWhateverOrder()
    {
        string[] header = LayoutSamples.ComtradeHeader.Split(',');
        string row = "more," + string.Join(',', header.Reverse().Select(h => h switch
        {
            "refYear" or "period" => "2012",
            "reporterISO" => "ISR",
            "partnerISO" => "AZE",
            "flowCode" => "M",
            "cmdCode" => "TOTAL",
            "primaryValue" => "1094000",
            _ => "",
        }));
        string path = folder.Write("TradeData.csv", "extra," + string.Join(',', header.Reverse()) + "\n" + row + "\n");
        Assert.Equal(["2 2012 ISR AZE Import TOTAL 1094000 Unknown 1  "], RecordReader.Trade(path).Select(Line));
    }

    [Fact]
    public void ReadsNamesInEitherEncoding()
    {
        string content = LayoutSamples.OwnTrade.Replace("a remark", "Türkiye's count", StringComparison.Ordinal);
        Assert.All([Encoding.UTF8, Encoding.Latin1], e => Assert.Equal("Türkiye's count", RecordReader.Trade(folder.Write("own.csv", content, e)).First().Note));
    }

    [Fact]
    public void TakesBaciCountriesFromTheListBesideTheData()
    {
        folder.Write("country_codes_V202501.csv", LayoutSamples.BaciCountries.Replace("376,Israel", "999,Israel", StringComparison.Ordinal));
        Records records = Records.Read(folder.Root);
        Assert.Empty(records.Failures);
        folder.Write("BACI_HS92_Y2012_V202501.csv", LayoutSamples.Baci);
        Assert.Equal("ISR", Records.Read(folder.Root).Trade.Last(r => r.Product == "270900").Partner);
    }

    [Fact]
    public void ReadsTheArmsRegisterBehindItsLinesOfText()
    {
        List<ReadFailure> failures = [];
        IReadOnlyList<ArmsRecord> deals = RecordReader.Arms(folder.Write("trade-register.csv", LayoutSamples.SipriRegister), null, failures);
        Assert.Equal(["ISR AZE Heron 5? 2011? 5? 2013; 2014 2026-05-18 line 13", "ISR TUR Heron 10 2005 10 2010 2026-05-18 line 14"], deals.Select(Line));
        Assert.Equal("Part of a large deal; \"estimate\"", deals[0].Note);
        ReadFailure failure = Assert.Single(failures);
        Assert.Equal("line 15, column 'Recipient'", failure.Where);
    }

    [Fact]
    public void ReadsTheArmsRegisterWithoutItsLinesOfTextAndWithNamesForTheNameless()
    {
        string table = LayoutSamples.SipriRegister[LayoutSamples.SipriRegister.IndexOf("Recipient,", StringComparison.Ordinal)..].Replace("order, ,", "order,X,", StringComparison.Ordinal);
        Assert.Equal(["ISR AZE Heron 5? 2011? 5? 2013; 2014  line 2", "ISR TUR Heron 10 2005 10 2010  line 3"], RecordReader.Arms(folder.Write("r.csv", "\uFEFF" + table)).Select(Line));
    }

    [Fact]
    public void JoinsTheDeliveriesOfADeal() =>
        Assert.Equal(["ISR AZE Hermes-450  2008 10? 2011; 2012  line 2", "ISR AZE Sufa  2008 10? 2009  line 4"], RecordReader.Arms(folder.Write("d.csv", LayoutSamples.SipriDeliveries)).Select(Line));

    [Fact]
    public void ReadsOurOwnTableOfArms() => Assert.Equal(["ISR AZE Gabriel-5 ? 2011?   2012-03 line 2"], RecordReader.Arms(folder.Write("a.csv", LayoutSamples.OwnArms)).Select(Line));

    [Fact]
    public void FiltersByCountryYearAndProduct()
    {
        string path = folder.Write("legacy22.csv", LayoutSamples.Legacy22);
        Assert.Single(RecordReader.Trade(path, TradeFilter.Between("ISR", "AZE")));
        Assert.Empty(RecordReader.Trade(path, new(FirstYear: 2010)));
        Assert.Empty(RecordReader.Trade(path, new(Products: new HashSet<string> { "2709" })));
    }

    private static string Line(TradeRecord r) => string.Create(CultureInfo.InvariantCulture,
        $"{r.Line} {r.Period} {r.Reporter} {r.Partner} {r.Flow} {r.Product} {r.Value:0.##} {r.Valuation} {r.RoundedTo:0} {r.Edition} {r.Note}");

    private static string Line(ArmsRecord r) => string.Create(CultureInfo.InvariantCulture,
        $"{r.Supplier} {r.Recipient} {r.Weapon} {r.Ordered}{(r.OrderedUncertain ? "?" : "")} {r.OrderYear}{(r.OrderYearUncertain ? "?" : "")} {r.Delivered}{(r.DeliveredUncertain ? "?" : "")} {r.DeliveryYears} {r.Edition} line {r.Line}");
}
