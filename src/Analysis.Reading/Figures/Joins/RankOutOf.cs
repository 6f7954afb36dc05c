using Analysis.Rules;

namespace Analysis.Figures.Joins;

/// <summary>"ranks 171 out of 180", "placed 5th of 20": a place in an order, and no share.</summary>
internal static class RankOutOf
{
    /// <summary>How many words may stand between the verb and the place: "ranks a lowly 171".</summary>
    private const int Reach = 3;

    public static readonly Rule<QuantityRead> Rule = new("rank among so many", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.Out), Read);

    private static bool Read(in TokenView t, ref Quantity q)
    {
        if (!t.Is(q.End + 1, t.Words.Of) || q.HasUnit || q.Form != NumberForm.Cardinal || q.Denominator != 0 || !Follows(t, q.First))
            return false;
        if (!QuantityGrammar.TryRead(t, q.End + 2, out Quantity whole) || whole.HasUnit || whole.Value < q.Value)
            return false;
        (q.Kind, q.Form, q.IsPlainDigits, q.IsBareOne) = (FigureKind.Ordinal, NumberForm.Ordinal, false, false);
        return true;
    }

    private static bool Follows(in TokenView t, int first)
    {
        for (int i = first - 1; i >= first - Reach && t.IsWord(i); i--)
        {
            if (t.Words.Ranks.Contains(t.Word(i)))
                return true;
        }
        return false;
    }
}
