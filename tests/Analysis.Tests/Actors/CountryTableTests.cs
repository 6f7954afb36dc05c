using System.Globalization;
using Analysis.Lexicon;

namespace Analysis.Tests.Actors;

/// <summary>Holds the table of countries against the lists that .NET ships.</summary>
public class CountryTableTests
{
    [Fact]
    public void HasEveryCodeOfIso3166()
    {
        Country[] current = [.. EnglishLexicon.Shared.AllCountries.Where(c => c.Status == CountryStatus.Current)];
        Assert.Equal(249, current.Length);
        Assert.Equal(current.Length, current.Select(c => c.Alpha2).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(current.Length, current.Select(c => c.Numeric).Distinct(StringComparer.Ordinal).Count());
        Assert.All(current, c => Assert.Matches("^[A-Z]{3}$", c.Alpha3));
        Assert.All(current, c => Assert.Matches("^[0-9]{3}$", c.Numeric));
    }

    [Fact]
    public void AgreesWithTheRegionsOfDotNet()
    {
        List<string> wrong = [];
        foreach (Country country in EnglishLexicon.Shared.AllCountries.Where(c => c.Status == CountryStatus.Current))
        {
            RegionInfo region;
            try
            {
                region = new(country.Alpha2);
            }
            catch (ArgumentException)
            {
                // .NET has no region for the uninhabited ones.
                continue;
            }
            if (region.ThreeLetterISORegionName is { Length: 3 } code && code != "ZZZ" && code != country.Alpha3)
                wrong.Add($"{country.Name}: {country.Alpha3} here, {code} there");
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Tel Aviv", "ISR", "seat")]
    [InlineData("Azeri", "AZE", "adjective")]
    [InlineData("Persia", "IRN", "historic")]
    [InlineData("Zionist regime", "ISR", "loaded")]
    [InlineData("Karabakh", "AZE", "territory")]
    [InlineData("Soviet Union", "SUN", "name")]
    [InlineData("Istanbul", "TUR", "city")]
    [InlineData("Turks", "TUR", "people")]
    public void KnowsWhatAPhraseIs(string phrase, string alpha3, string kind)
    {
        using global::Analysis.Text.TokenBlock block = new(phrase);
        new global::Analysis.Text.Tokenizer(phrase).Next(block);
        Assert.True(EnglishLexicon.Shared.Countries.TryMatch(block.Tokens, 0, out CountryName name, out int count));
        Assert.Equal((alpha3, kind, block.Count), (name.Country.Alpha3, name.Kind.ToString().ToLowerInvariant(), count));
    }
}
