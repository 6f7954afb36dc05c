using Analysis.Figures;
using Analysis.Lexicon;

namespace Analysis;

/// <summary>The rules of all rooms. Readers share one that has them all; tests make one that lacks a rule.</summary>
/// <param name="Figures">The rules of figures.</param>
internal sealed record Grammar(FigureRules Figures)
{
    /// <summary>All rules.</summary>
    public static Grammar Shared { get; } = new(FigureRules.Shared);

    /// <summary>All rules but one of figures.</summary>
    /// <param name="rule">Its name; it must be one of <see cref="Rules.RuleBook.Names"/>.</param>
    public static Grammar WithoutFigureRule(string rule) => new(new FigureRules(EnglishLexicon.Shared, rule));
}
