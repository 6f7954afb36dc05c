namespace Analysis;

/// <summary>A figure with what it measures, of whom and when: a statement that records can bear out or not.</summary>
/// <param name="Article">The key of the article it stands in; "" for a text read without one.</param>
/// <param name="Start">First UTF-16 code unit of the figure's words in the article's text, 0-based.</param>
/// <param name="Length">Length of the figure's words in UTF-16 code units.</param>
/// <param name="Text">The figure's words as they stand in the article.</param>
/// <param name="Measure">What is measured: export, import, total, oil_share_of_israel … (see the data dictionary).</param>
/// <param name="Reporter">ISO 3166-1 alpha-3 code of the country measured, "" for a body of no country; EUU and the like for a body of countries (see the lexicon's trade-bodies).</param>
/// <param name="Partner">Code of the other side as for the reporter, WLD for all the world, or null where none is said.</param>
/// <param name="Period">The year, part of a year or interval it speaks of, in EDTF; null where none can be told.</param>
/// <param name="PeriodAssumed">Whether the period was taken from the clause before or from the date of publication.</param>
/// <param name="Value">The value stated, or the low end of a range; a share is 0 to 1.</param>
/// <param name="High">The high end of a range, otherwise null.</param>
/// <param name="Bound">How the statement limits the value.</param>
/// <param name="Unit">ISO 4217 code for money, "share" for a part of a whole, otherwise the figure's unit.</param>
/// <param name="Status">How the statement is made.</param>
/// <param name="Speaker">Who states it; null for the author.</param>
/// <param name="MeasureStart">First code unit of the words that say what is measured, or null where they are understood.</param>
/// <param name="MeasureLength">Their length, or null.</param>
/// <param name="Note">What was assumed, in words; "" where nothing was.</param>
/// <param name="Class">What the figure counts.</param>
/// <param name="Subject">The name of who or what is measured: a country, or a body that belongs to one or to none.</param>
/// <param name="Counterpart">The name of the other side, or null where none is told.</param>
/// <param name="SettledBy">The record sets that could decide the claim, joined by "|"; "" where none is known: it is kept and shown, and not checked.</param>
public sealed record Claim(
    string Article, int Start, int Length, string Text, string Measure, string Reporter, string? Partner, string? Period, bool PeriodAssumed,
    decimal Value, decimal? High, Bound Bound, string Unit, Status Status, string? Speaker, int? MeasureStart, int? MeasureLength, string Note = "",
    ClaimClass Class = ClaimClass.Trade, string Subject = "", string? Counterpart = null, string SettledBy = "");
