using Analysis.RecordFiles.Checking;

namespace Analysis.Cli.Report;

/// <summary>Quantities as people say them, with the exact number on hover: "3.6 bn US dollars" for 3,600,000,000 USD.</summary>
internal static class Quantity
{
    /// <summary>What a claim states.</summary>
    public static Html Of(Claim claim, Figure? figure)
    {
        string exact = Wording.Value(claim, figure);
        string words = claim.Unit == "share" ? exact[Wording.Sign(claim.Bound).Length..] : Range(claim.Value, claim.High, claim.Unit);
        return Shown(Wording.Spoken(claim.Bound) + words, exact);
    }

    /// <summary>What a figure states; amounts of money in words, all else as it stands.</summary>
    public static Html Of(Figure figure)
    {
        string exact = Wording.Value(figure);
        return figure.Kind == FigureKind.Money
            ? Shown(Wording.Sign(figure.Change) + Wording.Spoken(figure.Bound) + Range(figure.Value, figure.High, figure.Unit), exact) : Shown(exact, exact);
    }

    /// <summary>A value on record beside a claim. Records of trade are in US dollars, whatever the claim's currency.</summary>
    public static Html Recorded(decimal value, string unit)
    {
        string of = CurrencyNames.Of(unit) is null ? unit : "USD";
        return Shown(Words(value, of), unit == "share" ? Wording.Recorded(value, unit) : Exact(value, of));
    }

    /// <summary>The lowest and the highest of several values.</summary>
    public static Html Between(decimal lowest, decimal highest, string unit) => lowest == highest
        ? Shown(Words(lowest, unit), Exact(lowest, unit))
        : Shown(Range(lowest, highest, unit), unit == "share" ? Range(lowest, highest, unit) : $"{Wording.Number(lowest)}–{Exact(highest, unit)}");

    /// <summary>A value with its unit in words: "3.6 bn US dollars", "60 pieces", "3rd", "40 %".</summary>
    public static string Words(decimal value, string unit) => unit switch
    {
        "share" => Wording.Recorded(value, unit),
        "rank" => Wording.Ordinal(value),
        "unit" => $"{Wording.Number(value)} {(value == 1 ? "piece" : "pieces")}",
        "1" or "" => Wording.Number(value),
        _ => CurrencyNames.Of(unit) is { } currency ? $"{Amounts.Short(value)} {currency}" : $"{Wording.Number(value)} {unit}",
    };

    private static string Range(decimal low, decimal? high, string unit) => high switch
    {
        null => Words(low, unit),
        { } most when CurrencyNames.Of(unit) is not null => $"{Amounts.Short(low)} to {Words(most, unit)}",
        { } most when unit == "share" => $"{Words(low, unit).Replace(" %", "", StringComparison.Ordinal)}–{Words(most, unit)}",
        { } most when unit == "rank" => $"{Words(low, unit)}–{Words(most, unit)}",
        { } most => $"{Wording.Number(low)}–{Words(most, unit)}",
    };

    private static string Exact(decimal value, string unit) => unit is "rank" or "unit" ? Words(value, unit) : $"{Wording.Number(value)} {unit}".TrimEnd();

    private static Html Shown(string words, string exact) =>
        words == exact ? (Html)$"<span class=\"ltr\">{words}</span>" : $"<span class=\"ltr\" title=\"{exact}\">{words}</span>";
}
