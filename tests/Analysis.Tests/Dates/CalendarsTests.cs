using Analysis.Dates;

namespace Analysis.Tests.Dates;

public class CalendarsTests
{
    [Theory]
    [InlineData(1391, 2, 9, "2012-04-28")]
    [InlineData(1391, 12, 30, "2013-03-20")]
    [InlineData(1391, 0, 0, "2012-03-20/2013-03-20")]
    [InlineData(1390, 12, 0, "2012-02-20/2012-03-19")]
    public void SolarHijri(int year, int month, int day, string edtf)
    {
        Assert.True(Calendars.TryConvert(CalendarKind.SolarHijri, year, month, day, out Edtf value));
        Assert.Equal(edtf, value.ToString());
    }

    [Theory]
    [InlineData(1390, 12, 30)]
    [InlineData(1391, 13, 1)]
    [InlineData(1391, 1, 32)]
    [InlineData(0, 1, 1)]
    [InlineData(99999, 1, 1)]
    public void RefusesWhatTheCalendarHasNot(int year, int month, int day) =>
        Assert.False(Calendars.TryConvert(CalendarKind.SolarHijri, year, month, day, out _));

    [Fact]
    public void HijriIsApproximate()
    {
        Assert.True(Calendars.TryConvert(CalendarKind.Hijri, 1433, 9, 1, out Edtf value));
        Assert.Equal('~', value.Start!.Value.Qualifier);
        Assert.InRange(value.Earliest!.Value, new(2012, 7, 19), new(2012, 7, 21));
    }

    [Theory]
    [InlineData(1961, "1961-04-02")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2012, "2012-04-08")]
    [InlineData(2038, "2038-04-25")]
    public void Easter(int year, string day) => Assert.Equal(day, Calendars.Easter(year).ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData(2012, 11, 4, 4, "2012-11-22")]
    [InlineData(2012, 5, 1, -1, "2012-05-28")]
    [InlineData(2012, 4, 7, 5, "2012-04-29")]
    [InlineData(2012, 4, 2, 5, null)]
    public void NthWeekday(int year, int month, int weekday, int n, string? day) =>
        Assert.Equal(day, Calendars.NthWeekday(year, month, weekday, n)?.ToString("yyyy-MM-dd", null));
}
