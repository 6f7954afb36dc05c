using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests;

/// <summary>What every reading of every text keeps to.</summary>
public class FindingsTests
{
    private const string Sample =
        "Exports rose from $1.5-2 billion in 2010 to more than 4 billion dollars in 2012, the ministry said on April 23, 2012. Iran’s embassy in Baku called " +
        "that “no more than a third” of the 1.2m barrels per day; Israel did not sell fewer than 60 drones in the past four years.";

    private static readonly Config config = Config.QuickThrowOnFailure.WithMaxTest(300);

    public static TheoryData<string> Ugly() =>
    [
        "", " ", "\n\n\n", "\0\0", "\ud800", "\udfff1\ud83d", new string('9', 5000), new string('(', 5000), string.Concat(Enumerable.Repeat("one ", 3000)),
        string.Concat(Enumerable.Repeat("$", 3000)), string.Concat(Enumerable.Repeat("1/", 3000)), string.Concat(Enumerable.Repeat("more than ", 2000)),
        string.Concat(Enumerable.Repeat("last ", 3000)), string.Concat(Enumerable.Repeat("Israel and ", 3000)), string.Concat(Enumerable.Repeat("1992-", 3000)),
        "سه میلیارد دلار در سال ۱۳۹۱", "\u202E12,000 dollars\u202C", "re\u00ADcent 1\u200B2", "1e999 -1e-999 0x1F 1.2.3.4 1,2,3 --5 +-5", "May may MAY 31 June 2012 30/02/2012 99-99-9999",
        "999999999999999999999999999999 trillion trillion trillion dollars", "The members will consult with each other.", "letter threatened to hear", "Norway's the EC's state Chile", "a.b.c.d.e.f. U.S.U.S.U.S. J.J.J.",
    ];

    [Theory]
    [MemberData(nameof(Ugly))]
    public void UglyTextIsRead(string text) => Holds(text);

    [Fact]
    public void AnyStringIsRead() => Prop.ForAll<string?>(text => Holds(text ?? "")).Check(config);

    [Fact]
    public void AnyMixOfItsOwnWordsIsRead()
    {
        string[] words = Sample.Split(' ');
        Prop.ForAll(Gen.Elements(words).ArrayOf().ToArbitrary(), mix => Holds(string.Join(' ', mix))).Check(config);
    }

    /// <summary>Phrases of two to six words cut from the specs, which hold every construction the grammar knows, in any order.</summary>
    [Fact]
    public void AnyMixOfTheSpecsIsRead()
    {
        string[] words = string.Join(' ', SpecExample.All().Select(e => e.Text)).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Gen<string> phrase = Gen.Choose(0, words.Length - 7).SelectMany(at => Gen.Choose(2, 6).Select(count => string.Join(' ', words[at..(at + count)])));
        Gen<string> joint = Gen.Elements(" ", " ", " ", " ", ", ", ". ", "\n\n");
        Gen<string> text = phrase.Zip(joint, string.Concat).ArrayOf().Select(string.Concat);
        Prop.ForAll(text.ToArbitrary(), Holds).Check(config.WithMaxTest(3000));
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void CultureChangesNothing(string name)
    {
        Findings expected = Findings.Read(Sample, new(2012, 4, 28), explain: true);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            AssertSame(expected, Findings.Read(Sample, new(2012, 4, 28), explain: true));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Holds(string text)
    {
        Findings findings = Findings.Read(text, new(2012, 4, 28), explain: true);
        Assert.Null(FindingInvariants.Broken(text, findings));
        AssertSame(findings, Findings.Read(text, new(2012, 4, 28), explain: true));
    }

    private static void AssertSame(Findings a, Findings b)
    {
        Assert.Equal(a.Figures, b.Figures);
        Assert.Equal(a.Dates, b.Dates);
        Assert.Equal(a.Actors, b.Actors);
        Assert.Equal(a.Events, b.Events);
        Assert.Equal(a.Claims, b.Claims);
        Assert.Equal(a.Rejected, b.Rejected);
    }
}
