using Analysis.Lexicon;

namespace Analysis.Rules;

/// <summary>The tokens that may start a rule. Asked once for each word of the lexicon, when the tables are compiled.</summary>
/// <param name="Digits">Whether digits start it.</param>
/// <param name="Word">Whether a word or mark of the lexicon starts it, by its number; 0 stands for all tokens that the lexicon does not know.</param>
internal sealed record RuleStart(bool Digits, Func<EnglishLexicon, int, bool> Word)
{
    /// <summary>Digits, and nothing else.</summary>
    public static readonly RuleStart Number = new(true, static (_, _) => false);

    /// <summary>Any token.</summary>
    public static readonly RuleStart Anything = new(true, static (_, _) => true);

    /// <summary>Words and marks that the lexicon tells apart.</summary>
    public static RuleStart At(Func<EnglishLexicon, int, bool> word) => new(false, word);

    /// <summary>Digits, or words and marks that the lexicon tells apart.</summary>
    public static RuleStart NumberOr(Func<EnglishLexicon, int, bool> word) => new(true, word);
}
