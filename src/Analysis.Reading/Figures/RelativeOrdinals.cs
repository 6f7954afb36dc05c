using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>
/// Places in an order that are counted from its end or from the present one: "the penultimate", "the last but one", "the next president". They are no numbers
/// that anyone could check, so they are read only where asked for.
/// </summary>
internal static class RelativeOrdinals
{
    /// <summary>Adds the relative ordinals of one paragraph. Dates and figures have been read: "last week" is a date, "second to last" is no second.</summary>
    public static void Read(in TokenView t, string article, List<Figure> found)
    {
        for (int i = 0; i < t.Count; i++)
        {
            if (t.Word(i) == 0 || !t.Lexicon.RelativeOrdinals.TryMatch(t.Tokens, i, out RelativeOrdinal ordinal, out int count) || HoldsDate(t, i, count) || !Stands(t, i, i + count, ordinal.Guard))
                continue;
            int end = i + count;
            if (t.Is(end, t.Words.One) && !NounPhrase.TryRead(t, end + 1, 1, out _) && !NounPhrase.IsThirdPerson(t, end + 1))
                end++;
            int start = t.Tokens[i].Start, length = t.Tokens[end - 1].End - start;
            found.Add(new(article, start, length, t.Text.Substring(start, length), FigureKind.Ordinal, ordinal.Offset, null, Bound.Equal, Change.None, "1", "",
                Note: ordinal.FromEnd ? "counted from the last" : "counted from the present one"));
            i = end - 1;
        }
    }

    private static bool HoldsDate(in TokenView t, int at, int count)
    {
        for (int i = at; i < at + count; i++)
        {
            if (t.IsDate(i) || t.IsDuration(i))
                return true;
        }
        return false;
    }

    private static bool Stands(in TokenView t, int at, int end, RelativeOrdinalGuard guard)
    {
        bool article = at > 0 && t.IsWord(at - 1) && t.Lexicon.NounContexts[t.Tokens[at - 1].Word] == NounContext.Determiner;
        bool noun = t.IsWord(end) && (NounPhrase.CanBeNoun(t, end) || t.Lexicon.NounContexts[t.Tokens[end].Word] is NounContext.Adjective or NounContext.Attributive or NounContext.Quantity || t.Number(end).Class != NumberClass.None);
        return guard switch
        {
            RelativeOrdinalGuard.Modifier => !IsVerb(t, at) && (article || noun || IsQuoted(t, at, end) || t.IsDigits(end) || t.Is(end, t.Words.Of)),
            RelativeOrdinalGuard.Definite => article && noun,
            _ => true,
        };
    }

    /// <summary>"to last", "will last", "did not last", "they last", "at last".</summary>
    private static bool IsVerb(in TokenView t, int at)
    {
        if (!t.IsWord(at - 1))
            return false;
        int before = t.Tokens[at - 1].Word;
        return before == t.Words.To || before == t.Words.At || t.Lexicon.BoundContexts[before] == BoundContext.Negation || t.Lexicon.NounContexts[before] == NounContext.Pronoun
            || (t.Lexicon.TagsOf(before) & (WordTags.Modal | WordTags.Do)) != 0;
    }

    private static bool IsQuoted(in TokenView t, int at, int end) =>
        t.IsKind(at - 1, TokenKind.Punctuation) && t.IsKind(end, TokenKind.Punctuation) && t.IsGlued(at) && t.IsGlued(end);
}
