using System.Buffers;
using System.Runtime.CompilerServices;

namespace Analysis.Text;

/// <summary>
/// The tokens of one paragraph of a text, in an array that the next paragraph uses again: readers of figures, dates, actors and
/// events walk the same warm tokens, and the memory they need does not grow with the text.
/// </summary>
internal sealed class TokenBlock(string text) : IDisposable
{
    private Token[] tokens = ArrayPool<Token>.Shared.Rent(512);
    private TextSpan[] sentences = ArrayPool<TextSpan>.Shared.Rent(32);
    private byte[] uses = ArrayPool<byte>.Shared.Rent(512);
    private int sentenceCount;

    /// <summary>The whole text; every <see cref="Token.Start"/> counts in it.</summary>
    public string Text { get; } = text;

    public int Count { get; private set; }

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, Count);

    /// <summary>A token by its number: one array read.</summary>
    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>The sentences of the paragraph as ranges of token indices: <c>Start</c> is the first token, <c>Length</c> how many.</summary>
    public ReadOnlySpan<TextSpan> Sentences => sentences.AsSpan(0, sentenceCount);

    /// <summary>Which tokens a date holds (<see cref="TokenUse"/>), so that a year is not read as a figure too.</summary>
    public Span<byte> Uses => uses.AsSpan(0, Count);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Chars(in Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>The words from token <paramref name="first"/> to token <paramref name="last"/>, both included.</summary>
    public string Words(int first, int last) => Text[tokens[first].Start..tokens[last].End];

    /// <summary>Marks tokens as held by one finding.</summary>
    public void Use(int first, int count, TokenUse use)
    {
        foreach (ref byte b in Uses.Slice(first, count))
            b |= (byte)use;
    }

    internal void Clear() => (Count, sentenceCount) = (0, 0);

    internal void Add(in Token token)
    {
        int count = Count;
        Token[] into = tokens;
        if ((uint)count >= (uint)into.Length)
            into = Grow();
        into[count] = token;
        Count = count + 1;
    }

    /// <summary>Ends the paragraph: its tokens are all there, and nothing holds any of them.</summary>
    internal void Close()
    {
        if (uses.Length < Count)
        {
            ArrayPool<byte>.Shared.Return(uses);
            uses = ArrayPool<byte>.Shared.Rent(tokens.Length);
        }
        uses.AsSpan(0, Count).Clear();
    }

    internal void AddSentence(int firstToken, int count)
    {
        if (sentenceCount == sentences.Length)
            Grow(ref sentences, sentenceCount);
        sentences[sentenceCount++] = new(firstToken, count);
        tokens[firstToken] = tokens[firstToken] with { Flags = tokens[firstToken].Flags | TokenFlags.SentenceStart };
    }

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(tokens);
        ArrayPool<TextSpan>.Shared.Return(sentences);
        ArrayPool<byte>.Shared.Return(uses);
        tokens = [];
        sentences = [];
        uses = [];
        Clear();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Token[] Grow()
    {
        Grow(ref tokens, Count);
        return tokens;
    }

    private static void Grow<T>(ref T[] array, int used)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(array.Length * 2);
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}

/// <summary>What holds a token.</summary>
[Flags]
internal enum TokenUse : byte
{
    None = 0,

    /// <summary>Part of a calendar date, year or time of day: no figure.</summary>
    Date = 1,

    /// <summary>Part of a duration ("the past four years"): a date finding, and its number is a figure as well.</summary>
    Duration = 2,
}
