using Analysis.Text;

namespace Analysis.Cli.Report;

/// <summary>A place of a text that leads to a row of a table.</summary>
/// <param name="Place">Where it stands in the article's text.</param>
/// <param name="Layer">The layer it belongs to.</param>
/// <param name="Key">
/// The id of its row ("f3"), or for one of several marks of a row the id with a number behind it ("a1.2"). The mark itself has the id
/// "m-" + key. Unique on a page; letters, digits and a dot.
/// </param>
/// <param name="Style">Further classes, such as a verdict's; written by this program.</param>
/// <param name="Says">What a screen reader adds to the words ("understated claim"); "" for nothing.</param>
internal sealed record Mark(TextSpan Place, Layer Layer, string Key, string Style = "", string Says = "")
{
    /// <summary>The id of the row that it leads to.</summary>
    public string Row => Key.Split('.')[0];

    /// <summary>The id as it is printed: "F3".</summary>
    public string Label => Row.ToUpperInvariant();
}
