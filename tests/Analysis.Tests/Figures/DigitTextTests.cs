using System.Globalization;
using Analysis.Figures;

namespace Analysis.Tests.Figures;

public class DigitTextTests
{
    [Theory]
    [InlineData("12,000", "12000")]
    [InlineData("1'234'567", "1234567")]
    [InlineData("12,34,567", "1234567")]
    [InlineData(".08", "0.08")]
    [InlineData("3.50", "3.50")]
    [InlineData("۱۲۰۰", "1200")]
    [InlineData("١٢٫٥", "12.5")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    public void Reads(string text, string value)
    {
        Assert.True(DigitText.TryParse(text, out decimal read, out _, out _));
        Assert.Equal(value, read.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("28.04.2012")]
    [InlineData("12345678901234567890123456789")]
    [InlineData(",")]
    public void Refuses(string text) => Assert.False(DigitText.TryParse(text, out _, out _, out _));
}
