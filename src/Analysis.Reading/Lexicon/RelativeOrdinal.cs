namespace Analysis.Lexicon;

/// <summary>A word for a place in an order that is counted from the end or from the present place.</summary>
/// <param name="FromEnd">Whether it is counted from the end ("penultimate"), otherwise from the present place ("next").</param>
/// <param name="Offset">How many places behind (above zero) or before (below) where it is counted from.</param>
/// <param name="Guard">When the word is taken for one.</param>
internal readonly record struct RelativeOrdinal(bool FromEnd, int Offset, RelativeOrdinalGuard Guard);

/// <summary>When a word that has other meanings too is taken for a relative ordinal.</summary>
internal enum RelativeOrdinalGuard : byte
{
    /// <summary>Always.</summary>
    None,

    /// <summary>Where it stands with a noun or behind an article: "the last", "next generation", not "will last".</summary>
    Modifier,

    /// <summary>Only between an article and a noun: "the current page", not "following the talks".</summary>
    Definite,
}
