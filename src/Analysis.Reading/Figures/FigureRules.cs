using Analysis.Figures.Amounts;
using Analysis.Figures.Joins;
using Analysis.Figures.Numbers;
using Analysis.Figures.Signs;
using Analysis.Figures.Traps;
using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Figures;

/// <summary>Tells whether digits are part of something that is no figure; widens its place from <paramref name="first"/> to <paramref name="end"/> if so.</summary>
internal delegate bool TrapRead(in TokenView t, int at, ref int first, ref int end);

/// <summary>Reads the number that begins at a token.</summary>
internal delegate bool NumberRead(in TokenView t, int at, ref NumberReading number);

/// <summary>Reads what stands beside a quantity and completes it, or leaves it as it is.</summary>
internal delegate bool QuantityRead(in TokenView t, ref Quantity q);

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
        Numbers = Book.Table(NumberGrammar.MinusWord, AccountingBrackets.Inside, HeadScale.Rule, VagueSize.Rule, NumberGrammar.Article, WordNumbers.Cardinal, WordNumbers.BareScale, WordNumbers.Half, WordNumbers.Plural,
            WordNumbers.Ordinal, WordNumbers.Dozen, FractionSign.Rule);
        Amounts = Book.Table(UnitBehind.Rule, Factor.Rule, UnitBehindWord.Rule, BoundBeforeUnit.Rule, UnitInBrackets.Rule, PlusSign.Rule);
        Signs = Book.Table(SignBefore.Plus, SignBefore.Minus);
        Closers = Book.Table(AccountingBrackets.Around);
        Joins = Book.Table(Tolerance.Rule, RankOutOf.Rule, ShareGrammar.Rule, RangeGrammar.Quote, RangeGrammar.Range);
    }

    /// <summary>All rules.</summary>
    public static FigureRules Shared { get; } = new(EnglishLexicon.Shared);

    /// <summary>Their names and numbers.</summary>
    public RuleBook Book { get; }

    /// <summary>What digits are when they are no figure.</summary>
    public RuleTable<TrapRead> Traps { get; }

    /// <summary>Numbers that words and signs begin.</summary>
    public RuleTable<NumberRead> Numbers { get; }

    /// <summary>What stands behind a number and makes an amount of it, by the token behind the number.</summary>
    public RuleTable<QuantityRead> Amounts { get; }

    /// <summary>Signs, by the token before the number.</summary>
    public RuleTable<QuantityRead> Signs { get; }

    /// <summary>What closes an amount of money, by the token behind it.</summary>
    public RuleTable<QuantityRead> Closers { get; }

    /// <summary>What joins a second number to a quantity, by the token behind it.</summary>
    public RuleTable<QuantityRead> Joins { get; }
}
