namespace Analysis;

/// <summary>A claim held against the records: what it says, what they say, and the verdict.</summary>
/// <param name="Article">The key of the article.</param>
/// <param name="Start">First UTF-16 code unit of the figure's words in the article's text, 0-based.</param>
/// <param name="Length">Length of the figure's words.</param>
/// <param name="Text">The figure's words.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Reporter">ISO 3166-1 alpha-3 code of the country measured.</param>
/// <param name="Partner">ISO 3166-1 alpha-3 code of the other side, or null.</param>
/// <param name="Period">The period in EDTF, or null.</param>
/// <param name="Bound">How the claim limits its value.</param>
/// <param name="Value">The value claimed, or the low end of a range.</param>
/// <param name="High">The high end of a range, otherwise null.</param>
/// <param name="Unit">The unit of the claim.</param>
/// <param name="Speaker">Who claims it; null for the author.</param>
/// <param name="Verdict">What the records say.</param>
/// <param name="Ratio">The value claimed divided by the nearest record; null where nothing can be compared.</param>
/// <param name="Nearest">The value of the nearest record in the unit of the claim, or null.</param>
/// <param name="NearestSource">Who counted it and where it was published; "" where there is none.</param>
/// <param name="Lowest">The lowest record that can be compared, or null.</param>
/// <param name="Highest">The highest record that can be compared, or null.</param>
/// <param name="Reason">The reasoning, in words.</param>
/// <param name="Disagreement">How the claim does not go together with the other claims that were checked with it, in words; "" where it does.</param>
public sealed record Check(
    string Article, int Start, int Length, string Text, string Measure, string Reporter, string? Partner, string? Period, Bound Bound, decimal Value, decimal? High,
    string Unit, string? Speaker, Verdict Verdict, decimal? Ratio, decimal? Nearest, string NearestSource, decimal? Lowest, decimal? Highest, string Reason,
    string Disagreement = "");

/// <summary>One claim beside one record that can be compared with it.</summary>
/// <param name="Article">The key of the article.</param>
/// <param name="Start">First UTF-16 code unit of the claim's figure: with the article's key, the claim's identity.</param>
/// <param name="Basis">Whose count it is, in words: "Israel's exports as Israel reported", "larger count of each flow".</param>
/// <param name="Year">The year of the record.</param>
/// <param name="Value">The value of the record, in US dollars.</param>
/// <param name="Ratio">The value claimed divided by the record; null where the record is 0.</param>
/// <param name="Source">The publisher and data set.</param>
/// <param name="Mirror">Whether it is the other side's count of the same goods.</param>
public sealed record Comparison(string Article, int Start, string Basis, int Year, decimal Value, decimal? Ratio, string Source, bool Mirror);

/// <summary>What the records say of a claim.</summary>
public enum Verdict
{
    /// <summary>No record can tell, or the records disagree across the claim.</summary>
    NotDecidable,

    /// <summary>Some record bears it out.</summary>
    Consistent,

    /// <summary>The claim is higher than every record.</summary>
    Overstated,

    /// <summary>The claim is lower than every record.</summary>
    Understated,
}
