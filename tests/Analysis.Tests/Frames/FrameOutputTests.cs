using System.Globalization;
using System.Text;
using CsvHelper;
using Deedle;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Frames;

/// <summary>Frames and series as files and as tables: ours, and whatever Deedle makes of them.</summary>
public class FrameOutputTests
{
    private static readonly Sample[] samples =
    [
        new("plain", 12_000m, -5, true, new(2012, 4, 28), Verdict.NotDecidable),
        new("a \"quoted\", text\nof two lines", 0.1667m, 0, false, null, null),
        new("=HYPERLINK(\"https://example.org\")", null, null, null, new(1992, 1, 1), Verdict.Consistent),
        new("-5", -5m, 1, true, null, Verdict.Overstated),
        new("رژیم", 4_000_000_000m, null, null, null, Verdict.Understated),
    ];

    private static readonly Frame<int, string> trade = new[]
    {
        new { Year = 1992, Reporter = "AZE", Value = 1.50m }, new { Year = 1993, Reporter = "AZE", Value = 3m }, new { Year = 1993, Reporter = "ISR", Value = 0.25m },
    }.ToFrame();

    [Fact]
    public void Csv() => Approved.Verify(samples.ToFrame().ToCsv().Replace("\r", "␍", StringComparison.Ordinal), "samples.csv");

    [Fact]
    public void ASlicedFrameKeepsItsColumns() => Assert.Equal("value,year\r\n1.50,1992\r\n3,1993\r\n0.25,1993\r\n", trade.Columns[["value", "year"]].ToCsv());

    [Fact]
    public void KeysThatOnlyNumberTheRowsAreWrittenWhenNamed() => Assert.Equal("row,value\r\n0,1.50\r\n1,3\r\n2,0.25\r\n", trade.Columns[["value"]].ToCsv("row"));

    [Fact]
    public void KeysOfRowsThatWereLeftOutTellWhichAreThere() => Assert.Equal("key,year,reporter,value\r\n2,1993,ISR,0.25\r\n", trade.FilterRowsBy("reporter", "ISR").ToCsv());

    [Fact]
    public void EachLevelOfAGroupedFrameIsAColumn()
    {
        Frame<Tuple<string, int>, string> grouped = trade.GroupRowsBy<string>("reporter");
        Assert.Equal("key_1,key_2,year,reporter,value\r\nAZE,0,1992,AZE,1.50\r\nAZE,1,1993,AZE,3\r\nISR,2,1993,ISR,0.25\r\n", grouped.ToCsv());
        Assert.StartsWith("side,row,year,", grouped.ToCsv("side", "row"), StringComparison.Ordinal);
        Assert.Contains("have 2 levels and 1 names: side", Assert.Throws<ArgumentException>(() => grouped.ToCsv("side")).Message, StringComparison.Ordinal);
        Assert.Contains("Two columns are called 'reporter'", Assert.Throws<ArgumentException>(() => grouped.ToCsv("reporter", "row")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APivotHasKeysOfRowsAndColumns()
    {
        Frame<int, string> pivot = trade.PivotTable<int, string, int, string, double>("year", "reporter", rows => rows.GetColumn<double>("value").Sum());
        Assert.Equal("year,AZE,ISR\r\n1992,1.5,\r\n1993,3,0.25\r\n", pivot.ToCsv("year"));
        Assert.Equal("two years\nyear  AZE   ISR\n----  ---  ----\n1992  1.5\n1993    3  0.25", pivot.ToTable("two years", "year").ToText());
        Assert.Contains("<th scope=\"row\" dir=\"ltr\"", pivot.ToTable("t", "year").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LevelsOfColumnKeysAreParted()
    {
        Frame<int, Tuple<string, int>> wide = Frame.FromColumns([KeyValue.Create(Tuple.Create("AZE", 1992), new Series<int, double>([0], [1.5]))]);
        Assert.Equal("AZE/1992\r\n1.5\r\n", wide.ToCsv());
    }

    [Fact]
    public void ASeriesIsItsKeysAndValues()
    {
        Series<int, decimal> values = trade.GetColumn<decimal>("value");
        Assert.Equal("key,value\r\n0,1.50\r\n1,3\r\n2,0.25\r\n", values.ToCsv());
        Assert.Equal("year,value\r\n1992,1\r\n1993,2\r\n", trade.GroupRowsBy<int>("year").Nest().Select(g => g.Value.RowCount).ToCsv("year"));
        Assert.Equal("3 values", values.ToTable().Caption);
        using MemoryStream stream = new();
        values.WriteCsv(stream, "row");
        Assert.StartsWith("row,value", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void FramesOfOthersAreWrittenToo()
    {
        Frame<int, string> theirs = Frame.FromRecords([new { A = (int?)1, B = double.NaN, C = new DateTime(2012, 4, 28, 10, 15, 0, DateTimeKind.Unspecified) }, new { A = (int?)null, B = 1e300, C = DateTime.MinValue }]);
        Assert.Equal("A,B,C\r\n1,,2012-04-28T10:15:00\r\n,1E+300,0001-01-01T00:00:00\r\n", theirs.ToCsv());
        Frame<string, string> mixed = Frame.FromColumns([KeyValue.Create("a", new Series<string, object>(["x", "y"], [1, 2.5m])), KeyValue.Create("b", new Series<string, object>(["x", "y"], ["=1", Flow.Export]))]);
        Assert.Equal("key,a,b\r\nx,1,\"'=1\"\r\ny,2.5,export\r\n", mixed.ToCsv());
        Assert.Equal("t\nkey    a  b\n---  ---  ------\nx      1  =1\ny    2.5  export", mixed.ToTable("t").ToText());
    }

    [Fact]
    public void NumbersBeyondDecimalsAreShownAndWritten()
    {
        Series<string, double> values = new(["a", "b", "c"], [double.PositiveInfinity, double.NegativeInfinity, 1.23456e-30]);
        Assert.Equal("key,value\r\na,INF\r\nb,-INF\r\nc,1.23456E-30\r\n", values.ToCsv());
        Assert.Equal("t\nkey     value\n---  --------\na           ∞\nb          −∞\nc    1.23E−30", values.ToTable("t").ToText());
    }

    [Fact]
    public void ANestedFrameIsShownByItsSizeAndNotWritten()
    {
        Series<string, Frame<int, string>> nested = trade.GroupRowsBy<string>("reporter").Nest();
        Assert.Contains("2 rows × 3 columns", nested.ToTable("t").ToText(), StringComparison.Ordinal);
        Assert.Contains("Row 0 of the column 'value' holds a Frame`2", Assert.Throws<ArgumentException>(() => nested.ToCsv()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyFrameIsAHeader()
    {
        Assert.Equal("text,value,count,certain,day,verdict\r\n", Array.Empty<Sample>().ToFrame().ToCsv());
        Assert.Equal("", Frame.CreateEmpty<int, string>().ToCsv());
        Assert.Equal("0 rows × 0 columns", Frame.CreateEmpty<string, string>().ToTable().Caption);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("'=1", "'=1")]
    public void NoTextRunsAsAFormula(string text, string written)
    {
        Frame<string, string> frame = Frame.FromColumns([KeyValue.Create(text, new Series<string, string>([text], [text]))]);
        using CsvReader csv = Read(frame.ToCsv("row"));
        Assert.True(csv.Read());
        Assert.Equal([written, written], [csv.GetString("row"), csv.GetString(written)]);
    }

    [Fact]
    public void HostileKeysAreTextInATable()
    {
        Frame<string, string> frame = Frame.FromColumns([KeyValue.Create("<b>دوسویه", new Series<string, string>(["<script>", "سطر"], ["\u202E21", "x"]))]);
        string html = frame.ToTable("<i>").ToString();
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\" dir=\"rtl\" lang=\"und-Arab\" style=\"text-align:start\">سطر</th>", html.Replace("&#", "&#", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("[U+202E]21", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsAreDescribedByTheirRecord()
    {
        string html = Charts.Samples.Records.Trade.ToFrame().Columns[["year", "value"]].ToTable("t").DescribedBy<TradeRecord>().ToString();
        Assert.Contains("value <small>(USD)</small>", html, StringComparison.Ordinal);
        Assert.Equal(Charts.Samples.Records.Trade.ToTable("t", "year", "value").ToString(), html);
    }

    [Fact]
    public void AnUnknownColumnIsRefusedWithThoseThereAre() =>
        Assert.Contains("article, start", Assert.Throws<ArgumentException>(() => Array.Empty<Figure>().ToTable("t", "wrong")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void CultureNeverLeaksIn(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            string expected = Written();
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Written());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Written()
        {
            Frame<int, string> frame = samples.ToFrame();
            Frame<DateOnly, decimal> keyed = Frame.FromColumns([KeyValue.Create(0.5m, new Series<DateOnly, double>([new(2012, 4, 28)], [1234567.891]))]);
            return frame.ToCsv() + frame.ToTable() + frame.ToTable().ToText() + keyed.ToCsv() + keyed.ToTable();
        }
    }

    [Fact]
    public void AnyTextComesBackAsItWasSaveForTheApostrophe() => Prop.ForAll<string>(given =>
    {
        string text = new([.. (given ?? "").Where(c => !char.IsSurrogate(c))]);
        using CsvReader csv = Read(new[] { new { Text = text, After = "x" } }.ToFrame().ToCsv());
        Assert.True(csv.Read());
        string back = csv.GetString("text");
        Assert.True(back == text || back == "'" + text);
        Assert.Equal("x", csv.GetString("after"));
        Assert.DoesNotContain(back is [var first, ..] ? first : 'a', "=+-@\t\r\n");
    }).QuickCheckThrowOnFailure();

    private static CsvReader Read(string csv)
    {
        CsvReader reader = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(csv)), new CsvReaderOptions(), leaveOpen: false);
        reader.ReadHeader();
        return reader;
    }

    private sealed record Sample(string Text, decimal? Value, int? Count, bool? Certain, DateOnly? Day, Verdict? Verdict);
}
