namespace Analysis.Lexicon;

/// <summary>How a word takes part in a number.</summary>
internal enum NumberClass : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>"zero" to "nine".</summary>
    Digit,

    /// <summary>"ten" to "nineteen".</summary>
    Teen,

    /// <summary>"twenty" to "ninety".</summary>
    Ten,

    /// <summary>"hundred".</summary>
    Hundred,

    /// <summary>"thousand", "million", "crore".</summary>
    Scale,

    /// <summary>"bn", "mln": scales that stand behind digits.</summary>
    ShortScale,

    /// <summary>"m", "k", "b": scales only where nothing else fits.</summary>
    LetterScale,

    /// <summary>"dozen".</summary>
    Dozen,

    /// <summary>"tens", "hundreds", "thousands": vague in number.</summary>
    Plural,

    /// <summary>"first" to "ninetieth": a place in an order or a part.</summary>
    Ordinal,

    /// <summary>"hundredth", "millionth".</summary>
    OrdinalScale,

    /// <summary>"fifths", "quarters": parts only.</summary>
    Parts,

    /// <summary>"half".</summary>
    Half,

    /// <summary>"quarter".</summary>
    Quarter,

    /// <summary>"½": a sign for a fraction.</summary>
    Vulgar,

    /// <summary>"several", "few": makes a vague number of the size behind it, and none by itself.</summary>
    Several,
}

/// <summary>A word's part in numbers.</summary>
/// <param name="Class">How it takes part.</param>
/// <param name="Value">Its value; for parts of a whole the denominator.</param>
internal readonly record struct NumberWord(NumberClass Class, decimal Value);

/// <summary>A word that states a factor: "twice", "doubled".</summary>
/// <param name="Factor">The factor; 0 for a word that is none.</param>
/// <param name="Change">The direction that it states.</param>
internal readonly record struct MultipleWord(decimal Factor, Change Change);

/// <summary>A word that states a change.</summary>
/// <param name="Change">Its direction; <see cref="Change.None"/> for a word that may stand between the change and its figure.</param>
/// <param name="Class">How it is used.</param>
internal readonly record struct ChangeWord(Change Change, ChangeClass Class);

/// <summary>How a word of change is used.</summary>
internal enum ChangeClass : byte
{
    /// <summary>Not as one.</summary>
    None,

    /// <summary>"rose", "lost".</summary>
    Verb,

    /// <summary>"up", "lower".</summary>
    Adverb,

    /// <summary>"drop" in "a 4 percent drop".</summary>
    Noun,

    /// <summary>"raised": a change only of its object, "raised rates by 2 points".</summary>
    Object,

    /// <summary>"sharply" in "rose sharply by 4 percent".</summary>
    Between,
}

/// <summary>The words of a bound.</summary>
/// <param name="Bound">What they state.</param>
/// <param name="Negated">What they state under a negation ("did not exceed"), or null where a negation says nothing of the number.</param>
internal readonly record struct BoundPhrase(Bound Bound, Bound? Negated);

/// <summary>How a word stands near a bound.</summary>
internal enum BoundContext : byte
{
    /// <summary>Not in any known way.</summary>
    None,

    /// <summary>May stand between a bound and its number: "a", "just".</summary>
    Filler,

    /// <summary>"not", "never", "didn't".</summary>
    Negation,

    /// <summary>May stand between a negation and its bound: "have", "ever".</summary>
    Between,

    /// <summary>"yet", which may stand there too, and denies by itself in "have yet to".</summary>
    Pending,

    /// <summary>Begins another clause: a negation before it does not reach the bound.</summary>
    Clause,

    /// <summary>Begins a phrase that stands beside the verb: "has not met in more than two years" does not limit the years.</summary>
    Adjunct,

    /// <summary>"true" in "it is not true that": under a negation it denies the bound.</summary>
    Truth,

    /// <summary>"false" in "it is false that": denies the bound.</summary>
    Untruth,

    /// <summary>Takes "over" to itself: "handed over 30 vehicles" are 30.</summary>
    Phrasal,
}
