using Analysis.Lexicon;

namespace Analysis.Figures;

/// <summary>Factors in one word: "doubled", "halved", "twice", "tenfold".</summary>
internal static class MultipleWords
{
    public static bool TryRead(in TokenView t, int at, out Quantity q)
    {
        q = new() { Unit = "", Name = "", Per = "", Noun = "", Note = "", BoundFirst = -1, Scale = 1 };
        MultipleWord word = t.Lexicon.Multiples[t.Word(at)];
        if (word.Factor == 0 || (word.Change != Change.None && IsBaseForm(t, at) && !IsVerb(t, at)))
            return false;
        (q.First, q.End, q.Kind, q.Value, q.Change) = (at, at + 1, FigureKind.Multiple, word.Factor, word.Change);
        return true;
    }

    private static bool IsBaseForm(in TokenView t, int at) => t.Chars(at)[^1] is 'e' or 'E';

    /// <summary>"will double", "to halve its output", but not "double rooms".</summary>
    private static bool IsVerb(in TokenView t, int at) =>
        t.Words.BeforeMultiplying.Contains(t.Word(at - 1));
}
