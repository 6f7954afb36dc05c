using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>Divides a sentence among its figures: each has the tokens from the end of the clause of the figure before to the end of its own.</summary>
internal static class ClaimZones
{
    /// <summary>The tokens of the figure at mark <paramref name="at"/>: first, and behind the last.</summary>
    public static (int From, int Until) Of(ClaimSentence sentence, ReadOnlySpan<Figure> figures, int at)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        int before = Neighbour(sentence, figures, at, -1), after = Neighbour(sentence, figures, at, +1);
        int from = AfterColon(sentence, before < 0 ? sentence.First : Split(sentence, marks[before].Last + 1, marks[at].First), marks[at].First);
        int until = after < 0 ? sentence.End : Split(sentence, marks[at].Last + 1, marks[after].First);
        return (from, until);
    }

    /// <summary>Whether a figure can make a claim at all, so that it has a clause of its own: numbers of things do where they count weapons.</summary>
    private static bool Counts(ClaimSentence sentence, int at, Figure figure) => figure.Kind switch
    {
        FigureKind.Money or FigureKind.Percent or FigureKind.Fraction or FigureKind.Measure => true,
        FigureKind.Count or FigureKind.Number => Weapon(sentence, at) is not null,
        _ => false,
    };

    /// <summary>The weapons that a number counts, directly behind it.</summary>
    public static ClaimMark? Weapon(ClaimSentence sentence, int figure)
    {
        ClaimMark number = sentence.Marks[figure];
        for (int j = figure + 1; j < sentence.Marks.Count && sentence.Marks[j].First <= number.Last + 3; j++)
        {
            if (sentence.Marks[j] is { Kind: MarkKind.Good, Good: GoodKind.Unit } weapon && !ClaimSides.Broken(sentence, number.Last + 1, weapon.First))
                return weapon;
        }
        return null;
    }

    /// <summary>A semicolon parts a clause from the one before; a colon too, unless the amount of what stands before it follows: "Exports to Italy: 5 million euros".</summary>
    private static int AfterColon(ClaimSentence sentence, int from, int until)
    {
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        for (int i = from; i < until; i++)
        {
            int word = sentence.Word(i);
            if (word != 0 && (word == p.Semicolon || (word == p.Colon && HasHead(sentence, i + 1, until))))
                from = i + 1;
        }
        return from;
    }

    private static bool HasHead(ClaimSentence sentence, int from, int until)
    {
        foreach (ClaimMark mark in sentence.Marks)
        {
            if (mark.First >= from && mark.First < until && mark.Kind is MarkKind.Word or MarkKind.Country)
                return true;
        }
        return false;
    }

    private static int Neighbour(ClaimSentence sentence, ReadOnlySpan<Figure> figures, int at, int step)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        for (int j = at + step; j >= 0 && j < marks.Count; j += step)
        {
            if (marks[j].Kind == MarkKind.Figure && Counts(sentence, j, figures[marks[j].Index]))
                return j;
        }
        return -1;
    }

    /// <summary>Where the clause of one figure ends and that of the next begins.</summary>
    private static int Split(ClaimSentence sentence, int from, int until)
    {
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        if (from < until && sentence.Word(from) == p.The)
            return from;
        for (int i = from; i < until; i++)
        {
            int word = sentence.Word(i);
            if (word == 0)
                continue;
            if (word == p.Comma || word == p.Semicolon || word == p.Colon || word == p.Open || word == p.Dash)
                return i;
            if (word == p.But || word == p.While || word == p.Whereas || word == p.Against || word == p.Versus || word == p.Compared)
                return i;
            if (word == p.And && !JoinsCountries(sentence, i))
                return i;
        }
        return BehindOwn(sentence, from, until);
    }

    /// <summary>Behind the date or word that belongs to the figure before it: "from $1 billion in 2005 to $5 billion in 2010", "a $3 billion contract for 600 launchers".</summary>
    private static int BehindOwn(ClaimSentence sentence, int from, int until)
    {
        foreach (ClaimMark mark in sentence.Marks)
        {
            bool date = mark.Kind == MarkKind.Date && mark.First <= from + 2, head = mark.Is(ClaimRole.Deal) && mark.First <= from + 1;
            if (mark.First >= from && mark.Last < until && (date || head))
                return mark.Last + 1;
        }
        return from;
    }

    private static bool JoinsCountries(ClaimSentence sentence, int and)
    {
        bool before = false, after = false;
        foreach (ClaimMark mark in sentence.Marks)
        {
            before |= mark.IsCountry && mark.Last == and - 1;
            after |= mark.IsCountry && mark.First == and + 1;
        }
        return before && after;
    }
}
