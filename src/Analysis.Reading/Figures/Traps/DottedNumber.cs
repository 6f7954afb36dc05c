using Analysis.Rules;

namespace Analysis.Figures.Traps;

/// <summary>"28.04.2012", "1.2.3", "3/4/2011": a date or version in digits.</summary>
internal static class DottedNumber
{
    public static readonly Rule<TrapRead> Rule = new("date or version in digits", RuleStart.Number, Read);

    private static bool Read(in TokenView t, int at, ref int first, ref int end)
    {
        int i = at, bars = 0;
        while (t.Is(i + 1, t.Words.Slash) && t.IsGlued(i + 1) && t.IsGlued(i + 2) && t.IsDigits(i + 2))
            (i, bars) = (i + 2, bars + 1);
        if (bars < 2 && (t.Chars(at).Count('.') < 2 || DecimalMarks.IsDotGrouped(t.Chars(at))))
            return false;
        end = i + 1;
        return true;
    }
}
