using Analysis.Lexicon;

namespace Analysis.Text;

/// <summary>
/// Cuts a text into words, numbers, punctuation and symbols in one pass, a paragraph at a time, and looks each word up once.
/// Letters and digits are always cut apart ("20th" is "20" and "th", "F16" is "F" and "16", glued). Any string is accepted.
/// </summary>
internal sealed class Tokenizer(string text, Vocabulary vocabulary, int start, int end)
{
    /// <summary>A paragraph longer than this is cut at the next sentence end.</summary>
    private const int LongParagraph = 4096;

    /// <summary>And one without any sentence end is cut here.</summary>
    private const int EndlessParagraph = 16384;

    private int position = start;

    /// <summary>Reads the whole of <paramref name="text"/> with the words of the English lexicon.</summary>
    public Tokenizer(string text) : this(text, EnglishLexicon.Shared.Words, 0, text.Length) { }

    /// <summary>Reads the next paragraph (up to a blank line) into <paramref name="block"/>; false at the end of the text.</summary>
    public bool Next(TokenBlock block)
    {
        block.Clear();
        int newlines = 0;
        TokenFlags flags = TokenFlags.LineStart;
        while (position < end)
        {
            char c = text[position];
            if (c == ' ')
            {
                position++;
                flags &= ~TokenFlags.Glued;
                continue;
            }
            switch (CharClasses.Of(c))
            {
                case CharClass.Space:
                    position++;
                    flags &= ~TokenFlags.Glued;
                    continue;
                case CharClass.Invisible:
                    position++;
                    continue;
                case CharClass.Newline:
                    if (c == '\r' && position + 1 < end && text[position + 1] == '\n')
                        position++;
                    position++;
                    if (++newlines > 1 && block.Count > 0)
                        return Finish(block);
                    flags = TokenFlags.LineStart;
                    continue;
                case CharClass.Letter:
                    Word(block, flags);
                    break;
                case CharClass.Digit:
                    Number(block, flags);
                    break;
                case CharClass.Punctuation when c == '.' && StartsDecimal(flags):
                    Number(block, flags);
                    break;
                case CharClass.Punctuation when c is '\'' or '\u2019' && StartsPossessive(flags):
                    block.Add(new(position, 2, TokenKind.Word, flags, vocabulary.PossessiveS));
                    position += 2;
                    break;
                case CharClass.Punctuation:
                    block.Add(new(position++, 1, TokenKind.Punctuation, flags, vocabulary.Find(c)));
                    break;
                default:
                    int length = char.IsHighSurrogate(c) && position + 1 < end && char.IsLowSurrogate(text[position + 1]) ? 2 : 1;
                    block.Add(new(position, length, TokenKind.Symbol, flags, vocabulary.Find(c)));
                    position += length;
                    break;
            }
            newlines = 0;
            flags = TokenFlags.Glued;
            if (block.Count >= LongParagraph && (block.Count >= EndlessParagraph || EndsSentence(text[position - 1])))
                return Finish(block);
        }
        return block.Count > 0 && Finish(block);
    }

    private bool Finish(TokenBlock block)
    {
        block.Close();
        Sentences.Mark(block, vocabulary);
        return true;
    }

    private bool EndsSentence(char last) => last is '.' or '!' or '?' && (position == end || CharClasses.Of(text[position]) <= CharClass.Newline);

    /// <summary>".08" behind a space, and "$.54" or "(.3" behind a sign.</summary>
    private bool StartsDecimal(TokenFlags flags) =>
        IsDigit(position + 1) && ((flags & TokenFlags.Glued) == 0 || text[position - 1] is '(' or '-' || CharClasses.Of(text[position - 1]) == CharClass.Symbol);

    /// <summary>"'s" behind a word, and no more letters: "Iran's", not "it's'm".</summary>
    private bool StartsPossessive(TokenFlags flags) =>
        (flags & TokenFlags.Glued) != 0 && position + 1 < end && text[position + 1] is 's' or 'S' && !IsLetter(position + 2) && !IsDigit(position + 2);

    /// <summary>A word; nearly all are letters of ASCII and end at something that cannot go on with them.</summary>
    private void Word(TokenBlock block, TokenFlags flags)
    {
        ReadOnlySpan<char> chars = text.AsSpan(0, end);
        int from = position, at = from, cases = 0;
        ulong key = 0;
        char c = '\0';
        for (; at < chars.Length; at++)
        {
            c = chars[at];
            if ((uint)((c | 0x20) - 'a') > 'z' - 'a')
                break;
            key = Vocabulary.AddLetter(key, c);
            cases |= c;
        }
        int length = at - from;
        if (length is 0 or > Vocabulary.KeyLetters || (at < chars.Length && (c >= 128 || c == '\'' || (c == '.' && length == 1))))
        {
            OtherWord(block, flags);
            return;
        }
        position = at;
        if (chars[from] <= 'Z')
            flags |= (cases & 0x20) == 0 && length > 1 ? TokenFlags.Capitalised | TokenFlags.Upper : TokenFlags.Capitalised;
        block.Add(new(from, length, TokenKind.Word, flags, vocabulary.FindLetters(key)));
    }

    /// <summary>A long word, or one with accents, apostrophes or full stops in it.</summary>
    private void OtherWord(TokenBlock block, TokenFlags flags)
    {
        int from = position, at = from;
        bool capitals = true;
        uint hash = Vocabulary.EmptyHash;
        ReadOnlySpan<char> chars = text.AsSpan(0, end);
        for (; at < chars.Length; at++)
        {
            char c = chars[at];
            if ((uint)(c - 'a') <= 'z' - 'a')
            {
                capitals = false;
                hash = Vocabulary.Hash(hash, c);
                continue;
            }
            if ((uint)(c - 'A') <= 'Z' - 'A')
            {
                hash = Vocabulary.Hash(hash, (char)(c | 0x20));
                continue;
            }
            if (c == ' ' || !Continues(c, at, from, ref capitals))
                break;
            hash = Vocabulary.Hash(hash, Vocabulary.Fold(c));
        }
        // "U.S." keeps its last full stop, "J." (one initial) does not.
        position = at;
        int length = at - from;
        char first = chars[from];
        if (first < 128 ? first <= 'Z' : char.IsUpper(first))
            flags |= capitals && length > 1 ? TokenFlags.Capitalised | TokenFlags.Upper : TokenFlags.Capitalised;
        block.Add(new(from, length, TokenKind.Word, flags, vocabulary.Find(chars.Slice(from, length), hash)));
    }

    /// <summary>Whether a character that is no ASCII letter belongs to the word that began at <paramref name="from"/>.</summary>
    private bool Continues(char c, int at, int from, ref bool capitals)
    {
        CharClass kind = CharClasses.Of(c);
        if (kind == CharClass.Letter)
        {
            capitals &= !char.IsLower(c);
            return true;
        }
        if (kind == CharClass.Invisible)
            return IsLetter(at + 1);
        if (c is '\'' or '\u2019')
            return IsLetter(at + 1) && !(text[at + 1] is 's' or 'S' && !IsLetter(at + 2));
        return c == '.' && IsInitial(from, at);
    }

    /// <summary>At a full stop: whether it belongs to dotted initials, "U.S." or "a.m.", and not to the end of a sentence.</summary>
    private bool IsInitial(int from, int at)
    {
        bool oneLetterBefore = at - from == 1 || (at - from >= 2 && text[at - 2] == '.');
        if (!oneLetterBefore)
            return false;
        bool oneLetterAfter = IsLetter(at + 1) && !IsLetter(at + 2) && at + 2 < end && (text[at + 2] == '.' || !IsDigit(at + 2));
        bool lastOfSeveral = at - from >= 3 && !IsLetter(at + 1);
        return oneLetterAfter || lastOfSeveral;
    }

    private void Number(TokenBlock block, TokenFlags flags)
    {
        int from = position++;
        while (position < end)
        {
            char c = text[position];
            if (IsDigit(position) || (c is '.' or '\u066B' && IsDigit(position + 1)) || (IsGroupMark(c) && GroupFollows()))
                position++;
            else
                break;
        }
        block.Add(new(from, position - from, TokenKind.Number, flags, vocabulary.Find(text.AsSpan(from, position - from))));
    }

    private static bool IsGroupMark(char c) => c is ',' or '\'' or '\u2019' or '\u00A0' or '\u2009' or '\u202F' or '\u066C';

    /// <summary>After a mark between groups: three digits and no fourth, or the two digits of a lakh group with a comma behind them.</summary>
    private bool GroupFollows()
    {
        int digits = 0;
        while (digits < 4 && IsDigit(position + 1 + digits))
            digits++;
        return digits == 3 || (digits == 2 && text[position] == ',' && position + 3 < end && text[position + 3] == ',' && IsDigit(position + 4));
    }

    private bool IsDigit(int at) => at < end && CharClasses.Of(text[at]) == CharClass.Digit;

    private bool IsLetter(int at) => at < end && CharClasses.Of(text[at]) == CharClass.Letter;
}
