using Analysis.Rules;

namespace Analysis.Figures.Traps;

/// <summary>"1) … 2) …": the number of an item in a list.</summary>
internal static class ListNumber
{
    public static readonly Rule<TrapRead> Rule = new("list number", RuleStart.Number, Read);

    private static bool Read(in TokenView t, int at, ref int first, ref int end) =>
        t.Tokens[at].Length <= 2 && t.Is(at + 1, t.Words.Close) && !t.Is(at - 1, t.Words.Open) && !HasOpen(t, at)
        && (at == 0 || !t.IsGlued(at)) && (at + 2 < t.Count);

    /// <summary>Whether a bracket was opened a few words before: "(up 58)".</summary>
    private static bool HasOpen(in TokenView t, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - 12); i--)
        {
            if (t.Is(i, t.Words.Open))
                return true;
        }
        return false;
    }
}
