using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>Finds the goods that a word or an amount speaks of, and whose they are.</summary>
internal static class ClaimGoods
{
    /// <summary>How many tokens may stand between a verb of selling and what is sold.</summary>
    private const int ObjectWithin = 8;

    /// <summary>The goods that are sold or bought, close behind the verb.</summary>
    public static ClaimMark? Object(IReadOnlyList<ClaimMark> marks, int verb)
    {
        for (int j = verb + 1; j < marks.Count && marks[j].First - marks[verb].Last <= ObjectWithin; j++)
        {
            if (marks[j].Kind == MarkKind.Good)
                return marks[j];
            if (marks[j].Is(ClaimRole.Flow | ClaimRole.Total | ClaimRole.Deal))
                return null;
        }
        return null;
    }

    /// <summary>The goods that a flow is one of: "oil exports", "imports from China of plastics", "exported 6 billion euros of Russian oil"; null where it is of all goods.</summary>
    public static ClaimMark? Of(ClaimSite site, int head) => Adjacent(site, head) ?? (site.Marks[head].Is(ClaimRole.Flow) ? Worth(site) ?? Behind(site, head) : null);

    /// <summary>The goods beside a word: "oil exports", "exports of oil", "exported oil worth".</summary>
    public static ClaimMark? Adjacent(ClaimSite site, int head)
    {
        ClaimMark mark = site.Marks[head];
        if (head > 0 && site.Marks[head - 1] is { Kind: MarkKind.Good } before && before.Last == mark.First - 1)
            return before;
        bool of = site.Sentence.Word(mark.Last + 1) == EnglishLexicon.Shared.Particles.Of;
        return head + 1 < site.Marks.Count && site.Marks[head + 1] is { Kind: MarkKind.Good } behind && behind.First <= mark.Last + 2 && (of || behind.First == mark.Last + 1) ? behind
            : of ? At(site, head + 1, mark.Last + 2) : null;
    }

    /// <summary>Whose goods they are, where an adjective or owner before them says so: "Russian oil", "Turkey's steel products".</summary>
    public static string? Origin(ClaimSite site, ClaimMark? good)
    {
        for (int j = 1; good is { } named && j < site.Marks.Count; j++)
        {
            if (site.Marks[j].First == named.First)
                return site.Marks[j - 1] is { IsCountry: true, Link: CountryLink.Adjective or CountryLink.Possessive } country && country.Last >= named.First - 2 ? country.Value : null;
        }
        return null;
    }

    /// <summary>The goods that an amount is one of: "imported 6 billion euros of Russian oil", "$700 million worth of Chinese goods".</summary>
    private static ClaimMark? Worth(ClaimSite site)
    {
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        int next = site.Marks[site.At].Last + 1;
        if (site.Sentence.Word(next) == p.Worth)
            next++;
        return site.Sentence.Word(next) == p.Of ? At(site, site.At + 1, next + 1) : null;
    }

    /// <summary>Goods of one kind that stand behind the other side: "exported to Italy the machinery worth …", "imports from China of plastics".</summary>
    private static ClaimMark? Behind(ClaimSite site, int head)
    {
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        for (int j = head + 1; j < site.Marks.Count && site.Marks[j].First < site.Until; j++)
        {
            ClaimMark mark = site.Marks[j];
            if (mark is { Kind: MarkKind.Good, Good: GoodKind.Goods } && site.Marks[j - 1].IsCountry)
            {
                int before = site.Sentence.Word(mark.First - 1);
                return before != 0 && (before == p.Of || before == p.The) ? mark : null;
            }
            if (!mark.IsCountry)
                return null;
        }
        return null;
    }

    /// <summary>The goods that begin at a token, or behind the country there: "oil", "Russian oil", "Turkey's steel".</summary>
    private static ClaimMark? At(ClaimSite site, int mark, int token)
    {
        IReadOnlyList<ClaimMark> marks = site.Marks;
        while (mark < marks.Count && marks[mark].First < token)
            mark++;
        // "exports of major arms"
        if (mark < marks.Count && marks[mark].First == token + 1 && marks[mark].Kind == MarkKind.Good && (EnglishLexicon.Shared.TagsOf(site.Sentence.Word(token)) & WordTags.Adj) != 0)
            token++;
        if (mark + 1 < marks.Count && marks[mark] is { IsCountry: true, Link: CountryLink.Adjective or CountryLink.Possessive } country && country.First == token && marks[mark + 1].First <= country.Last + 2)
            mark++;
        else if (mark >= marks.Count || marks[mark].First != token)
            return null;
        return marks[mark].Kind == MarkKind.Good ? marks[mark] : null;
    }
}
