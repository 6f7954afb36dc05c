using Analysis.Lexicon;

namespace Analysis.Text;

/// <summary>Finds where sentences end: full stops that close no abbreviation, initial or number, with the quotes that follow them.</summary>
internal static class Sentences
{
    /// <summary>A line between these lengths that ends without a full stop is taken to be wrapped, not finished.</summary>
    private const int ShortestWrapped = 50, LongestWrapped = 110;

    /// <summary>
    /// A sentence of more tokens than this goes on as another, cut behind its last comma or the like: who reads clauses looks back and ahead within a sentence, and a
    /// table or a text without marks must not cost more than its share. The longest sentences that people write, in treaties, have some three hundred.
    /// </summary>
    private const int Longest = 400;

    /// <summary>Fills the sentences of <paramref name="block"/> and flags their first tokens.</summary>
    public static void Mark(TokenBlock block, Vocabulary vocabulary)
    {
        ReadOnlySpan<Token> tokens = block.Tokens;
        int first = 0, lineStart = 0;
        for (int i = 1; i < tokens.Length; i++)
        {
            if (i - first >= Longest)
            {
                int cut = LastBreak(block, first, i);
                block.AddSentence(first, cut - first);
                first = cut;
            }
            bool newLine = (tokens[i].Flags & TokenFlags.LineStart) != 0;
            if (!newLine && !MayEnd(block.Text, tokens[i - 1]))
                continue;
            if (newLine ? EndsAtLine(block, lineStart, i, vocabulary) : EndsBefore(block, i, vocabulary))
            {
                block.AddSentence(first, i - first);
                first = i;
            }
            if (newLine)
                lineStart = i;
        }
        if (tokens.Length > 0)
            block.AddSentence(first, tokens.Length - first);
    }

    /// <summary>The sentences of any text, as places: each from its first to its last token.</summary>
    public static IReadOnlyList<TextSpan> Of(string text, TextSpan within)
    {
        List<TextSpan> found = [];
        Vocabulary vocabulary = EnglishLexicon.Shared.Words;
        Tokenizer tokenizer = new(text, vocabulary, within.Start, within.End);
        using TokenBlock block = new(text);
        while (tokenizer.Next(block))
        {
            foreach (TextSpan s in block.Sentences)
                found.Add(TextSpan.FromBounds(block.Tokens[s.Start].Start, block.Tokens[s.End - 1].End));
        }
        return found;
    }

    /// <summary>Where a sentence that is too long is cut: behind the last mark in its second half, or else between two words.</summary>
    private static int LastBreak(TokenBlock block, int first, int end)
    {
        ReadOnlySpan<Token> tokens = block.Tokens;
        int words = end;
        for (int i = end; i > first + Longest / 2; i--)
        {
            if (block.Text[tokens[i - 1].Start] is ',' or ';' or ':' && !tokens[i].IsGlued)
                return i;
            if (words == end && tokens[i - 1].Kind == TokenKind.Word && tokens[i].Kind == TokenKind.Word && !tokens[i].IsGlued)
                words = i;
        }
        return words;
    }

    private static bool EndsAtLine(TokenBlock block, int lineStart, int next, Vocabulary vocabulary)
    {
        ReadOnlySpan<Token> tokens = block.Tokens;
        if (EndsBefore(block, next, vocabulary))
            return true;
        char begins = block.Text[tokens[next].Start], ended = block.Text[tokens[next - 1].End - 1];
        int length = tokens[next - 1].End - tokens[lineStart].Start;
        return !char.IsLower(begins) && ended is not (',' or '-') && length is < ShortestWrapped or > LongestWrapped;
    }

    /// <summary>Whether a sentence can end with a token at all: a mark, or initials with their full stop.</summary>
    private static bool MayEnd(string text, in Token token) => token.Kind switch
    {
        TokenKind.Word => text[token.End - 1] == '.',
        TokenKind.Number => false,
        _ => true,
    };

    private static bool EndsBefore(TokenBlock block, int next, Vocabulary vocabulary)
    {
        ReadOnlySpan<Token> tokens = block.Tokens;
        if (tokens[next].IsGlued)
            return false;
        int at = next - 1;
        while (at > 0 && tokens[at].IsGlued && IsCloser(block.Text[tokens[at].Start]))
            at--;
        char mark = block.Text[tokens[at].End - 1];
        char begins = block.Text[tokens[next].Start];
        return mark switch
        {
            '!' or '?' or '…' or '؟' or '。' or '۔' => !char.IsLower(begins),
            '.' => !char.IsLower(begins) && (tokens[at].Length == 1 ? !Abbreviates(block, at, next, vocabulary) : InitialsEnd(block, at, next, vocabulary)),
            _ => false,
        };
    }

    /// <summary>Whether the full stop at <paramref name="dot"/> closes an abbreviation ("Gen.", "Sept. 3") or a person's initial ("J. Smith").</summary>
    private static bool Abbreviates(TokenBlock block, int dot, int next, Vocabulary vocabulary)
    {
        if (dot == 0 || !block.Tokens[dot].IsGlued)
            return false;
        Token before = block.Tokens[dot - 1];
        if (before.Kind != TokenKind.Word)
            return false;
        AbbreviationKind kind = vocabulary.Abbreviation(before.Word);
        return kind == AbbreviationKind.BeforeName
            || (kind == AbbreviationKind.BeforeNumber && block.Tokens[next].Kind == TokenKind.Number)
            || (before.Length == 1 && before.IsCapitalised && !before.IsGlued && block.Tokens[next].IsCapitalised);
    }

    /// <summary>"U.S." ends a sentence only before a word that often begins one: "… in the U.S. The talks …".</summary>
    private static bool InitialsEnd(TokenBlock block, int at, int next, Vocabulary vocabulary) =>
        block.Tokens[at].Kind == TokenKind.Word && vocabulary.OpensSentence(block.Tokens[next].Word);

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '}';
}
