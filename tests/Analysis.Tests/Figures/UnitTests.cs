using Analysis.Lexicon;

namespace Analysis.Tests.Figures;

/// <summary>Every row of the tables of units and currencies is read as itself.</summary>
public class UnitTests
{
    public static TheoryData<string, string, string> Units()
    {
        TheoryData<string, string, string> data = [];
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("units.csv"))
        {
            if (seen.Add(row["plural"]))
                data.Add(row["plural"], row["code"], row["name"]);
        }
        return data;
    }

    public static TheoryData<string> Codes() => [.. LexiconFile.Rows("currencies.csv").Select(r => r["code"])];

    [Theory]
    [MemberData(nameof(Units))]
    public void EveryUnitIsReadByItsPlural(string plural, string code, string name)
    {
        Figure figure = Assert.Single(Findings.Read($"They counted 250 {plural} there.").Figures);
        Assert.Equal((code, name), (figure.Unit, figure.UnitName));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryCurrencyIsReadByItsCode(string code)
    {
        foreach (string text in (string[])[$"It cost {code} 250.", $"It cost 250 {code}.", $"It cost {code}2.5bn."])
        {
            Figure figure = Assert.Single(Findings.Read(text).Figures);
            Assert.Equal((text, code, FigureKind.Money), (text, figure.Unit, figure.Kind));
        }
    }

    [Fact]
    public void EveryUnitHasAFactorAndADimension() => Assert.All(LexiconFile.Rows("units.csv"), row =>
    {
        Assert.True(EnglishLexicon.Number(row["factor"]) > 0, row["name"]);
        Assert.NotEqual("", row["dimension"]);
    });
}
