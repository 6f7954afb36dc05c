using Analysis.Dates;

namespace Analysis.Tests.Dates;

public class TimeLengthTests
{
    [Theory]
    [InlineData(4, "Year", "P4Y")]
    [InlineData(2, "Decade", "P20Y")]
    [InlineData(0.5, "Century", "P50Y")]
    [InlineData(3, "Quarter", "P9M")]
    [InlineData(1, "Fortnight", "P2W")]
    [InlineData(1.5, "Hour", "PT1.5H")]
    [InlineData(45, "Minute", "PT45M")]
    [InlineData(0, "Day", "P0D")]
    public void Writes(double count, string unit, string iso) =>
        Assert.Equal(iso, TimeLength.Of((decimal)count, Enum.Parse<TimeUnit>(unit)).ToString());

    [Theory]
    [InlineData("2012-04-28", 4, "Year", -1, "2008-04-28")]
    [InlineData("2012-02-29", 1, "Year", 1, "2013-02-28")]
    [InlineData("2012-03-31", 1, "Month", -1, "2012-02-29")]
    [InlineData("2012-04-28", 10, "Day", 1, "2012-05-08")]
    [InlineData("2012-04-28", 5000, "Year", -1, null)]
    [InlineData("2012-04-28", 9000, "Year", 1, null)]
    [InlineData("2012-04-28", 99999999, "Week", 1, null)]
    public void Moves(string from, double count, string unit, int sign, string? to) =>
        Assert.Equal(to, TimeLength.Of((decimal)count, Enum.Parse<TimeUnit>(unit)).From(DateOnly.ParseExact(from, "yyyy-MM-dd", null), sign)?.ToString("yyyy-MM-dd", null));
}
