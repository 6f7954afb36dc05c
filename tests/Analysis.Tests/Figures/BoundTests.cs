using Analysis.Lexicon;

namespace Analysis.Tests.Figures;

/// <summary>No bound may ever be inverted: every phrase of the table, plain and negated, before every sort of number.</summary>
public class BoundTests
{
    public static TheoryData<string, string, string> Phrases()
    {
        TheoryData<string, string, string> data = [];
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("bounds.csv").Where(r => r["place"] == "before"))
            data.Add(row["phrase"], row["bound"], row["negated"]);
        return data;
    }

    public static TheoryData<string, string> After()
    {
        TheoryData<string, string> data = [];
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("bounds.csv").Where(r => r["place"] == "after"))
            data.Add(row["phrase"], row["bound"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void EveryPhraseBeforeANumberLimitsIt(string phrase, string bound, string negated)
    {
        _ = negated;
        foreach (string number in (string[])["12,000 dollars", "40 percent", "four countries", "one-sixth of it", "€3 million"])
            Assert.Equal((phrase, number, bound), (phrase, number, Only($"It came to {phrase} {number}.")));
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void ANegationGivesTheOppositeThatStillHoldsTheNumber(string phrase, string bound, string negated)
    {
        if (negated.Length == 0)
            return;
        Assert.Contains((bound, negated), new HashSet<(string, string)> { (">", "<="), (">=", "<"), ("<", ">="), ("<=", ">") });
        Assert.Equal((phrase, negated), (phrase, Only($"Imports did not {phrase} 12,000 dollars.")));
        Assert.Equal((phrase, negated), (phrase, Only($"The army never had {phrase} 900 tanks.")));
        Assert.Equal((phrase, negated), (phrase, Only($"The price hasn’t been {phrase} €50.")));
    }

    [Theory]
    [MemberData(nameof(After))]
    public void EveryPhraseBehindANumberLimitsIt(string phrase, string bound) =>
        Assert.Equal((phrase, bound), (phrase, Only($"The term is 20 years {phrase}.")));

    [Fact]
    public void ThePlaceOfTheWordsIsKept()
    {
        const string text = "Its imports did not exceed 12,000 dollars.";
        Figure figure = Assert.Single(Findings.Read(text).Figures);
        Assert.Equal("did not exceed", text.Substring(figure.BoundStart!.Value, figure.BoundLength!.Value));
    }

    private static string Only(string text)
    {
        IReadOnlyList<Figure> figures = Findings.Read(text).Figures;
        Assert.True(figures.Count == 1, $"{text} has {figures.Count} figures");
        return figures[0].Bound.Sign();
    }
}
