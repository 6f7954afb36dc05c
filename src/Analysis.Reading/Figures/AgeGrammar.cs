using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Ages without the word "old": "aged 14", "at the age of four months", "who was 10", "Thomas Sam, 42, from Sydney".</summary>
internal static class AgeGrammar
{
    private const decimal Oldest = 120;

    public static void Read(in TokenView t, ref Quantity q)
    {
        if (q.Form != NumberForm.Cardinal || q.IsPrefixed)
            return;
        int before = q.First - 1;
        bool stated = t.Is(before, t.Words.Age) || t.Is(before, t.Words.Aged) || t.Is(before, t.Words.Ages) || (t.Is(before, t.Words.Of) && (t.Is(before - 1, t.Words.Age) || t.Is(before - 1, t.Words.Ages)));
        if (q.Kind == FigureKind.Duration && stated && !q.Name.EndsWith("of age", StringComparison.Ordinal))
            q.Name += " of age";
        if (q.HasUnit || q.Value is <= 0 or > Oldest)
            return;
        if (stated)
            Set(ref q, assumed: false);
        else if (q.Name.Length == 0 && ((q.IsPlainDigits && IsApposition(t, q)) || (!q.IsBareOne && q.Value == decimal.Truncate(q.Value) && IsPredicate(t, q))))
            Set(ref q, assumed: true);
    }

    /// <summary>"Thomas Sam, 42, from Sydney".</summary>
    private static bool IsApposition(in TokenView t, in Quantity q) =>
        q.Value >= 1 && t.Is(q.First - 1, t.Words.Comma) && t.IsWord(q.First - 2) && t.Tokens[q.First - 2].IsCapitalised && !t.Tokens[q.First - 2].IsSentenceStart
        && !t.IsDate(q.First - 2) && (t.Is(q.End, t.Words.Comma) || t.Is(q.End, t.Words.Dot) || t.Is(q.End, t.Words.Semicolon)) && q.High is null && t.Tokens[q.First].Length <= 3;

    /// <summary>"he was 24.", "she is 33,", "who turned 10 in 1990": a person, a verb, and a number that nothing behind it counts.</summary>
    private static bool IsPredicate(in TokenView t, in Quantity q)
    {
        int verb = q.First - 1;
        if (q.High is not null || q.BoundFirst >= 0 && q.BoundFirst >= q.End || !t.Words.StatesAge.Contains(t.Word(verb)) && !t.Is(verb, t.Lexicon.Words.PossessiveS) || !t.Words.WhoseAge.Contains(t.Word((t.Lexicon.TagsOf(t.Word(verb - 1)) & WordTags.Modal) != 0 ? verb - 2 : verb - 1)))
            return false;
        if (!t.IsWord(q.End))
            return q.End >= t.Count || t.IsDate(q.End) || (t.IsKind(q.End, TokenKind.Punctuation) && !t.IsDash(q.End) && !(t.IsGlued(q.End + 1) && t.IsDigits(q.End + 1)) && !t.Is(q.End, t.Words.Colon));
        return t.Words.BehindAge.Contains(t.Word(q.End)) || (t.Is(q.End, t.Words.In) && t.IsDate(q.End + 1)) || (t.Is(q.End, t.Words.At) && t.Is(q.End + 1, t.Words.The) && t.Is(q.End + 2, t.Words.Time));
    }

    private static void Set(ref Quantity q, bool assumed)
    {
        (q.Kind, q.Unit, q.Name, q.Noun, q.Assumed, q.IsPlainDigits) = (FigureKind.Duration, "a", "year of age", "", assumed, false);
        if (assumed)
            q.Note = "a bare number beside a person is taken for the age";
    }
}
