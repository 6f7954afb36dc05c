namespace Analysis;

/// <summary>What several articles say of one thing: the same measure of the same countries in the same period and unit.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Reporter">ISO 3166-1 alpha-3 code of the country measured; for trade in both directions the first of the two by its code.</param>
/// <param name="Partner">ISO 3166-1 alpha-3 code of the other side.</param>
/// <param name="Period">The period in EDTF.</param>
/// <param name="Unit">The unit of all values.</param>
/// <param name="Claims">How many claims there are.</param>
/// <param name="Articles">In how many articles; at least 2.</param>
/// <param name="Lowest">The lowest value stated.</param>
/// <param name="Median">The median of the values stated.</param>
/// <param name="Highest">The highest value stated.</param>
/// <param name="Spread">The highest divided by the lowest; null where the lowest is 0 or less.</param>
/// <param name="Agrees">Whether there is a value that every claim allows: by its bound, the rounding of its number, and the margin that records are allowed.</param>
/// <param name="Keys">The keys of the articles, joined by "; ".</param>
public sealed record Agreement(
    string Measure, string Reporter, string Partner, string Period, string Unit, int Claims, int Articles, decimal Lowest, decimal Median, decimal Highest, decimal? Spread, bool Agrees, string Keys);
