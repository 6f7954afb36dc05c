using Analysis.Rules;

namespace Analysis.Figures.Traps;

/// <summary>Digits in the address of a page or file.</summary>
internal static class PageAddress
{
    public static readonly Rule<TrapRead> Rule = new("address of a page or file", RuleStart.Number, Read);

    /// <summary>The beginning of an address is looked for so many tokens back, so that the time stays in proportion to the text.</summary>
    private const int Longest = 64;

    private static bool Read(in TokenView t, int at, ref int first, ref int end)
    {
        if (!t.IsGlued(at - 1) || !t.IsGlued(at))
            return false;
        for (int i = at; i > Math.Max(0, at - Longest) && t.IsGlued(i); i--)
        {
            int word = t.Word(i - 1);
            if (word != 0 && (word == t.Words.Http || word == t.Words.Https || word == t.Words.Www))
                return true;
        }
        return false;
    }
}
