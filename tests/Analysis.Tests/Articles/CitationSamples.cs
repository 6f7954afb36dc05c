using System.Globalization;

namespace Analysis.Tests.Articles;

/// <summary>Two hundred articles of every shape that citations must hold: made of tables, the same every time.</summary>
internal static class CitationSamples
{
    private static readonly Author[] people =
    [
        Person("Ada", null, "Fenwick"), Person("Bo", "von der", "Aue"), Person("José María", null, "Núñez Ibáñez"), Person("Đorđe", null, "Živković"), Person("Li", null, "Wei"),
        Person("Jan", "van", "Dijk", "Jr."), Person("H. G.", null, "Marsh", "III"), Person("Ludwig", "de la", "Fère"), Person("Siobhán", null, "O’Rourke"), Person("Anne-Marie", null, "Saint-Yves"),
        Person("حسن", null, "رضایی"), Person("Ōe", null, "Kenji"), Person("Tømas", null, "Ångström"), Person("Mary", null, "Mac Giolla"), Person("T. E.", "bin", "Salim"),
    ];

    private static readonly string[] bodies = ["Harbour and Port Authority", "Institut für Hafenkunde & Schiffahrt", "100% Ports", "The Ferry Desk", "Organisation for Co-operation, Trade and Ports"];

    private static readonly string[] titles =
    [
        "Ferries & {ports}: 50% more", "“Two ships” — and what then?", "Wer zahlt für Häfen? Ein Überblick", "C# and the $5_000 berth", @"A path\to nowhere ~ maybe ^ up", "بندر و دریا",
        "港の一年", "Łódź to Čeština: a ride", "The Ferry That Would Not Leave", "Why ships' bells ring -- still", "`Quoted' and ''doubled''", "Rates of 3 < 4 > 2", "“Ports” <em>today</em>", "One-third of berths, half-empty",
    ];

    private static readonly string?[] subtitles = [null, "What the tariffs of 2011 & 2012 did", null, "Une histoire d’été: 30 % de plus"];

    private static readonly string?[] sites = ["Harbour Review", null, "Le Courrier du Port", "Ports & Ships", "Новости порта"];

    private static readonly string?[] dates = ["2012-04-28", "2010-02", "2024", "2012-04-28T10:00:00+03:30", null, "2011-12-01", "1999-06-15", "2012~"];

    private static readonly string?[] addresses = ["https://example.org/a?b=1&c=2#d_e", null, "https://example.org/ferries/50%25-more", "https://example.org/~desk/{id}", "https://example.org/%D8%A8%D9%86%D8%AF%D8%B1"];

    private static readonly string?[] languages = ["en", "fa-IR", null, "de", "pt-BR"];

    private static readonly string[][] keywords = [["ports", "old ships"], [], ["R&D", "50% rule"], ["بندر"], ["trade", "Straße", "C#"]];

    public static IReadOnlyList<Article> All { get; } = [.. Enumerable.Range(0, 200).Select(Item)];

    private static Article Item(int i) => Article.FromText("x", string.Create(CultureInfo.InvariantCulture, $"item-{i}")) with
    {
        Metadata = Metadata.None with
        {
            Title = Text(titles[i % titles.Length]),
            Subtitle = Text(subtitles[i % subtitles.Length]),
            Authors = Authors(i),
            Issued = Text(dates[i % dates.Length]),
            Site = Text(sites[i % sites.Length]),
            Address = Text(addresses[(i / 3) % addresses.Length]),
            Language = Text(languages[(i / 2) % languages.Length]),
            Keywords = [.. keywords[(i / 5) % keywords.Length].Select(k => Text(k)!)],
            Section = i % 4 == 1 ? Text("World & Trade") : null,
            License = i % 6 == 2 ? Text("https://creativecommons.org/licenses/by/4.0/") : null,
        },
    };

    private static List<Author> Authors(int i)
    {
        List<Author> authors = [];
        for (int n = 0; n < i % 4; n++)
            authors.Add(people[(i + (7 * n)) % people.Length]);
        if (i % 5 == 3)
            authors.Add(new(bodies[(i / 5) % bodies.Length], null, null, "test"));
        return authors;
    }

    private static Author Person(string given, string? particle, string family, string? suffix = null) =>
        new(string.Join(' ', new[] { given, particle, family, suffix }.OfType<string>()), null, null, "test") { Given = given, Particle = particle, Family = family, Suffix = suffix };

    private static Stated<string>? Text(string? value) => value is null ? null : new(value, null, "test");
}
