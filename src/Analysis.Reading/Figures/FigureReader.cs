using System.Runtime.InteropServices;
using Analysis.Lexicon;
using Analysis.Rules;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Reads the figures of a text from its tokens, a paragraph at a time.</summary>
/// <param name="article">The key that every figure carries.</param>
/// <param name="rules">The rules in force.</param>
/// <param name="rejected">Where to put what looks like a figure and is none, or null.</param>
/// <param name="relative">Where to put ordinals that are counted from the end or from the present place, or null.</param>
internal sealed class FigureReader(string article, FigureRules rules, List<RejectedFigure>? rejected = null, List<Figure>? relative = null)
{
    /// <summary>How many tokens may stand between two figures of a pair.</summary>
    private const int LongestGap = 6;

    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly bool[] triggers = EnglishLexicon.Shared.FigureTriggers;
    private readonly List<Quantity> quantities = [];
    private NumberStyle? style;
    private int namedEnd;
    private string namedReason = "";

    /// <summary>Adds the figures of one paragraph to <paramref name="found"/>, in order of their place. Tokens that a date holds are no figures.</summary>
    public void Read(TokenBlock block, List<Figure> found)
    {
        style ??= new(block.Text);
        TokenView t = new(block, lexicon, rules, style);
        quantities.Clear();
        namedEnd = 0;
        ReadOnlySpan<Token> tokens = t.Tokens;
        for (int i = 0; i < tokens.Length;)
        {
            if (tokens[i].Kind == TokenKind.Number || triggers[tokens[i].Word])
                i = ReadAt(t, i);
            else
                i++;
        }
        if (relative is not null)
            RelativeOrdinals.Read(t, article, relative);
        if (quantities.Count == 0)
            return;
        Span<Quantity> read = CollectionsMarshal.AsSpan(quantities);
        FigureLists.ShareUnits(t, read);
        ElidedUnits.Read(t, read);
        int kept = FigureLists.JoinLimits(t, read);
        ReadPairs(t, read[..kept]);
        foreach (ref readonly Quantity q in read[..kept])
            found.Add(Figure(block, q));
    }

    private int From => quantities.Count > 0 ? quantities[^1].End : 0;

    private int Keep(in Quantity q)
    {
        quantities.Add(q);
        return q.End;
    }

    /// <summary>Reads what begins at a token, and gives the token behind it. A number that no decimal holds is no figure, and is told as such.</summary>
    private int ReadAt(in TokenView t, int at)
    {
        try
        {
            if (t.IsDate(at))
                return LengthInDate.TryRead(t, at, out Quantity length) ? Keep(length) : at + 1;
            return t.Tokens[at].Kind == TokenKind.Number ? ReadDigits(t, at) : ReadWord(t, at);
        }
        catch (OverflowException)
        {
            Reject(t, at, at + 1, "too large a number to reckon with");
            return at + 1;
        }
    }

    private int ReadDigits(in TokenView t, int at)
    {
        foreach (ref readonly RuleEntry<TrapRead> trap in rules.Traps.AtDigits)
        {
            (int first, int end) = (at, at + 1);
            if (!trap.Read(t, at, ref first, ref end))
                continue;
            Reject(t, Math.Max(first, From), end, rules.Book.Names[trap.Number]);
            return end;
        }
        return QuantityGrammar.TryRead(t, at, out Quantity q) ? Take(t, ref q) : at + 1;
    }

    private int ReadWord(in TokenView t, int at)
    {
        if (lexicon.FigureIdioms.TryMatch(t.Tokens, at, out string idiom, out int length))
        {
            Reject(t, at, at + length, idiom);
            return at + length;
        }
        if (MultipleWords.TryRead(t, at, out Quantity multiple))
            return Take(t, ref multiple);
        if (!QuantityGrammar.TryRead(t, at, out Quantity q))
            return at + 1;
        if (q.Form == NumberForm.Ordinal && WordTraps.IsAdverb(t, q))
        {
            Reject(t, at, q.End, "adverb of order", q.Trace);
            return q.End;
        }
        if (q.Form == NumberForm.Ordinal && WordTraps.IsName(t, q))
        {
            Reject(t, at, q.End, "number in a name", q.Trace);
            return q.End;
        }
        return Take(t, ref q);
    }

    /// <summary>Widens a quantity by range, share, noun, bound and change, and keeps it unless it turns out to be none.</summary>
    private int Take(in TokenView t, ref Quantity q)
    {
        QuantityGrammar.Apply(rules.Joins, t, ref q);
        bool score = RangeGrammar.TryScore(t, ref q);
        if (!score && !q.HasUnit && q.Kind == FigureKind.Number && q.Denominator == 0)
            ReadNoun(t, ref q);
        AgeGrammar.Read(t, ref q);
        FigureLists.TakePounds(CollectionsMarshal.AsSpan(quantities), ref q);
        q.IsSuspended = !q.HasUnit && q.Name.Length == 0 && t.IsDash(q.End) && t.IsGlued(q.End) && (!t.IsGlued(q.End + 1) || t.Is(q.End + 1, t.Words.Comma));
        q.From = From;
        BoundGrammar.Read(t, ref q, From);
        if (q.IsBareOne && WordTraps.IsPronoun(t, q))
        {
            Reject(t, q.First, q.End, "pronoun", q.Trace);
            return q.End;
        }
        if (FigureTraps.IsNamed(t, q, out int first, out string reason))
        {
            int end = q.End;
            while (t.IsInnerHyphen(end) && t.IsDigits(end + 1))
                end += 2;
            Reject(t, Math.Max(first, From), end, reason, q.Trace);
            (namedEnd, namedReason) = (end, reason);
            return end;
        }
        if (namedEnd > 0 && FigureTraps.IsNamedToo(t, q, namedEnd))
        {
            Reject(t, q.First, q.End, namedReason, q.Trace);
            return namedEnd = q.End;
        }
        if (FigureTraps.IsYear(t, q) || FigureTraps.IsYearRange(t, q))
        {
            Reject(t, q.First, q.End, "year", q.Trace);
            return t.Is(q.End, t.Words.Hyphen) ? q.End + 2 : q.End;
        }
        ChangeGrammar.Read(t, ref q);
        if (quantities.Count > 0)
            FigureLists.TakeFromConverted(t, ref CollectionsMarshal.AsSpan(quantities)[^1], ref q);
        quantities.Add(q);
        return q.End;
    }

    /// <summary>What neighbours in one sentence take from each other.</summary>
    private void ReadPairs(in TokenView t, Span<Quantity> read)
    {
        for (int i = 1; i < read.Length; i++)
        {
            ref Quantity before = ref read[i - 1];
            ref Quantity q = ref read[i];
            if (q.First - before.End > LongestGap || !IsSameSentence(t, before.End, q.First))
                continue;
            foreach (ref readonly RuleEntry<PairRead> rule in rules.Pairs.AtWord(t.Word(before.End)))
            {
                if (!rule.Read(t, ref before, ref q))
                    continue;
                before.Trace.Mark(rule.Number);
                q.Trace.Mark(rule.Number);
            }
        }
    }

    private static bool IsSameSentence(in TokenView t, int from, int to)
    {
        for (int i = from; i <= to; i++)
        {
            if (t.Tokens[i].IsSentenceStart)
                return false;
        }
        return true;
    }

    private static void ReadNoun(in TokenView t, ref Quantity q)
    {
        if (!NounPhrase.TryRead(t, q.End, q.Form == NumberForm.Vague || q.High is not null ? 2 : q.Value, out CountedNoun noun))
        {
            if (NounPhrase.TryBeforeBracket(t, q, out noun))
                (q.Kind, q.Name, q.Noun, q.IsPlainDigits) = (FigureKind.Count, noun.Name, noun.Noun, false);
            return;
        }
        (q.Kind, q.Name, q.Noun) = (FigureKind.Count, noun.Name, noun.Noun);
        Quantity behind = q with { End = noun.End };
        if (!t.Is(noun.End, t.Words.Of))
            RateGrammar.Read(t, ref behind);
        (q.Name, q.Per) = (behind.Name, behind.Per);
        if (q.BoundFirst < 0)
            BoundGrammar.ReadAfter(t, ref q, noun.End);
    }

    private Figure Figure(TokenBlock block, in Quantity q)
    {
        int start = block.Tokens[q.First].Start, end = block.Tokens[q.End - 1].End;
        bool bound = q.BoundFirst >= 0;
        int boundStart = bound ? block.Tokens[q.BoundFirst].Start : 0;
        (decimal value, decimal? high) = (q.Value, q.High);
        // A fall and the result of a game keep their order; any other range runs from the low end to the high one.
        if (high < value && q.Change != Change.Down && !(q.Note == "score" && q.Kind == FigureKind.Number && !q.HasUnit))
            (value, high) = (high.Value, value);
        return new(article, start, end - start, block.Text[start..end], q.Kind, value, high, q.Bound, q.Change, q.HasUnit ? q.Unit : "1", q.Name,
            q.Assumed, q.Denominator != 0 ? q.Numerator : null, q.Denominator != 0 ? q.Denominator : null,
            bound ? boundStart : null, bound ? block.Tokens[q.BoundEnd - 1].End - boundStart : null, q.Note, q.Per, q.Noun, q.ValueAssumed, rules.Book.NamesOf(q.Trace));
    }

    private void Reject(in TokenView t, int first, int end, string reason, RuleTrace trace = default)
    {
        if (rejected is null)
            return;
        int start = t.Tokens[first].Start, stop = t.Tokens[end - 1].End;
        rejected.Add(new(start, stop - start, t.Text[start..stop], reason, rules.Book.NamesOf(trace)));
    }
}
