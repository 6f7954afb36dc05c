using Analysis.Rules;

namespace Analysis.Figures.Traps;

/// <summary>"10:30", "2:04:11", "9 a.m.": a time of day or running time.</summary>
internal static class TimeOfDay
{
    public static readonly Rule<TrapRead> Rule = new("time of day or running time", RuleStart.Number, Read);

    private static bool Read(in TokenView t, int at, ref int first, ref int end)
    {
        if (t.Is(at + 1, t.Words.Colon) && t.IsGlued(at + 1) && t.IsGlued(at + 2) && t.IsDigits(at + 2))
        {
            end = at + 3;
            while (t.Is(end, t.Words.Colon) && t.IsGlued(end) && t.IsGlued(end + 1) && t.IsDigits(end + 1))
                end += 2;
            return true;
        }
        int word = t.Word(at + 1);
        if (word == 0 || t.Tokens[at].Length > 5)
            return false;
        bool twelve = word == t.Words.ADotM || word == t.Words.PDotM || word == t.Words.OClock
            || ((word == t.Words.Am || word == t.Words.Pm) && DigitText.TryParse(t.Chars(at), out decimal hour, out _, out _) && hour is > 0 and < 13 && (t.IsGlued(at + 1) || !t.IsWord(at + 2)));
        if (twelve)
            end = at + 2;
        return twelve;
    }
}
