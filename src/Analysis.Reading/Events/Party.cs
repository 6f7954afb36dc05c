namespace Analysis.Events;

/// <summary>One side of an event: its words and who they name. A party that nothing was put into is nobody.</summary>
internal readonly record struct Party
{
    // Each one more than what it stands for, so that what was never set is nobody and no actor.
    private readonly int first, last, actor;

    public Party(int first, int last, int actor, string? country, bool pair) => (First, Last, Actor, Country, Pair) = (first, last, actor, country, pair);

    public static Party None => default;

    /// <summary>The first token of its words; -1 for nobody.</summary>
    public int First { get => first - 1; init => first = value + 1; }

    /// <summary>The last token; -1 for nobody.</summary>
    public int Last { get => last - 1; init => last = value + 1; }

    /// <summary>Index of the actor it names, -1 for words that no actor's mention covers.</summary>
    public int Actor { get => actor - 1; init => actor = value + 1; }

    /// <summary>The country, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Whether the words name two at once ("the two countries"): <see cref="Actor"/> and the next.</summary>
    public bool Pair { get; init; }

    public bool Exists => first > 0;
}
