namespace Analysis.Events;

/// <summary>One side of an event: its words and who they name.</summary>
/// <param name="First">The first token of its words; -1 for nobody.</param>
/// <param name="Last">The last token.</param>
/// <param name="Actor">Index of the actor it names, -1 for words that no actor's mention covers.</param>
/// <param name="Country">The country, or null.</param>
/// <param name="Pair">Whether the words name two at once ("the two countries"): <paramref name="Actor"/> and the next.</param>
internal readonly record struct Party(int First, int Last, int Actor, string? Country, bool Pair)
{
    public static Party None { get; } = new(-1, -1, -1, null, false);

    public bool Exists => First >= 0;
}
