using Analysis.Rules;

namespace Analysis.Figures.Pairs;

/// <summary>"rose 12 points to 1,204.5": the level behind "to" is in the points of the change.</summary>
internal static class PointsTo
{
    private const string Point = "{point}";

    public static readonly Rule<PairRead> Rule = new("points to a level", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.To || word == lexicon.Figures.Comma || word == lexicon.Figures.Or), Read);

    private static bool Read(in TokenView t, ref Quantity before, ref Quantity q)
    {
        if (before.Unit != Point || before.Change == Change.None || !q.IsBare || !t.Is(q.FirstOfAll - 1, t.Words.To))
            return false;
        q.TakeUnit(before);
        (q.Assumed, q.Note) = (true, "the unit is that of the change");
        return true;
    }
}
