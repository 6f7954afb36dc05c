namespace Analysis;

/// <summary>The value of goods traded in one period, as one side counted it.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Period">The period in EDTF: the year, or a month such as <c>2012-03</c>.</param>
/// <param name="Reporter">ISO 3166-1 alpha-3 code of the country that counted.</param>
/// <param name="Partner">ISO 3166-1 alpha-3 code of the other side; "WLD" for the world.</param>
/// <param name="Flow">Whether the reporter counted its exports to, or its imports from, the partner.</param>
/// <param name="Product">The product: an HS code ("2709"), or "TOTAL" for all goods.</param>
/// <param name="Value">The value in current US dollars; 0 or more.</param>
/// <param name="Valuation">Free on board or with cost, insurance and freight.</param>
/// <param name="Source">The publisher and data set: "UN Comtrade via World Bank WITS".</param>
/// <param name="Edition">The version or date of the data set.</param>
/// <param name="File">The file it was read from, without its folder.</param>
/// <param name="Line">The line of that file, from 1.</param>
/// <param name="Note">The publisher's remark; "" where there is none.</param>
/// <param name="RoundedTo">The step in US dollars to which the value was rounded before it was printed, as far as that can be told: 1000000 for whole millions; 1 where it was not.</param>
public sealed record TradeRecord(
    int Year, string Period, string Reporter, string Partner, Flow Flow, string Product, decimal Value, Valuation Valuation,
    string Source, string Edition, string File, int Line, string Note = "", decimal RoundedTo = 1)
{
    /// <summary>By what the publisher broke the value down ("second partner, transport"), so that it is only a part; "" for a whole value.</summary>
    internal string Part { get; init; } = "";
}

/// <summary>The direction of a trade flow, seen from the reporter.</summary>
public enum Flow
{
    /// <summary>Goods that the reporter sells.</summary>
    Export,

    /// <summary>Goods that the reporter buys.</summary>
    Import,
}

/// <summary>How goods are valued.</summary>
public enum Valuation
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Free on board: at the border of the country that sells.</summary>
    Fob,

    /// <summary>Cost, insurance and freight included: at the border of the country that buys.</summary>
    Cif,
}
