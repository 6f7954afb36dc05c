namespace Analysis;

/// <summary>Something that looks like a figure and is none: "Hermes-450", "ground zero".</summary>
/// <param name="Start">First UTF-16 code unit of <paramref name="Text"/> in the text, 0-based.</param>
/// <param name="Length">Length of <paramref name="Text"/> in UTF-16 code units.</param>
/// <param name="Text">The words as they stand in the text.</param>
/// <param name="Reason">Why it is no figure: "model number", "idiom", "page number" …</param>
/// <param name="Rule">The names of the rules that read the number in it, joined by commas; "" where none did.</param>
public sealed record RejectedFigure(int Start, int Length, string Text, string Reason, string Rule = "");
