using Analysis.Lexicon;

namespace Analysis.Tests.Events;

public class OntologyTests
{
    [Theory]
    [InlineData("042", "CONSULT", 1, 1, 1)]
    [InlineData("062", "COOPERATE", 2, 2, 2)]
    [InlineData("163", "COERCE", 4, 3, 4)]
    [InlineData("020", "REQUEST", 1, 0, 3)]
    [InlineData("0841", "RETREAT", 2, 2, 1)]
    [InlineData("190", "ASSAULT", 4, 4, 4)]
    public void MapsCodes(string cameo, string plover, int gdelt, int phoenix, int byPlover) => Assert.Equal(
        (plover, gdelt, phoenix, byPlover),
        (Ontology.Plover(cameo), Ontology.Quad(cameo), Ontology.Quad(cameo, QuadMap.Phoenix), Ontology.Quad(cameo, QuadMap.Plover)));

    [Fact]
    public void GoldsteinTablesDifferWhereTheyDo()
    {
        Assert.Equal(-2.0m, Ontology.Goldstein("016"));
        Assert.Equal(-5m, Ontology.Goldstein("016", GoldsteinTable.Icews));
        Assert.Equal(Ontology.Goldstein("190"), Ontology.Goldstein("190", GoldsteinTable.Icews));
        Assert.Equal(20, Ontology.Roots.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("99")]
    public void RefusesWhatIsNoCode(string cameo) => Assert.Throws<ArgumentException>(() => Ontology.Quad(cameo));

    [Theory]
    [InlineData("verbs.csv")]
    [InlineData("event-nouns.csv")]
    [InlineData("verb-patterns.csv")]
    [InlineData("event-compositions.csv")]
    [InlineData("event-modifiers.csv")]
    public void EveryCodeOfTheLexiconIsACode(string table) =>
        Assert.All(LexiconFile.Rows(table).Where(r => r["cameo"].Length > 0), r => Assert.InRange(Ontology.Quad(r["cameo"]), 1, 4));
}
