using Analysis.Rules;

namespace Analysis.Figures.Traps;

/// <summary>"555-010-4477", "+98-21": digits that number a line or an item.</summary>
internal static class SerialNumber
{
    public static readonly Rule<TrapRead> Rule = new("telephone or serial number", RuleStart.Number, Read);

    /// <summary>Three groups of digits or more with hyphens between, or a plus in front of two: "555-010-4477", "+98-21".</summary>
    private static bool Read(in TokenView t, int at, ref int first, ref int end)
    {
        int i = at, groups = 1;
        while (t.IsDash(i + 1) && t.IsGlued(i + 1) && t.IsGlued(i + 2) && t.IsDigits(i + 2))
            (i, groups) = (i + 2, groups + 1);
        bool plus = t.Is(at - 1, t.Words.PlusSign) && t.IsGlued(at);
        // "+994 12 555 01 23"
        while (plus && groups < 8 && (t.IsDigits(i + 1) || (t.Is(i + 1, t.Words.Open) && t.IsDigits(i + 2) && t.Is(i + 3, t.Words.Close))))
            (i, groups) = (t.IsDigits(i + 1) ? i + 1 : i + 3, groups + 1);
        if (groups < 3 && !(plus && groups > 1))
            return false;
        while (t.Is(i + 1, t.Words.Slash) && t.IsGlued(i + 1) && t.IsDigits(i + 2) && t.IsGlued(i + 2))
            i += 2;
        end = i + 1;
        return true;
    }
}
