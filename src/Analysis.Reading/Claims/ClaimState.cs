namespace Analysis.Claims;

/// <summary>What was said before in the article, for sentences that leave it out.</summary>
internal sealed class ClaimState
{
    /// <summary>The statement read last, in this paragraph or an earlier one.</summary>
    public MeasureFrame? Last { get; private set; }

    /// <summary>Its period, and whether the paragraph is still the same.</summary>
    public string? Period { get; private set; }

    /// <summary>Whether <see cref="Last"/> stands in this paragraph.</summary>
    public bool SameParagraph { get; set; }

    /// <summary>Whether <see cref="Last"/> stands in this sentence or the one before.</summary>
    public bool IsFresh => sentencesSince <= 1;

    private int sentencesSince = int.MaxValue;

    /// <summary>Remembers a statement.</summary>
    public void Say(MeasureFrame frame, string? period) => (Last, Period, SameParagraph, sentencesSince) = (frame, period, true, 0);

    /// <summary>To be called at the end of a sentence.</summary>
    public void Pass() => sentencesSince = sentencesSince == int.MaxValue ? sentencesSince : sentencesSince + 1;

    /// <summary>The two countries named last, the one named first before the other.</summary>
    public (string First, string Second)? Pair { get; set; }

    /// <summary>Who sells arms to whom, as the article said last.</summary>
    public (string Supplier, string Recipient)? Arms { get; set; }

    /// <summary>Whether the last deal spoken of was one in arms.</summary>
    public bool ArmsContext { get; set; }

    /// <summary>Who spoke last.</summary>
    public string? Speaker { get; set; }

    private string? lastCountry;

    /// <summary>Remembers the countries of a sentence.</summary>
    public void Mention(ClaimSentence sentence)
    {
        foreach (ClaimMark mark in sentence.Marks)
        {
            if (!mark.IsCountry || mark.Value == "WLD" || mark.Link == CountryLink.In || mark.Value == lastCountry)
                continue;
            if (lastCountry is not null && (Pair is not { } pair || pair.First != mark.Value || pair.Second != lastCountry))
                Pair = (lastCountry, mark.Value);
            lastCountry = mark.Value;
        }
    }

    /// <summary>A pair in the order in which it was named last, where that is known.</summary>
    public (string First, string Second) InOrder((string First, string Second) pair) =>
        Pair is { } named && named.First == pair.Second && named.Second == pair.First ? named : pair;

    /// <summary>The other side of a country, by the last statement or the last pair named.</summary>
    public string? Other(string country) =>
        Last is { } frame && frame.Reporter == country ? frame.Partner
        : Last is { } mirrored && mirrored.Partner == country ? mirrored.Reporter
        : Pair is { } pair && pair.First == country ? pair.Second
        : Pair is { } reversed && reversed.Second == country ? reversed.First : null;
}

/// <summary>What a figure measures, and of whom.</summary>
/// <param name="Measure">The measure: "export", "oil_share_of_israel".</param>
/// <param name="Reporter">Alpha-3 code of the country measured.</param>
/// <param name="Partner">Alpha-3 code of the other side, or null.</param>
/// <param name="HeadFirst">The first token of the words that say so; −1 where they stand in another sentence.</param>
/// <param name="HeadLast">The last of those tokens.</param>
/// <param name="Carried">Whether the measure was taken from the statement before.</param>
/// <param name="Note">What was assumed of the sides, in words; "" where nothing was.</param>
/// <param name="Worth">For a weight or volume the measure of an amount of money that it is worth; "" for others.</param>
internal sealed record MeasureFrame(string Measure, string Reporter, string? Partner, int HeadFirst, int HeadLast, bool Carried = false, string Note = "", string Worth = "")
{
    public const string SidesBefore = "sides taken from the statement before";

    /// <summary>What the figure counts.</summary>
    public ClaimClass Class => Measure.StartsWith("arms_", StringComparison.Ordinal) || Measure.EndsWith("_range", StringComparison.Ordinal) ? ClaimClass.Arms
        : Measure.EndsWith("_volume", StringComparison.Ordinal) ? ClaimClass.Energy : Measure.EndsWith("share_of_gdp", StringComparison.Ordinal) ? ClaimClass.Economy : ClaimClass.Trade;

    public static string Join(string one, string other) => one.Length == 0 ? other : $"{one}; {other}";
}
