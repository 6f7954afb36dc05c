using System.Text.Json.Nodes;

namespace Analysis.Charts;

/// <summary>The colours of the report: colour is spent only on verdicts, layers and the two directions of trade. Each has one for dark paper.</summary>
internal static class Palette
{
    public const string Paper = "#fdfcf9", Ink = "#1f1e1b", Muted = "#5f5c55", Rule = "#dcd7cb", Control = "#8a867c", Figure = "#1b5a86";
    public const string Consistent = "#1d6b4f", Overstated = "#b1390f", Understated = "#5a48a6", Undecidable = "#67635b";
    public const string OneWay = "#23485f", OtherWay = "#946015", Event = "#4a6a5f";

    private static readonly (string Light, string Dark)[] pairs =
    [
        (Paper, "#16171a"), (Ink, "#e7e4dc"), (Muted, "#a9a59b"), (Rule, "#35373c"), (Control, "#77756f"), (Figure, "#8cc0e6"),
        (Consistent, "#6cc5a0"), (Overstated, "#f2925f"), (Understated, "#b7a8f5"), (Undecidable, "#aaa69c"),
        (OneWay, "#9fc3da"), (OtherWay, "#dfae62"), (Event, "#9cc0b2"),
    ];

    public static JsonObject Dark()
    {
        JsonObject swaps = [];
        foreach ((string light, string dark) in pairs)
            swaps[light] = dark;
        return swaps;
    }

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => Consistent,
        Verdict.Overstated => Overstated,
        Verdict.Understated => Understated,
        _ => Undecidable,
    };

    /// <summary>The plotly symbol of a verdict: its shape says what its colour says.</summary>
    public static string Symbol(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "circle",
        Verdict.Overstated => "triangle-up",
        Verdict.Understated => "triangle-down",
        _ => "diamond-open",
    };

    public static string Words(Verdict verdict) => verdict == Verdict.NotDecidable ? "not decidable" : verdict.ToString().ToLowerInvariant();
}
