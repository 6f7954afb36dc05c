using System.Globalization;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Dates;

/// <summary>A paragraph as the date grammar sees it: what each token is to it. Any index may be asked for; outside the paragraph there is nothing.</summary>
internal readonly ref struct DateText(TokenBlock block, DateLexicon lexicon)
{
    private readonly string text = block.Text;

    /// <summary>The whole text that the paragraph is of.</summary>
    public ReadOnlySpan<char> Text => text;

    public DateLexicon Lexicon { get; } = lexicon;

    public ReadOnlySpan<Token> Tokens { get; } = block.Tokens;

    public int Count => Tokens.Length;

    public DateWord this[int at] => (uint)at < (uint)Tokens.Length ? Lexicon.Word(Tokens[at].Word) : default;

    public DateRole Role(int at) => this[at].Role;

    /// <summary>The first character of a token; <c>'\0'</c> outside.</summary>
    public char Char(int at) => (uint)at < (uint)Tokens.Length ? text[Tokens[at].Start] : '\0';

    public bool Is(int at, char mark) => Char(at) == mark && Tokens[at].Length == 1;

    public bool IsNumber(int at) => (uint)at < (uint)Tokens.Length && Tokens[at].Kind == TokenKind.Number;

    public bool IsWord(int at) => (uint)at < (uint)Tokens.Length && Tokens[at].Kind == TokenKind.Word;

    public bool IsCapitalised(int at) => (uint)at < (uint)Tokens.Length && Tokens[at].IsCapitalised;

    /// <summary>Whether no white space stands before the token.</summary>
    public bool IsGlued(int at) => (uint)at < (uint)Tokens.Length && Tokens[at].IsGlued;

    public bool IsSentenceStart(int at) => (uint)at < (uint)Tokens.Length && Tokens[at].IsSentenceStart;

    public bool IsLineStart(int at) => at >= Tokens.Length || (at >= 0 && (Tokens[at].Flags & TokenFlags.LineStart) != 0);

    public ReadOnlySpan<char> Chars(int at) => text.AsSpan(Tokens[at].Start, Tokens[at].Length);

    /// <summary>A hyphen or dash, or the tilde that stands for one.</summary>
    public bool IsDash(int at) => Char(at) is '-' or '–' or '—' or '−' or '~' or '‐' or '‑';

    /// <summary>The whole number of a token of nothing but digits, of any script.</summary>
    public bool TryDigits(int at, out int value)
    {
        value = 0;
        if (!IsNumber(at) || Tokens[at].Length > 8)
            return false;
        foreach (char c in Chars(at))
        {
            if (!TryDigit(c, out int digit))
                return false;
            value = value * 10 + digit;
        }
        return true;
    }

    /// <summary>A digit of any script; those of ASCII, which nearly all are, are seen at once.</summary>
    private static bool TryDigit(char c, out int digit)
    {
        digit = c - '0';
        if ((uint)digit <= 9)
            return true;
        if (c < 128 || !char.IsDigit(c))
            return false;
        digit = (int)char.GetNumericValue(c);
        return true;
    }

    /// <summary>A number token cut at its full stops into up to three whole numbers: "28.04.2012".</summary>
    public bool TryDotted(int at, out int first, out int second, out int third)
    {
        (first, second, third) = (0, 0, 0);
        if (!IsNumber(at))
            return false;
        int parts = 1, digits = 0, value = 0;
        foreach (char c in Chars(at))
        {
            if (c == '.')
            {
                if (digits == 0 || parts == 3)
                    return false;
                (first, second) = parts == 1 ? (value, 0) : (first, value);
                (parts, digits, value) = (parts + 1, 0, 0);
            }
            else if (digits < 4 && TryDigit(c, out int digit))
            {
                (value, digits) = (value * 10 + digit, digits + 1);
            }
            else
            {
                return false;
            }
        }
        third = value;
        return parts == 3 && digits is 2 or 4;
    }

    /// <summary>The number of a token: digits, their separators and a decimal point.</summary>
    public bool TryDecimal(int at, out decimal value)
    {
        value = 0;
        if (TryDigits(at, out int whole))
        {
            value = whole;
            return true;
        }
        return IsNumber(at) && decimal.TryParse(Chars(at), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whether a unit of time stands here; "second" is an ordinal before all.</summary>
    public bool TryUnit(int at, out TimeUnit unit, out bool plural)
    {
        DateWord word = this[at];
        (unit, plural) = word.Kind == DateWordKind.Unit ? ((TimeUnit)word.Value, word.Guard == DateGuard.Plural) : (TimeUnit.None, false);
        return unit != TimeUnit.None;
    }

    /// <summary>Whether a token is the first of its sentence; a full stop behind a word and before white space ends one whatever follows it, a small letter too.</summary>
    public bool StartsSentence(int at) =>
        IsSentenceStart(at) || (at > 1 && at < Tokens.Length && Is(at - 1, '.') && !IsGlued(at) && ((IsWord(at - 2) && Tokens[at - 2].Length > 3) || IsNumber(at - 2)));

    /// <summary>Whether the sentence places a date that begins here in what is to come.</summary>
    public bool LooksAhead(int at) => Tenses.Around(this, at) == Tense.Future;
}
