using Analysis.Text;

namespace Analysis.Tests.Charts;

/// <summary>A little of everything that charts draw, in round numbers.</summary>
internal static class Samples
{
    public const string Hostile = "</script><b>x</b> %{x} $a$ & \u202E21\u202C \uD800";

    public static Records Records { get; } = new(
        [
            .. Series("AZE", "ISR", Flow.Export, (2008, 3_600_000_000m), (2009, 1_200_000_000m), (2010, 1_700_000_000m)),
            .. Series("ISR", "AZE", Flow.Import, (2008, 400_000m), (2010, 317_000m)),
            .. Series("ISR", "AZE", Flow.Export, (2008, 129_000_000m), (2009, 264_000_000m), (2010, 107_000_000m)),
            .. Series("AZE", "ISR", Flow.Import, (2008, 80_000_000m), (2009, 0m), (2010, 59_000_000m)),
        ],
        [
            new("ISR", "AZE", "Hermes-450", "UAV", 10, true, 2008, false, 10, true, "2009; 2010", "New", "A register", "2026", "arms.csv", 2),
            new("ISR", "AZE", "Barak-8", "air defence system", null, false, 2011, true, null, false, "", "New", "A register", "2026", "arms.csv", 3),
        ],
        []);

    public static IReadOnlyList<Check> Checks { get; } =
    [
        Check("a", 10, "total", "AZE", "2008", Bound.MoreThan, 4_000_000_000m, Verdict.Overstated, 3_729_000_000m),
        Check("b", 20, "export", "AZE", "2008", Bound.Equal, 3_600_000_000m, Verdict.Consistent, 3_600_000_000m),
        Check("b", 40, "export", "AZE", "2008", Bound.About, 3_500_000_000m, Verdict.Consistent, 3_600_000_000m),
        Check("c", 30, "import", "ISR", "2010", Bound.AtMost, 12_000m, Verdict.Understated, 317_000m),
        Check("c", 60, "export", "ISR", "2009-33", Bound.Equal, 40_000_000m, Verdict.NotDecidable, null),
        Check("c", 90, "export", "ISR", null, Bound.Equal, 50_000_000m, Verdict.NotDecidable, null),
    ];

    public static IReadOnlyList<Claim> Claims { get; } =
    [
        .. Checks.Select(c => new Claim(c.Article, c.Start, c.Length, c.Text, c.Measure, c.Reporter, c.Partner, c.Period, false, c.Value, null, c.Bound, c.Unit, Status.Reported, null, null, null)),
        Share("a", "2009", 0.2m, null, Bound.About, null),
        Share("b", "2009", 0.2m, null, Bound.Equal, "an ambassador"),
        Share("c", "2012", 0.3m, 0.4m, Bound.Equal, null),
        Share("d", "2014", 0.4m, null, Bound.MoreThan, null),
    ];

    public static IReadOnlyList<Event> Events { get; } =
    [
        Event("Azerbaijan", "AZE", "Israel", "ISR", "057", "AGREE", 1, 8m, "2011-04", Status.Reported),
        Event("Azerbaijan", "AZE", "Israel", "ISR", "061", "COOPERATE", 2, 6.4m, "2011-04-20", Status.Reported),
        Event("Israel", "ISR", "Azerbaijan", "AZE", "072", "AID", 2, 8.3m, "2012", Status.Claimed),
        Event("Iran", "IRN", "Azerbaijan", "AZE", "111", "DISAPPROVE", 3, -2m, "2012-02", Status.Reported),
        Event("Iran", "IRN", "Israel", "ISR", "138", "THREATEN", 3, -7m, "2012", Status.Claimed),
        Event("Israel", "ISR", "Iran", "IRN", "190", "ASSAULT", 4, -10m, "2013", Status.Hypothetical),
    ];

    public static Corpus Corpus { get; } = new(
        [
            Article("a", "روزنامهٔ نمونه", 2009, "Trade has surpassed 4 billion dollars."),
            Article("b", "An Observer <of> things", 2010, "Exports of oil came to 3.6 billion dollars, and to 3.5 billion by another count."),
            Article("c", "A Weekly", 2012, "Imports did not exceed 12,000 dollars; exports made 40 million dollars in a quarter."),
        ],
        []);

    public static Article Article(string key, string publisher, int year, string text) => new(
        key, null, text, Metadata.None with { Site = new(publisher, null, "front matter"), Published = new(new(year, 5, 1), null, "front matter") }, [new TextSpan(0, text.Length)]);

    public static Check Check(string article, int start, string measure, string reporter, string? period, Bound bound, decimal value, Verdict verdict, decimal? nearest, string text = "this much") => new(
        article, start, 9, text, measure, reporter, reporter == "AZE" ? "ISR" : "AZE", period, bound, value, null, "USD", null, verdict, null, nearest, "as the sample says", null, null, "");

    private static Claim Share(string article, string period, decimal value, decimal? high, Bound bound, string? speaker) => new(
        article, 5, 9, "this part", "oil_share_of_israel", "ISR", "AZE", period, false, value, high, bound, "share", speaker is null ? Status.Reported : Status.Claimed, speaker, null, null);

    private static Event Event(string source, string from, string target, string to, string cameo, string plover, int quad, decimal goldstein, string date, Status status) => new(
        "a", 0, 5, $"{source} and {target}", 0, 5, source, 0, 5, from, target, 6, 5, to, cameo, plover, quad, goldstein, date, status, null, "r1");

    private static IEnumerable<TradeRecord> Series(string reporter, string partner, Flow flow, params (int Year, decimal Value)[] values) =>
        values.Select((v, i) => new TradeRecord(v.Year, v.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), reporter, partner, flow, "TOTAL", v.Value, flow == Flow.Export ? Valuation.Fob : Valuation.Cif, "A sample of records", "1", "sample.csv", i + 2));
}
