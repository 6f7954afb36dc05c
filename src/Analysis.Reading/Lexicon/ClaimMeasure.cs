namespace Analysis.Lexicon;

/// <summary>Which sort of figure a measure is given in.</summary>
internal enum MeasuredBy : byte
{
    Money,
    Share,
    Count,
    Measure,
}

/// <summary>How the sides of a claim stand to the verb over its figure.</summary>
internal enum SideRule : byte
{
    /// <summary>Who does it, and whose or to whom.</summary>
    Doer,

    /// <summary>Whom it hits, and who does it.</summary>
    Hit,

    /// <summary>Who pays, and who receives.</summary>
    Payer,

    /// <summary>Whose it is, and the other named.</summary>
    Owner,

    /// <summary>The people that a share is of.</summary>
    People,

    /// <summary>The authority, and whose people.</summary>
    Authority,

    /// <summary>Where they fled from.</summary>
    Fled,
}

/// <summary>A row of <c>claim-measures.csv</c>: what a figure measures when its unit and a verb or noun of its clause are these.</summary>
/// <param name="Class">The class of claim.</param>
/// <param name="Measure">The measure in words: "killed".</param>
/// <param name="By">The sort of figure.</param>
/// <param name="Units">What is counted, singular and plural; empty for anything.</param>
/// <param name="Verbs">Verbs of its clause, by lemma.</param>
/// <param name="Nouns">Words of its clause.</param>
/// <param name="Sides">How its sides are found.</param>
/// <param name="SettledBy">The record sets that could decide it, joined by "|"; "" for none.</param>
internal sealed record ClaimMeasure(ClaimClass Class, string Measure, MeasuredBy By, PhraseTable<bool> Units, IReadOnlySet<string> Verbs, PhraseTable<bool> Nouns, SideRule Sides, string SettledBy)
{
    /// <summary>Whether the table asks for a unit.</summary>
    public bool WantsUnit { get; init; }

    /// <summary>Whether any noun for people is its unit.</summary>
    public bool Persons { get; init; }

    /// <summary>Whether it asks for a verb and a noun, not one of the two.</summary>
    public bool WantsBoth { get; init; }

    /// <summary>Whether the table asks for a verb or noun.</summary>
    public bool WantsWord { get; init; }
}
