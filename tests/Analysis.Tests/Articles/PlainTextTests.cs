using System.Globalization;
using FsCheck.Fluent;

namespace Analysis.Tests.Articles;

public class PlainTextTests
{
    private const string Body = """
        The minister of transport opened the new ferry terminal on Monday and said that it would carry two million passengers a year. Two ships were there.

        Residents of the old port, who had protested for months, stayed away from the ceremony. They want the terminal moved to the north of the city.
        """;

    private static string Show(Metadata m) => string.Join(" | ",
        m.Title?.Value ?? "-",
        string.Join("; ", m.Authors.Select(a => a.Affiliation is null ? a.Name : $"{a.Name} ({a.Affiliation})")),
        m.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-");

    [Theory]
    [InlineData("New Ferry Terminal Divides Port City\n\nBy Ada Fenwick\n\nMay 3, 2019\n\n", "New Ferry Terminal Divides Port City | Ada Fenwick | 2019-05-03")]
    [InlineData("New Ferry Terminal Divides Port City\n\nBy Ada Fenwick and Bo Lindqvist, Staff Writers | May 3, 2019\n\n", "New Ferry Terminal Divides Port City | Ada Fenwick; Bo Lindqvist (Staff Writers) | 2019-05-03")]
    [InlineData("New Ferry Terminal Divides Port City\n\nBy\n\nAda Fenwick\n\nPublished 3 May 2019 10:20 GMT\n\n", "New Ferry Terminal Divides Port City | Ada Fenwick | 2019-05-03")]
    [InlineData("New Ferry Terminal Divides Port City\nFriday, 3 May 2019\nAda Fenwick\nSenior Fellow at the Institute for Harbour Studies, Trieste\n\n", "New Ferry Terminal Divides Port City | Ada Fenwick (Senior Fellow at the Institute for Harbour Studies, Trieste) | 2019-05-03")]
    [InlineData("Home\nNews\nSport\nWeather\n\nNew Ferry Terminal Divides Port City\n\nPosted on May 3, 2019 by Ada Fenwick\n\nShare\n\n", "New Ferry Terminal Divides Port City | Ada Fenwick | 2019-05-03")]
    [InlineData("Harbour\nReviews\nWatch the port live Read more\nNew Ferry Terminal Divides Port City\nA building that few asked for and that fewer want to pay for will open on Monday with two ships and no passengers\nBy Ada Fenwick\n3 May 2019\n\n", "New Ferry Terminal Divides Port City | Ada Fenwick | 2019-05-03")]
    [InlineData("New Ferry Terminal Divides Port City!\nBy ADA FENWICK and BO LINDQVIST\n\n", "New Ferry Terminal Divides Port City! | ADA FENWICK; BO LINDQVIST | -")]
    [InlineData("New Ferry Terminal Divides Port City\nAda Fenwick Trieste Courier-Post\nMay 3, 2019\n\n", "New Ferry Terminal Divides Port City | Ada Fenwick (Trieste Courier-Post) | 2019-05-03")]
    [InlineData("New Ferry Terminal Divides Port City\nNews by Ada Fenwick News Reporter\nPublished on 3 May 2019\n\n", "New Ferry Terminal Divides Port City | Ada Fenwick (News Reporter) | 2019-05-03")]
    [InlineData("New Ferry Terminal Divides Port City\nAdvertisement\nSPONSORED CONTENT\nBo Lindqvist Has More Energy Now In His 80s\n\n", "New Ferry Terminal Divides Port City |  | -")]
    [InlineData("New Ferry Terminal Divides Port City\n\n", "New Ferry Terminal Divides Port City |  | -")]
    [InlineData("", "- |  | -")]
    public void ReadsTheHead(string head, string expected) => Assert.Equal(expected, Show(Article.FromText(head + Body).Metadata));

    [Fact]
    public void BodyIsTheParagraphsAndNothingElse()
    {
        Article article = Article.FromText($"Ferry Terminal Divides City\n\nMay 3, 2019\n\nShare\n\n{Body}\n\nKey words: Ports, Ferries\n\nRelated articles\n\nWhy the old lighthouse was closed down\n\nپایان صفحه");
        Assert.Equal(["The minister", "Residents of"], article.Paragraphs.Select(p => article.Text.Substring(p.Start, 12)));
        Assert.Equal(["Ports", "Ferries"], article.Metadata.Keywords.Select(k => k.Value));
        Assert.Equal(["Why the old lighthouse was closed down"], article.Metadata.Related.Select(k => k.Value));
    }

    [Theory]
    [InlineData("The author is a senior fellow at the Institute for Harbour Studies.", "senior fellow", "Institute for Harbour Studies")]
    [InlineData("Ada Fenwick is a Trieste-based researcher at the Institute for Harbour Studies, where she leads the tariff programme.", "Trieste-based researcher", "Institute for Harbour Studies")]
    [InlineData("About the author: Ada Fenwick is currently director of the Port Council. She writes on ferries.", "director", "Port Council")]
    [InlineData("Ada Fenwick is of the opinion that the port should be closed to all ferries.", null, null)]
    public void NotesAtTheEndTellWhoTheAuthorIs(string note, string? role, string? institution)
    {
        Author author = Assert.Single(Article.FromText($"New Ferry Terminal Divides Port City\n\nBy Ada Fenwick\n\n{Body}\n\n{note}").Metadata.Authors);
        Assert.Equal((role, institution), (author.Role, author.Institution));
    }

    [Fact]
    public void OtherDatesTellWhetherTheDayGoesFirst()
    {
        Assert.Equal(new DateOnly(2019, 5, 4), Article.FromText($"New Ferry Terminal Divides Port City\n04/05/2019\n\n{Body}\n\nThe next sitting is on 28/06/2019.").Metadata.Published!.Value);
        Assert.Equal(new DateOnly(2019, 4, 5), Article.FromText($"New Ferry Terminal Divides Port City\n04/05/2019\n\n{Body}").Metadata.Published!.Value);
    }

    [Theory]
    [InlineData("Norway sold 5 drones to Chile in 2012.")]
    [InlineData("Norway sold 5 drones to Chile in 2012")]
    [InlineData("Norway sold 5 drones to Chile in 2012.\n\nChile paid 3 million dollars.")]
    public void ANoteOfASentenceOrTwoHasNoTitle(string note)
    {
        Article article = Article.FromText(note);
        Assert.Null(article.Metadata.Title);
        Assert.Equal(5, article.Analyze().Figures[0].Value);
    }

    [Fact]
    public void ALineAboveASentenceIsItsTitle() => Assert.Equal("Trade with Chile", Article.FromText("Trade with Chile\n\nNorway sold 5 drones to Chile in 2012.").Metadata.Title?.Value);

    [Fact]
    public void HardWrappedParagraphsAreWhole()
    {
        string wrapped = "Ferry Terminal Divides City\n\n" + string.Join("\n\n", Enumerable.Repeat(
            "The minister of transport opened the new ferry terminal on\nMonday and said that it would carry two million passengers\na year. Residents of the old port, who had protested for\nmonths, stayed away.", 3));
        Article article = Article.FromText(wrapped);
        Assert.Equal(3, article.Paragraphs.Count);
        Assert.All(article.Paragraphs, p => Assert.EndsWith("stayed away.", p.In(article.Text), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The talks of April 3, 2011 failed, he said, and nobody has tried again since then.")]
    [InlineData("Prices rose last year. A report of 2 May 2012 says by how much, and the ministry has not denied it so far.\n\nIt may yet.")]
    public void ADateInASentenceIsNoDateOfPublication(string text) => Assert.Null(Article.PublishedIn(text));

    [Fact]
    public void AnyStringIsReadAndPlacesHold() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
    {
        Article article = Article.FromText(text ?? "");
        return article.Paragraphs.All(p => p.Start >= 0 && p.End <= article.Text.Length && p.Length > 0)
            && (article.Metadata.Title is not { Place: { } place } title || place.In(article.Text) == title.Value);
    }));
}
