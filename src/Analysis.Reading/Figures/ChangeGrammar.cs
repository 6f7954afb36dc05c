using Analysis.Lexicon;

namespace Analysis.Figures;

/// <summary>Reads whether a figure is stated as a rise or a fall: "rose 6 percent", "up nearly 57%", "cut output by 2m barrels", "fell to 12".</summary>
internal static class ChangeGrammar
{
    private const int LongestGap = 4, ObjectReach = 9;

    /// <summary>Reads the change of a quantity whose bound has been read.</summary>
    public static void Read(in TokenView t, ref Quantity q)
    {
        if (q.Kind is FigureKind.Ordinal || q.Change != Change.None)
            return;
        ReadVerb(t, ref q, q.From);
        if (q.Change == Change.None)
            QuantityGrammar.Apply(t.Rules.Changes, t, ref q);
    }

    private static void ReadVerb(in TokenView t, ref Quantity q, int from)
    {
        if (q.Kind == FigureKind.Percent && q.Sign != 0)
        {
            q.Change = q.Sign > 0 ? Change.Up : Change.Down;
            return;
        }
        if (q.IsFromTo && q.High is { } end)
        {
            ReadFromTo(t, ref q, end, from);
            return;
        }
        int at = (q.BoundFirst >= 0 && q.BoundFirst < q.First ? q.BoundFirst : q.First) - 1;
        if (t.Is(at, t.Words.From))
            at--;
        bool definite = false;
        for (int gap = 0; gap <= LongestGap && at >= from && t.IsWord(at); gap++, at--)
        {
            ChangeWord word = t.Lexicon.Changes[t.Tokens[at].Word];
            if (word.Class is ChangeClass.Verb or ChangeClass.Adverb or ChangeClass.Object)
            {
                if (IsChangeOf(t, at, word.Class, q))
                    q.Change = word.Change;
                return;
            }
            if (t.Is(at, t.Words.By))
            {
                ReadObject(t, ref q, at - 1, from);
                return;
            }
            // "shrank to only 15 percent", but not "added to the 10 percent"
            definite |= t.Lexicon.NounContexts[t.Word(at)] == NounContext.Determiner;
            if (word.Class != ChangeClass.Between && !(t.Is(at, t.Words.To) && !definite) && t.Lexicon.BoundContexts[t.Tokens[at].Word] != BoundContext.Filler)
                return;
        }
    }

    /// <summary>"fell from 60 to 40", "raised its stake from 5 to 9 percent": what goes down is a fall in any words; what goes up is one where a word of change says so, and otherwise a range.</summary>
    private static void ReadFromTo(in TokenView t, ref Quantity q, decimal end, int from)
    {
        if (end < q.Value)
        {
            q.Change = Change.Down;
            return;
        }
        for (int i = q.First - 1; i >= from && i >= q.First - ObjectReach && t.IsWord(i); i--)
        {
            ChangeWord word = t.Lexicon.Changes[t.Tokens[i].Word];
            if (word.Class is ChangeClass.Verb or ChangeClass.Adverb or ChangeClass.Object)
            {
                q.Change = word.Change == Change.Up ? Change.Up : Change.None;
                return;
            }
        }
    }

    /// <summary>"raised its rates by 2 points": the verb stands before its object.</summary>
    private static void ReadObject(in TokenView t, ref Quantity q, int at, int from)
    {
        int reach = q.Kind is FigureKind.Count or FigureKind.Number or FigureKind.Duration ? 1 : ObjectReach;
        for (int i = at; i >= from && i > at - reach && (t.IsWord(i) || t.IsInnerHyphen(i) || t.Is(i, t.Words.Apostrophe)); i--)
        {
            ChangeWord word = t.Lexicon.Changes[t.Tokens[i].Word];
            // "set up by five banks" and "driven down by two men" state no change of a number.
            if (word.Class == ChangeClass.Adverb && q.Kind == FigureKind.Count)
                return;
            if (word.Class is ChangeClass.Verb or ChangeClass.Adverb or ChangeClass.Noun or ChangeClass.Object)
            {
                q.Change = word.Change;
                return;
            }
            // "after the crash it was overloaded by 300 kilos": another verb stands between.
            if (t.Lexicon.NounContexts[t.Tokens[i].Word] == NounContext.Verb)
                return;
        }
    }

    /// <summary>"set up 2", "shut down 17": the adverb belongs to a verb of its own.</summary>
    private static bool IsParticle(in TokenView t, int at) => t.IsWord(at - 1) && t.Lexicon.NounContexts[t.Tokens[at - 1].Word] != NounContext.Verb && t.Lexicon.Changes[t.Tokens[at - 1].Word].Class == ChangeClass.None;

    /// <summary>"lost three sons" and "added 2 players" state no change of a number; "up 5 percent" does and "grew up 20 years ago" does not.</summary>
    private static bool IsChangeOf(in TokenView t, int at, ChangeClass wordClass, in Quantity q) => q.Kind switch
    {
        _ when wordClass == ChangeClass.Adverb && t.Is(at + 1, t.Words.To) => false,
        FigureKind.Duration => false,
        FigureKind.Money or FigureKind.Measure when wordClass == ChangeClass.Object => false,
        // "raised two thirds of the capital" says where from.
        FigureKind.Percent or FigureKind.Fraction when wordClass == ChangeClass.Object && t.Is(q.End, t.Words.Of) => false,
        // "lost three times" counts occasions, "grew three times" multiplies.
        FigureKind.Multiple when t.Is(q.End - 1, t.Words.Times) => t.Lexicon.Changes[t.Tokens[at].Word].Change == Change.Up,
        FigureKind.Percent or FigureKind.Fraction or FigureKind.Multiple => true,
        FigureKind.Count => false,
        FigureKind.Number => q.High is null && (wordClass == ChangeClass.Verb || (wordClass == ChangeClass.Adverb && !IsParticle(t, at))),
        _ => true,
    };
}
