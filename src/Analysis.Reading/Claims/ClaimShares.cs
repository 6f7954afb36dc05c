using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>Parts of a whole, rates of growth and places in an order.</summary>
internal static class ClaimShares
{
    /// <summary>How the measure of a rate of growth ends.</summary>
    public const string GrowthSuffix = "_growth";

    /// <summary>The whole that a part is one of, and the other side of it: "20 percent of Israel's oil".</summary>
    public static MeasureFrame? Share(ClaimSite site)
    {
        ClaimMark figure = site.Marks[site.At];
        int of = EnglishLexicon.Shared.Particles.Of;
        if (site.Sentence.Word(figure.Last + 1) == of)
            return Whole(site, figure.Last + 1, null);
        int share = site.Nearest(ClaimRole.Share);
        if (share >= 0 && OfBehind(site, site.Marks[share].Last + 1) is { } whole)
            return Whole(site, whole, ClaimSides.Owner(site.Sentence, share, site.State));
        bool bare = site.Nearest(ClaimRole.Flow | ClaimRole.Total | ClaimRole.Deal | ClaimRole.Growth | ClaimRole.Change | ClaimRole.Than) < 0;
        return bare && site.Previous is { } before && before.Measure.Contains("share", StringComparison.Ordinal) ? Again(site, before) : null;
    }

    /// <summary>The "of" or "in" behind the word for a share, and behind a remark in brackets: "a 20 percent share (worth $3 billion) of"; null where there is none.</summary>
    private static int? OfBehind(ClaimSite site, int token)
    {
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        if (site.Sentence.Word(token) is not 0 and var open && open == p.Open)
        {
            while (token < site.Sentence.End && site.Sentence.Word(token) != p.Close)
                token++;
            token++;
        }
        int word = site.Sentence.Word(token);
        return word != 0 && (word == p.Of || word == p.In) ? token : null;
    }

    /// <summary>The share before once more, of another side where one is named: "38 percent … from Russia and 20 percent from China", "and China for 20 percent".</summary>
    private static MeasureFrame Again(ClaimSite site, MeasureFrame before)
    {
        MeasureFrame again = before with { HeadFirst = -1, HeadLast = -1, Carried = true };
        ClaimMark figure = site.Marks[site.At];
        ClaimMark other = site.At + 1 < site.Marks.Count ? site.Marks[site.At + 1] : default;
        if (!other.IsCountry || other.Link is not (CountryLink.From or CountryLink.To or CountryLink.By or CountryLink.With) || other.First - figure.Last > 3)
            other = site.At > 0 && site.Marks[site.At - 1] is { IsCountry: true, Link: CountryLink.None } actor && actor.First >= site.From ? actor : default;
        if (!other.IsCountry || other.Value == before.Reporter || other.Value == before.Partner)
            return again;
        return IsSupplied(before.Measure) ? again with { Reporter = other.Value } : again with { Partner = other.Value };
    }

    /// <summary>Whether a share is one of a country's arms imports: it is told of the country that supplies it, as the arms registers do.</summary>
    private static bool IsSupplied(string measure) => measure.StartsWith("arms_share_of_", StringComparison.Ordinal) && !measure.EndsWith("_exports", StringComparison.Ordinal);

    /// <summary>How much a measure rose or fell.</summary>
    public static MeasureFrame? Growth(ClaimSite site)
    {
        ClaimMark figure = site.Marks[site.At];
        if (site.Sentence.Word(figure.Last + 1) == EnglishLexicon.Shared.Particles.Of)
            return null;
        bool than = site.At + 1 < site.Marks.Count && site.Marks[site.At + 1].Is(ClaimRole.Than) && site.Marks[site.At + 1].First <= figure.Last + 2;
        if (!than && site.Figure.Change == Change.None && site.Nearest(ClaimRole.Growth | ClaimRole.Change) < 0)
            return null;
        // "20 percent duties", "increased its share of … from 32 to 37 percent"
        if (site.IsApart(-1))
            return null;
        for (int j = site.At - 1; j >= 0 && site.Marks[j].Last >= site.From; j--)
        {
            if (site.Marks[j].Is(ClaimRole.Share))
                return null;
        }
        int head = site.Nearest(ClaimRole.Flow | ClaimRole.Total);
        MeasureFrame? measured = head >= 0 ? ClaimFlows.Money(site) : site.Previous ?? (site.StartsWithAnaphor && site.State.SameParagraph ? site.State.Last : null);
        if (measured is null || measured.Measure.EndsWith(GrowthSuffix, StringComparison.Ordinal) || measured.Measure.EndsWith("_rank", StringComparison.Ordinal))
            return null;
        return measured with { Measure = measured.Measure + GrowthSuffix, Carried = head < 0 };
    }

    /// <summary>A place in an order: "ranked third among Azerbaijan's trading partners", "the fourth-largest buyer of Azerbaijani goods".</summary>
    public static MeasureFrame? Rank(ClaimSite site)
    {
        int head = site.Nearest(ClaimRole.Partner);
        if (head < 0)
            return null;
        ClaimMark mark = site.Marks[head];
        string? whose = ClaimSides.Owner(site.Sentence, head, site.State) ?? ClaimSides.After(site.Sentence, head, site.Until, CountryLink.Adjective)
            ?? ClaimSides.After(site.Sentence, head, site.Until, CountryLink.Possessive) ?? ClaimSides.After(site.Sentence, head, site.Until, CountryLink.Of);
        string? who = ClaimSides.Subject(site.Sentence, site.At, site.State);
        return whose is not null && who is not null && whose != who ? new(mark.Value + "_rank", whose, who, mark.First, mark.Last) : null;
    }

    /// <summary>Reads the whole behind "of" and finds the other side: the owner of the share ("Israel's share of Azerbaijan's arms imports") where there is one.</summary>
    private static MeasureFrame? Whole(ClaimSite site, int of, string? sharer)
    {
        IReadOnlyList<ClaimMark> marks = site.Marks;
        string? owner = null, product = null;
        bool arms = false;
        int first = -1, last = -1;
        ClaimMark head = default;
        for (int j = 0; j < marks.Count; j++)
        {
            ClaimMark mark = marks[j];
            if (mark.First <= of)
                continue;
            if (mark.First - (last < 0 ? of : last) > 4 || ClaimSides.Broken(site.Sentence, last < 0 ? of : last + 1, mark.First))
                break;
            bool owns = mark.IsCountry && (mark.Link is CountryLink.Possessive or CountryLink.Adjective or CountryLink.Of || (product is not null && mark.Link is CountryLink.None or CountryLink.By));
            if (owner is null && (owns || mark.Is(ClaimRole.Its)))
                owner = mark.IsCountry ? mark.Value : site.Previous is { } rank && rank.Measure.EndsWith("_rank", StringComparison.Ordinal) ? rank.Reporter : ClaimSides.Antecedent(site.Sentence, j, site.State);
            else if (product is null && mark.Kind == MarkKind.Good && mark.Good != GoodKind.Unit)
                (product, arms) = (mark.Value, mark.Good == GoodKind.Arms);
            else if (head.Roles == ClaimRole.None && mark.Is(ClaimRole.Flow | ClaimRole.Need | ClaimRole.Gdp | ClaimRole.Total))
                head = mark;
            else if (!mark.Is(ClaimRole.Be) || product is not null || head.Roles != ClaimRole.None)
                break;
            first = first < 0 ? mark.First : first;
            last = mark.Last;
        }
        if (owner is null || (product is null && head.Roles == ClaimRole.None))
            return null;
        MeasureFrame named = Name(site, owner, product == "crude" ? "oil" : product == "goods" ? null : product, arms, head, first, last);
        return Sided(site, sharer, owner, named, last);
    }

    private static MeasureFrame Name(ClaimSite site, string owner, string? product, bool arms, ClaimMark head, int first, int last)
    {
        string country = CountryName(owner);
        bool exports = (head.Is(ClaimRole.Flow) && head.Value == "export") || (head.Roles == ClaimRole.None && IsSold(site, owner));
        string measure = head.Is(ClaimRole.Gdp) ? (site.Previous?.Measure ?? "total") + "_share_of_gdp"
            : product is not null && exports ? arms ? $"arms_share_of_{country}_exports" : $"share_of_{country}_{product}_exports"
            : product is not null ? $"{product}_share_of_{country}"
            : $"share_of_{country}_{(head.Is(ClaimRole.Total) ? "trade" : head.Is(ClaimRole.Flow) ? head.Value + "s" : "needs")}";
        string worth = product is not null || arms || head.Is(ClaimRole.Gdp) ? "" : head.Is(ClaimRole.Total) ? "total" : head.Is(ClaimRole.Flow) ? head.Value : "";
        return new(measure, owner, null, first, last, Worth: worth);
    }

    /// <summary>Whether a country sells of its own goods, or another buys of them, which are its exports then: "sold 70 percent of its copper to …", "bought half of Libya's oil".</summary>
    private static bool IsSold(ClaimSite site, string owner)
    {
        for (int j = site.At - 1; j >= 0; j--)
        {
            if (site.Marks[j].Is(ClaimRole.Sell | ClaimRole.Buy | ClaimRole.Flow) && ClaimSides.Subject(site.Sentence, site.At, site.State) is { } subject)
                return (site.Marks[j].Is(ClaimRole.Sell) || site.Marks[j].Value == "export") == (subject == owner);
        }
        return false;
    }

    /// <summary>Finds the other side: who supplies, who buys, or who was spoken of before.</summary>
    private static MeasureFrame? Sided(ClaimSite site, string? sharer, string owner, MeasureFrame frame, int last)
    {
        ClaimSentence sentence = site.Sentence;
        string? other = sharer == owner ? null : sharer;
        string? before = null, later = null;
        foreach (ClaimMark mark in site.Marks)
        {
            if (!mark.IsCountry || mark.Value == owner || mark.Value == "WLD")
                continue;
            if (mark.First > last && mark.First < site.Until && mark.Link is CountryLink.From or CountryLink.To or CountryLink.By or CountryLink.With)
                other ??= mark.Value;
            else if (mark.First > last && mark.Link is CountryLink.From or CountryLink.By && !ClaimSides.Broken(sentence, last + 1, mark.First))
                later ??= mark.Value;
            else if (mark.First < site.Marks[site.At].First && mark.First >= site.From && mark.Link is CountryLink.On or CountryLink.From or CountryLink.To or CountryLink.With or CountryLink.Between)
                before = mark.Value;
        }
        other ??= before ?? later;
        // "were bought by Spain, Italy and Malta" together
        if (other is not null && ClaimSides.IsListed(sentence, other, last))
            return null;
        string? subject = ClaimSides.Subject(sentence, site.At, site.State);
        other ??= subject is not null && subject != owner ? subject : null;
        string note = "";
        if (other is null && (other = site.Previous is { } previous ? previous.Reporter == owner ? previous.Partner : previous.Reporter : site.State.Other(owner)) is not null)
            note = MeasureFrame.SidesBefore;
        if (other is null)
            return null;
        return IsSupplied(frame.Measure) ? frame with { Reporter = other, Partner = owner, Note = note } : frame with { Partner = other, Note = note };
    }

    private static string CountryName(string code) => EnglishLexicon.Shared.SideName(code).ToLowerInvariant().Replace(' ', '_');
}
