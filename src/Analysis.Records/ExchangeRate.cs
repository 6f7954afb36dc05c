namespace Analysis;

/// <summary>What a currency was worth in a year, so that amounts in it can be held against records in US dollars.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Year">The calendar year that the rate is the average of.</param>
/// <param name="UsDollars">US dollars for one unit of the currency; more than 0.</param>
/// <param name="Source">Who published the rate.</param>
public sealed record ExchangeRate(string Currency, int Year, decimal UsDollars, string Source);
