namespace Analysis.RecordFiles.Checking;

/// <summary>What a measure is made of: "oil_export" is exports of oil, "total_growth" the growth of both directions.</summary>
/// <param name="Kind">What is measured.</param>
/// <param name="Product">The goods, "" for all.</param>
/// <param name="Growth">Whether its change from the year before is meant.</param>
internal readonly record struct Measures(MeasureKind Kind, string Product, bool Growth)
{
    private const string GrowthSuffix = "_growth", ExportSuffix = "_export", ImportSuffix = "_import", TradeSuffix = "_trade", NumberSuffix = "_number";

    public static Measures Parse(string measure)
    {
        bool growth = measure.EndsWith(GrowthSuffix, StringComparison.Ordinal);
        string name = growth ? measure[..^GrowthSuffix.Length] : measure;
        (MeasureKind kind, string product) = name switch
        {
            "export" => (MeasureKind.Export, ""),
            "import" => (MeasureKind.Import, ""),
            "total" => (MeasureKind.Total, ""),
            _ when name.StartsWith("total_without_", StringComparison.Ordinal) => (MeasureKind.PartialTotal, name["total_without_".Length..]),
            _ when name.StartsWith("arms_", StringComparison.Ordinal) && name.EndsWith(NumberSuffix, StringComparison.Ordinal) => (MeasureKind.Pieces, name["arms_".Length..^NumberSuffix.Length]),
            _ when name.StartsWith("arms_share_of", StringComparison.Ordinal) => (MeasureKind.ArmsShare, ""),
            _ when name.StartsWith("arms_", StringComparison.Ordinal) => (MeasureKind.ArmsValue, ""),
            _ when name.EndsWith("_rank", StringComparison.Ordinal) => (MeasureKind.Rank, ""),
            _ when name.EndsWith("_range", StringComparison.Ordinal) => (MeasureKind.Range, ""),
            _ when name.EndsWith("_volume", StringComparison.Ordinal) => (MeasureKind.Volume, name[..^"_volume".Length]),
            _ when name.EndsWith("share_of_gdp", StringComparison.Ordinal) => (MeasureKind.Gdp, ""),
            _ when name.StartsWith("share_of_", StringComparison.Ordinal) && name.EndsWith("_exports", StringComparison.Ordinal) => (MeasureKind.ExportShare, ProductOfShare(name)),
            _ when name.IndexOf("_share_of_", StringComparison.Ordinal) is var at and > 0 => (MeasureKind.ImportShare, name[..at]),
            _ when name.EndsWith(ExportSuffix, StringComparison.Ordinal) => (MeasureKind.Export, name[..^ExportSuffix.Length]),
            _ when name.EndsWith(ImportSuffix, StringComparison.Ordinal) => (MeasureKind.Import, name[..^ImportSuffix.Length]),
            _ when name.EndsWith(TradeSuffix, StringComparison.Ordinal) && !name.StartsWith("share_", StringComparison.Ordinal) => (MeasureKind.Total, name[..^TradeSuffix.Length]),
            _ => (MeasureKind.Other, ""),
        };
        return new(kind, product, growth);
    }

    /// <summary>The codes of the Harmonised System for a product, widest first; none where it has no chapter of its own.</summary>
    public IReadOnlyList<string> Codes => Product switch
    {
        "" => ["TOTAL"],
        "oil" => ["2709", "27"],
        "crude" => ["2709"],
        "gas" => ["2711"],
        "energy" or "oil_and_gas" => ["27"],
        _ => [],
    };

    private static string ProductOfShare(string name)
    {
        string[] parts = name.Split('_');
        return parts.Length > 4 && parts[^2] is "oil" or "gas" or "crude" or "energy" ? parts[^2] : "";
    }
}

/// <summary>Kinds of measures, by how they can be checked.</summary>
internal enum MeasureKind
{
    Export,
    Import,
    Total,
    PartialTotal,
    ImportShare,
    ExportShare,
    Gdp,
    Rank,
    Volume,
    Pieces,
    ArmsValue,
    ArmsShare,
    Range,
    Other,
}
