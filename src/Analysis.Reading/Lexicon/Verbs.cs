namespace Analysis.Lexicon;

/// <summary>Which forms of a verb a word can be.</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Ing = 16,
}

/// <summary>What a verb does to the event in its clause.</summary>
[Flags]
internal enum VerbUses
{
    None = 0,

    /// <summary>It is an event by itself: "attacked".</summary>
    Act = 1,

    /// <summary>It carries an event noun: "launched an investigation".</summary>
    Light = 2,

    /// <summary>It ends or lessens the event of its noun or infinitive: "lifted the sanctions".</summary>
    Stop = 4,

    /// <summary>It means to do: "agreed to meet".</summary>
    Intend = 8,

    /// <summary>It will not do: "refused to meet".</summary>
    Refuse = 16,

    /// <summary>It wants another to do: "urged X to withdraw".</summary>
    Request = 32,

    /// <summary>It says: what follows is claimed by its subject.</summary>
    Say = 64,

    /// <summary>It lets another do.</summary>
    Allow = 128,

    /// <summary>It makes another do.</summary>
    Force = 256,

    /// <summary>It asks and does not demand: "invited X to talks".</summary>
    Mild = 512,

    /// <summary>It is an event even where no table knows what is meant: "refused to comment on X".</summary>
    Answer = 1024,

    /// <summary>What it means is never a threat: "offered to send troops".</summary>
    Friendly = 2048,

    /// <summary>What it means is as good as done: "decided to close the border".</summary>
    Settle = 4096,

    /// <summary>It says that what follows is not so: "denied arming X".</summary>
    Deny = 8192,

    /// <summary>Its subjects do it to each other: "X and Y exchanged prisoners".</summary>
    Mutual = 16384,

    /// <summary>It says that what follows goes on or came about: "continued to arm X", "managed to free Y".</summary>
    Aspect = 32768,

    /// <summary>Its passive says what its subject does: "is engaged in an offensive".</summary>
    Stative = 65536,

    /// <summary>It is an event only of one who holds an office: "the minister arrived in X".</summary>
    Official = 131072,

    /// <summary>Its object does what "to" says: "led X to ask".</summary>
    Causative = 262144,

    /// <summary>By it an event comes to an end: "the talks collapsed".</summary>
    Ceases = 524288,

    /// <summary>Its subject did what "for" names: "apologised for the raid".</summary>
    Answers = 1048576,
}

/// <summary>A verb with its patterns.</summary>
internal sealed class Verb(string lemma, VerbUses uses, bool nounToo, string cameo, int[] targets)
{
    public string Lemma { get; } = lemma;

    public VerbUses Uses { get; } = uses;

    /// <summary>Whether its base and third-person forms are nouns as well: "attack", "visits".</summary>
    public bool NounToo { get; } = nounToo;

    /// <summary>The CAMEO code of the verb by itself, or "".</summary>
    public string Cameo { get; } = cameo;

    /// <summary>Where its target stands, best first: <see cref="Slot"/> values or numbers of prepositions.</summary>
    public int[] Targets { get; } = targets;

    /// <summary>Whether it is of the open vocabulary: no function word is taken for one of its forms.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Its patterns, the more specific ones first.</summary>
    public VerbPattern[] Patterns { get; set; } = [];
}

/// <summary>A verb with a particle, an object, or both, that means something of its own: "lay down arms".</summary>
/// <param name="Particle">Number of the particle, 0 for none.</param>
/// <param name="Objects">Numbers of the nouns of which one must head or end the object, empty for any.</param>
/// <param name="Uses">What it does; <see cref="VerbUses.None"/> switches the verb off.</param>
/// <param name="Cameo">Its CAMEO code, or "".</param>
/// <param name="Targets">Where its target stands, best first.</param>
/// <param name="Rule">The id of the row.</param>
/// <param name="WantsParty">Whether the object must be somebody: people, a body or a state.</param>
internal sealed record VerbPattern(int Particle, WordSet Objects, VerbUses Uses, string Cameo, int[] Targets, string Rule, bool WantsParty);

/// <summary>Places of a target that are no preposition.</summary>
internal static class Slot
{
    /// <summary>The object of the verb.</summary>
    public const int Object = -1;

    /// <summary>The owner of the object: "vetoed Japan's draft".</summary>
    public const int Owner = -2;
}

/// <summary>A form of a verb: which verb, and which of its forms the word can be.</summary>
internal readonly record struct VerbForm(Verb? Verb, VerbForms Forms);

/// <summary>A noun that names an event: "visit", "sanctions".</summary>
/// <param name="Lemma">The singular.</param>
/// <param name="Cameo">Its CAMEO code.</param>
/// <param name="Targets">The prepositions before its target, best first.</param>
/// <param name="Reciprocal">Whether "between X and Y" names both parties.</param>
/// <param name="Nominal">Whether the noun with its two parties is an event without a verb.</param>
/// <param name="OnlyEnded">Whether it is an event only where it is ended: "flights between X and Y were suspended".</param>
internal sealed record EventNoun(string Lemma, string Cameo, int[] Targets, bool Reciprocal, bool Nominal, bool OnlyEnded);
