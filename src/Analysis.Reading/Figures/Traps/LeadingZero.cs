using Analysis.Rules;

namespace Analysis.Figures.Traps;

/// <summary>"007": a code.</summary>
internal static class LeadingZero
{
    public static readonly Rule<TrapRead> Rule = new("code with a leading zero", RuleStart.Number, Read);

    private static bool Read(in TokenView t, int at, ref int first, ref int end) =>
        t.Tokens[at].Length > 2 && t.Text[t.Tokens[at].Start] == '0' && DigitText.IsPlain(t.Chars(at));
}
