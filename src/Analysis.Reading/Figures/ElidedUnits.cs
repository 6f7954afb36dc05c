using Analysis.Lexicon;

namespace Analysis.Figures;

/// <summary>
/// Bare numbers that are compared with a figure before them and leave its unit out: "from 21 mpg in town to 23", "$5m, up from 4m", "435 homes by auction and
/// 187 by tender". The unit is taken over where the words between make the comparison certain, and marked as assumed.
/// </summary>
internal static class ElidedUnits
{
    /// <summary>How many tokens may stand between the two figures, and before a "from" that belongs to the first; a count has its noun there too.</summary>
    private const int Reach = 12, Near = 2, NearOfCount = 4;

    private const string Metre = "m", Taken = "the unit is that of the figure it is compared with";

    /// <summary>Completes bare numbers from the figure before them, and gives both ends of "from … to …" the direction of their change.</summary>
    public static void Read(in TokenView t, Span<Quantity> read)
    {
        for (int i = 1; i < read.Length; i++)
        {
            ref Quantity before = ref read[i - 1];
            ref Quantity q = ref read[i];
            int link = FirstOf(q) - 1;
            // "down from May's 4.4 billion", "against a 2.5 billion surplus"
            while (link > before.End && (t.IsDate(link) || t.Is(link, t.Lexicon.Words.PossessiveS) || t.Lexicon.BoundContexts[t.Word(link)] == BoundContext.Filler))
                link--;
            if (link < before.End || q.First - before.End > Reach || !IsSameSentence(t, before.End, q.First))
                continue;
            bool ends = IsEnd(t, before, link), starts = IsStart(t, before, link);
            if ((IsBare(q) || IsMillion(t, q, before)) && IsComplete(before) && (ends || starts || IsCompared(t, before.End, link) || IsJoined(t, q, link)))
                Take(ref q, before);
            if (q.IsFromTo && q.Change == Change.None && link == before.End && q.High > q.Value && before.Change == Change.Up)
                q.Change = Change.Up;
            if (ends || (starts && before.Change != Change.None))
                ShareChange(ref before, ref q, ends);
        }
    }

    /// <summary>"from 3bn in 2010 to": the figure behind is where the change ended.</summary>
    private static bool IsEnd(in TokenView t, in Quantity before, int link) =>
        t.Is(link, t.Words.To) && before.High is null && t.Is(FirstOf(before) - 1, t.Words.From) && !BeginsAnew(t, before.End, link);

    /// <summary>"to 5m from", "5m, up from": the figure behind is where the change started. In "up 30 percent from" the percent are the change and no level.</summary>
    private static bool IsStart(in TokenView t, in Quantity before, int link)
    {
        if (!t.Is(link, t.Words.From) || before.Kind is not (FigureKind.Money or FigureKind.Percent or FigureKind.Measure or FigureKind.Count or FigureKind.Number))
            return false;
        if (before.Kind == FigureKind.Percent && before.Change != Change.None && !t.Is(FirstOf(before) - 1, t.Words.To))
            return false;
        return link - before.End <= (before.Kind == FigureKind.Count ? NearOfCount : Near) || t.Lexicon.Changes[t.Word(link - 1)].Class == ChangeClass.Adverb;
    }

    /// <summary>Whether another change or clause begins between the two figures.</summary>
    private static bool BeginsAnew(in TokenView t, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (t.Lexicon.BoundContexts[t.Tokens[i].Word] == BoundContext.Clause || t.Lexicon.Changes[t.Tokens[i].Word].Class is not (ChangeClass.None or ChangeClass.Between))
                return true;
        }
        return false;
    }

    private static int FirstOf(in Quantity q) => q.BoundFirst >= 0 ? Math.Min(q.First, q.BoundFirst) : q.First;

    private static bool IsSameSentence(in TokenView t, int from, int to)
    {
        for (int i = from; i <= to; i++)
        {
            if (t.Tokens[i].IsSentenceStart)
                return false;
        }
        return true;
    }

    /// <summary>"$5m, up from 4m": behind money the letter stands for millions and no metres.</summary>
    private static bool IsMillion(in TokenView t, in Quantity q, in Quantity before) =>
        q.Unit == Metre && before.Kind == FigureKind.Money && before.Scale == 1_000_000 && t.Tokens[q.End - 1].Length == 1 && t.IsGlued(q.End - 1);

    /// <summary>A number with nothing measured or counted.</summary>
    private static bool IsBare(in Quantity q) =>
        q.Form == NumberForm.Cardinal && q.Denominator == 0 && q.Note.Length == 0 && !q.IsSuspended && !q.IsBareOne && q.Kind == FigureKind.Number && !q.HasUnit && q.Name.Length == 0;

    private static bool IsComplete(in Quantity q) => q.Form == NumberForm.Cardinal && q.Denominator == 0 && q.Kind is not (FigureKind.Multiple or FigureKind.Ordinal) && (q.HasUnit || q.Name.Length > 0);

    /// <summary>"compared with", "against", "up from", "including" right before the number.</summary>
    private static bool IsCompared(in TokenView t, int from, int link)
    {
        for (int i = link; i >= from && i > link - 2 && t.IsWord(i); i--)
        {
            if (t.Words.Comparing.Contains(t.Tokens[i].Word))
                return i == link || t.Is(link, t.Words.To) || t.Is(link, t.Words.With) || t.Is(link, t.Words.From) || t.Is(link, t.Words.Of);
        }
        return false;
    }

    /// <summary>"and 187 by tender", "and 300 in May": the number ends before a preposition and counts nothing itself.</summary>
    private static bool IsJoined(in TokenView t, in Quantity q, int link) =>
        t.Is(link, t.Words.And) && q.IsDigits && (t.IsDate(q.End) || t.Words.BehindElided.Contains(t.IsWord(q.End) ? t.Tokens[q.End].Word : 0));

    private static void Take(ref Quantity q, in Quantity from)
    {
        if (q.Unit == Metre)
            (q.Value, q.Scale) = (q.Value * from.Scale, from.Scale);
        (q.Kind, q.Unit, q.Name, q.Noun, q.Per) = (from.Kind, from.Unit, from.Name, from.Noun, from.Per);
        (q.Assumed, q.Note, q.IsPlainDigits) = (true, from.Note.Length == 0 ? Taken : $"{Taken}; {from.Note}", false);
    }

    /// <summary>"from 3bn in 2010 to 5bn in 2012", "to 5m from 4m": both figures belong to one change.</summary>
    private static void ShareChange(ref Quantity first, ref Quantity second, bool ends)
    {
        if (first.Unit != second.Unit || first.Kind != second.Kind || first.Kind is FigureKind.Ordinal)
            return;
        (Quantity start, Quantity end) = ends ? (first, second) : (second, first);
        Change change = end.Value > start.Value ? Change.Up : end.Value < start.Value ? Change.Down : Change.None;
        if (first.Change == Change.None && ends && change == Change.Down)
            first.Change = Change.Down;
        if (second.Change == Change.None && first.Change == change)
            second.Change = change;
    }
}
