using System.Globalization;

namespace Analysis.Tests.Gold;

/// <summary>The digest of the article that the project began with, held against its gold, and what the records say of its claims.</summary>
public class FirstArticleDigestTests(ITestOutputHelper output)
{
    private const string Key = "kaleji-2012-04-28";
    private static readonly Article article = Article.Read(Path.Combine(Repository.Root, "data", "articles", Key + ".md"));
    private static readonly Findings findings = article.Analyze();

    [Fact]
    public void SaysOfItselfWhatTheArticleSays()
    {
        Metadata m = article.Metadata;
        Author author = Assert.Single(m.Authors);
        List<(string, string?)> read =
        [
            ("title", m.Title?.Value), ("author", author.Name), ("role", author.Role),
            ("institution", author.Institution), ("city", author.City),
            ("published", m.Issued?.Value), ("weekday", m.Published?.Value.DayOfWeek.ToString()), ("language", m.Language?.Value),
            .. m.Keywords.Select(k => ("keyword", (string?)k.Value)), .. m.Related.Select(r => ("related", (string?)r.Value)),
        ];
        IEnumerable<Dictionary<string, string>> gold = GoldTable.Rows("metadata", Key).Where(r => r["field"] != "boilerplate");
        Assert.Equal(gold.Select(r => (r["field"], (string?)r["value"])), read);
    }

    [Fact]
    public void TheFooterInPersianIsInTheTextAndNotInTheBody()
    {
        string footer = Assert.Single(GoldTable.Rows("metadata", Key), r => r["field"] == "boilerplate")["value"];
        Assert.Contains(footer, article.Text, StringComparison.Ordinal);
        Assert.All(article.Paragraphs, p => Assert.DoesNotContain(footer, p.In(article.Text), StringComparison.Ordinal));
    }

    [Fact]
    public void GivesItsFiguresWithBoundsAndPlacesAndNoOther()
    {
        Figure[] read = [.. findings.Figures.Where(f => f.Kind != FigureKind.Duration)];
        Assert.Equal(
            GoldTable.Rows("figures", Key).Select(r => Line(
                GoldTable.Place(r, article.Text), r["kind"], decimal.Parse(r["value"], CultureInfo.InvariantCulture),
                r["bound"], r["unit"], r["noun"])),
            read.Select(f => Line(f.Start, Enum.GetName(f.Kind)!.ToLowerInvariant(), f.Value, f.Bound.Sign(), f.Unit, f.Noun)));

        static string Line(int start, string kind, decimal value, string bound, string unit, string noun) =>
            string.Create(CultureInfo.InvariantCulture, $"{start} {kind} {bound} {value:0.######} {unit} {noun}");
    }

    [Fact]
    public void GivesItsDatesWithPlacesAndNoOther() => Assert.Equal(
        GoldTable.Rows("dates", Key).Select(r => (GoldTable.Place(r, article.Text), r["text"], r["kind"], r["edtf"])),
        findings.Dates.Select(d => (d.Start, d.Text, Enum.GetName(d.Kind)!.ToLowerInvariant(), d.Edtf)));

    [Fact]
    public void GivesItsClaimsAndNoOther()
    {
        Claims.GoldClaim[] gold = [.. Claims.GoldClaim.All.Where(c => c.Article == Key)];
        Assert.Equal(5, gold.Length);
        Assert.Equal(gold.Length, findings.Claims.Count);
        Assert.All(gold, g => Assert.Single(findings.Claims, g.Is));
    }

    [Fact]
    public void MeetsTheRecordsAsTheArticleDoes()
    {
        Records records = Records.Read(Path.Combine(Repository.Root, "data", "records"));
        Dictionary<string, Check> checks = records.Check(findings.Claims).ToDictionary(c => c.Measure);
        Check export = checks["export"];
        Assert.Equal((Verdict.Understated, 206_891m, 430_000m), (export.Verdict, export.Lowest, export.Highest));
        Assert.Contains("4.1 to 8.6 times", export.Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.Consistent, checks["import"].Verdict);
        Assert.Equal(Verdict.Overstated, checks["total"].Verdict);
        Assert.Contains("no year on record from 1992 to 2016 reaches it", checks["total"].Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.NotDecidable, checks["oil_share_of_israel"].Verdict);
        Assert.Equal(Verdict.NotDecidable, checks["radar_detection_range"].Verdict);
    }

    [Fact]
    public void GivesNearlyAllOfItsEventsAndFewThatAreNone()
    {
        List<GoldEvent> gold = GoldEvent.Of(article), core = [.. gold.Where(g => g.IsCore)];
        IReadOnlyList<Event> read = findings.Events;
        GoldEvent[] missed = [.. core.Where(g => !read.Any(g.Is))];
        Event[] wrong = [.. read.Where(e => !gold.Any(g => g.Is(e)))];
        int status = core.Count(g => read.Any(g.HasStatus)), spoken = core.Count(g => g.Speakers.Length > 0);
        int speaker = core.Count(g => read.Any(g.HasSpeaker));
        output.WriteLine($"{core.Count - missed.Length} of {core.Count} core events found, {status} with their status");
        output.WriteLine($"{speaker} of {spoken} speakers found");
        output.WriteLine($"{read.Count - wrong.Length} of {read.Count} events read are right");
        foreach (GoldEvent g in missed)
            output.WriteLine("missed " + g);
        foreach (Event e in wrong)
            output.WriteLine($"wrong  {e.SourceCountry} → {e.TargetCountry} {e.Cameo} {e.Status}: {e.Text}");
        Assert.Equal(43, core.Count);
        Assert.True(missed.Length <= 4, string.Join('\n', missed.AsEnumerable()));
        Assert.True(status >= 36, $"{status} of {core.Count} have their status");
        Assert.True(speaker >= 7, $"{speaker} of {spoken} have their speaker");
        Assert.True(wrong.Length <= 5, string.Join('\n', wrong.Select(e => e.Text)));
    }

    [Fact]
    public void EachEventOfItsGoldStandsInOnePlace() => Assert.All(
        GoldEvent.Of(article), g => Assert.Equal(g.Start, article.Text.LastIndexOf(g.Text, StringComparison.Ordinal)));
}
