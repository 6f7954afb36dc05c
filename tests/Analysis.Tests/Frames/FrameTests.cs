using System.Globalization;
using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Frames;

public class FrameTests
{
    private static readonly Sample[] samples =
    [
        new("plain", 12_000m, -5, true, new(2012, 4, 28), Verdict.NotDecidable),
        new("a \"quoted\", text\nof two lines", 0.1667m, 0, false, null, null),
        new("=HYPERLINK(\"https://example.org\")", null, null, null, new(1992, 1, 1), Verdict.Consistent),
        new("-5", -5m, 1, true, null, Verdict.Overstated),
        new("رژیم", 4_000_000_000m, null, null, null, Verdict.Understated),
    ];

    [Fact]
    public void Csv() => Approved.Verify(Frame.Of(samples).ToCsv().Replace("\r", "␍", StringComparison.Ordinal), "samples.csv");

    [Fact]
    public void ColumnsAreNamedTypedAndDescribed()
    {
        Column value = Frame.Of<Figure>([]).Columns.Single(c => c.Name == "value");
        Assert.Equal((ColumnType.Number, false, "{unit}"), (value.Type, value.Nullable, value.Unit));
        Assert.StartsWith("The number with its scale", value.Description, StringComparison.Ordinal);
        Assert.Equal(["equal", "about", "moreThan", "atLeast", "lessThan", "atMost"], Frame.Of<Figure>([]).Columns.Single(c => c.Name == "bound").Values);
        Assert.True(Frame.Of<Figure>([]).Columns.Single(c => c.Name == "bound_start").Nullable);
    }

    [Fact]
    public void AnonymousTypesAreRecordsToo() =>
        Assert.Equal("who,how_much\r\nBaku,5\r\n", Frame.Of([new { Who = "Baku", HowMuch = 5 }]).ToCsv());

    [Fact]
    public void CellsThatAreNoRecordsAreAFrameToo()
    {
        Column[] columns = [new("year", ColumnType.Whole, false, "", "", []), new("mean_value", ColumnType.Number, true, "USD", "", [])];
        Frame frame = Frame.Of(columns, [[1992, 1.50m], [1993, null]]);
        Assert.Equal("year,mean_value\r\n1992,1.50\r\n1993,\r\n", frame.ToCsv());
        Assert.Equal("a year\nyear  mean value\n----  ----------\n1993\n1992         1.5".ReplaceLineEndings("\n"), Frame.Of(columns, [[1993, null], [1992, 1.50m]]).ToTable("a year").ToText());
        Assert.Contains("Row 1 has 1 cells and there are 2 columns.", Assert.Throws<ArgumentException>(() => Frame.Of(columns, [[1, 2], [1]])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatNoCellCanHoldIsRefusedByName() =>
        Assert.Contains("Metadata.Title", Assert.Throws<ArgumentException>(() => Frame.Of<Metadata>([])).Message, StringComparison.Ordinal);

    [Fact]
    public void AnUnknownColumnIsRefusedWithThoseThereAre() =>
        Assert.Contains("article, start", Assert.Throws<ArgumentException>(() => Frame.Of<Figure>([]).Select("wrong")).Message, StringComparison.Ordinal);

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
        using CsvReader csv = Read(Frame.Of([new { Text = text }]).ToCsv());
        Assert.True(csv.Read());
        Assert.Equal(written, csv.GetString("text"));
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void CultureNeverLeaksIn(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            string expected = Frame.Of(samples).ToCsv() + Frame.Of(samples).ToTable("t") + Frame.Of(samples);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Frame.Of(samples).ToCsv() + Frame.Of(samples).ToTable("t") + Frame.Of(samples));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AnyTextComesBackAsItWasSaveForTheApostrophe() => Prop.ForAll<string>(given =>
    {
        string text = new([.. (given ?? "").Where(c => !char.IsSurrogate(c))]);
        using CsvReader csv = Read(Frame.Of([new { Text = text, After = "x" }]).ToCsv());
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
