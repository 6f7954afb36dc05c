using Analysis.Lexicon;

namespace Analysis.Figures;

/// <summary>What a quantity is stated per: "a month", "per barrel", "an hour", "/day".</summary>
internal static class RateGrammar
{
    /// <summary>Words that end the search for a rate behind "of": "gallons of jet fuel a year" is found within as many tokens.</summary>
    private const int Reach = 5;

    /// <summary>Reads the rate behind a quantity and takes its words into the quantity where they follow at once.</summary>
    public static void Read(in TokenView t, ref Quantity q)
    {
        if (q.Kind is FigureKind.Duration or FigureKind.Fraction)
            return;
        int at = q.End;
        if (TryRead(t, at, out string name, out string code, out int end))
        {
            Apply(ref q, name, code);
            if (q.Kind != FigureKind.Percent)
                q.End = end;
            return;
        }
        if (!t.Is(at, t.Words.Of))
            return;
        for (int i = at + 1; i <= at + Reach && t.IsWord(i); i++)
        {
            if (t.Lexicon.NounContexts[t.Tokens[i].Word] is NounContext.Stop && !t.Is(i, t.Words.Per))
                return;
            if (TryRead(t, i, out name, out code, out _))
            {
                Apply(ref q, name, code);
                return;
            }
        }
    }

    private static void Apply(ref Quantity q, string name, string code)
    {
        q.Per = name;
        q.Name = q.Name.Length == 0 ? "" : $"{q.Name} per {name}";
        if (q.Kind is FigureKind.Measure && code.Length > 0)
            q.Unit = $"{q.Unit}/{code}";
    }

    private static bool TryRead(in TokenView t, int at, out string name, out string code, out int end)
    {
        (name, code, end) = ("", "", at);
        int word = t.Word(at);
        if (word == 0)
            return false;
        bool hyphen = false;
        if (t.IsDash(at) && t.IsGlued(at) && t.IsGlued(at + 1))
        {
            hyphen = true;
            word = t.Word(++at);
        }
        bool per = word == t.Words.Per || (word == t.Words.Slash && t.IsGlued(at) && t.IsGlued(at + 1));
        if (!per && (word == 0 || (word != t.Words.A && word != t.Words.An && word != t.Words.Each && word != t.Words.Every)))
            return false;
        int from = at + 1;
        if (t.IsInnerHyphen(from))
            from++;
        if (!t.IsWord(from))
            return false;
        if (t.Lexicon.UnitsAfter.TryMatch(t.Tokens, from, out UnitForm first, out int count) && UnitGrammar.Choose(t, first, from, from + count) is { } form
            && form.Unit.Kind is not FigureKind.Money and not FigureKind.Percent)
        {
            end = from + count;
            bool time = form.Unit.Dimension == "time";
            if (!per && !hyphen && ((!time && !t.Lexicon.RateNouns[t.Tokens[from].Word]) || (time && IsReference(t, end))))
                return false;
            (name, code) = (form.Name, form.Unit.Code);
            return true;
        }
        if (!t.Lexicon.RateNouns[t.Tokens[from].Word] && !(per && NounPhrase.CanBeNoun(t, from)))
            return false;
        (name, end) = (Singular.Of(t, from) ?? t.Chars(from).ToString(), from + 1);
        return true;
    }

    /// <summary>"a year earlier", "a year ago", "a week before": a time counted from, and no rate.</summary>
    private static bool IsReference(in TokenView t, int at) =>
        t.Words.BehindReference.Contains(t.Word(at));
}
