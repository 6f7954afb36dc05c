using Analysis.Lexicon;

namespace Analysis.Figures;

/// <summary>
/// Reads how a statement limits its number. The words stand before it ("more than", "did not exceed") or behind it ("or more", "at most");
/// a negation turns a limit into the opposite one that still includes the number: not more than 5 is at most 5.
/// </summary>
internal static class BoundGrammar
{
    private const int LongestPhrase = 6, LongestFillers = 4, NegationReach = 8;

    /// <summary>Reads the bound of a quantity; words before token <paramref name="from"/> belong to another figure or sentence.</summary>
    public static void Read(in TokenView t, ref Quantity q, int from)
    {
        if (q.BoundFirst < 0)
            ReadBefore(t, ref q, from);
        if (q.BoundFirst < 0 || q.Bound is Bound.Equal or Bound.About)
            ReadAfter(t, ref q, q.End);
    }

    /// <summary>"or more", "or less", "at least" at token <paramref name="at"/>.</summary>
    public static bool ReadAfter(in TokenView t, ref Quantity q, int at)
    {
        if (!t.Lexicon.BoundsAfter.Starts(t.Word(at)) || !t.Lexicon.BoundsAfter.TryMatch(t.Tokens, at, out BoundPhrase phrase, out int count))
            return false;
        // "250 people and more than 16 dogs"
        if (t.Is(at + count, t.Words.Than))
            return false;
        // "at least 5" behind another number limits the number that follows it.
        if (t.IsDigits(at + count) || (t.Number(at + count).Class is NumberClass.Digit or NumberClass.Teen or NumberClass.Ten && t.Lexicon.BoundsBefore.Starts(t.Word(at))))
            return false;
        // "four million shares plus preference shares" adds; "20 plus years" limits.
        if (t.Is(at, t.Words.Plus) && t.IsWord(at + count) && (at > q.End || q.HasUnit))
            return false;
        // "the next two weeks and over the coming decade" limits no weeks.
        if (t.IsWord(at + count) && t.Lexicon.NounContexts[t.Tokens[at + count].Word] == NounContext.Determiner && t.Lexicon.BoundsBefore.TryMatch(t.Tokens, at + count - 1, out _, out int own) && own == 1)
            return false;
        (q.Bound, q.BoundFirst, q.BoundEnd) = (phrase.Bound, at, at + count);
        return true;
    }

    private static void ReadBefore(in TokenView t, ref Quantity q, int from)
    {
        int end = q.First, fillers = 0;
        if (end - 2 >= from && t.Is(end - 1, t.Words.Of) && t.Is(end - 2, t.Words.Age))
            end -= 2;
        while (end > from)
        {
            if (TryEndingAt(t, end, from, out BoundPhrase phrase, out int start))
            {
                // "lower than the 1.02 billion of May": compared, not limited.
                if (t.Is(end - 1, t.Words.Than) && IsDefinite(t, end, q.First))
                    return;
                // "closer to the first drop in a decade"
                if (q.Kind == FigureKind.Ordinal && IsDefinite(t, end, q.First))
                    return;
                // "the dispute over the two islands", "handed over 30 vehicles": no bound.
                if (end - start == 1 && t.IsWord(start) && (IsDefinite(t, end, q.First) || (t.Is(start, t.Words.Over) && start > from && t.Lexicon.BoundContexts[t.Word(start - 1)] == BoundContext.Phrasal)))
                    return;
                if (end - start == 2 && t.Is(end - 1, t.Words.To) && IsGoal(t, ref q, start, from))
                    return;
                // "leading up to 3G"
                if (end - start == 2 && t.Is(end - 1, t.Words.To) && start > from && t.Lexicon.BoundContexts[t.Word(start - 1)] == BoundContext.Phrasal)
                    return;
                if (t.Words.Places.Contains(t.Word(start)) && IsPlace(t, q, start, end, from))
                    return;
                if (phrase.Bound != Bound.Equal)
                {
                    bool keep = q.BoundFirst >= 0 && q.Bound is not (Bound.About or Bound.Equal);
                    if (keep)
                        return;
                    Set(t, ref q, phrase, start, end, from);
                    if (q.Bound != Bound.About)
                        return;
                }
                end = start;
            }
            else if (fillers++ < LongestFillers && t.IsWord(end - 1) && t.Lexicon.BoundContexts[t.Tokens[end - 1].Word] == BoundContext.Filler)
            {
                end--;
            }
            else if (end - 2 >= from && t.IsInnerHyphen(end - 1) && t.Is(end - 2, t.Words.Sub))
            {
                (q.Bound, q.BoundFirst, q.BoundEnd) = (Bound.LessThan, end - 2, end);
                return;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>"raise trade with Turkey up to $5 billion": behind what is raised, "up to" says where to and limits nothing. "Rise up to 5 percent" and "pay up to 5" do.</summary>
    private static bool IsGoal(in TokenView t, ref Quantity q, int start, int from)
    {
        if (q.Kind is not (FigureKind.Money or FigureKind.Measure or FigureKind.Count) || !t.Is(start, t.Words.Up))
            return false;
        for (int i = start - 1; i >= Math.Max(from, start - NegationReach) && t.IsWord(i) && t.Lexicon.BoundContexts[t.Tokens[i].Word] is not BoundContext.Clause && !t.Is(i, t.Words.By); i--)
        {
            ChangeWord word = t.Lexicon.Changes[t.Tokens[i].Word];
            if (word.Class is not (ChangeClass.Verb or ChangeClass.Object) || word.Change != Change.Up)
                continue;
            if (i == start - 1)
                return false;
            q.Change = Change.Up;
            return true;
        }
        return false;
    }

    /// <summary>
    /// "under a 55-day accord", "near four-year highs", "below a 5 percent target", "phased over three years": the word says where or when a thing stands
    /// and limits no number. "In over two years" and "a nearly six-year low" do.
    /// </summary>
    private static bool IsPlace(in TokenView t, in Quantity q, int start, int end, int from)
    {
        bool article = false;
        for (int i = end; i < q.First; i++)
            article |= t.Is(i, t.Words.A) || t.Is(i, t.Words.An);
        bool describes = q.HasUnit && t.IsInnerHyphen(q.End - 2);
        if (article)
            return q.Kind != FigureKind.Count && (describes || end - start == 1 && !t.Is(start, t.Words.Near) && q.HasUnit);
        bool within = start > from && t.IsWord(start - 1) && (t.Lexicon.NounContexts[t.Tokens[start - 1].Word] == NounContext.Determiner || t.Is(start - 1, t.Words.A) || t.Is(start - 1, t.Words.An));
        if (describes)
            return !within;
        return q.Kind == FigureKind.Duration && t.Is(start, t.Words.Over) && !within && !q.Name.EndsWith("of age", StringComparison.Ordinal)
            && !t.Words.BeforeLength.Contains(t.Word(start - 1)) && !t.Words.BehindLength.Contains(t.IsWord(q.End) ? t.Tokens[q.End].Word : 0);
    }

    private static bool IsDefinite(in TokenView t, int at, int end)
    {
        for (int i = at; i < end; i++)
        {
            if (t.Is(i, t.Words.The))
                return !t.Is(i + 1, t.Words.Age);
        }
        return false;
    }

    /// <summary>The longest phrase that ends at a token.</summary>
    private static bool TryEndingAt(in TokenView t, int end, int from, out BoundPhrase phrase, out int start)
    {
        (phrase, start) = (default, -1);
        int first = Math.Max(from, end - LongestPhrase);
        for (int i = end - 1; i >= first; i--)
        {
            if (t.IsDate(i))
                break;
            if (t.Lexicon.BoundsBefore.Starts(t.Tokens[i].Word) && t.Lexicon.BoundsBefore.TryMatch(t.Tokens, i, out BoundPhrase found, out int count) && count == end - i)
                (phrase, start) = (found, i);
        }
        return start >= 0;
    }

    private static void Set(in TokenView t, ref Quantity q, BoundPhrase phrase, int start, int end, int from)
    {
        (q.Bound, q.BoundFirst, q.BoundEnd) = (phrase.Bound, start, end);
        if (phrase.Negated is { } negated && TryNegation(t, start, from, out int negation) && !LimitsNoun(t, negation, start))
            (q.Bound, q.BoundFirst) = (negated, negation);
    }

    /// <summary>"does not pay for projects under 5 million", "no firm over 50 people": the limit belongs to the noun, and the negation to the verb or the noun.</summary>
    private static bool LimitsNoun(in TokenView t, int negation, int start)
    {
        int noun = start - 1;
        if (noun <= negation || !t.Words.Places.Contains(t.Word(start)) || t.Lexicon.Changes[t.Word(noun)].Class != ChangeClass.None || t.Lexicon.BoundContexts[t.Word(noun)] != BoundContext.None || !NounPhrase.CanBeNoun(t, noun))
            return false;
        return Singular.IsPlural(t, noun) || (t.Is(negation, t.Words.No) && !t.Is(negation + 1, t.Words.Longer));
    }

    /// <summary>"not only more than 20": what follows is affirmed.</summary>
    private static bool IsOnly(in TokenView t, int at) => t.Is(at, t.Words.Only) || t.Is(at, t.Words.Just) || t.Is(at, t.Words.Merely);

    /// <summary>A negation before a bound: beside it ("did not exceed"), or on the verb whose object it limits ("has not paid more than").</summary>
    private static bool TryNegation(in TokenView t, int start, int from, out int negation)
    {
        negation = start;
        bool beside = true;
        int first = Math.Max(from, start - NegationReach);
        for (int i = start - 1; i >= first && t.IsWord(i); i--)
        {
            BoundContext context = t.Lexicon.BoundContexts[t.Tokens[i].Word];
            if (context == BoundContext.Negation && (i + 1 == start || (t.Lexicon.BoundContexts[t.Word(i + 1)] != BoundContext.Clause && !IsOnly(t, i + 1))))
            {
                negation = i > from && t.Lexicon.BoundContexts[t.Word(i - 1)] == BoundContext.Between ? i - 1 : i;
                return true;
            }
            if (context == BoundContext.Pending && t.Is(i + 1, t.Words.To) && t.Lexicon.BoundContexts[t.Word(i - 1)] == BoundContext.Between)
            {
                negation = i - 1;
                return true;
            }
            if (context == BoundContext.Truth)
            {
                negation = i;
                return IsDenied(t, ref negation, first);
            }
            if (context == BoundContext.Clause && t.IsWord(i - 1) && t.Lexicon.BoundContexts[t.Tokens[i - 1].Word] is BoundContext.Truth or BoundContext.Untruth)
                continue;
            if (context == BoundContext.Untruth)
            {
                negation = i;
                return !IsDenied(t, ref negation, first);
            }
            if (context == BoundContext.Clause || (beside && context == BoundContext.Adjunct))
                return false;
            beside &= context is BoundContext.Between or BoundContext.Pending or BoundContext.Filler;
            if (t.IsDate(i))
                return false;
        }
        return false;
    }

    /// <summary>"not true", "hardly the case": a negation a word or two before.</summary>
    private static bool IsDenied(in TokenView t, ref int at, int from)
    {
        for (int i = at - 1; i >= Math.Max(from, at - 2) && t.IsWord(i); i--)
        {
            if (t.Lexicon.BoundContexts[t.Tokens[i].Word] == BoundContext.Negation)
            {
                at = i;
                return true;
            }
        }
        return false;
    }
}
