using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Events;

/// <summary>What holds for the actors and events of any text.</summary>
public class EventReaderTests
{
    private static readonly string[] words =
    [
        "Iran", "Israel's", "the", "government", "of", "Azerbaijan", "said", "that", "it", "would", "not", "attack", "launched", "talks", "with", "and", ",", ".", "\"",
        "President", "Ilham Aliyev", "has", "been", "accused", "by", "to", "lift", "sanctions", "on", "between", "relations", "its", "the two countries", "if", "who", "(", ")",
        "-", "Tehran-Baku", "'", "\u2019s", "\n\n", "U.S.", "12", "military", "cooperation", "refused", "meet", "killing", "their", "this", "\ud83d\ude00", "\ud800",
    ];

    [Fact]
    public void AnyStringIsRead() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll<string?>(text => PlacesAreTrue(text ?? "")));

    [Fact]
    public void AnyOrderOfWordsIsRead() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Gen.Elements(words).ListOf().Select(l => string.Join(' ', l)).ToArbitrary(), PlacesAreTrue));

    [Fact]
    public void TheSameTextGivesTheSameEvents()
    {
        const string text = "Norway and Chile signed a trade agreement on Monday. Chile accused Peru of shelling a village. The two countries have since held talks.";
        Assert.Equal(Findings.Read(text).Events, Findings.Read(text).Events);
        Assert.Equal(Findings.Read(text).Actors, Findings.Read(text).Actors);
    }

    [Theory]
    [InlineData("The weather in Norway was mild and the ferries ran on time.")]
    [InlineData("Chile is a long country between the mountains and the sea.")]
    [InlineData("Peru has beautiful beaches, old cities and good food.")]
    [InlineData("")]
    public void NothingHappensNothingIsFound(string text) => Assert.Empty(Findings.Read(text).Events);

    [Theory]
    [InlineData("In 2009 Israel bought oil from Azerbaijan.", "Israel")]
    [InlineData("Last week Israel bought oil from Azerbaijan.", "Israel")]
    [InlineData("On Monday Turkey met Chile.", "Turkey")]
    [InlineData("By 2011 the EU had imposed sanctions on Belarus.", "EU")]
    [InlineData("On 23 April 2012 the Chilean army shelled a village.", "Chilean army")]
    public void ADateAtTheBeginningIsNoPartOfWhoActs(string text, string source)
    {
        Event found = Findings.Read(text, new(2012, 4, 28)).Events[0];
        Assert.EndsWith(source, text.Substring(found.SourceStart, found.SourceLength), StringComparison.Ordinal);
        Assert.Equal(found.SourceStart, found.Start);
        Assert.DoesNotContain("20", text.Substring(found.SourceStart, found.SourceLength), StringComparison.Ordinal);
    }

    private static bool PlacesAreTrue(string text)
    {
        Findings findings = Findings.Read(text);
        foreach (Actor a in findings.Actors)
            Assert.Equal(text.Substring(a.Start, a.Length), a.Text);
        foreach (Event e in findings.Events)
        {
            Assert.Equal(text.Substring(e.Start, e.Length), e.Text);
            Assert.InRange(e.SourceStart, e.Start, e.Start + e.Length - e.SourceLength);
            Assert.True(e.SourceLength > 0 && e.TriggerLength > 0 && e.TriggerStart >= e.Start && e.TriggerStart + e.TriggerLength <= e.Start + e.Length);
            Assert.Equal(e.TargetStart is null, e.Target is null);
            Assert.Equal(Ontology.Plover(e.Cameo), e.Plover);
        }
        return true;
    }
}
