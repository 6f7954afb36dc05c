using Analysis.Text;

namespace Analysis.Figures;

/// <summary>How a text writes its numbers; found once for the whole text.</summary>
/// <param name="text">The whole text.</param>
internal sealed class NumberStyle(string text)
{
    private bool? english;

    /// <summary>The mark before decimals.</summary>
    public DecimalMark Mark { get; } = DecimalMarks.Of(text);

    /// <summary>Whether the text is in English, or too short to tell; asked only where the marks do not tell.</summary>
    public bool IsEnglish() => english ??= Languages.Of(text) is "en" or Languages.Undetermined;
}
