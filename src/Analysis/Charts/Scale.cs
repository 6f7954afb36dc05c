using System.Text.Json.Nodes;

namespace Analysis.Charts;

/// <summary>Axes: years, and amounts on a logarithmic scale.</summary>
internal static class Scale
{
    /// <summary>An axis of years with about so many ticks.</summary>
    public static JsonObject Years(int first, int last, int ticks)
    {
        int step = Step(last - first, ticks);
        JsonArray values = [];
        for (int year = (first + step - 1) / step * step; year <= last; year += step)
            values.Add(year);
        return new() { ["range"] = new JsonArray(first - 0.7m, last + 0.6m), ["tickvals"] = values, ["ticktext"] = new JsonArray([.. values.Select(v => (JsonNode)v!.ToString())]) };
    }

    /// <summary>A logarithmic axis with a tick at each power of ten (every second or third where there are many) between two exponents.</summary>
    public static JsonObject Powers(double lowest, double highest, Func<int, string> label)
    {
        int first = (int)Math.Ceiling(lowest), last = (int)Math.Floor(highest), step = Math.Max(1, ((last - first) / 9) + 1);
        JsonArray values = [], words = [];
        for (int exponent = first; exponent <= last; exponent += step)
        {
            values.Add(Power(exponent));
            words.Add(label(exponent));
        }
        return new() { ["type"] = "log", ["range"] = new JsonArray(Math.Round(lowest, 3), Math.Round(highest, 3)), ["tickvals"] = values, ["ticktext"] = words };
    }

    /// <summary>An axis whose rows are named, the first at the foot.</summary>
    public static JsonObject Rows(IReadOnlyList<string> names) => new()
    {
        ["range"] = new JsonArray(-0.6m, names.Count - 0.4m),
        ["tickvals"] = new JsonArray([.. Enumerable.Range(0, names.Count).Select(i => (JsonNode)i)]),
        ["ticktext"] = new JsonArray([.. names.Select(n => (JsonNode)PlotText.Of(n))]),
    };

    /// <summary>10 to this power in money: "10 k", "1 m", "10 bn".</summary>
    public static string Money(int exponent) => exponent switch
    {
        >= 12 => PlotText.Digits(Power(exponent - 12)) + " tn",
        >= 9 => PlotText.Digits(Power(exponent - 9)) + " bn",
        >= 6 => PlotText.Digits(Power(exponent - 6)) + " m",
        >= 3 => PlotText.Digits(Power(exponent - 3)) + " k",
        _ => PlotText.Digits(Power(exponent)),
    };

    /// <summary>10 to this power as a ratio: "1/10", "1", "1,000".</summary>
    public static string Ratio(int exponent) => exponent < 0 ? "1/" + PlotText.Digits(Power(-exponent)) : PlotText.Digits(Power(exponent));

    public static double Lowest(double[] logs) => logs.Length == 0 ? 0 : logs.Min();

    public static double Highest(double[] logs) => logs.Length == 0 ? 1 : logs.Max();

    public static double Log(decimal value) => Math.Log10((double)value);

    /// <summary>
    /// Positions pushed apart so that no two are nearer than <paramref name="gap"/>; the order stays, and the shift of each from where it was is given.
    /// </summary>
    public static double[] Apart(IReadOnlyList<double> positions, double gap)
    {
        int[] order = [.. Enumerable.Range(0, positions.Count).OrderBy(i => positions[i]).ThenBy(i => i)];
        double[] placed = [.. positions];
        for (int pass = 0; pass < 50; pass++)
        {
            bool moved = false;
            for (int k = 1; k < order.Length; k++)
            {
                double lack = gap - (placed[order[k]] - placed[order[k - 1]]);
                if (lack <= 0.01)
                    continue;
                placed[order[k - 1]] -= lack / 2;
                placed[order[k]] += lack / 2;
                moved = true;
            }
            if (!moved)
                break;
        }
        return [.. placed.Select((p, i) => Math.Round(p - positions[i], 1))];
    }

    private static int Step(int length, int ticks)
    {
        foreach (int step in (ReadOnlySpan<int>)[1, 2, 4, 5, 10, 20, 25, 50, 100])
        {
            if (length / step <= ticks)
                return step;
        }
        return 200;
    }

    private static decimal Power(int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < Math.Abs(exponent); i++)
            power *= 10;
        return exponent < 0 ? 1 / power : power;
    }
}
