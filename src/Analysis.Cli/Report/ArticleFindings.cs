using System.Text;

namespace Analysis.Cli.Report;

/// <summary>What was found in an article and what the records say of it, with the ids by which its page links words and rows.</summary>
internal sealed class ArticleFindings
{
    private readonly Dictionary<(int, int), int> figureAt = [];
    private readonly Dictionary<(int Start, int Length, string Measure), Check> checkOf = [];
    private readonly ILookup<int, Comparison> comparisonsOf;
    private readonly ILookup<(int, int), string> claimsAt;
    private readonly Dictionary<(int?, int?), string> actorAt = [];

    /// <summary>Gathers the findings of an article.</summary>
    public ArticleFindings(Article article, Findings findings, IEnumerable<Check> checks, IEnumerable<Comparison> comparisons)
    {
        (Article, Findings) = (article, findings);
        Checks = [.. checks];
        foreach (Check check in Checks)
            checkOf.TryAdd((check.Start, check.Length, check.Measure), check);
        Comparisons = [.. comparisons];
        comparisonsOf = Comparisons.ToLookup(c => c.Start);
        for (int i = 0; i < findings.Figures.Count; i++)
            figureAt.TryAdd((findings.Figures[i].Start, findings.Figures[i].Length), i);
        Actors = [.. findings.Actors.GroupBy(a => (a.Name, a.Type, a.Country)).Select((g, i) => new ActorRow($"a{i + 1}", [.. g]))];
        claimsAt = findings.Claims.Select((c, i) => (c, Id: $"c{i + 1}")).ToLookup(c => (c.c.Start, c.c.Length), c => c.Id);
        foreach (ActorRow actor in Actors)
        {
            for (int i = 0; i < actor.Mentions.Count; i++)
                actorAt.TryAdd((actor.Mentions[i].Start, actor.Mentions[i].Length), actor.Key(i));
        }
        Marks = [.. AllMarks()];
        Words = article.Paragraphs.Sum(p => CountWords(article.Text.AsSpan(p.Start, p.Length)));
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>What was found in it.</summary>
    public Findings Findings { get; }

    /// <summary>Its claims held against the records.</summary>
    public IReadOnlyList<Check> Checks { get; }

    /// <summary>Its claims beside each record that they can be compared with.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; }

    /// <summary>Those who act in it, each with all mentions.</summary>
    public IReadOnlyList<ActorRow> Actors { get; }

    /// <summary>The places of all findings.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>How many words its body has, counted between spaces.</summary>
    public int Words { get; }

    /// <summary>The name of its page.</summary>
    public string Page => Address(Article.Key);

    /// <summary>The check of a claim, or null where there is none.</summary>
    public Check? CheckOf(Claim claim) => checkOf.GetValueOrDefault((claim.Start, claim.Length, claim.Measure));

    /// <summary>The claims with their checks, in order; the id of each on its page is "c" and its number.</summary>
    public IEnumerable<(string Id, Claim Claim, Check? Check)> Claims => Findings.Claims.Select((c, i) => ($"c{i + 1}", c, CheckOf(c)));

    /// <summary>The records that a claim can be compared with.</summary>
    public IEnumerable<Comparison> ComparisonsOf(Claim claim) => comparisonsOf[claim.Start];

    /// <summary>The figure whose words a claim stands in, or null.</summary>
    public Figure? FigureOf(Claim claim) => figureAt.TryGetValue((claim.Start, claim.Length), out int i) ? Findings.Figures[i] : null;

    /// <summary>The ids of the claims that a figure makes.</summary>
    public IEnumerable<string> ClaimsOf(Figure figure) => claimsAt[(figure.Start, figure.Length)];

    /// <summary>The key of the mark of an actor at a place, or null where none stands there.</summary>
    public string? ActorAt(int? start, int? length) => actorAt.GetValueOrDefault((start, length));

    /// <summary>The address of what was found at a place, the first layer of several before the others; null where nothing begins there.</summary>
    public string? AddressOf(int start) => Marks.Where(m => m.Place.Start == start).MinBy(m => m.Layer) is { } mark ? $"{Page}#m-{mark.Key}" : null;

    /// <summary>The page of an article: its key, as far as it serves as a file's name everywhere.</summary>
    public static string Address(string key) => "article-" + FileName(key) + ".html";

    /// <summary>A key as the name of a file: letters, digits, "-" and "_"; anything else becomes its code point, and a long name ends in a hash, so that different keys stay different.</summary>
    public static string FileName(string key)
    {
        string name = string.Concat(key.EnumerateRunes().Select(r => r.IsAscii && (char.IsAsciiLetterOrDigit((char)r.Value) || r.Value is '-' or '_') ? r.ToString() : $".{r.Value:x}"));
        return name.Length <= 100 ? name : $"{name[..80]}.{InputFile.Hash(Encoding.UTF8.GetBytes(key))[..16]}";
    }

    private IEnumerable<Mark> AllMarks()
    {
        foreach ((string id, Claim claim, Check? check) in Claims)
        {
            string verdict = check is null ? "" : Wording.Class(check.Verdict);
            yield return new(new(claim.Start, claim.Length), Layer.Claim, id, verdict, check is null ? "claim" : $"claim, {Wording.Name(check.Verdict)}");
        }
        for (int i = 0; i < Findings.Figures.Count; i++)
            yield return new(new(Findings.Figures[i].Start, Findings.Figures[i].Length), Layer.Figure, $"f{i + 1}");
        for (int i = 0; i < Findings.Dates.Count; i++)
            yield return new(new(Findings.Dates[i].Start, Findings.Dates[i].Length), Layer.Date, $"d{i + 1}");
        foreach (ActorRow actor in Actors)
        {
            for (int i = 0; i < actor.Mentions.Count; i++)
                yield return new(new(actor.Mentions[i].Start, actor.Mentions[i].Length), Layer.Actor, actor.Key(i));
        }
        for (int i = 0; i < Findings.Events.Count; i++)
            yield return new(new(Findings.Events[i].Start, Findings.Events[i].Length), Layer.Event, $"e{i + 1}");
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                words++;
        }
        return words;
    }
}

/// <summary>Somebody who acts in an article.</summary>
/// <param name="Id">The id of the row: "a1".</param>
/// <param name="Mentions">All mentions, in order; at least one.</param>
internal sealed record ActorRow(string Id, IReadOnlyList<Actor> Mentions)
{
    /// <summary>The first mention, which carries name, type and country of all.</summary>
    public Actor First => Mentions[0];

    /// <summary>The key of the mark of a mention.</summary>
    public string Key(int mention) => $"{Id}.{mention + 1}";
}
