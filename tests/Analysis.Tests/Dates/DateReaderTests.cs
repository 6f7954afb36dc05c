using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Dates;

public class DateReaderTests
{
    private static readonly DateOnly published = new(2012, 4, 28);

    private static readonly string[] words =
    [
        "may", "May", "March", "4", "23", "31", "2012", "1992", "12:30", "28.04.2012", "2012-04-28", "1990", "s", "'", "’", "th", "first", "twenty", "-", "–", "/", ",", ".", ";", "\n", "\n\n", "the",
        "of", "to", "from", "between", "and", "since", "until", "next", "last", "past", "this", "few", "recent", "years", "year", "week", "decades", "century", "ago", "later", "before", "after", "early",
        "end", "mid", "Q", "1", "Friday", "Sun", "summer", "fall", "today", "at present", "a", "half", "every", "now", "Ordibehesht", "Ramadan", "1391", "Easter", "AD", "BC", "AH", "FY", "p.m.", "will", "۱۲", "0", "9999", "99999999",
    ];

    [Fact]
    public void EverySpanIsItsText() => Prop.ForAll(Texts().ToArbitrary(), Holds).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyStringIsRead() => Prop.ForAll<string>(s => Holds(s ?? "")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("the end of ")]
    [InlineData("two weeks after ")]
    [InlineData("the first week of ")]
    [InlineData("from 1992 to ")]
    [InlineData("Monday, two weeks before ")]
    [InlineData("early late mid ")]
    [InlineData("the week of ")]
    [InlineData("May 3 - ")]
    [InlineData("1/")]
    [InlineData("1992-")]
    [InlineData("since until between and ")]
    [InlineData("10:30 to ")]
    public void RepetitionDoesNotMakeItClimb(string words) =>
        Assert.True(Holds(string.Concat(Enumerable.Repeat(words, 20_000))));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void CountsFromTheEdgesOfTheCalendar(string day)
    {
        DateOnly edge = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Prop.ForAll(Texts().ToArbitrary(), text => Findings.Read(text, edge).Dates.Count >= 0).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void CultureDoesNotMatter(string culture)
    {
        string text = "INTERIM talks since April 2011; on Friday, 23.04.2012, at 10:30 a.m. and 3.5 years ago. 9 Ordibehesht 1391, 10 Muharram 1433.";
        string[] expected = Values(text);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Values(text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.Contains("2012-04-28", expected);
    }

    [Theory]
    [InlineData("The visit of 05/04/2012.", "month before day assumed")]
    [InlineData("On 12 March 2012 and 05/04/2012.", "day and month by evidence")]
    [InlineData("In fiscal year 2011.", "fiscal year")]
    [InlineData("In the mid-1990s.", "middle")]
    [InlineData("On 9 Ordibehesht 1391.", "Solar Hijri date")]
    [InlineData("On 30 February 2011.", "no such day")]
    public void SaysWhatItAssumed(string text, string note) => Assert.Contains(note, Findings.Read(text).Dates[^1].Note, StringComparison.Ordinal);

    [Fact]
    public void SaysThatThereIsNoDateToCountFrom()
    {
        DateMention date = Assert.Single(Findings.Read("He left last year.").Dates);
        Assert.Equal(("XXXX", true, "no date of publication"), (date.Edtf, date.Relative, date.Note));
        Assert.Null(date.Earliest);
    }

    [Fact]
    public void CountsFromTheDateLine()
    {
        Findings findings = Findings.Read("A heading\n\nSaturday, April 28, 2012\n\nHe left last year.");
        Assert.Equal("taken as the date of publication", findings.Dates[0].Note);
        Assert.Equal(("2011", "counted from the date line of the text"), (findings.Dates[1].Edtf, findings.Dates[1].Note));
    }

    [Fact]
    public void TheGivenDateOfPublicationGoesBeforeTheDateLine() =>
        Assert.Equal("2009", Findings.Read("Saturday, April 28, 2012\n\nHe left last year.", new DateOnly(2010, 1, 1)).Dates[1].Edtf);

    [Fact]
    public void RelativeDatesAreMarked() =>
        Assert.Equal([true, true, false], Findings.Read("Last week and on Tuesday, not in 2011.", published).Dates.Select(d => d.Relative));

    [Fact]
    public void FindsTheDatesOfTheFirstArticle()
    {
        string folder = Repository.Shared("seed");
        string text = File.ReadAllText(Path.Combine(folder, "article.txt"));
        IReadOnlyList<DateMention> dates = Findings.Read(text).Dates;
        foreach (string[] row in File.ReadLines(Path.Combine(folder, "gold", "figures.csv")).Skip(1).Where(l => l.Contains(",date,", StringComparison.Ordinal)).Select(l => l.Replace("\"", "", StringComparison.Ordinal).Split(',')))
        {
            (int start, int end) = (int.Parse(row[0], CultureInfo.InvariantCulture), int.Parse(row[1], CultureInfo.InvariantCulture));
            DateMention hit = Assert.Single(dates, d => d.Start < end && start < d.Start + d.Length);
            Assert.Contains(hit.Edtf, row);
        }
    }

    [Theory]
    [InlineData("gum", 80, 75)]
    [InlineData("specs-datetime", 80, 75)]
    public void FindsWhatTheDevelopmentSetsMark(string set, int recall, int exact)
    {
        int gold = 0, found = 0, same = 0;
        foreach (string line in File.ReadLines(Repository.Shared($"dev/{set}.jsonl")))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            DateOnly? day = root.TryGetProperty("date", out JsonElement d) && d.GetString() is { } s ? DateOnly.ParseExact(s, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
            IReadOnlyList<DateMention> dates = Findings.Read(root.GetProperty("text").GetString()!, day).Dates;
            foreach (JsonElement item in root.GetProperty(root.TryGetProperty("dates", out _) ? "dates" : "items").EnumerateArray().Where(i => !i.TryGetProperty("skip", out JsonElement skip) || !skip.GetBoolean()))
            {
                (int start, int end) = (item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());
                gold++;
                found += dates.Any(m => m.Start < end && start < m.Start + m.Length) ? 1 : 0;
                same += dates.Any(m => m.Start + m.Length == end) ? 1 : 0;
            }
        }
        Assert.True(100 * found >= recall * gold && 100 * same >= exact * gold, $"{found} found and {same} ended alike, of {gold}");
    }

    private static string[] Values(string text) => [.. Findings.Read(text, published).Dates.Select(d => d.Edtf)];

    private static Gen<string> Texts() => Gen.Elements(words).ListOf().Select(w => string.Join(' ', w).Replace(" s ", "s ", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal).Replace(" / ", "/", StringComparison.Ordinal));

    private static bool Holds(string text)
    {
        int free = 0;
        foreach (DateMention d in Findings.Read(text, published).Dates)
        {
            if (d.Length <= 0 || text.Substring(d.Start, d.Length) != d.Text || d.Start < free || d.Earliest > d.Latest || d.Edtf.Length == 0)
                return false;
            free = d.Start + d.Length;
        }
        return true;
    }
}
