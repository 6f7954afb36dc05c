using System.Globalization;

namespace Analysis.Text;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharClass : byte
{
    Space,
    Newline,
    Letter,
    Digit,
    Punctuation,
    Symbol,

    /// <summary>Direction marks, joiners, soft hyphens: seen by nobody, part of a word when they stand in one.</summary>
    Invisible,
}

internal static class CharClasses
{
    private static readonly CharClass[] ascii = [.. Enumerable.Range(0, 128).Select(c => Classify((char)c))];

    public static CharClass Of(char c) => c < 128 ? ascii[c] : Classify(c);

    private static CharClass Classify(char c)
    {
        if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            return CharClass.Newline;
        if (c is '%' or '&' or '#' or '@' or '\u066A')
            return CharClass.Symbol;
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Letter,
            UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control => CharClass.Space,
            UnicodeCategory.Format => CharClass.Invisible,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => CharClass.Punctuation,
            _ => CharClass.Symbol,
        };
    }
}
