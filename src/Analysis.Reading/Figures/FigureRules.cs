using Analysis.Figures.Traps;
using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Figures;

/// <summary>Tells whether digits are part of something that is no figure; widens its place from <paramref name="first"/> to <paramref name="end"/> if so.</summary>
internal delegate bool TrapRead(in TokenView t, int at, ref int first, ref int end);

/// <summary>The rules of figures, in the order in which they are tried.</summary>
internal sealed class FigureRules
{
    /// <summary>Compiles the rules.</summary>
    /// <param name="lexicon">The words that start rules.</param>
    /// <param name="without">The name of a rule to leave out, or null.</param>
    public FigureRules(EnglishLexicon lexicon, string? without = null)
    {
        Book = new(lexicon, without);
        Traps = Book.Table(TimeOfDay.Rule, SerialNumber.Rule, DottedNumber.Rule, NumberIdiom.Rule, ListNumber.Rule, LeadingZero.Rule, ModelNumber.Rule,
            BracketedNumber.Rule, PageAddress.Rule);
    }

    /// <summary>All rules.</summary>
    public static FigureRules Shared { get; } = new(EnglishLexicon.Shared);

    /// <summary>Their names and numbers.</summary>
    public RuleBook Book { get; }

    /// <summary>What digits are when they are no figure.</summary>
    public RuleTable<TrapRead> Traps { get; }
}
