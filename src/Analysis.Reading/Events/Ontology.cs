using System.Collections.Frozen;
using System.Globalization;
using Analysis.Lexicon;

namespace Analysis;

/// <summary>A map from event codes to the four quad classes; three are in use and they differ.</summary>
public enum QuadMap
{
    /// <summary>GDELT's and ICEWS's: roots 01–05, 06–08, 09–13, 14–20. The default.</summary>
    Gdelt,

    /// <summary>Phoenix's: 01 and 02 are class 0 (neutral), and 16 is verbal conflict.</summary>
    Phoenix,

    /// <summary>That of the PLOVER manual, by PLOVER type.</summary>
    Plover,
}

/// <summary>A table of Goldstein values; the values differ in a few codes.</summary>
public enum GoldsteinTable
{
    /// <summary>GDELT's (CAMEO.goldsteinscale). The default.</summary>
    Gdelt,

    /// <summary>ICEWS's; roots and the codes that differ, GDELT's elsewhere.</summary>
    Icews,
}

/// <summary>The codes of the field: CAMEO roots, PLOVER types, quad classes and Goldstein values, read from <c>data/lexicon</c>.</summary>
public static class Ontology
{
    private static readonly FrozenDictionary<string, CameoRoot> roots = LexiconFile.Rows("cameo-roots.csv")
        .Select(r => new CameoRoot(r["code"], r["name"], Number(r["quadGdelt"]), Number(r["quadPhoenix"]), Number(r["quadPlover"]), r["plover"]))
        .ToFrozenDictionary(r => r.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> plover = LexiconFile.Rows("cameo-plover.csv").ToFrozenDictionary(r => r["cameo"], r => r["plover"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (decimal Gdelt, decimal? Icews)> goldstein = LexiconFile.Rows("goldstein.csv").ToFrozenDictionary(
        r => r["cameo"], r => (Value(r["gdelt"]), r["icews"].Length == 0 ? (decimal?)null : Value(r["icews"])), StringComparer.Ordinal);

    /// <summary>The twenty roots of CAMEO, in order of their code.</summary>
    public static IReadOnlyList<CameoRoot> Roots { get; } = [.. roots.Values.OrderBy(r => r.Code, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, CodeValues> values = goldstein.Keys.Where(c => c.Length >= 2).ToFrozenDictionary(c => c, c => new CodeValues(Plover(c), Quad(c), Goldstein(c)), StringComparer.Ordinal);

    /// <summary>The PLOVER type of a CAMEO code ("" for root 01, which PLOVER leaves out).</summary>
    /// <exception cref="ArgumentException">The code begins with no root of CAMEO.</exception>
    public static string Plover(string cameo) => Longest(plover, cameo, out string type) ? type : Root(cameo).Plover;

    /// <summary>The quad class of a CAMEO code: 1 and 2 verbal and material cooperation, 3 and 4 verbal and material conflict; 0 neutral in <see cref="QuadMap.Phoenix"/>.</summary>
    /// <exception cref="ArgumentException">The code begins with no root of CAMEO.</exception>
    public static int Quad(string cameo, QuadMap map = QuadMap.Gdelt) => map switch
    {
        QuadMap.Phoenix => Root(cameo).QuadPhoenix,
        QuadMap.Plover => Root(cameo).QuadPlover,
        _ => Root(cameo).Quad,
    };

    /// <summary>The Goldstein value of a CAMEO code, −10 to +10; a code that the table lacks has that of the code above it.</summary>
    /// <exception cref="ArgumentException">The code begins with no root of CAMEO.</exception>
    public static decimal Goldstein(string cameo, GoldsteinTable table = GoldsteinTable.Gdelt)
    {
        Root(cameo);
        Longest(goldstein, cameo, out (decimal Gdelt, decimal? Icews) values);
        return table == GoldsteinTable.Icews ? values.Icews ?? values.Gdelt : values.Gdelt;
    }

    /// <summary>The root of a CAMEO code.</summary>
    /// <exception cref="ArgumentException">The code begins with no root of CAMEO.</exception>
    public static CameoRoot Root(string cameo)
    {
        ArgumentNullException.ThrowIfNull(cameo);
        return cameo.Length >= 2 && roots.TryGetValue(cameo[..2], out CameoRoot? root) ? root : throw new ArgumentException($"'{cameo}' is no CAMEO code.", nameof(cameo));
    }

    /// <summary>All that the default tables say of a code, for the codes of the CAMEO manual without computing it again.</summary>
    internal static CodeValues Values(string cameo) => values.TryGetValue(cameo, out CodeValues? known) ? known : new(Plover(cameo), Quad(cameo), Goldstein(cameo));

    private static bool Longest<T>(FrozenDictionary<string, T> table, string cameo, out T value)
    {
        for (int length = cameo.Length; length >= 2; length--)
        {
            if (table.TryGetValue(cameo[..length], out value!))
                return true;
        }
        value = default!;
        return false;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Value(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A root of CAMEO.</summary>
/// <param name="Code">Two digits, 01 to 20.</param>
/// <param name="Name">Its name in the CAMEO manual.</param>
/// <param name="Quad">Its quad class by GDELT's map.</param>
/// <param name="QuadPhoenix">Its class by Phoenix's map, 0 for neutral.</param>
/// <param name="QuadPlover">The quad class of its PLOVER type.</param>
/// <param name="Plover">Its PLOVER type, "" where it has none; finer codes can have another (<see cref="Ontology.Plover"/>).</param>
public sealed record CameoRoot(string Code, string Name, int Quad, int QuadPhoenix, int QuadPlover, string Plover);

/// <summary>What the default tables say of a code.</summary>
internal sealed record CodeValues(string Plover, int Quad, decimal Goldstein);
