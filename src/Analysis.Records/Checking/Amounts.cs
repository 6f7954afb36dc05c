using System.Globalization;

namespace Analysis.RecordFiles.Checking;

/// <summary>Writes amounts, shares and ratios as people read them.</summary>
internal static class Amounts
{
    public static string Write(decimal value, string unit) => unit switch
    {
        "share" => (value * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %",
        "unit" or "rank" or "1" => value.ToString("0.##", CultureInfo.InvariantCulture),
        _ => $"{Short(value)} {unit}",
    };

    /// <summary>"206,891", "1.667 billion".</summary>
    public static string Short(decimal value) => Math.Abs(value) switch
    {
        >= 1e12m => Scaled(value, 1e12m, "trillion"),
        >= 1e9m => Scaled(value, 1e9m, "billion"),
        >= 1e6m => Scaled(value, 1e6m, "million"),
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };

    /// <summary>"4.1 times as high", "a factor of 8.6".</summary>
    public static string Times(decimal ratio) => ratio >= 1
        ? ratio.ToString(ratio >= 100 ? "#,0" : "0.0", CultureInfo.InvariantCulture)
        : (1 / ratio).ToString(1 / ratio >= 100 ? "#,0" : "0.0", CultureInfo.InvariantCulture);

    private static string Scaled(decimal value, decimal scale, string name) => (value / scale).ToString("0.###", CultureInfo.InvariantCulture) + " " + name;
}
