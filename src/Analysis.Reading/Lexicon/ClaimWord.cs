namespace Analysis.Lexicon;

/// <summary>What a phrase says in a statement about trade; one phrase may have several roles ("purchases").</summary>
[Flags]
internal enum ClaimRole : long
{
    None = 0,

    /// <summary>Exports or imports, as a noun or a verb.</summary>
    Flow = 1,

    /// <summary>Both directions together: "trade", "turnover".</summary>
    Total = 1 << 1,

    /// <summary>A contract.</summary>
    Deal = 1 << 2,

    /// <summary>Several contracts taken together: "to date".</summary>
    Cumulative = 1 << 3,

    /// <summary>Somebody who has a place in an order: "trading partner", "buyer".</summary>
    Partner = 1 << 4,

    /// <summary>The output of a country.</summary>
    Gdp = 1 << 5,

    /// <summary>What somebody uses: "needs", "consumption".</summary>
    Need = 1 << 6,

    /// <summary>A part of a whole, as a noun.</summary>
    Share = 1 << 7,

    /// <summary>A rise or a fall, as a noun.</summary>
    Growth = 1 << 8,

    /// <summary>A rise or a fall, as a verb.</summary>
    Change = 1 << 9,

    /// <summary>What is left out of a total.</summary>
    Without = 1 << 10,

    /// <summary>To sell or deliver.</summary>
    Sell = 1 << 11,

    /// <summary>To buy or receive.</summary>
    Buy = 1 << 12,

    /// <summary>To make up a part: "covers", "accounts for".</summary>
    Cover = 1 << 13,

    /// <summary>"comes from".</summary>
    Come = 1 << 14,

    /// <summary>"goes to".</summary>
    Go = 1 << 15,

    /// <summary>To amount to.</summary>
    Be = 1 << 16,

    /// <summary>At the time of writing.</summary>
    Now = 1 << 17,

    /// <summary>The period named before: "the same year".</summary>
    Same = 1 << 18,

    /// <summary>The year or amount behind it is one that is compared with.</summary>
    Than = 1 << 19,

    /// <summary>How far something reaches.</summary>
    Range = 1 << 20,

    /// <summary>A distance that is a reach only beside a word that says so.</summary>
    Distance = 1 << 21,

    /// <summary>Every country together.</summary>
    World = 1 << 22,

    /// <summary>The two countries named before.</summary>
    Pair = 1 << 23,

    /// <summary>"its": the country that acts.</summary>
    Its = 1 << 24,

    /// <summary>A word for what was just spoken of: "they", "that", "the figure".</summary>
    Anaphor = 1 << 25,

    /// <summary>"a year".</summary>
    Per = 1 << 26,

    /// <summary>Announces what is to come.</summary>
    Plan = 1 << 27,

    /// <summary>Says what may be.</summary>
    May = 1 << 28,

    /// <summary>"a day": a rate by a shorter time than a year.</summary>
    Rate = 1 << 29,

    /// <summary>Says that it is not so: "denies that".</summary>
    Deny = 1 << 30,

    /// <summary>Money that is no trade: "deficit", "investment", "loan".</summary>
    Apart = 1L << 31,
}

/// <summary>What a phrase of <c>measure-words.csv</c> says.</summary>
/// <param name="Roles">Its roles.</param>
/// <param name="Value">The measure it names ("export"), or "".</param>
/// <param name="Present">Whether it is a verb of the present.</param>
internal readonly record struct ClaimWord(ClaimRole Roles, string Value, bool Present);

/// <summary>A kind of goods of <c>traded-goods.csv</c>.</summary>
/// <param name="Product">Its name in a measure: "oil", "uav".</param>
/// <param name="Kind">Whether it is bulk goods, all goods, arms in general, or arms that are counted.</param>
internal readonly record struct TradedGood(string Product, GoodKind Kind);

/// <summary>A body of countries of <c>trade-bodies.csv</c> that is one side of trade.</summary>
/// <param name="Code">Its code: that of the World Bank where it has one, else its short name.</param>
/// <param name="Capitals">Whether it is only meant in capitals: "EU", "CIS".</param>
internal readonly record struct TradeBody(string Code, bool Capitals);

/// <summary>How goods are spoken of.</summary>
internal enum GoodKind : byte
{
    /// <summary>Oil, food, services.</summary>
    Goods,

    /// <summary>Goods of every kind.</summary>
    All,

    /// <summary>Weapons in general.</summary>
    Arms,

    /// <summary>Weapons of one kind, which are counted.</summary>
    Unit,
}
