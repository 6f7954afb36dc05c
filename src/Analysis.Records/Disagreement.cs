namespace Analysis;

/// <summary>A claim that does not go together with other claims on the same thing.</summary>
/// <param name="Kind">What is wrong between them.</param>
/// <param name="Article">The key of the article of the claim that stands out.</param>
/// <param name="Start">First UTF-16 code unit of its figure: with the article's key, the claim's identity.</param>
/// <param name="Text">The figure's words.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Reporter">ISO 3166-1 alpha-3 code of the country measured.</param>
/// <param name="Partner">ISO 3166-1 alpha-3 code of the other side, or null.</param>
/// <param name="Period">The period in EDTF, or null.</param>
/// <param name="Value">The value claimed.</param>
/// <param name="Other">What the other claims give: their median, or what the article's own numbers come to.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Others">The articles of the other claims, joined by "; ".</param>
/// <param name="Reason">The disagreement in words.</param>
public sealed record Disagreement(
    DisagreementKind Kind, string Article, int Start, string Text, string Measure, string Reporter, string? Partner, string? Period, decimal Value, decimal Other, string Unit, string Others, string Reason);

/// <summary>How claims disagree.</summary>
public enum DisagreementKind
{
    /// <summary>It is at least twice, or at most half, of what the others say.</summary>
    Outlier,

    /// <summary>It does not follow from the other numbers of its own article.</summary>
    Slip,

    /// <summary>The same amount is given elsewhere for something wider or narrower.</summary>
    Scope,
}
