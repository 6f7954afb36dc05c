using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>Something in a sentence that a claim can be made of.</summary>
internal enum MarkKind : byte
{
    /// <summary>A word of the table of measures.</summary>
    Word,

    /// <summary>Goods.</summary>
    Good,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A figure; its place in the list of figures.</summary>
    Figure,

    /// <summary>A date; its place in the list of dates.</summary>
    Date,
}

/// <summary>How a country is tied to the words around it.</summary>
internal enum CountryLink : byte
{
    /// <summary>By nothing: it acts, or is the object of a verb.</summary>
    None,

    /// <summary>"Israel's …".</summary>
    Possessive,

    /// <summary>"Israeli …".</summary>
    Adjective,

    To,
    From,
    With,
    Between,
    By,
    For,
    Of,

    /// <summary>"relies on", "dependent on": who supplies.</summary>
    On,

    /// <summary>A place where something happens: no side of a trade.</summary>
    In,
}

/// <summary>A mark with its tokens.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Roles">What a word says; none for other marks.</param>
/// <param name="Value">The measure of a word, the product of goods, the alpha-3 code of a country.</param>
/// <param name="Present">Whether a verb is of the present.</param>
/// <param name="Link">How a country is tied.</param>
/// <param name="Good">What sort of goods.</param>
/// <param name="Index">The place in the list of figures or dates.</param>
internal readonly record struct ClaimMark(
    MarkKind Kind, int First, int Last, ClaimRole Roles = ClaimRole.None, string Value = "", bool Present = false, CountryLink Link = CountryLink.None, GoodKind Good = GoodKind.Goods, int Index = -1)
{
    public bool Is(ClaimRole role) => (Roles & role) != 0;

    public bool IsCountry => Kind == MarkKind.Country;

    public bool IsArms => Kind == MarkKind.Good && Good is GoodKind.Arms or GoodKind.Unit;
}
