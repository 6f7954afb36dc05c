using Analysis.Dates;
using Analysis.Figures;
using Analysis.Lexicon;

namespace Analysis;

/// <summary>The rules of all rooms. Readers share one that has them all; tests make one that lacks a rule.</summary>
/// <param name="Figures">The rules of figures.</param>
/// <param name="Dates">The rules of dates.</param>
internal sealed record Grammar(FigureRules Figures, DateRules Dates)
{
    /// <summary>All rules.</summary>
    public static Grammar Shared { get; } = new(FigureRules.Shared, DateRules.Shared);

    /// <summary>All rules but one of figures.</summary>
    /// <param name="rule">Its name; it must be one of <see cref="Rules.RuleBook.Names"/>.</param>
    public static Grammar WithoutFigureRule(string rule) => Shared with { Figures = new FigureRules(EnglishLexicon.Shared, rule) };

    /// <summary>All rules but one of dates.</summary>
    /// <param name="rule">Its name; it must be one of <see cref="Rules.RuleBook.Names"/>.</param>
    public static Grammar WithoutDateRule(string rule) => Shared with { Dates = new DateRules(EnglishLexicon.Shared, rule) };
}
