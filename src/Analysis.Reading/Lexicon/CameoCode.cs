using System.Globalization;

namespace Analysis.Lexicon;

/// <summary>What the digits of a CAMEO code say.</summary>
internal static class CameoCode
{
    /// <summary>The codes of the roots by their number; 0 is none.</summary>
    public static string[] Roots { get; } = [.. Enumerable.Range(0, 21).Select(r => r.ToString("00", CultureInfo.InvariantCulture))];

    /// <summary>The number of a code's root, 1 to 20: 4 for "042". The code has two digits at least.</summary>
    public static int Root(this string cameo) => (cameo[0] - '0') * 10 + (cameo[1] - '0');
}
