using System.Globalization;

namespace Analysis.Lexicon;

/// <summary>The tables that the grammar of figures reads.</summary>
internal sealed partial class EnglishLexicon
{
    private readonly WordTable<Singular> singulars = new();

    private readonly record struct Singular(string? Word);

    /// <summary>The little words that the grammar knows by name.</summary>
    public FigureWords Figures { get; private set; } = null!;

    /// <summary>The words of numbers.</summary>
    public WordTable<NumberWord> Numbers { get; } = new();

    /// <summary>The words that state a factor.</summary>
    public WordTable<MultipleWord> Multiples { get; } = new();

    /// <summary>The words of rises and falls.</summary>
    public WordTable<ChangeWord> Changes { get; } = new();

    /// <summary>How words stand near a bound.</summary>
    public WordTable<BoundContext> BoundContexts { get; } = new();

    /// <summary>What words are to a counted noun.</summary>
    public WordTable<NounContext> NounContexts { get; } = new();

    /// <summary>Words that make a pronoun of the "one" behind them: "this one".</summary>
    public WordTable<bool> BeforePronouns { get; } = new();

    /// <summary>Words that make a pronoun of the "one" before them: "one must".</summary>
    public WordTable<bool> BehindPronouns { get; } = new();

    /// <summary>Words that may follow "a" in a rate: "a share".</summary>
    public WordTable<bool> RateNouns { get; } = new();

    /// <summary>Units behind a number.</summary>
    public PhraseTable<UnitForm> UnitsAfter { get; } = new();

    /// <summary>Units of money before a number.</summary>
    public PhraseTable<UnitForm> UnitsBefore { get; } = new();

    /// <summary>Whose dollars: "Canadian" in "$5 Canadian".</summary>
    public PhraseTable<UnitForm> DollarNames { get; } = new();

    /// <summary>The words of bounds before a number.</summary>
    public PhraseTable<BoundPhrase> BoundsBefore { get; } = new();

    /// <summary>The words of bounds behind a number.</summary>
    public PhraseTable<BoundPhrase> BoundsAfter { get; } = new();

    /// <summary>Phrases with a number word in them that state no number.</summary>
    public PhraseTable<string> FigureIdioms { get; } = new();

    /// <summary>Words whose number names a thing and counts none: "page", "Boeing".</summary>
    public PhraseTable<string> Designators { get; } = new();

    /// <summary>Codes of currencies that are words too, so that only capitals make them money: "try 3 times".</summary>
    public WordTable<bool> CurrencyLookalikes { get; } = new();

    /// <summary>Places in an order that are counted from its end or from the present one.</summary>
    public PhraseTable<RelativeOrdinal> RelativeOrdinals { get; } = new();

    /// <summary>Words that end in s and are no plural.</summary>
    public WordTable<bool> NeverPlural { get; } = new();

    /// <summary>By word: whether a figure or what looks like one may begin with it.</summary>
    public bool[] FigureTriggers => field ??= FindTriggers();

    /// <summary>The singular of an irregular plural; null for other words.</summary>
    public string? Irregular(int word) => singulars[word].Word;

    partial void LoadFigures(VocabularyBuilder words)
    {
        Figures = new(words, new(words, "figure-words.csv"));
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("number-words.csv"))
            Numbers[words.Intern(row["word"])] = new(NumberClassOf(row["class"]), Ratio(row["value"]));
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("multiples.csv"))
            Multiples[words.Intern(row["word"])] = new(Number(row["value"]), ChangeOf(row["change"]));
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("changes.csv"))
            Changes[words.Intern(row["word"])] = new(ChangeOf(row["change"]), Enum.Parse<ChangeClass>(row["class"], ignoreCase: true));
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("bound-context.csv"))
            BoundContexts[words.Intern(row["word"])] = Enum.Parse<BoundContext>(row["class"], ignoreCase: true);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("noun-context.csv"))
            NounContexts[words.Intern(row["word"])] = Enum.Parse<NounContext>(row["class"], ignoreCase: true);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("one-pronouns.csv"))
            (row["place"] == "before" ? BeforePronouns : BehindPronouns)[words.Intern(row["word"])] = true;
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("rate-nouns.csv"))
            RateNouns[words.Intern(row["word"])] = true;
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("bounds.csv"))
        {
            BoundPhrase phrase = new(BoundOf(row["bound"]), row["negated"].Length == 0 ? null : BoundOf(row["negated"]));
            (row["place"] == "before" ? BoundsBefore : BoundsAfter).Add(words, row["phrase"], phrase);
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("figure-idioms.csv"))
            FigureIdioms.Add(words, row["phrase"], row["reason"]);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("figure-designators.csv"))
            Designators.Add(words, row["word"], row["reason"]);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("irregular-plurals.csv"))
            singulars[words.Intern(row["plural"])] = new(row["singular"]);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("not-plural.csv"))
            NeverPlural[words.Intern(row["word"])] = true;
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("relative-ordinals.csv"))
            RelativeOrdinals.Add(words, row["phrase"], new(row["origin"] == "end", (int)Number(row["offset"]), row["guard"].Length == 0 ? RelativeOrdinalGuard.None : Enum.Parse<RelativeOrdinalGuard>(row["guard"], ignoreCase: true)));
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("currency-lookalikes.csv"))
            CurrencyLookalikes[words.Intern(row["word"])] = true;
        UnitTable units = new();
        units.Load();
        units.Fill(words, UnitsBefore, UnitsAfter, DollarNames);
    }

    private bool[] FindTriggers()
    {
        bool[] triggers = new bool[Words.Count];
        for (int word = 1; word < triggers.Length; word++)
        {
            triggers[word] = Numbers[word].Class is not (NumberClass.None or NumberClass.ShortScale or NumberClass.LetterScale or NumberClass.Parts) || Multiples[word].Factor != 0
                || UnitsBefore.Starts(word) || FigureIdioms.Starts(word) || word == Figures.A || word == Figures.An || word == Figures.Minus || word == Figures.Negative;
        }
        return triggers;
    }

    internal static decimal Number(string value) => decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>"0.5" or "1/3".</summary>
    private static decimal Ratio(string value)
    {
        int bar = value.IndexOf('/', StringComparison.Ordinal);
        return bar < 0 ? Number(value) : Number(value[..bar]) / Number(value[(bar + 1)..]);
    }

    private static NumberClass NumberClassOf(string name) => Enum.Parse<NumberClass>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static Change ChangeOf(string name) => name.Length == 0 ? Change.None : Enum.Parse<Change>(name, ignoreCase: true);

    private static Bound BoundOf(string sign) => Enum.GetValues<Bound>().Single(b => b.Sign() == sign);
}

/// <summary>What a word is to the noun that a number counts.</summary>
internal enum NounContext : byte
{
    /// <summary>Not known: it may be the noun or a part of its name.</summary>
    None,

    /// <summary>"the", "their": stands between "one of" and its noun; ends a noun elsewhere.</summary>
    Determiner,

    /// <summary>Ends the noun: prepositions, conjunctions, adverbs.</summary>
    Stop,

    /// <summary>Ends the noun: "they".</summary>
    Pronoun,

    /// <summary>Ends the noun: "were", "killed".</summary>
    Verb,

    /// <summary>"other", "more": may stand before the noun and is no part of its name.</summary>
    Quantity,

    /// <summary>Stands before the noun and is never the noun itself.</summary>
    Adjective,

    /// <summary>A plural that often stands before the noun: "savings accounts".</summary>
    Attributive,

    /// <summary>A singular that numbers above one take when they describe: "a 12 page report".</summary>
    Measuring,

    /// <summary>A verb form that may stand before the noun as an adjective does: "two wounded soldiers"; without a noun behind it, it is a verb.</summary>
    Participle,
}
