using Analysis.Rules;

namespace Analysis.Figures.Pairs;

/// <summary>"lost 40 points, or 1.2 percent": what "or" restates in another unit is the same change.</summary>
internal static class RestatedChange
{
    public static readonly Rule<PairRead> Rule = new("change restated", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.Comma || word == lexicon.Figures.Or || word == lexicon.Figures.Open), Read);

    private static bool Read(in TokenView t, ref Quantity before, ref Quantity q)
    {
        int last = q.FirstOfAll - 1;
        bool or = t.Is(last, t.Words.Or) && (last == before.End || last == before.End + 1 && t.Is(before.End, t.Words.Comma)), bracket = last == before.End && t.Is(last, t.Words.Open);
        if (!(or || bracket) || before.Change == Change.None || q.Change != Change.None || q.Kind != FigureKind.Percent || before.Kind == FigureKind.Percent && before.Unit == q.Unit)
            return false;
        q.Change = before.Change;
        return true;
    }
}
