using Analysis.Rules;
using Analysis.Text;

namespace Analysis.Figures.Traps;

/// <summary>"Prescott (4)", "shares [12]": a shirt, note or page number.</summary>
internal static class BracketedNumber
{
    public static readonly Rule<TrapRead> Rule = new("number in brackets", RuleStart.Number, Read);

    /// <summary>"Prescott (4)", "shares [12]": a shirt, note or page number.</summary>
    private static bool Read(in TokenView t, int at, ref int first, ref int end) =>
        t.IsKind(at - 1, TokenKind.Punctuation) && t.Text[t.Tokens[at - 1].Start] is '(' or '[' && t.IsKind(at + 1, TokenKind.Punctuation) && t.Text[t.Tokens[at + 1].Start] is ')' or ']'
        && DigitText.IsPlain(t.Chars(at)) && t.Tokens[at].Length <= 4
        && (t.Is(at - 2, t.Words.Close) || t.Text[t.Tokens[at - 1].Start] == '[' && t.IsGlued(at - 1) && at > 1 || (t.IsWord(at - 2) && (t.Text[t.Tokens[at - 1].Start] == '[' || t.Tokens[at - 2].IsCapitalised)));
}
