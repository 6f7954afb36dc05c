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
        else if (q.Name.Length == 0 && q.IsPlainDigits && (IsApposition(t, q) || IsPredicate(t, q)))
            Set(ref q, assumed: true);
    }

    /// <summary>"Thomas Sam, 42, from Sydney".</summary>
    private static bool IsApposition(in TokenView t, in Quantity q) =>
        q.Value >= 1 && t.Is(q.First - 1, t.Words.Comma) && t.IsWord(q.First - 2) && t.Tokens[q.First - 2].IsCapitalised && !t.Tokens[q.First - 2].IsSentenceStart
        && !t.IsDate(q.First - 2) && (t.Is(q.End, t.Words.Comma) || t.Is(q.End, t.Words.Dot) || t.Is(q.End, t.Words.Semicolon)) && q.High is null && t.Tokens[q.First].Length <= 3;

    /// <summary>"who was 10", "she turned 21".</summary>
    private static bool IsPredicate(in TokenView t, in Quantity q) =>
        t.Is(q.First - 1, t.Words.Turned) || ((t.Is(q.First - 1, t.Words.Was) || t.Is(q.First - 1, t.Words.Is)) && t.Is(q.First - 2, t.Words.Who) && !t.IsWord(q.End));

    private static void Set(ref Quantity q, bool assumed)
    {
        (q.Kind, q.Unit, q.Name, q.Noun, q.Assumed, q.IsPlainDigits) = (FigureKind.Duration, "a", "year of age", "", assumed, false);
        if (assumed)
            q.Note = "a bare number beside a person is taken for the age";
    }
}
