using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Figures.Pairs;

/// <summary>"rose by 38 and 19 per cent", "wheat was down 3 percent, maize 2 percent": amounts in a list share the change.</summary>
internal static class ListedChange
{
    /// <summary>How many words may name what changed: "maize", "maize and barley".</summary>
    private const int Longest = 3;

    public static readonly Rule<PairRead> Rule = new("change shared in a list", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.Comma || word == lexicon.Figures.And), Read);

    private static bool Read(in TokenView t, ref Quantity before, ref Quantity q)
    {
        if (before.Change == Change.None || q.Change != Change.None || q.Kind != before.Kind || q.Unit != before.Unit || q.BoundFirst >= 0 || q.Kind is not (FigureKind.Percent or FigureKind.Money or FigureKind.Measure))
            return false;
        int first = t.Is(before.End, t.Words.Comma) && t.Is(before.End + 1, t.Words.And) ? before.End + 2 : before.End + 1;
        if (q.First - first > Longest || q.First > first && before.Kind != FigureKind.Percent)
            return false;
        for (int i = first; i < q.First; i++)
        {
            if (!IsNamed(t, i))
                return false;
        }
        q.Change = before.Change;
        return true;
    }

    private static bool IsNamed(in TokenView t, int at) =>
        t.IsWord(at) && !(t.Chars(at) is var chars && (chars.EndsWith("ing") || chars.EndsWith("ed"))) && !t.Words.Comparing.Contains(t.Word(at)) && t.Lexicon.Changes[t.Word(at)].Class == ChangeClass.None && t.Lexicon.BoundContexts[t.Word(at)] == BoundContext.None
        && (t.Is(at, t.Words.And) || t.Lexicon.NounContexts[t.Word(at)] is NounContext.None or NounContext.Adjective or NounContext.Attributive or NounContext.Determiner);
}
