using System.Globalization;
using Analysis.Tests.Charts;
using Deedle;

namespace Analysis.Tests.Frames;

/// <summary>Lists of records as Deedle frames, used as somebody who knows Deedle uses any frame.</summary>
public class FrameTests
{
    private static readonly Sample[] samples =
    [
        new("plain", 12_000m, -5, true, new(2012, 4, 28), Verdict.NotDecidable),
        new("a \"quoted\", text\nof two lines", 0.1667m, 0, false, null, null),
        new("=HYPERLINK(\"https://example.org\")", null, null, null, new(1992, 1, 1), Verdict.Consistent),
        new("رژیم", 4_000_000_000m, null, null, null, Verdict.Understated),
    ];

    [Fact]
    public void AFrameShowsItsCells() => Approved.Verify(samples.ToFrame().ToTable().ToText() + "\n", "samples.txt");

    [Fact]
    public void ColumnsStandInTheOrderOfTheRecordInSnakeCase() => Assert.Equal(
        ["article", "start", "length", "text", "measure", "reporter", "partner", "period", "period_assumed", "value", "high", "bound", "unit", "status", "speaker"],
        Samples.Claims.ToFrame().ColumnKeys.Take(15));

    [Fact]
    public void CellsHaveTheTypesOfTheMembers() =>
        Assert.Equal([typeof(string), typeof(decimal), typeof(int), typeof(bool), typeof(DateOnly), typeof(Verdict)], samples.ToFrame().ColumnTypes);

    [Fact]
    public void WhatIsNullIsMissing()
    {
        Frame<int, string> frame = samples.ToFrame();
        Assert.Equal([4, 3, 2, 2, 2, 3], frame.ColumnKeys.Select(c => frame.GetColumn<object>(c).ValueCount));
        Assert.False(frame.GetColumn<decimal>("value").TryGet(2).HasValue);
        Assert.Equal(0, frame.GetColumn<int>("count")[1]);
        Assert.Equal(2, frame.DropSparseRows().RowCount + frame.GetColumn<bool>("certain").DropMissing().KeyCount - 1);
    }

    [Fact]
    public void AnEmptyTextIsThere() => Assert.Equal(1, new[] { new { Text = "" }, new { Text = (string)null! } }.ToFrame().GetColumn<string>("text").ValueCount);

    [Fact]
    public void NoRecordsAreAFrameWithColumns()
    {
        Frame<int, string> frame = Array.Empty<Figure>().ToFrame();
        Assert.Equal((0, 20), (frame.RowCount, frame.ColumnCount));
        Assert.Equal(typeof(decimal), frame.ColumnTypes.ElementAt(frame.ColumnKeys.ToList().IndexOf("value")));
    }

    [Fact]
    public void AnonymousTypesStructsAndSequencesServeToo()
    {
        Assert.Equal(["who", "how_much"], new[] { new { Who = "Baku", HowMuch = 5 } }.ToFrame().ColumnKeys);
        Assert.Equal([1, 3], Enumerable.Range(0, 2).Select(i => new Point(2 * i, (2 * i) + 1)).ToFrame().GetColumn<int>("down").Values);
        Assert.Equal([10, 20], new Dictionary<string, int> { ["a"] = 10, ["b"] = 20 }.ToFrame().GetColumn<int>("value").Values);
    }

    [Fact]
    public void WhatIsNoRecordIsRefusedWithTheReason()
    {
        Assert.Contains("Metadata.Title is of type", Assert.Throws<ArgumentException>(() => Array.Empty<Metadata>().ToFrame()).Message, StringComparison.Ordinal);
        Assert.Contains("Int32 is a cell", Assert.Throws<ArgumentException>(() => new[] { 1 }.ToFrame()).Message, StringComparison.Ordinal);
        Assert.Contains("Guid is a cell", Assert.Throws<ArgumentException>(() => new[] { Guid.Empty }.ToFrame()).Message, StringComparison.Ordinal);
        Assert.Contains("no members", Assert.Throws<ArgumentException>(() => new[] { new object() }.ToFrame()).Message, StringComparison.Ordinal);
        Assert.Contains("Record 1 is null", Assert.Throws<ArgumentException>(() => new[] { samples[0], null! }.ToFrame()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ClaimsAreGroupedByMeasure()
    {
        Frame<Tuple<string, int>, string> grouped = Samples.Claims.ToFrame().GroupRowsBy<string>("measure");
        Series<string, Frame<int, string>> measures = grouped.Nest();
        Assert.Equal(["total", "export", "import", "oil_share_of_israel"], measures.Keys);
        Assert.Equal(4, measures["oil_share_of_israel"].RowCount);
        Assert.Equal(Samples.Claims.Count(c => c.Measure == "export"), measures["export"].GetColumn<string>("text").ValueCount);
    }

    [Fact]
    public void EnumsGroupByTheirValueOrTheirName()
    {
        Frame<int, string> checks = Samples.Checks.ToFrame();
        Assert.Contains(Verdict.Overstated, checks.GroupRowsBy<Verdict>("verdict").Nest().Keys);
        Assert.Equal(Samples.Checks.Count(c => c.Verdict == Verdict.Overstated), checks.FilterRowsBy("verdict", Verdict.Overstated).RowCount);
    }

    [Fact]
    public void RowsAreAggregated()
    {
        Frame<int, string> sums = Samples.Records.Trade.ToFrame().AggregateRowsBy<decimal, decimal>(["reporter", "flow"], ["value"], values => values.Values.Sum());
        Assert.Equal(4, sums.RowCount);
        Assert.Equal(Samples.Records.Trade.Sum(t => t.Value), sums.GetColumn<decimal>("value").Values.Sum());
    }

    [Fact]
    public void TradeIsPivotedAndTheSidesAreDivided()
    {
        Frame<int, string> exports = Samples.Records.Trade.Where(t => t is { Flow: Flow.Export, Reporter: "AZE" } or { Flow: Flow.Import, Reporter: "ISR" }).ToFrame();
        Frame<int, string> sides = exports.PivotTable<int, string, int, string, double>("year", "reporter", rows => rows.GetColumn<double>("value").Sum());
        Assert.Equal([2008, 2009, 2010], sides.RowKeys);
        Series<int, double> gap = sides.GetColumn<double>("AZE") / sides.GetColumn<double>("ISR");
        Assert.Equal([2008, 2010], gap.DropMissing().Keys);
        Assert.Equal(9_000, gap[2008]);
    }

    /// <summary>A key that is missing would drop its row from a group or a pivot; a name for what is missing keeps it.</summary>
    [Fact]
    public void MissingKeysAreNamedBeforeRowsAreGroupedByThem()
    {
        Frame<int, string> claims = Samples.Claims.ToFrame();
        claims.ReplaceColumn("speaker", claims.GetColumn<string>("speaker").FillMissing("(the author)"));
        Assert.Equal(Samples.Claims.Count - 1, claims.GroupRowsBy<string>("speaker").Nest()["(the author)"].RowCount);
    }

    [Fact]
    public void ClaimsAreJoinedWithTheirArticles()
    {
        Frame<string, string> articles = Samples.Corpus.MetadataFrame().IndexRows<string>("article");
        Frame<string, string> counts = Frame.FromColumns([KeyValue.Create("claims", Samples.Claims.ToFrame().GroupRowsBy<string>("article").Nest().Select(g => g.Value.RowCount))]);
        Frame<string, string> joined = articles.Columns[["site", "published"]].Join(counts, JoinKind.Outer);
        Assert.Equal(["a", "b", "c", "d"], joined.RowKeys);
        Assert.Equal(["An Observer <of> things"], joined.GetColumn<string>("site").Values.Where(s => s.StartsWith("An", StringComparison.Ordinal)));
        Assert.False(joined.GetColumn<DateOnly>("published").TryGet("d").HasValue);
    }

    [Fact]
    public void SeriesAreComputedOn()
    {
        Series<int, double> values = Samples.Records.Trade.Where(t => t is { Reporter: "AZE", Flow: Flow.Export }).ToFrame().IndexRows<int>("year").GetColumn<double>("value");
        Assert.Equal(1_700_000_000, values.Median());
        Assert.Equal([2009, 2010], values.WindowInto(2, v => v.Mean()).DropMissing().Keys);
    }

    [Fact]
    public void AnArticlesMetadataTellsFieldValueSourceAndPlace()
    {
        Frame<int, string> frame = Samples.Article("a", "روزنامهٔ نمونه", 2009, "Trade has surpassed 4 billion dollars.").MetadataFrame();
        Assert.Equal(["field", "value", "source", "start", "length"], frame.ColumnKeys);
        Assert.Equal(["published", "site"], frame.GetColumn<string>("field").Values);
        Assert.Equal(["2009-05-01", "روزنامهٔ نمونه"], frame.GetColumn<string>("value").Values);
        Assert.Equal(0, frame.GetColumn<int>("start").ValueCount);
    }

    [Fact]
    public void MetadataStandsWhereItsPlaceSays()
    {
        Article article = Article.Read(Path.Combine(Repository.Root, "data", "articles", "european-azerbaijan-society-2010-02-03.md"));
        Frame<int, string> frame = article.MetadataFrame();
        Assert.Contains("title", frame.GetColumn<string>("field").Values);
        foreach (int row in frame.GetColumn<int>("start").DropMissing().Keys)
        {
            (int start, int length) = (frame.GetColumn<int>("start")[row], frame.GetColumn<int>("length")[row]);
            Assert.InRange(start + length, 1, article.Text.Length);
        }
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void CultureNeverLeaksIn(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Frame<int, string> frame = Samples.Claims.ToFrame();
            Assert.Contains("article", frame.ColumnKeys);
            Assert.Contains("high", frame.ColumnKeys);
            Assert.Equal(Samples.Claims.Select(c => c.Value), frame.GetColumn<decimal>("value").Values);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void NoNameOfOursIsOneOfDeedles()
    {
        HashSet<string> deedles = [.. typeof(Frame).Assembly.GetExportedTypes().Where(t => t is { Namespace: "Deedle", IsNested: false }).Select(t => t.Name.Split('`')[0])];
        Assert.Empty(Libraries.PublicTypes.Values.Where(t => t.Namespace == "Analysis").Select(t => t.Name).Intersect(deedles));
    }

    private sealed record Sample(string Text, decimal? Value, int? Count, bool? Certain, DateOnly? Day, Verdict? Verdict);

    private readonly record struct Point(int Across, int Down);
}
