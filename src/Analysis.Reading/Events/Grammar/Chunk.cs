using Analysis.Lexicon;

namespace Analysis.Events.Grammar;

/// <summary>What a stretch of a sentence is.</summary>
internal enum ChunkKind : byte
{
    /// <summary>A noun phrase without what "of" and other prepositions hang on it.</summary>
    Noun,

    /// <summary>A verb with its auxiliaries.</summary>
    Verb,
    Preposition,

    /// <summary>"and", "or", "but".</summary>
    Conjunction,
    Comma,

    /// <summary>"if", "when", "because".</summary>
    Subordinator,

    /// <summary>"who", "which", and "that" before a verb.</summary>
    Relative,

    /// <summary>"that" before a clause.</summary>
    That,
    Quote,

    /// <summary>A dash, colon or semicolon: nothing goes on over it.</summary>
    Break,
}

/// <summary>How a verb stands.</summary>
[Flags]
internal enum VerbTraits
{
    None = 0,
    Finite = 1,
    ToInfinitive = 2,
    Ing = 4,

    /// <summary>A participle without auxiliary behind its noun: "cables released by …".</summary>
    Reduced = 8,
    Passive = 16,
    Negated = 32,
    Future = 64,
    Must = 128,
    May = 256,
    Perfect = 512,

    /// <summary>"is", "remains" and no other verb.</summary>
    Copula = 1024,

    /// <summary>A bare form in -ed or -t that may turn out to be a participle.</summary>
    BarePast = 2048,
}

/// <summary>A stretch of a sentence: tokens from First to Last, both included.</summary>
internal struct Chunk
{
    public ChunkKind Kind;
    public int First, Last;

    /// <summary>The head of a noun phrase; the main verb's token.</summary>
    public int Head;

    /// <summary>The word of a preposition, conjunction or subordinator.</summary>
    public int Word;

    public Verb? Verb;

    /// <summary>The word of the main verb as it stands.</summary>
    public int Form;

    public VerbTraits Traits;

    /// <summary>The token behind the last "'s" of a noun phrase, where what is owned begins; First where there is none.</summary>
    public int Owned;

    /// <summary>Index of the noun phrase joined by "and" or a comma, -1 for none.</summary>
    public int Next;

    /// <summary>Whether it names a time only.</summary>
    public bool IsTime;

    public bool IsPronoun;

    /// <summary>Whether a preposition stands before it.</summary>
    public bool InPhrase;

    public readonly bool Has(VerbTraits trait) => (Traits & trait) != 0;
}
