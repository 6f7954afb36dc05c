using System.Globalization;
using System.Net;
using Analysis.Charts;
using Analysis.Frames;

namespace Analysis;

/// <summary>
/// A paragraph whose numbers and words were computed, as the last line of a notebook's cell: <c>Phrase.Of($"{Phrase.Count(n, "claim")} …")</c>. It is shown as a
/// paragraph of HTML, fully encoded, and as plain text.
/// </summary>
public sealed class Phrase
{
    private readonly string text;

    private Phrase(string text) => this.text = text;

    /// <summary>A paragraph. Numbers in it are grouped and run to four decimals at the most, dates are in ISO 8601, enums are words; the first letter becomes a capital.</summary>
    /// <param name="words">The words, with what was computed between braces.</param>
    public static Phrase Of(FormattableString words)
    {
        ArgumentNullException.ThrowIfNull(words);
        object?[] cells = [.. words.GetArguments().Select(a => a is IFormattable ? CellText.Of(a) : a)];
        return new(PlotText.Capital(string.Format(CultureInfo.InvariantCulture, words.Format, cells).Trim()));
    }

    /// <summary>So many things in words: "no claims", "one claim", "twelve claims", "83 claims".</summary>
    /// <param name="n">How many; 0 or more.</param>
    /// <param name="one">One of them.</param>
    /// <param name="many">Several of them, where that is not <paramref name="one"/> with an s: "countries".</param>
    public static string Count(int n, string one, string? many = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentNullException.ThrowIfNull(one);
        return PlotText.Count(n, one, many);
    }

    /// <summary>An amount to three digits: "3.69 bn", "129 m", "206,891".</summary>
    /// <param name="value">The amount.</param>
    public static string Amount(decimal value) => PlotText.Amount(value);

    /// <summary>The name of a country by its ISO 3166-1 alpha-3 code; the code itself where it is none.</summary>
    /// <param name="code">The code.</param>
    public static string Country(string code) => Naming.Country(code);

    /// <summary>A list in running words: "", "a", "a and b", "a, b and c".</summary>
    /// <param name="items">The items.</param>
    public static string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>The paragraph as plain text.</summary>
    public string ToText() => CellText.Visible(text);

    /// <summary>The paragraph as HTML.</summary>
    public override string ToString() => $"<p>{WebUtility.HtmlEncode(CellText.Visible(text))}</p>";
}
