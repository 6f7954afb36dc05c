using Analysis.RecordFiles.Checking;

namespace Analysis.Tests.RecordFiles;

/// <summary>Periods as people say them.</summary>
public class PeriodWordsTests
{
    [Theory]
    [InlineData("2009", "2009")]
    [InlineData("2009-33", "the first quarter of 2009")]
    [InlineData("2010-40", "the first half of 2010")]
    [InlineData("2020-23", "autumn 2020")]
    [InlineData("2012-03", "March 2012")]
    [InlineData("2012-04-28", "28 April 2012")]
    [InlineData("2021-01/2021-07", "January to July 2021")]
    [InlineData("2019-11/2020-02", "November 2019 to February 2020")]
    [InlineData("2014/2018", "2014 to 2018")]
    [InlineData("1991/..", "since 1991")]
    [InlineData("../2012-04-28", "until 28 April 2012")]
    [InlineData("2012~", "about 2012")]
    [InlineData("2012-04?", "perhaps April 2012")]
    [InlineData("199X", "the 1990s")]
    [InlineData("P1Y", "P1Y")]
    [InlineData("2012-99", "2012-99")]
    [InlineData("", "")]
    [InlineData("/", "/")]
    public void AreInWords(string edtf, string words) => Assert.Equal(words, PeriodWords.Write(edtf));

    [Theory]
    [InlineData("USD", "US dollars")]
    [InlineData("GBP", "pounds sterling")]
    [InlineData("km", null)]
    public void CurrenciesHaveNames(string code, string? name) => Assert.Equal(name, CurrencyNames.Of(code));
}
