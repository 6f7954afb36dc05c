using System.Globalization;

namespace Analysis.RecordFiles.Checking;

/// <summary>Writes amounts, shares and ratios as people read them.</summary>
internal static class Amounts
{
    public static string Write(decimal value, string unit) => unit switch
    {
        "share" => Product(value, 100).ToString("0.#", CultureInfo.InvariantCulture) + " %",
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

    /// <summary>One number over another, or the largest number there is where it would be larger.</summary>
    public static decimal Ratio(decimal value, decimal other)
    {
        try
        {
            return value / other;
        }
        catch (OverflowException)
        {
            return value < 0 == other < 0 ? decimal.MaxValue : decimal.MinValue;
        }
    }

    /// <summary>The product, or the largest number there is where it would be larger.</summary>
    public static decimal Product(decimal one, decimal other)
    {
        try
        {
            return one * other;
        }
        catch (OverflowException)
        {
            return one < 0 == other < 0 ? decimal.MaxValue : decimal.MinValue;
        }
    }

    /// <summary>The sum, or the largest number there is where it would be larger.</summary>
    public static decimal Sum(decimal one, decimal other)
    {
        try
        {
            return one + other;
        }
        catch (OverflowException)
        {
            return one < 0 ? decimal.MinValue : decimal.MaxValue;
        }
    }

    private static string Scaled(decimal value, decimal scale, string name) => (value / scale).ToString("0.###", CultureInfo.InvariantCulture) + " " + name;
}
