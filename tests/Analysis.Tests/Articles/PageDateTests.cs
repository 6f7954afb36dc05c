using Analysis.Articles;

namespace Analysis.Tests.Articles;

public class PageDateTests
{
    [Theory]
    [InlineData("2012-04-28", "2012-04-28")]
    [InlineData("2012-04-28T10:15:00+04:30", "2012-04-28T10:15:00+04:30")]
    [InlineData("2012-04-28T10:15:00.123Z", "2012-04-28T10:15:00Z")]
    [InlineData("2012/04/28 09:05", "2012-04-28T09:05:00")]
    [InlineData("Sat, 28 Apr 2012 10:15:00 GMT", "2012-04-28T10:15:00Z")]
    [InlineData("Sat Apr 28 10:15:00 +0000 2012", "2012-04-28T10:15:00Z")]
    [InlineData("Saturday, April 28, 2012", "2012-04-28")]
    [InlineData("April 28th, 2012 at 4:02 p.m. ET", "2012-04-28T16:02:00")]
    [InlineData("28. April 2012", "2012-04-28")]
    [InlineData("28 de abril de 2012", "2012-04-28")]
    [InlineData("le 1er mai 2012", "2012-05-01")]
    [InlineData("28-Apr-2012", "2012-04-28")]
    [InlineData("28.04.2012", "2012-04-28")]
    [InlineData("28/04/2012", "2012-04-28")]
    [InlineData("4/28/12 4:02pm", "2012-04-28T16:02:00")]
    [InlineData("2012年4月28日", "2012-04-28")]
    [InlineData("9 Ordibehesht 1391", "2012-04-28")]
    [InlineData("۹ اردیبهشت ۱۳۹۱", "2012-04-28")]
    [InlineData("1391/02/09", "2012-04-28")]
    [InlineData("6 Jumada al-thani 1433", "2012-04-27")]
    [InlineData("April 2012", "2012-04")]
    [InlineData("2012-04", "2012-04")]
    [InlineData("6 December 20236 December 2023", "2023-12-06 2023-12-06")]
    [InlineData("31 June 2012", "2012-06")]
    [InlineData("F-16 and 250/180", "")]
    [InlineData("version 1.2.2012.4", "")]
    public void Reads(string text, string expected) => Assert.Equal(expected, string.Join(' ', DateScanner.All(text).Select(d => d.Moment)));

    [Fact]
    public void OrderOfDayAndMonthComesFromEvidence()
    {
        Assert.Equal("2012-05-04", DateScanner.First("04/05/2012", DayOrder.DayFirst)?.Edtf);
        Assert.Equal("2012-04-05", DateScanner.First("04/05/2012", DayOrder.MonthFirst)?.Edtf);
        Assert.Contains("assumed", DateScanner.First("04/05/2012")?.Note);
    }

    [Fact]
    public void ConvertedDatesKeepTheOriginal() => Assert.Equal("Solar Hijri 9 Ordibehesht 1391", DateScanner.First("9 Ordibehesht 1391")?.Note);
}
