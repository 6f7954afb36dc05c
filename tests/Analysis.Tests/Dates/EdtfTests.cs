using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Dates;

public class EdtfTests
{
    [Theory]
    [InlineData("1992", "1992-01-01", "1992-12-31")]
    [InlineData("2011-04", "2011-04-01", "2011-04-30")]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    [InlineData("2012-04-28", "2012-04-28", "2012-04-28")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("1XXX", "1000-01-01", "1999-12-31")]
    [InlineData("XXXX-05-04", null, null)]
    [InlineData("1992/2012", "1992-01-01", "2012-12-31")]
    [InlineData("../2012-04-28", null, "2012-04-28")]
    [InlineData("2003/..", "2003-01-01", null)]
    [InlineData("2012~", "2012-01-01", "2012-12-31")]
    [InlineData("2012-21", "2012-03-01", "2012-05-31")]
    [InlineData("2012-22", "2012-06-01", "2012-08-31")]
    [InlineData("2012-23", "2012-09-01", "2012-11-30")]
    [InlineData("2011-24", "2011-12-01", "2012-02-29")]
    [InlineData("2012-29", "2012-09-01", "2012-11-30")]
    [InlineData("2012-33", "2012-01-01", "2012-03-31")]
    [InlineData("2012-36", "2012-10-01", "2012-12-31")]
    [InlineData("2012-37", "2012-01-01", "2012-04-30")]
    [InlineData("2012-40", "2012-01-01", "2012-06-30")]
    [InlineData("2012-41", "2012-07-01", "2012-12-31")]
    [InlineData("2012-W17", "2012-04-23", "2012-04-29")]
    [InlineData("2009-W53", "2009-12-28", "2010-01-03")]
    [InlineData("2012-04-24T14:30:00", "2012-04-24", "2012-04-24")]
    [InlineData("-0043", null, null)]
    [InlineData("2011-02-30", null, null)]
    public void Bounds(string edtf, string? earliest, string? latest)
    {
        Assert.True(Edtf.TryParse(edtf, out Edtf value));
        Assert.Equal(edtf, value.ToString());
        Assert.Equal(earliest, value.Earliest?.ToString("yyyy-MM-dd", null));
        Assert.Equal(latest, value.Latest?.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P4Y")]
    [InlineData("T10:00:00")]
    [InlineData("R/P1Y")]
    [InlineData("199")]
    [InlineData("2012-13")]
    [InlineData("2012-42")]
    [InlineData("2012-04-32")]
    [InlineData("2012-21-03")]
    [InlineData("2012-W54")]
    [InlineData("19X2")]
    [InlineData("2012-4-1")]
    [InlineData("2012/04/28")]
    public void Refuses(string text) => Assert.False(Edtf.TryParse(text, out _));

    [Fact]
    public void ReadsWhateverStringWithoutThrowing() =>
        Prop.ForAll<string>(s => { _ = Edtf.TryParse(s, out _); }).QuickCheckThrowOnFailure();

    [Fact]
    public void ReadsBackWhatItWrites() =>
        Prop.ForAll(Gen.Choose(1, 9999).SelectMany(y => Gen.Choose(1, 12).SelectMany(m => Gen.Choose(1, 28).Select(d => new EdtfDate(y, 0, m, d)))).ToArbitrary(), date =>
        {
            Edtf interval = new(date, new EdtfDate(9999));
            return Edtf.TryParse(interval.ToString(), out Edtf read) && read == interval && read.Earliest <= read.Latest;
        }).QuickCheckThrowOnFailure();

    /// <summary>What specs expect of dates and intervals is EDTF, or a week of ISO 8601-1; only a time of day without its day has neither form.</summary>
    [Fact]
    public void ReadsBackEachValueOfTheSpecs() =>
        Assert.All(SpecExample.All().Where(e => e.Reads == "dates").SelectMany(e => e.Read(Grammar.Shared).Dates), d =>
            Assert.True(d.Kind is DateKind.Duration or DateKind.Set || d.Edtf.StartsWith('T') || (Edtf.TryParse(d.Edtf, out Edtf read) && read.ToString() == d.Edtf), d.Edtf));
}
