using Analysis.Figures;
using Analysis.Lexicon;

namespace Analysis.Tests.Figures;

public class SingularTests
{
    [Theory]
    [InlineData("countries", "country")]
    [InlineData("people", "people")]
    [InlineData("women", "woman")]
    [InlineData("children", "child")]
    [InlineData("boxes", "box")]
    [InlineData("churches", "church")]
    [InlineData("losses", "loss")]
    [InlineData("cases", "case")]
    [InlineData("crises", "crisis")]
    [InlineData("aircraft", "aircraft")]
    [InlineData("Americans", "American")]
    [InlineData("heroes", "hero")]
    [InlineData("movies", "movie")]
    [InlineData("gunmen", "gunman")]
    public void OfAPlural(string plural, string singular) => Assert.Equal(singular, Of(plural));

    [Theory]
    [InlineData("various")]
    [InlineData("process")]
    [InlineData("analysis")]
    [InlineData("campus")]
    [InlineData("is")]
    [InlineData("country")]
    [InlineData("specimen")]
    public void OfNoPlural(string word) => Assert.Null(Of(word));

    private static string? Of(string word) => Singular.Of(EnglishLexicon.Shared, EnglishLexicon.Shared.Words.Find(word), word);
}
