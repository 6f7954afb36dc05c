using System.Collections.Frozen;

namespace Analysis.Lexicon;

/// <summary>How the full stop behind a word is read.</summary>
internal enum AbbreviationKind : byte
{
    None,

    /// <summary>A title: "Gen.", "Mr.": never the end of a sentence.</summary>
    BeforeName,

    /// <summary>"No.", "Sept.": no end before a number.</summary>
    BeforeNumber,
}

/// <summary>Every word of the lexicon with its number: one look-up a token, whatever its case, and tables are arrays from then on.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int[] ascii = new int[128];
    private readonly int longest;
    private readonly byte[] abbreviations;
    private readonly bool[] openers;

    internal Vocabulary(Dictionary<string, int> words, Dictionary<int, AbbreviationKind> abbreviated, IEnumerable<int> sentenceOpeners)
    {
        FrozenDictionary<string, int> frozen = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        lookup = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        Count = words.Count + 1;
        longest = words.Keys.Max(w => w.Length);
        for (int c = 0; c < 128; c++)
            ascii[c] = lookup.TryGetValue([(char)c], out int id) ? id : 0;
        abbreviations = new byte[Count];
        foreach ((int id, AbbreviationKind kind) in abbreviated)
            abbreviations[id] = (byte)kind;
        openers = new bool[Count];
        foreach (int id in sentenceOpeners)
            openers[id] = true;
        PossessiveS = Find("'s");
    }

    /// <summary>One more than the highest number of a word.</summary>
    public int Count { get; }

    /// <summary>The number of "'s".</summary>
    public int PossessiveS { get; }

    /// <summary>The number of a word, 0 if no table knows it. A curly apostrophe counts as a straight one.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > longest)
            return 0;
        if (lookup.TryGetValue(word, out int id))
            return id;
        return word.Contains('\u2019') ? FindStraight(word) : 0;
    }

    /// <summary>The number of a punctuation mark or symbol.</summary>
    public int Find(char mark) => mark < 128 ? ascii[mark] : lookup.TryGetValue([mark], out int id) ? id : 0;

    public AbbreviationKind Abbreviation(int word) => (AbbreviationKind)abbreviations[word];

    /// <summary>Whether sentences often begin with the word: "The", "In", "But".</summary>
    public bool OpensSentence(int word) => openers[word];

    private int FindStraight(ReadOnlySpan<char> word)
    {
        Span<char> straight = stackalloc char[word.Length];
        word.Replace(straight, '\u2019', '\'');
        return lookup.TryGetValue(straight, out int id) ? id : 0;
    }
}
