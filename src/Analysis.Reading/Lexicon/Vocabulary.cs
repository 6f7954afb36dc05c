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

/// <summary>
/// Every word of the lexicon with its number: one look-up a token, whatever its case, and tables are arrays from then on. Up to twelve letters
/// of ASCII, which nearly all words are, fit into one integer that the tokenizer builds while it walks the word: it is the word, whatever its case, so a
/// look-up compares no characters, and a small filter in front spares most words that no table knows the look-up. Other words are looked up
/// in a hash table over folded characters. A curly apostrophe counts as a straight one.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The hash of no characters.</summary>
    public const uint EmptyHash = 2166136261;

    /// <summary>The most letters that a key of <see cref="FindLetters"/> holds.</summary>
    public const int KeyLetters = 12;

    private const uint HashFactor = 16777619;
    private const ulong KeyFactor = 0x9E3779B97F4A7C15;
    private const int FilterBits = 18, BitsOfLetter = 5;

    private readonly ulong[] filter = new ulong[1 << (FilterBits - 6)];
    private readonly Key[] keys;
    private readonly int keyShift;

    private readonly Slot[] slots;
    private readonly int mask;
    private readonly int[] ascii = new int[128];
    private readonly byte[] abbreviations;
    private readonly bool[] openers;

    private readonly record struct Slot(uint Hash, int Id, string Word);

    private readonly record struct Key(ulong Letters, int Id);

    internal Vocabulary(Dictionary<string, int> words, Dictionary<int, AbbreviationKind> abbreviated, IEnumerable<int> sentenceOpeners)
    {
        Count = words.Count + 1;
        slots = new Slot[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 4)];
        mask = slots.Length - 1;
        keys = new Key[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 2 + 2)];
        keyShift = 64 - System.Numerics.BitOperations.Log2((uint)keys.Length);
        foreach ((string word, int id) in words.OrderBy(w => w.Value))
        {
            Add(word, id);
            AddLetters(word, id);
        }
        for (int c = 0; c < 128; c++)
            ascii[c] = Find([(char)c]);
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

    /// <summary>The hash of a word and one more character, which must be folded.</summary>
    public static uint Hash(uint hash, char folded) => (hash ^ folded) * HashFactor;

    /// <summary>The character that stands for all its cases.</summary>
    public static char Fold(char c) => c switch
    {
        <= '\u007F' => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c,
        '\u2019' => '\'',
        _ => char.ToUpperInvariant(c),
    };

    /// <summary>The number of a word, 0 if no table knows it.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, HashOf(word));

    /// <summary>The number of a word whose hash is known.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (int i = Start(hash); ; i = (i + 1) & mask)
        {
            ref readonly Slot slot = ref slots[i];
            if (slot.Id == 0)
                return 0;
            if (slot.Hash == hash && IsSame(slot.Word, word))
                return slot.Id;
        }
    }

    /// <summary>The key of a word and one more letter of ASCII, in either case.</summary>
    public static ulong AddLetter(ulong key, char letter) => (key << BitsOfLetter) | (letter & 31u);

    /// <summary>The number of a word of at most <see cref="KeyLetters"/> letters of ASCII, 0 if no table knows it.</summary>
    /// <param name="key">Its letters, built by <see cref="AddLetter"/> from 0.</param>
    public int FindLetters(ulong key)
    {
        ulong spread = key * KeyFactor;
        uint bit = (uint)(spread << 20 >> (64 - FilterBits));
        if ((filter[bit >> 6] & (1UL << (int)bit)) == 0)
            return 0;
        Key[] table = keys;
        for (int i = (int)(spread >> keyShift); ; i = (i + 1) & (table.Length - 1))
        {
            ref readonly Key found = ref table[i];
            if (found.Letters == key || found.Id == 0)
                return found.Id;
        }
    }

    /// <summary>The number of a punctuation mark or symbol.</summary>
    public int Find(char mark) => mark < 128 ? ascii[mark] : Find([mark]);

    public AbbreviationKind Abbreviation(int word) => (AbbreviationKind)abbreviations[word];

    /// <summary>Whether sentences often begin with the word: "The", "In", "But".</summary>
    public bool OpensSentence(int word) => openers[word];

    private void Add(string word, int id)
    {
        uint hash = HashOf(word);
        int i = Start(hash);
        while (slots[i].Id != 0)
            i = (i + 1) & mask;
        slots[i] = new(hash, id, word);
    }

    private void AddLetters(string word, int id)
    {
        if (word.Length > KeyLetters)
            return;
        ulong key = 0;
        foreach (char c in word)
        {
            if (!char.IsAsciiLetter(c))
                return;
            key = AddLetter(key, c);
        }
        ulong spread = key * KeyFactor;
        uint bit = (uint)(spread << 20 >> (64 - FilterBits));
        filter[bit >> 6] |= 1UL << (int)bit;
        int i = (int)(spread >> keyShift);
        while (keys[i].Id != 0)
            i = (i + 1) & (keys.Length - 1);
        keys[i] = new(key, id);
    }

    private int Start(uint hash) => (int)(hash ^ (hash >> 15)) & mask;

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = EmptyHash;
        foreach (char c in word)
            hash = Hash(hash, Fold(c));
        return hash;
    }

    private static bool IsSame(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (known[i] != word[i] && Fold(known[i]) != Fold(word[i]))
                return false;
        }
        return true;
    }
}
