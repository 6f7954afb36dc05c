using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>Finds the two sides of what a word measures: owners, subjects, and what stands behind "to", "from", "with", "between".</summary>
internal static class ClaimSides
{
    /// <summary>How many tokens may stand between an owner and what is owned: "Azerbaijan's recorded and reported oil exports".</summary>
    private const int OwnerWithin = 7;

    /// <summary>The owner directly before a mark: "Israel's", "Israeli", "its"; null where none is stated.</summary>
    public static string? Owner(ClaimSentence sentence, int head, ClaimState state)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        int first = marks[head].First;
        for (int j = head - 1; j >= 0 && marks[j].Last >= first - OwnerWithin; j--)
        {
            ClaimMark mark = marks[j];
            if (Broken(sentence, mark.Last + 1, first))
                return null;
            if (mark.Kind is MarkKind.Good or MarkKind.Figure or MarkKind.Date || mark.Is(ClaimRole.Now | ClaimRole.Per | ClaimRole.Total))
                continue;
            if (mark.Is(ClaimRole.Its))
                return Antecedent(sentence, j, state);
            return mark.IsCountry && mark.Link is CountryLink.Possessive or CountryLink.Adjective ? mark.Value : null;
        }
        return null;
    }

    /// <summary>Whether a country behind a token is one of several in a row: "Spain, Italy and Malta".</summary>
    public static bool IsListed(ClaimSentence sentence, string country, int behind)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        for (int j = 0; j + 1 < marks.Count; j++)
        {
            if (marks[j].First <= behind || !marks[j].IsCountry || !marks[j + 1].IsCountry || marks[j + 1].First - marks[j].Last > 3 || (marks[j].Value != country && marks[j + 1].Value != country))
                continue;
            int between = sentence.Word(marks[j].Last + 1);
            if (between != 0 && marks[j].Link != CountryLink.Possessive && (between == p.Comma || between == p.And))
                return true;
        }
        return false;
    }

    /// <summary>Whether the owner of a mark is named right before it, "Turkey's turnover", and not by "its" or from afar.</summary>
    public static bool IsNamedOwner(ClaimSentence sentence, int head)
    {
        int j = head - 1;
        while (j >= 0 && (sentence.Marks[j].Is(ClaimRole.Now | ClaimRole.Per | ClaimRole.Total) || sentence.Marks[j].Kind == MarkKind.Date))
            j--;
        return j >= 0 && sentence.Marks[j] is { IsCountry: true, Link: CountryLink.Possessive or CountryLink.Adjective } owner && sentence.Referent(owner.First) is null;
    }

    /// <summary>Whose neighbour or partner a country is said to be: "Spain's neighbour Portugal".</summary>
    public static string? Beside(ClaimSentence sentence, string country)
    {
        for (int j = 1; j < sentence.Marks.Count; j++)
        {
            if (sentence.Marks[j].Value == country && sentence.Marks[j].IsCountry && sentence.Marks[j - 1] is { IsCountry: true, Link: CountryLink.Possessive } owner
                && sentence.Marks[j].First - owner.Last <= 4 && !Broken(sentence, owner.Last + 2, sentence.Marks[j].First))
                return owner.Value;
        }
        return null;
    }

    /// <summary>Whether what a mark names belongs to somebody who is no country: "the company's exports", "Asia's oil imports", "the exports of the group".</summary>
    public static bool IsOwnedByOther(ClaimSentence sentence, int head)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        int of = marks[head].Last + 1;
        if (sentence.Word(of) is not 0 and var word && word == p.Of && sentence.Word(of + 1) == p.The && (head + 1 >= marks.Count || marks[head + 1].First > of + 3))
            return true;
        int token = marks[head].First - 1;
        for (int steps = 0; steps < 3 && token > sentence.First && !sentence.IsPunctuation(token) && sentence.Word(token) != EnglishLexicon.Shared.Words.PossessiveS; steps++)
            token--;
        if (token <= sentence.First || sentence.Word(token) != EnglishLexicon.Shared.Words.PossessiveS)
            return false;
        for (int j = head - 1; j >= 0; j--)
        {
            if (marks[j].Last >= token - 1)
            {
                if (marks[j].First <= token && (marks[j].IsCountry || marks[j].Kind == MarkKind.Date))
                    return false;
            }
        }
        return true;
    }

    /// <summary>The only country that acts before a mark; null where two do, since either may be meant.</summary>
    public static string? OnlySubject(ClaimSentence sentence, int head, ClaimState state)
    {
        string? only = null;
        for (int j = 0; j < head; j++)
        {
            if (sentence.Marks[j] is not { IsCountry: true, Link: CountryLink.None } mark)
                continue;
            if (only is not null && only != mark.Value)
                return null;
            only = mark.Value;
        }
        return only ?? Subject(sentence, head, state);
    }

    /// <summary>Who acts before a mark. An owner ("Israeli officials … will supply") is taken where nobody else does.</summary>
    public static string? Subject(ClaimSentence sentence, int head, ClaimState state)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        string? owner = null;
        for (int j = head - 1; j >= 0; j--)
        {
            ClaimMark mark = marks[j];
            if (mark.Is(ClaimRole.Anaphor) && mark.First == sentence.First)
                return state.Last?.Reporter;
            if (!mark.IsCountry)
                continue;
            if (mark.Link == CountryLink.None)
                return mark.Value;
            // "the demand for Chinese goods" is not China's doing, what "Chinese defence officials" say is.
            bool goods = mark.Link == CountryLink.Adjective && j + 1 < head && marks[j + 1].Kind == MarkKind.Good && marks[j + 1].First == mark.Last + 1 && !EnglishLexicon.Shared.Roles.Starts(sentence.Word(marks[j + 1].Last + 1));
            if (!goods && mark.Link is CountryLink.Possessive or CountryLink.Adjective)
                owner ??= mark.Value;
        }
        return owner;
    }

    /// <summary>The two countries of a sentence that names no third, in their order.</summary>
    public static (string First, string Second)? OnlyTwo(ClaimSentence sentence)
    {
        string? first = null, second = null;
        foreach (ClaimMark mark in sentence.Marks)
        {
            if (!mark.IsCountry || mark.Value == first || mark.Value == second)
                continue;
            if (second is not null)
                return null;
            (first, second) = first is null ? (mark.Value, null) : (first, mark.Value);
        }
        return second is not null ? (first!, second) : null;
    }

    /// <summary>The first country behind a mark, before token <paramref name="until"/>, that is tied in the way asked for.</summary>
    public static string? After(ClaimSentence sentence, int head, int until, CountryLink link)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        for (int j = head + 1; j < marks.Count && marks[j].First < until; j++)
        {
            if (marks[j].IsCountry && marks[j].Link == link)
                return marks[j].Value;
        }
        return null;
    }

    /// <summary>The two countries behind "between", in their order.</summary>
    public static (string First, string Second)? Between(ClaimSentence sentence, int head, int until)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        for (int j = head + 1; j + 1 < marks.Count && marks[j + 1].First < until; j++)
        {
            if (marks[j].IsCountry && marks[j].Link == CountryLink.Between && marks[j + 1].IsCountry && marks[j + 1].Value != marks[j].Value)
                return (marks[j].Value, marks[j + 1].Value);
        }
        return null;
    }

    /// <summary>Two countries that stand before a mark as one: "German-Polish trade", "US–China trade".</summary>
    public static (string First, string Second)? Compound(ClaimSentence sentence, int head)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        int second = head - 1;
        while (second > 0 && !marks[second].IsCountry && (marks[second].Kind == MarkKind.Good || marks[second].Is(ClaimRole.Per | ClaimRole.Now)))
            second--;
        if (second < 1 || !marks[second].IsCountry || !marks[second - 1].IsCountry || marks[second].Value == marks[second - 1].Value
            || marks[head].First - marks[second].Last > 3 || marks[second].First - marks[second - 1].Last != 2 || Broken(sentence, marks[second].Last + 1, marks[head].First))
            return null;
        int between = sentence.Word(marks[second].First - 1);
        return between != 0 && (between == p.Hyphen || between == p.Range || between == p.Dash) ? (marks[second - 1].Value, marks[second].Value) : null;
    }

    /// <summary>Two countries that act together before a mark: "India and Vietnam set a target of …".</summary>
    public static (string First, string Second)? Together(ClaimSentence sentence, int head)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        for (int j = head - 1; j > 0; j--)
        {
            if (marks[j] is { IsCountry: true, Link: CountryLink.None } && marks[j - 1] is { IsCountry: true, Link: CountryLink.None }
                && marks[j].First - marks[j - 1].Last == 2 && sentence.Word(marks[j].First - 1) == EnglishLexicon.Shared.Particles.And)
                return (marks[j - 1].Value, marks[j].Value);
        }
        return null;
    }

    /// <summary>Whom "its" speaks of: who acts before it, or who owned what was measured before.</summary>
    public static string? Antecedent(ClaimSentence sentence, int its, ClaimState state)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        string? owner = null;
        for (int j = its - 1; j >= 0; j--)
        {
            if (!marks[j].IsCountry)
                continue;
            // "buys gas from Libya, which does a fifth of its trade with …"
            int behind = sentence.Word(marks[j].Last + 1) is not 0 and var comma && comma == EnglishLexicon.Shared.Particles.Comma ? marks[j].Last + 2 : marks[j].Last + 1;
            if (marks[j].Link == CountryLink.None || (behind <= marks[its].First && (EnglishLexicon.Shared.TagsOf(sentence.Word(behind)) & WordTags.Rel) != 0))
                return marks[j].Value;
            if (marks[j].Link is CountryLink.Possessive or CountryLink.Adjective)
                owner = marks[j].Value;
        }
        return owner ?? (state.IsFresh ? state.Last?.Reporter : null) ?? sentence.Referent(marks[its].First) ?? state.Last?.Reporter;
    }

    /// <summary>Whether a mark of punctuation stands between two places.</summary>
    public static bool Broken(ClaimSentence sentence, int from, int until)
    {
        for (int i = from; i < until; i++)
        {
            if (sentence.IsPunctuation(i))
                return true;
        }
        return false;
    }

    /// <summary>The token behind the words that belong to a mark: the next word that measures, or the end of the zone.</summary>
    public static int Reach(ClaimSentence sentence, int head, int until)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        for (int j = head + 1; j < marks.Count && marks[j].First < until; j++)
        {
            if (marks[j].Is(ClaimRole.Flow | ClaimRole.Total | ClaimRole.Deal) && marks[j].First > marks[head].Last + 1)
                return marks[j].First;
        }
        return until;
    }
}
