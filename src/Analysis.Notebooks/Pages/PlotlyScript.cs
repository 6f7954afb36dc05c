using System.Security.Cryptography;
using System.Text;
using Analysis.Charts;

namespace Analysis.Notebooks;

/// <summary>
/// plotly.js, of the version that <c>package-lock.json</c> pins. The build puts it beside the program; where it could not, pages name the
/// same file at its CDN, with a hash that keeps any other file out.
/// </summary>
public static class PlotlyScript
{
    /// <summary>The version.</summary>
    public const string Version = "4.1.2";

    /// <summary>The file at its CDN.</summary>
    public const string Address = $"https://cdn.jsdelivr.net/npm/plotly.js-dist-min@{Version}/plotly.min.js";

    /// <summary>The hash of that file, as browsers check it.</summary>
    public const string Integrity = "sha384-hHv6D3tTUUBpp4tVv6t2Dc3oGuRhphmWOTKUR8jWyN0Pnon1g3iebKCNDNmKmxo8";

    /// <summary>The file beside this program, or null where the build had no npm.</summary>
    public static string? File { get; } = Find();

    /// <summary>The script as it can stand inside of an HTML <c>script</c> element, or null where there is no file.</summary>
    public static string? Inline => File is null ? null : ChartHtml.Inlined(System.IO.File.ReadAllText(File, Encoding.UTF8));

    /// <summary>The hash of a file in the form of an <c>integrity</c> attribute.</summary>
    /// <param name="path">The file.</param>
    public static string IntegrityOf(string path) => "sha384-" + Convert.ToBase64String(SHA384.HashData(System.IO.File.ReadAllBytes(path)));

    private static string? Find()
    {
        string beside = Path.Combine(Path.GetDirectoryName(typeof(PlotlyScript).Assembly.Location) ?? AppContext.BaseDirectory, "assets", "plotly.min.js");
        return System.IO.File.Exists(beside) ? beside : null;
    }
}
