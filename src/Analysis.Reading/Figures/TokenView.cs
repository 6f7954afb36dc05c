using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>The tokens of a paragraph as the grammar of figures asks for them; places outside the paragraph hold nothing.</summary>
internal readonly ref struct TokenView(TokenBlock block, EnglishLexicon lexicon, FigureRules rules)
{
    private readonly ReadOnlySpan<byte> uses = block.Uses;

    public readonly ReadOnlySpan<Token> Tokens = block.Tokens;

    public readonly string Text = block.Text;

    public readonly EnglishLexicon Lexicon = lexicon;

    public readonly FigureRules Rules = rules;

    public readonly FigureWords Words = lexicon.Figures;

    public int Count => Tokens.Length;

    /// <summary>The word of a token; 0 outside the paragraph and for tokens that a date holds.</summary>
    public int Word(int at) => (uint)at < (uint)Tokens.Length && !IsDate(at) ? Tokens[at].Word : 0;

    public bool Is(int at, int word) => (uint)at < (uint)Tokens.Length && Tokens[at].Word == word;

    public bool IsGlued(int at) => (uint)at < (uint)Tokens.Length && Tokens[at].IsGlued;

    public bool IsKind(int at, TokenKind kind) => (uint)at < (uint)Tokens.Length && Tokens[at].Kind == kind;

    /// <summary>Digits that no date holds.</summary>
    public bool IsDigits(int at) => IsKind(at, TokenKind.Number) && !IsDate(at);

    public bool IsWord(int at) => IsKind(at, TokenKind.Word) && !IsDate(at);

    public bool IsDate(int at) => (uint)at < (uint)uses.Length && (uses[at] & (byte)TokenUse.Date) != 0;

    public bool IsDuration(int at) => (uint)at < (uint)uses.Length && (uses[at] & (byte)TokenUse.Duration) != 0;

    public ReadOnlySpan<char> Chars(int at) => Text.AsSpan(Tokens[at].Start, Tokens[at].Length);

    public NumberWord Number(int at) => Lexicon.Numbers[Word(at)];

    /// <summary>A hyphen, dash or minus sign.</summary>
    public bool IsDash(int at)
    {
        int word = Word(at);
        return word != 0 && (word == Words.Hyphen || word == Words.EnDash || word == Words.EmDash || word == Words.MinusSign);
    }

    /// <summary>A hyphen between two tokens without spaces: "twenty-five", "10-gallon".</summary>
    public bool IsInnerHyphen(int at) => IsGlued(at) && IsGlued(at + 1) && (Is(at, Words.Hyphen) || IsNonBreakingHyphen(at));

    /// <summary>The characters from one token to another, both included.</summary>
    public ReadOnlySpan<char> Chars(int first, int last) => Text.AsSpan(Tokens[first].Start, Tokens[last].End - Tokens[first].Start);

    private bool IsNonBreakingHyphen(int at) => Tokens[at].Length == 1 && Text[Tokens[at].Start] is '\u2010' or '\u2011';
}
