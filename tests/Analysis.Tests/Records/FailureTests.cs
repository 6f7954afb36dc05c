using System.Globalization;
using System.Text;

namespace Analysis.Tests.RecordFiles;

/// <summary>Files that are wrong somewhere: the place and the reason, and the good rows kept.</summary>
public sealed class FailureTests : IDisposable
{
    private const string Header = "year,reporter,partner,flow,product,value_usd,source\n";
    private readonly RecordFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("199a,ISR,AZE,export,TOTAL,5,x", "line 3, column 'year'", "'199a' is no year from 1800 to 2100")]
    [InlineData("2500,ISR,AZE,export,TOTAL,5,x", "line 3, column 'year'", "'2500' is no year from 1800 to 2100")]
    [InlineData("1999,ISR,AZE,export,TOTAL,-5,x", "line 3, column 'value_usd'", "the value '-5' is negative")]
    [InlineData("1999,ISR,AZE,export,TOTAL,-9,x", "line 3, column 'value_usd'", "the value '-9' is negative")]
    [InlineData("1999,ISR,AZE,export,TOTAL,\"1,667\",x", "line 3, column 'value_usd'", "the value '1,667' has thousands separators; plain digits are expected")]
    [InlineData("1999,ISR,AZE,export,TOTAL,,x", "line 3, column 'value_usd'", "the value is missing")]
    [InlineData("1999,ISR,AZE,export,TOTAL,n/a,x", "line 3, column 'value_usd'", "'n/a' is no number")]
    [InlineData("1999,ISR,AZE,sale,TOTAL,5,x", "line 3, column 'flow'", "'sale' is no direction of trade (export or import)")]
    [InlineData("1999,ISR,XYZ,export,TOTAL,5,x", "line 3, column 'partner'", "'XYZ' is no country that the table of codes knows; rows with it are left out")]
    [InlineData("1999,ISR,AZE,exp", "line 3", "the line ends after 4 of 7 columns")]
    public void NamesLineColumnAndReasonAndKeepsTheRest(string bad, string where, string reason)
    {
        string path = folder.Write("t.csv", Header + "1998,ISR,AZE,export,TOTAL,5,x\n" + bad + (bad.EndsWith("exp", StringComparison.Ordinal) ? "" : "\n2000,ISR,AZE,export,TOTAL,5,x\n"));
        Records records = Records.Read(path);
        Assert.Equal(new ReadFailure(path, where, reason), OnlyOne(records.Failures));
        Assert.Equal(bad.EndsWith("exp", StringComparison.Ordinal) ? [1998] : [1998, 2000], records.Trade.Select(r => r.Year));
    }

    public static TheoryData<string, string, string> BrokenComtrade() => new()
    {
        { LayoutSamples.ComtradeRow(year: "20l2"), "line 3, column 'refYear'", "'20l2' is no year from 1800 to 2100" },
        { LayoutSamples.ComtradeRow(period: "201213"), "line 3, column 'period'", "'201213' is no year, quarter or month" },
        { LayoutSamples.ComtradeRow(period: "2011"), "line 3, column 'period'", "'2011' is no year, quarter or month" },
        { LayoutSamples.ComtradeRow(value: "-1"), "line 3, column 'primaryValue'", "the value '-1' is negative" },
        { LayoutSamples.ComtradeRow(value: "-9"), "line 3, column 'primaryValue'", "the value '-9' is negative" },
        { LayoutSamples.ComtradeRow(value: "\"1,094\""), "line 3, column 'primaryValue'", "the value '1,094' has thousands separators; plain digits are expected" },
        { LayoutSamples.ComtradeRow(value: "."), "line 3, column 'primaryValue'", "'.' is no number" },
        { LayoutSamples.ComtradeRow(value: ""), "line 3, column 'primaryValue'", "the value is missing" },
        { LayoutSamples.ComtradeRow(partner: "QQQ"), "line 3, column 'partnerISO'", "'QQQ' is no country that the table of codes knows; rows with it are left out" },
        { LayoutSamples.ComtradeRow(flow: ""), "line 3, column 'flowCode'", "'' is no direction of trade (export or import)" },
        { LayoutSamples.ComtradeRow()[..56], "line 3", "the line ends after 13 of 47 columns" },
    };

    [Theory]
    [MemberData(nameof(BrokenComtrade))]
    public void NamesThePlaceInAComtradeFileAndKeepsTheRest(string bad, string where, string reason)
    {
        string path = folder.Write("c.csv", LayoutSamples.Comtrade(LayoutSamples.ComtradeRow(year: "2010"), bad, LayoutSamples.ComtradeRow(year: "2011")));
        Records records = Records.Read(path);
        Assert.Equal(new ReadFailure(path, where, reason), OnlyOne(records.Failures));
        Assert.Equal([2010, 2011], records.Trade.Select(r => r.Year));
    }

    [Fact]
    public void SaysThatTheLastLineIsCutOffWithinQuotes()
    {
        string path = folder.Write("c.csv", LayoutSamples.Comtrade(LayoutSamples.ComtradeRow()) + LayoutSamples.ComtradeRow()[..60]);
        Records records = Records.Read(path);
        Assert.Equal([new(path, "line 3", "a quote is opened and never closed: the line is not read"), new(path, "", "2 rows were read, 1 kept and 1 refused")], records.Failures);
        Assert.Single(records.Trade);
    }

    [Fact]
    public void AQuoteThatIsNeverClosedHidesNoRowsInSilence()
    {
        string path = folder.Write("t.csv", Header + "1998,ISR,AZE,export,TOTAL,5,x\n1999,ISR,AZE,export,TOTAL,6,\"x\n2000,ISR,AZE,export,TOTAL,7,x\n2001,ISR,AZE,export,TOTAL,8,x\n");
        Records records = Records.Read(path);
        Assert.Equal("line 3", records.Failures[0].Where);
        Assert.Equal("a quote is opened and never closed: the 3 lines from here on are not read", records.Failures[0].Reason);
        Assert.Equal([1998], records.Trade.Select(r => r.Year));
    }

    [Theory]
    [InlineData("1999,ISR,AZE,export,TOTAL,1,200,000,x", "the line has 9 columns where the header has 7: a number with thousands separators, or other words with commas in them, want quotes")]
    [InlineData("1999,ISR,AZE,export,TOTAL,1,x,surplus", "the line has 8 columns where the header has 7: a number with thousands separators, or other words with commas in them, want quotes")]
    public void ARowThatIsWiderThanItsHeaderIsRefused(string bad, string reason)
    {
        string path = folder.Write("t.csv", Header + "1998,ISR,AZE,export,TOTAL,5,x\n" + bad + "\n2000,ISR,AZE,export,TOTAL,5,x,,\n");
        Records records = Records.Read(path);
        Assert.Equal([new(path, "line 3", reason), new(path, "", "3 rows were read, 2 kept and 1 refused")], records.Failures);
        Assert.Equal([1998, 2000], records.Trade.Select(r => r.Year));
    }

    [Theory]
    [InlineData("999999999999999999999999999")]
    [InlineData("9e26")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("1e-9")]
    public void AnAmountThatNothingCanBeReckonedWithIsNamed(string value)
    {
        string path = folder.Write("t.csv", Header + $"1999,ISR,AZE,export,TOTAL,{value},x\n2000,ISR,AZE,export,TOTAL,5,x\n");
        ReadFailure failure = Assert.Single(Records.Read(path).Failures);
        Assert.Equal("line 2, column 'value_usd'", failure.Where);
        Assert.Contains("too large or too small", failure.Reason, StringComparison.Ordinal);
    }

    /// <summary>The one failure of a row; a row that is refused is counted too.</summary>
    private static ReadFailure OnlyOne(IReadOnlyList<ReadFailure> failures)
    {
        Assert.True(failures.Count == 1 || (failures.Count == 2 && failures[1].Reason.EndsWith("1 refused", StringComparison.Ordinal)), string.Join("; ", failures));
        return failures[0];
    }

    [Fact]
    public void NamesAnUnknownCountryOnceHoweverManyRowsHaveIt()
    {
        string path = folder.Write("c.csv", LayoutSamples.Comtrade(LayoutSamples.ComtradeRow(partner: "QQQ"), LayoutSamples.ComtradeRow(partner: "QQQ"), LayoutSamples.ComtradeRow(partner: "qqq"), LayoutSamples.ComtradeRow()));
        Records records = Records.Read(path);
        Assert.Equal(["line 2, column 'partnerISO'", "line 4, column 'partnerISO'"], records.Failures.Select(f => f.Where));
        Assert.Single(records.Trade);
    }

    [Fact]
    public void CowMissingIsNoFailureButANegativeValueIs()
    {
        string path = folder.Write("cow.csv", "ccode1,ccode2,year,flow1,flow2,version\n373,666,1991,-9,-9.0,4.0\n373,666,1992,-8,0.1,4.0\n373,4711,1992,1,1,4.0\n");
        Records records = Records.Read(path);
        Assert.Equal(["line 3, column 'flow1'", "line 4, column 'ccode2'"], records.Failures.Select(f => f.Where));
        Assert.Single(records.Trade);
    }

    [Fact]
    public void SaysWhichColumnIsMissing()
    {
        string path = folder.Write("c.csv", LayoutSamples.ComtradeHeader.Replace("primaryValue", "value", StringComparison.Ordinal) + "\n1,2,3\n");
        Assert.Equal($"{path}: it looks like UN Comtrade (new site), but the column 'primaryValue' is missing", Assert.Single(Records.Read(path).Failures).ToString());
    }

    [Fact]
    public void SaysWhatAnUnknownFileHolds()
    {
        string path = folder.Write("x.csv", "one,two\n1,2\n");
        Assert.Equal("no layout that is read here has these columns: one, two", Assert.Single(Records.Read(path).Failures).Reason);
        Assert.Equal("the file is empty", Assert.Single(Records.Read(folder.Write("e.csv", "")).Failures).Reason);
        Assert.Equal("there is no such file or folder", Assert.Single(Records.Read(Path.Combine(folder.Root, "nowhere")).Failures).Reason);
    }

    [Fact]
    public void ReportsAHundredBadLinesAndCountsTheRest()
    {
        StringBuilder file = new(Header);
        for (int i = 0; i < 250; i++)
            file.Append(CultureInfo.InvariantCulture, $"1999,ISR,AZE,export,TOTAL,-{i + 1},x\n");
        Records records = Records.Read(folder.Write("m.csv", file.ToString()));
        Assert.Equal(101, records.Failures.Count);
        Assert.Equal("150 more lines could not be read", records.Failures[^1].Reason);
    }

    [Fact]
    public void AnyBytesAreReadWithoutAnException()
    {
        Random random = new(7);
        foreach (string sample in new[] { LayoutSamples.Cow, LayoutSamples.Baci, LayoutSamples.SipriRegister, LayoutSamples.SipriDeliveries, LayoutSamples.DotsWide, LayoutSamples.Legacy35, LayoutSamples.OwnTrade })
        {
            byte[] bytes = Encoding.UTF8.GetBytes(sample);
            for (int round = 0; round < 60; round++)
            {
                byte[] broken = [.. bytes.AsSpan(0, random.Next(1, bytes.Length))];
                for (int hit = 0; hit < 6; hit++)
                    broken[random.Next(broken.Length)] = (byte)random.Next(256);
                string path = Path.Combine(folder.Root, "broken.csv");
                File.WriteAllBytes(path, broken);
                Records records = Records.Read(path);
                Assert.All(records.Trade, r => Assert.True(r.Value >= 0));
            }
        }
    }
}
