namespace Analysis;

/// <summary>Which rows of a large file of trade are wanted. What is null is not asked about.</summary>
/// <param name="Countries">ISO 3166-1 alpha-3 codes: a row is kept if both its sides are among them.</param>
/// <param name="Products">Product codes as the file writes them ("TOTAL", "2709").</param>
/// <param name="FirstYear">The first year that is kept.</param>
/// <param name="LastYear">The last year that is kept.</param>
public sealed record TradeFilter(IReadOnlySet<string>? Countries = null, IReadOnlySet<string>? Products = null, int? FirstYear = null, int? LastYear = null)
{
    /// <summary>The trade between two countries, in both directions.</summary>
    /// <param name="one">ISO 3166-1 alpha-3 code of one side.</param>
    /// <param name="other">ISO 3166-1 alpha-3 code of the other side.</param>
    public static TradeFilter Between(string one, string other) => new(new HashSet<string>(StringComparer.Ordinal) { one, other });

    internal bool Wants(int year) => year >= (FirstYear ?? int.MinValue) && year <= (LastYear ?? int.MaxValue);

    internal bool Wants(string reporter, string partner) => Countries is null || (Countries.Contains(reporter) && Countries.Contains(partner));

    internal bool WantsProduct(string product) => Products is null || Products.Contains(product);
}
