namespace Analysis.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes ("didn't") and dotted initials ("U.S."); "'s" stands alone.</summary>
    Word,

    /// <summary>Digits of any script with their separators: "12,000", "3.5", ".08", "28.04.2012".</summary>
    Number,

    /// <summary>One punctuation mark.</summary>
    Punctuation,

    /// <summary>One symbol: currency, per cent, mathematics, or a character that is no part of a word.</summary>
    Symbol,
}

/// <summary>What is known of a token beside its kind.</summary>
[Flags]
public enum TokenFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No white space stands before it: "20" and "th" in "20th".</summary>
    Glued = 1,

    /// <summary>It is the first on its line.</summary>
    LineStart = 2,

    /// <summary>It is the first of its sentence.</summary>
    SentenceStart = 4,

    /// <summary>A word whose first letter is a capital.</summary>
    Capitalised = 8,

    /// <summary>A word of two letters or more, all of them capitals.</summary>
    Upper = 16,
}

/// <summary>A word, number, punctuation mark or symbol of a text. Tokens never overlap; white space belongs to none.</summary>
/// <param name="Start">First UTF-16 code unit of the token in the text, 0-based.</param>
/// <param name="Length">Its length in UTF-16 code units, at least 1.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Flags">What else is known of it.</param>
/// <param name="Word">Its number in the <see cref="Lexicon.Vocabulary"/>, whatever the case; 0 for a word that no lexicon knows.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenFlags Flags, int Word)
{
    /// <summary>The first code unit after the token.</summary>
    public int End => Start + Length;

    /// <summary>Whether no white space stands before it.</summary>
    public bool IsGlued => (Flags & TokenFlags.Glued) != 0;

    /// <summary>Whether it is a word that starts with a capital letter.</summary>
    public bool IsCapitalised => (Flags & TokenFlags.Capitalised) != 0;

    /// <summary>Whether it is the first token of its sentence.</summary>
    public bool IsSentenceStart => (Flags & TokenFlags.SentenceStart) != 0;
}
