using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Figures.Changes;

/// <summary>The direction of a change that a noun states: "a 40 percent increase", "an increase of 5%", "a drop in sales of 3 points".</summary>
internal static class ChangeNoun
{
    /// <summary>How many words may stand between the amount and the noun: "a 5 percent pay rise".</summary>
    private const int Between = 2;

    /// <summary>How far before the amount the noun may stand: "a drop in overseas sales of 3 points".</summary>
    private const int Reach = 5;

    public static readonly Rule<QuantityRead> Behind = new("noun of change behind", RuleStart.At(static (lexicon, word) => word == 0 || lexicon.NounContexts[word] is NounContext.None or NounContext.Adjective or NounContext.Attributive), ReadBehind);

    public static readonly Rule<QuantityRead> Before = new("noun of change before", RuleStart.Anything, ReadBefore);

    private static bool ReadBehind(in TokenView t, ref Quantity q)
    {
        if (!IsAmount(q) || !IsDescribed(t, q))
            return false;
        for (int i = q.End; i <= q.End + Between && t.IsWord(i); i++)
        {
            if (!IsNoun(t, i, q))
                continue;
            q.Change = t.Lexicon.Changes[t.Word(i)].Change;
            return true;
        }
        return false;
    }

    private static bool ReadBefore(in TokenView t, ref Quantity q)
    {
        int of = q.FirstOfAll - 1;
        if (!IsAmount(q) || !t.Is(of, t.Words.Of))
            return false;
        for (int i = of - 1; i >= Math.Max(q.From, of - Reach) && t.IsWord(i); i--)
        {
            if (!IsNoun(t, i, q) || i < of - 1 && !t.Is(i + 1, t.Words.In))
                continue;
            q.Change = t.Lexicon.Changes[t.Word(i)].Change;
            return true;
        }
        return false;
    }

    private static bool IsAmount(in Quantity q) =>
        q.Change == Change.None && q.Kind is FigureKind.Percent or FigureKind.Money or FigureKind.Measure or FigureKind.Fraction or FigureKind.Multiple or FigureKind.Number;

    /// <summary>"a 40 percent", "the further 2-point", "two 5 percent": a determiner or plural noun makes a noun phrase of what follows.</summary>
    private static bool IsDescribed(in TokenView t, in Quantity q)
    {
        for (int i = q.First - 1; i >= Math.Max(q.From, q.First - Reach) && t.IsWord(i); i--)
        {
            if (t.Is(i, t.Words.A) || t.Is(i, t.Words.An) || t.Lexicon.NounContexts[t.Word(i)] is NounContext.Determiner || t.Lexicon.BoundContexts[t.Word(i)] == BoundContext.Filler && t.Lexicon.Changes[t.Word(i)].Class == ChangeClass.Between)
                return true;
            if (t.Lexicon.NounContexts[t.Word(i)] is not (NounContext.None or NounContext.Adjective or NounContext.Quantity))
                return false;
        }
        return false;
    }

    private static bool IsNoun(in TokenView t, int at, in Quantity q) =>
        t.Words.NounsOfChange.Contains(t.Word(at)) || q.Kind is FigureKind.Percent or FigureKind.Multiple && t.Words.NounsOfShareChange.Contains(t.Word(at));
}
