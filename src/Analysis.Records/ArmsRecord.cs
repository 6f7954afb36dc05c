namespace Analysis;

/// <summary>A deal in major arms, as a register lists it.</summary>
/// <param name="Supplier">ISO 3166-1 alpha-3 code of the country that sells.</param>
/// <param name="Recipient">ISO 3166-1 alpha-3 code of the country that buys.</param>
/// <param name="Weapon">The designation: "Hermes-450".</param>
/// <param name="Description">What it is: "UAV".</param>
/// <param name="Ordered">How many were ordered; null where unknown.</param>
/// <param name="OrderedUncertain">Whether the register marks that number as an estimate.</param>
/// <param name="OrderYear">The year of the order; null where unknown.</param>
/// <param name="OrderYearUncertain">Whether the register marks that year as an estimate.</param>
/// <param name="Delivered">How many were delivered; null where unknown.</param>
/// <param name="DeliveredUncertain">Whether the register marks that number as an estimate.</param>
/// <param name="DeliveryYears">The years of delivery, joined by "; " as in the register; "" where there are none.</param>
/// <param name="Status">New, second hand, or as the register says.</param>
/// <param name="Source">The publisher and data set.</param>
/// <param name="Edition">The day the register was generated, or its version.</param>
/// <param name="File">The file it was read from, without its folder.</param>
/// <param name="Line">The line of that file, from 1.</param>
/// <param name="Note">The register's comment; "" where there is none.</param>
public sealed record ArmsRecord(
    string Supplier, string Recipient, string Weapon, string Description, int? Ordered, bool OrderedUncertain, int? OrderYear, bool OrderYearUncertain,
    int? Delivered, bool DeliveredUncertain, string DeliveryYears, string Status, string Source, string Edition, string File, int Line, string Note = "");
