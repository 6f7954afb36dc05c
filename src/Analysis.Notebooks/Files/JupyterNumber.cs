using System.Globalization;

namespace Analysis.Notebooks;

/// <summary>
/// Numbers as Jupyter writes them. It reads a number with a point or an exponent as a double and writes the shortest decimal that is that double
/// again (<c>1.40</c> becomes <c>1.4</c>), and leaves whole numbers as they are; a notebook that it saves then shows no difference.
/// </summary>
internal static class JupyterNumber
{
    /// <summary>The number as Jupyter writes it.</summary>
    /// <param name="json">A number as it stands in JSON.</param>
    public static string Of(string json)
    {
        if (json.AsSpan().IndexOfAny('.', 'e', 'E') < 0)
            return json == "-0" ? "0" : json;
        double value = double.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture);
        // Python would name what no double holds "Infinity", which is no JSON.
        return double.IsFinite(value) ? Shortest(value) : json;
    }

    /// <summary>The shortest digits, as Python's <c>repr</c> sets them: with an exponent below 0.0001 and from 1e16 on, otherwise with a point.</summary>
    private static string Shortest(double value)
    {
        string[] parts = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture).Split('E');
        string[] sides = parts[0].Split('.');
        string fraction = sides.Length > 1 ? sides[1] : "";
        string all = sides[0] + fraction, digits = all.TrimStart('0');
        int exponent = (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) + sides[0].Length - 1 - (all.Length - digits.Length);
        digits = digits.TrimEnd('0');
        string sign = double.IsNegative(value) ? "-" : "";
        if (digits.Length == 0)
            return sign + "0.0";
        if (exponent is < -4 or >= 16)
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}");
        if (exponent < 0)
            return sign + "0." + new string('0', -exponent - 1) + digits;
        digits = digits.PadRight(exponent + 2, '0');
        return $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}";
    }
}
