using Analysis.Lexicon;
using Analysis.Rules;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Joins two quantities to a range: "10 to 15 percent", "$1.5-2 billion", "between 3 and 5", "from 9 to 12", "two or three".</summary>
internal static class RangeGrammar
{
    /// <summary>"10 to 15 percent", "two or three".</summary>
    public static readonly Rule<QuantityRead> Range = new("range", RuleStart.At(static (lexicon, word) => Joins(lexicon.Figures, word)), Read);

    /// <summary>"152.35/40 yen".</summary>
    public static readonly Rule<QuantityRead> Quote = new("price quote", RuleStart.At(static (lexicon, word) => word == lexicon.Figures.Slash), TryQuote);

    /// <summary>Two numbers above this between two names are no score.</summary>
    private const decimal HighestScore = 30;

    /// <summary>"rose 2 to 39": a second number that is so many times the first is where the change ended; "rose 10 to 15" is a range.</summary>
    private const decimal FarFromChange = 4;

    /// <summary>How many of its last digits a quoted price states anew, and how far the two prices are apart at most, in its last digit.</summary>
    private const int QuotedDigits = 2, WidestQuote = 25;

    /// <summary>Reads the far end of a range behind <paramref name="q"/> and widens it; the unit and the scale of the far end count for both.</summary>
    private static bool Read(in TokenView t, ref Quantity q)
    {
        if (q.High is not null || q.Kind == FigureKind.Multiple || q.Form is NumberForm.Ordinal or NumberForm.Vague)
            return false;
        int at = Joint(t, q, out bool isSplit), next = at + 1;
        bool dash = isSplit || IsRangeDash(t, at), to = t.Is(at, t.Words.To) || t.Is(at, t.Words.Through), and = t.Is(at, t.Words.And), or = t.Is(at, t.Words.Or);
        if (!(dash || to || and || or) || (and && !Precedes(t, q.First, t.Words.Between)))
            return false;
        // "0-to-100", "40,000 to-50,000"
        if (to && t.IsDash(next) && t.IsGlued(next + 1) && t.IsDigits(next + 1))
            next++;
        if (!QuantityGrammar.TryRead(t, next, out Quantity far) || far.Form is NumberForm.Ordinal or NumberForm.Vague || (far.Kind == FigureKind.Multiple && (q.Kind != FigureKind.Number || q.HasUnit)))
            return false;
        bool from = to && (Precedes(t, q.First, t.Words.From) || Precedes(t, q.First, t.Words.Ranging));
        return Fits(t, q, far, at, (dash, to, from, or), isSplit) && Join(ref q, far, dash || from || q.IsPrefixed, from, from || and);
    }

    private static bool Joins(FigureWords words, int word) =>
        word == words.Hyphen || word == words.EnDash || word == words.EmDash || word == words.MinusSign || word == words.Tilde || word == words.To || word == words.Through || word == words.And || word == words.Or || word == 0;

    /// <summary>The token that joins the ends: over the hanging hyphen of "18- to 21-year-olds" and the hyphen of "0-to-100"; a dash glued to the far end alone ("15 -20 usd") is split.</summary>
    private static int Joint(in TokenView t, in Quantity q, out bool isSplit)
    {
        int at = q.End;
        isSplit = t.Is(at, t.Words.Hyphen) && !t.IsGlued(at) && t.IsGlued(at + 1) && t.IsDigits(at + 1) && q.IsDigits;
        return t.IsDash(at) && t.IsGlued(at) && t.Is(at + 1, t.Words.To) ? at + 1 : at;
    }

    private static bool Fits(in TokenView t, in Quantity q, in Quantity far, int at, (bool Dash, bool To, bool From, bool Or) by, bool isSplit)
    {
        if (isSplit && (q.HasUnit || !far.HasUnit))
            return false;
        bool words = by.Dash && !q.IsDigits && t.IsInnerHyphen(at);
        if ((by.Or || words) && !IsAlternative(q, far))
            return false;
        return !(by.To && !by.From && FollowsChange(t, q.First) && (q.HasUnit ? q.IsPrefixed == far.IsPrefixed : !far.HasUnit && far.Value >= FarFromChange * q.Value));
    }

    private static bool Join(ref Quantity q, in Quantity far, bool near, bool from, bool prefixed)
    {
        Quantity joined = q;
        if (!TryShareUnit(ref joined, far, near, prefixed))
            return false;
        decimal low = q.Value;
        if (q.Scale == 1 && far.Scale > 1 && far.Scale != 12 && q.Value <= far.Value / far.Scale && !DigitText.TryMultiply(q.Value, far.Scale, out low))
            return false;
        if (low > far.Value && !from)
            return false;
        q = joined;
        (q.Value, q.High, q.End, q.Scale, q.IsFromTo) = (low, far.Value, far.End, Math.Max(q.Scale, far.Scale), from);
        (q.Numerator, q.Denominator, q.IsPlainDigits, q.IsBareOne) = (0, 0, false, false);
        q.Trace.Mark(far.Trace);
        if (q.Form == NumberForm.Fraction)
            q.Form = NumberForm.Cardinal;
        if (far.Kind == FigureKind.Multiple)
            q.Kind = FigureKind.Multiple;
        return true;
    }

    /// <summary>"152.35/40 yen": a buyer's and a seller's price, the second by its last two digits.</summary>
    private static bool TryQuote(in TokenView t, ref Quantity q)
    {
        int at = q.End + 1;
        if (q.High is not null || q.Form != NumberForm.Cardinal || q.HasUnit || !q.IsDigits || q.Denominator != 0 || q.Value.Scale < QuotedDigits || !t.Is(q.End, t.Words.Slash) || !t.IsGlued(q.End) || !t.IsGlued(at) || t.Tokens[at].Length != QuotedDigits
            || t.Is(at + 1, t.Words.Slash) || !QuantityGrammar.TryRead(t, at, out Quantity far) || far.Value != decimal.Truncate(far.Value) || far.Value is < 0 or > 99)
            return false;
        decimal step = new(1, 0, 0, false, q.Value.Scale), high = q.Value - (q.Value / step % 100 * step) + (far.Value * step);
        if (high < q.Value)
            high += 100 * step;
        if (high - q.Value > WidestQuote * step)
            return false;
        (q.High, q.End, q.IsPlainDigits) = (high, far.End, false);
        (q.Kind, q.Unit, q.Name, q.Per, q.Note, q.Assumed) = (far.Kind, far.Unit, far.Name, far.Per, far.Note, far.Assumed);
        return true;
    }

    /// <summary>Two plain whole numbers joined by a dash that do not rise, or that stand between two names: the result of a game or a vote, "2-1", "Tunisia 1 – 2 England".</summary>
    public static bool TryScore(in TokenView t, ref Quantity q)
    {
        if (IsBetweenNames(t, q))
        {
            q.Note = "score";
            return true;
        }
        if (q.High is not null || q.HasUnit || !q.IsPlainDigits || !IsRangeDash(t, q.End) || !t.IsDigits(q.End + 1))
            return false;
        NumberReading far = new() { First = q.End + 1, End = q.End + 1, Scale = 1 };
        if (!DigitNumbers.TryRead(t, q.End + 1, ref far) || !far.IsPlainDigits || far.Value > q.Value || q.Value >= 1000)
            return false;
        (q.High, q.End, q.Note, q.IsPlainDigits) = (far.Value, far.End, "score", false);
        return true;
    }

    private static bool IsBetweenNames(in TokenView t, in Quantity q) =>
        q.High is <= HighestScore && !q.HasUnit && q.End == q.First + 3 && t.IsKind(q.First, TokenKind.Number) && t.IsDash(q.First + 1) && t.IsKind(q.First + 2, TokenKind.Number)
        && IsName(t, q.First - 1) && IsName(t, q.End) && !t.Tokens[q.End].IsSentenceStart;

    private static bool IsName(in TokenView t, int at) =>
        t.IsWord(at) && t.Tokens[at].IsCapitalised && !t.IsGlued(at) && t.Lexicon.NounContexts[t.Tokens[at].Word] == NounContext.None && !t.Lexicon.Designators.Starts(t.Tokens[at].Word);

    private static bool IsRangeDash(in TokenView t, int at) =>
        (t.IsDash(at) || t.Is(at, t.Words.Tilde)) && at + 1 < t.Count && t.IsGlued(at) == t.IsGlued(at + 1);

    /// <summary>"one or two", "two or three": the next number.</summary>
    private static bool IsAlternative(in Quantity q, in Quantity far) =>
        !q.HasUnit && q.Denominator == 0 && (far.Value == q.Value + 1 || (far.Scale > 1 && far.Value / far.Scale == q.Value + 1));

    /// <summary>Whether the word stands before the number, over the words of a bound ("between about 10 and 15").</summary>
    private static bool Precedes(in TokenView t, int first, int word)
    {
        for (int i = first - 1; i >= first - 4; i--)
        {
            if (t.Is(i, word))
                return true;
            if (!t.IsWord(i) || (!t.Lexicon.BoundsBefore.Starts(t.Tokens[i].Word) && !t.Is(i, t.Words.Ages) && !t.Is(i, t.Words.Of) && t.Lexicon.BoundContexts[t.Tokens[i].Word] != BoundContext.Filler))
                return false;
        }
        return false;
    }

    /// <summary>"rose 3 points to 58 points", "by $5 million to $40 million" states a change and where it ended, and no range.</summary>
    private static bool FollowsChange(in TokenView t, int first) =>
        t.IsWord(first - 1) && (t.Lexicon.Changes[t.Tokens[first - 1].Word].Class is ChangeClass.Verb or ChangeClass.Adverb || t.Is(first - 1, t.Words.By));

    private static bool TryShareUnit(ref Quantity q, in Quantity far, bool near, bool prefixed)
    {
        if (!q.HasUnit && far.HasUnit)
        {
            // "from 8 to $9 million"
            if (far.IsPrefixed && !prefixed)
                return false;
            (q.Kind, q.Unit, q.Name, q.Per, q.Note, q.Assumed) = (far.Kind, far.Unit, far.Name, far.Per, far.Note, far.Assumed);
            return true;
        }
        if (q.HasUnit && !far.HasUnit)
            return near && q.IsPrefixed;
        if (!q.HasUnit)
            return q.Denominator == 0 == (far.Denominator == 0);
        if (q.Unit != far.Unit && !far.Unit.StartsWith(q.Unit + "/", StringComparison.Ordinal))
            return false;
        if (q.Per.Length == 0)
            (q.Name, q.Unit, q.Per) = (far.Name, far.Unit, far.Per);
        return q.Kind == far.Kind;
    }
}
