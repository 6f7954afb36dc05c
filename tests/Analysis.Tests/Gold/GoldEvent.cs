namespace Analysis.Tests.Gold;

/// <summary>An event of <c>data/gold/events.csv</c> with its place in the article.</summary>
internal sealed record GoldEvent(
    string Tier, string Text, int Start, string Source, string[] Targets, string[] Roots, bool Reciprocal, string Status, string[] Speakers)
{
    public bool IsCore => Tier == "core";

    public static List<GoldEvent> Of(Article article) =>
    [
        .. GoldTable.Rows("events", article.Key).Select(r => new GoldEvent(
            r["tier"], r["text"], GoldTable.Place(r, article.Text), r["source"], r["target"].Split(';'),
            [.. r["alternatives"].Split(';', StringSplitOptions.RemoveEmptyEntries).Prepend(r["cameo"]).Select(c => c[..2])],
            r["reciprocal"] == "yes", r["status"], r["speaker"].Split(';', StringSplitOptions.RemoveEmptyEntries))),
    ];

    /// <summary>Whether an event that was read is this one: the same words, the same sides, and a code of the same root.</summary>
    public bool Is(Event read)
    {
        (string source, string target) = (read.SourceCountry ?? "", read.TargetCountry ?? "");
        bool sides = (source == Source && Targets.Contains(target)) || (Reciprocal && target == Source && Targets.Contains(source));
        return sides && Roots.Contains(read.Cameo[..2]) && read.Start < Start + Text.Length && Start < read.Start + read.Length;
    }

    public bool HasStatus(Event read) => Is(read) && string.Equals(read.Status.ToString(), Status, StringComparison.OrdinalIgnoreCase);

    public bool HasSpeaker(Event read) =>
        Is(read) && Speakers.Any(s => read.Speaker?.Contains(s, StringComparison.OrdinalIgnoreCase) == true);

    public override string ToString() => $"{Source} → {string.Join('/', Targets)} {Roots[0]} {Status}: {Text}";
}
