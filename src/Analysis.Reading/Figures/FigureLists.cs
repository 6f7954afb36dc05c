using Analysis.Lexicon;

namespace Analysis.Figures;

/// <summary>What figures that stand in a row take from each other.</summary>
internal static class FigureLists
{
    private const int Nearby = 5, IsoLength = 3;

    private const string PoundOfWeight = "[lb_av]";

    /// <summary>
    /// "a 7- or 8-inch screen", "four-, five- and six-cylinder engines": a number with a hanging hyphen has the unit of the next; so has one joined to it
    /// by "and" or "or" ("15 or 20 years", "10, 20 and 30 percent") or stated as a part of it ("3,000 of the 79,250 tonnes").
    /// </summary>
    public static void ShareUnits(in TokenView t, Span<Quantity> read)
    {
        bool listed = false;
        for (int i = read.Length - 2; i >= 0; i--)
        {
            ref Quantity q = ref read[i];
            ref Quantity next = ref read[i + 1];
            bool bare = !q.HasUnit && q.Name.Length == 0 && q.Kind == FigureKind.Number, complete = next.HasUnit || next.Name.Length > 0;
            if (q.IsSuspended && next.First - q.End <= Nearby && complete)
                Share(ref q, next);
            else if (bare && complete && next.First == q.End && CountsMeasured(t, next, q.Value, out CountedNoun noun))
                (q.Kind, q.Name, q.Noun) = (FigureKind.Count, noun.Name, noun.Noun);
            else if (bare && IsPartOf(t, q, next))
                Share(ref q, next);
            else if (bare && complete && IsListed(t, q, next, listed))
            {
                Share(ref q, next);
                listed = true;
                continue;
            }
            listed = false;
        }
    }

    /// <summary>"eight million 250ml bottles": what is measured behind the number is what it counts.</summary>
    private static bool CountsMeasured(in TokenView t, in Quantity next, decimal value, out CountedNoun noun)
    {
        noun = CountedNoun.None;
        return next.Kind is FigureKind.Measure or FigureKind.Duration or FigureKind.Money && next.High is null && NounPhrase.TryRead(t, next.End, Math.Max(value, 2), out noun);
    }

    /// <summary>"15 or 20 years"; a comma only where the list goes on to an "and" or "or".</summary>
    private static bool IsListed(in TokenView t, in Quantity q, in Quantity next, bool listed)
    {
        if (q.Form != NumberForm.Cardinal || q.Denominator != 0 || q.High is not null || next.High is not null || q.IsDigits != next.IsDigits || q.IsBareOne || next.IsPrefixed || next.Form != NumberForm.Cardinal || next.Kind == FigureKind.Multiple)
            return false;
        int gap = next.First - q.End;
        bool comma = t.Is(q.End, t.Words.Comma), joined = t.Is(next.First - 1, t.Words.And) || t.Is(next.First - 1, t.Words.Or);
        return gap == 1 && (joined || (comma && listed)) || gap == 2 && comma && joined && listed;
    }

    /// <summary>
    /// "more than 7.5 million crowns ($1.1 million) a year": what stands in brackets states the same in another unit, with the same bound and change, and
    /// a rate behind the brackets is that of both.
    /// </summary>
    public static void TakeFromConverted(in TokenView t, ref Quantity before, ref Quantity q)
    {
        if (q.First != before.End + 1 || !t.Is(before.End, t.Words.Open) || q.BoundFirst >= 0 || q.Change != Change.None || !before.HasUnit || q.Kind != before.Kind
            || q.Unit == before.Unit || q.Kind is not (FigureKind.Money or FigureKind.Measure))
            return;
        (q.Bound, q.Change) = (before.Bound, before.Change);
        Quantity behind = q with { End = q.End + 1 };
        if (q.Per.Length > 0 || !t.Is(q.End, t.Words.Close))
            return;
        RateGrammar.Read(t, ref behind);
        if (behind.Per.Length == 0)
            return;
        (q.Name, q.Unit, q.Per) = (behind.Name, behind.Unit, behind.Per);
        behind = before with { End = q.End + 1 };
        RateGrammar.Read(t, ref behind);
        (before.Name, before.Unit, before.Per) = (behind.Name, behind.Unit, behind.Per);
    }

    /// <summary>"28 Egyptian pounds a ton instead of 7.5 pounds": where pounds are money, those that follow are the same money.</summary>
    public static void TakePounds(ReadOnlySpan<Quantity> read, ref Quantity q)
    {
        if (q.Unit != PoundOfWeight || q.Name != "pound" && !q.Name.StartsWith("pound per ", StringComparison.Ordinal))
            return;
        for (int i = read.Length - 1; i >= Math.Max(0, read.Length - Nearby); i--)
        {
            if (read[i].Unit.StartsWith(PoundOfWeight, StringComparison.Ordinal))
                return;
            if (read[i].Kind == FigureKind.Money && read[i].Unit.Length == IsoLength && read[i].Name.Contains("pound", StringComparison.Ordinal))
            {
                (q.Kind, q.Unit, q.Assumed, q.Note) = (FigureKind.Money, read[i].Unit, true, "'pound' is taken for the money named before; it could be a weight");
                return;
            }
        }
    }

    /// <summary>"280 million of the 1.5 billion shekels".</summary>
    private static bool IsPartOf(in TokenView t, in Quantity part, in Quantity whole)
    {
        int at = part.End;
        if (!t.Is(at, t.Words.Of) || !(whole.HasUnit || whole.Name.Length > 0))
            return false;
        at++;
        if (t.IsWord(at) && t.Lexicon.NounContexts[t.Tokens[at].Word] == NounContext.Determiner)
            at++;
        return at == whole.First || (whole.BoundFirst == at && whole.BoundEnd == whole.First);
    }

    private static void Share(ref Quantity q, in Quantity next) =>
        (q.Kind, q.Unit, q.Name, q.Noun, q.Per, q.Note, q.Assumed) = (next.Kind, next.Unit, next.Name, next.Noun, next.Per, next.Note, next.Assumed);

    /// <summary>"more than 20 and less than 35" is one range. Returns how many quantities are left, moved to the front.</summary>
    public static int JoinLimits(in TokenView t, Span<Quantity> read)
    {
        int kept = 0;
        for (int i = 0; i < read.Length; i++)
        {
            if (kept > 0 && AreLimits(t, read[kept - 1], read[i]))
            {
                ref Quantity low = ref read[kept - 1];
                (low.High, low.End, low.Bound) = (read[i].Value, read[i].End, Bound.Equal);
                if (!low.HasUnit)
                    (low.Kind, low.Unit, low.Name, low.Noun, low.Per) = (read[i].Kind, read[i].Unit, read[i].Name, read[i].Noun, read[i].Per);
                continue;
            }
            read[kept++] = read[i];
        }
        return kept;
    }

    private static bool AreLimits(in TokenView t, in Quantity low, in Quantity high)
    {
        if (low.Bound is not (Bound.MoreThan or Bound.AtLeast) || high.Bound is not (Bound.LessThan or Bound.AtMost) || low.High is not null || high.High is not null
            || low.Value >= high.Value || high.BoundFirst < low.End || (low.HasUnit && low.Unit != high.Unit) || low.BoundFirst > low.First)
            return false;
        int between = high.BoundFirst - low.End;
        return between is 1 && (t.Is(low.End, t.Words.And) || t.Is(low.End, t.Words.Comma) || t.Is(low.End, t.Words.But))
            || between is 2 && t.Is(low.End, t.Words.Comma) && (t.Is(low.End + 1, t.Words.And) || t.Is(low.End + 1, t.Words.But));
    }
}
