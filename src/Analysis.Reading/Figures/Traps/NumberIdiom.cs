using Analysis.Rules;

namespace Analysis.Figures.Traps;

/// <summary>"24/7": digits in a phrase that states no number.</summary>
internal static class NumberIdiom
{
    public static readonly Rule<TrapRead> Rule = new("idiom", RuleStart.Number, Read);

    private static bool Read(in TokenView t, int at, ref int first, ref int end)
    {
        if (!t.Lexicon.FigureIdioms.TryMatch(t.Tokens, at, out _, out int length))
            return false;
        end = at + length;
        return true;
    }
}
