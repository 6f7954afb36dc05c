using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>"Nine days later", "the first six months of 2018": a length of time that a date is counted by is a figure as well.</summary>
internal static class LengthInDate
{
    /// <summary>More than this many hours are a time of day: "1800 hours".</summary>
    private const decimal MostHours = 99;

    /// <summary>Reads the length that begins at a token of a date.</summary>
    public static bool TryRead(in TokenView t, int at, out Quantity q)
    {
        q = default;
        int unit = at + 1;
        while (unit < t.Count && unit < at + 4 && t.IsDate(unit) && (t.Tokens[unit].Kind != TokenKind.Word || t.Lexicon.Numbers[t.Tokens[unit].Word].Class != NumberClass.None))
            unit++;
        if (unit >= t.Count || !t.IsDate(unit) || t.Tokens[unit].Length == 1 || !t.Lexicon.UnitsAfter.Starts(t.Tokens[unit].Word) || t.Is(at, t.Words.A) || t.Is(at, t.Words.An))
            return false;
        TokenView free = t.WithoutDates;
        if (!QuantityGrammar.TryRead(free, at, out q) || q.Kind != FigureKind.Duration || q.Form != NumberForm.Cardinal || q.IsPrefixed || q.Value <= 0 || q.Value >= MostHours && q.Unit == "h")
            return false;
        for (int i = q.First; i < q.End; i++)
        {
            if (!t.IsDate(i))
                return false;
        }
        return true;
    }
}
