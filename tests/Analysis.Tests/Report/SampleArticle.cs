using Analysis.Cli.Report;
using Analysis.Text;

namespace Analysis.Tests.Report;

/// <summary>Articles with findings made by hand, so that pages can be tested without the readers.</summary>
internal static class SampleArticle
{
    private const string Text = """
        Norway sold Iceland goods worth 310 million dollars in 2010, the statistics office of Norway said on 4 May 2011. Iceland counted more than 1.2 billion dollars of imports from Norway.

        A third of the fish that Norway buys abroad is Icelandic. The two countries opened talks on a cable of 1,200 kilometres, which Iceland's grid operator may build.
        """;

    /// <summary>An ordinary article with a finding of every sort and every verdict.</summary>
    public static ArticleFindings Ordinary()
    {
        Figure exports = Figure("310 million dollars", FigureKind.Money, 310_000_000, Bound.Equal, "USD", "dollar") with { UnitAssumed = true, Note = "bare dollars are read as US dollars" };
        Figure imports = Figure("1.2 billion dollars", FigureKind.Money, 1_200_000_000, Bound.MoreThan, "USD", "dollar") with { UnitAssumed = true, Note = "bare dollars are read as US dollars" };
        Figure third = Figure("A third", FigureKind.Fraction, 1m / 3, Bound.Equal, "1", "") with { Numerator = 1, Denominator = 3 };
        Figure two = Figure("two countries", FigureKind.Count, 2, Bound.Equal, "1", "country");
        Figure cable = Figure("1,200 kilometres", FigureKind.Measure, 1200, Bound.Equal, "km", "kilometre");
        Claim sold = Claim(exports, "export", "NOR", "ISL", "2010"), bought = Claim(imports, "import", "ISL", "NOR", "2010") with { PeriodAssumed = true, Speaker = "Iceland", Status = Status.Claimed };
        Claim fish = Claim(third, "fish_share", "NOR", "ISL", null) with { Unit = "share" };
        Findings findings = new(
            [exports, imports, third, two, cable],
            [Date("2010", "2010"), Date("4 May 2011", "2011-05-04")],
            [Actor("Norway", 0, "Norway", "NOR"), Actor("Iceland", 0, "Iceland", "ISL"), Actor("Norway", 1, "Norway", "NOR"), Actor("Iceland", 1, "Iceland", "ISL"), Actor("The two countries", 0, "Norway", "NOR") with { Inferred = true, Note = "resolved to the last pair named" }],
            [
                Event("Norway sold Iceland goods worth 310 million dollars in 2010", "Norway", "Iceland", "061", "COOPERATE", 6.4m, Status.Claimed, "statistics office of Norway"),
                Event("The two countries opened talks on a cable of 1,200 kilometres", "Norway", "Iceland", "036", "CONSULT", 4m, Status.Reported, null),
                Event("Iceland's grid operator may build", "Iceland", null, "061", "COOPERATE", 6.4m, Status.Hypothetical, null),
            ],
            [sold, bought, fish], []);
        Check[] checks =
        [
            Check(sold, Verdict.Consistent, 310m / 305, 305_000_000, "within rounding of the nearest record"),
            Check(bought, Verdict.Overstated, 1200m / 320, 320_000_000, "more than 3.7 times the nearest record"),
            Check(fish, Verdict.NotDecidable, null, null, "no record at hand says where fish comes from"),
        ];
        Comparison[] comparisons =
        [
            new("cable", sold.Start, "Norway’s exports as Norway reported", 2010, 305_000_000, 310m / 305, "Sample register", false),
            new("cable", sold.Start, "Iceland’s imports as Iceland reported", 2010, 350_000_000, 310m / 350, "Sample register", true),
            new("cable", bought.Start, "Iceland’s imports as Iceland reported", 2010, 320_000_000, 1200m / 320, "Sample register", false),
        ];
        Metadata metadata = Metadata.None with
        {
            Title = new("Goods, fish and a cable", null, "front matter"),
            Site = new("A gazette", null, "front matter"),
            Published = new(new DateOnly(2011, 5, 6), null, "front matter"),
            Language = new("en", null, "front matter"),
            Address = new("https://example.org/cable", null, "front matter"),
        };
        return new(new Article("cable", null, Text, metadata, Paragraphs(Text)), findings, checks, comparisons);
    }

    /// <summary>An article that tries to leave its page: in its text, its metadata, its findings and what records say of them.</summary>
    public static ArticleFindings Hostile()
    {
        const string attack = "\"><script>alert(1)</script><img src=x onerror=alert(2)>' onfocus='alert(3)' </style></title></script>\u202E";
        const string text = $"It cost 12 dollars {attack} in Norway.";
        Figure figure = new("hostile", 8, 10 + attack.Length, text.Substring(8, 10 + attack.Length), FigureKind.Money, 12, null, Bound.Equal, Change.None, attack, attack, true, Note: attack);
        DateMention date = new("hostile", 0, 2, "It", DateKind.Date, attack, null, null, Note: attack);
        Actor actor = new("hostile", text.Length - 7, 6, "Norway", attack, ActorType.State, attack, attack, false, attack);
        Event happened = new("hostile", 0, text.Length, text, 0, 1, attack, actor.Start, 6, attack, attack, null, null, attack, attack, attack, 1, 1, attack, Status.Claimed, attack, attack);
        Claim claim = new("hostile", 8, figure.Length, figure.Text, attack, attack, attack, attack, true, 12, null, Bound.Equal, attack, Status.Claimed, attack, null, null, attack);
        Check check = new("hostile", 8, figure.Length, figure.Text, attack, attack, attack, attack, Bound.Equal, 12, null, attack, attack, Verdict.Overstated, 2, 6, attack, 6, 6, attack);
        Comparison comparison = new("hostile", 8, attack, 2010, 6, 2, attack, false);
        Metadata metadata = new(
            new(attack, null, attack), new(attack, null, attack), [new(attack, attack, null, attack)], new(new DateOnly(2020, 1, 1), null, attack), null, new(attack, null, attack),
            new("javascript:alert(4)", null, attack), new(attack, null, attack), [new(attack, null, attack)], [new(attack, null, attack)], new(attack, null, attack), new(attack, null, attack));
        return new(new Article("../" + attack, "../../" + attack, text, metadata, [new(0, text.Length)]), new([figure], [date], [actor], [happened], [claim], []), [check], [comparison]);
    }

    private static IReadOnlyList<TextSpan> Paragraphs(string text)
    {
        int gap = text.IndexOf("\n\n", StringComparison.Ordinal);
        return [new(0, gap), TextSpan.FromBounds(gap + 2, text.Length)];
    }

    private static int At(string words, int nth = 0)
    {
        int at = -1;
        for (int i = 0; i <= nth; i++)
            at = Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return at;
    }

    private static Figure Figure(string words, FigureKind kind, decimal value, Bound bound, string unit, string name) =>
        new("cable", At(words), words.Length, words, kind, value, null, bound, Change.None, unit, name);

    private static DateMention Date(string words, string edtf) => new("cable", At(words), words.Length, words, DateKind.Date, edtf, null, null);

    private static Actor Actor(string words, int nth, string name, string country) => new("cable", At(words, nth), words.Length, words, name, ActorType.State, country, null);

    private static Event Event(string words, string source, string? target, string cameo, string plover, decimal goldstein, Status status, string? speaker)
    {
        int? whom = target is null ? null : At(target);
        return new("cable", At(words), words.Length, words, At(words), 4, source, At(source), source.Length, null, target, whom, target?.Length, null, cameo, plover, 1, goldstein, null, status, speaker, "r1");
    }

    private static Claim Claim(Figure figure, string measure, string reporter, string partner, string? period) =>
        new("cable", figure.Start, figure.Length, figure.Text, measure, reporter, partner, period, false, figure.Value, figure.High, figure.Bound, figure.Unit, Status.Reported, null, null, null);

    private static Check Check(Claim c, Verdict verdict, decimal? ratio, decimal? nearest, string reason) =>
        new("cable", c.Start, c.Length, c.Text, c.Measure, c.Reporter, c.Partner, c.Period, c.Bound, c.Value, c.High, c.Unit, c.Speaker, verdict, ratio, nearest, "", nearest, nearest, reason);
}
