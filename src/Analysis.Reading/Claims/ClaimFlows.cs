using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>What an amount of money or a volume of goods measures: exports, imports, trade, deals in arms.</summary>
internal static class ClaimFlows
{
    private const string VolumeSuffix = "_volume";
    private const ClaimRole Heads = ClaimRole.Flow | ClaimRole.Total | ClaimRole.Deal | ClaimRole.Sell | ClaimRole.Buy;

    /// <summary>The measure of an amount of money.</summary>
    public static MeasureFrame? Money(ClaimSite site)
    {
        // An amount a barrel is a price, and one a day is no year's.
        if (site.Figure.Per is not ("" or "year" or "annum") || site.IsRate)
            return null;
        // "a 20 percent share (worth $3 billion)"
        if (site.Previous is { Worth.Length: > 0 } part && site.IsBracketed)
            return part with { Measure = part.Worth, Worth = "", HeadFirst = -1, HeadLast = -1, Carried = true };
        int head = Head(site);
        if (site.IsApart(head))
            return null;
        if (head < 0)
            return Carried(site);
        ClaimMark mark = site.Marks[head];
        return mark.Is(ClaimRole.Deal) ? ClaimArms.Deal(site, head)
            : mark.Is(ClaimRole.Total) ? ClaimTotals.Of(site, head)
            : mark.Is(ClaimRole.Flow) ? Flow(site, head, mark.Value) : Traded(site, head);
    }

    /// <summary>The measure of a weight or volume of goods that cross a border.</summary>
    public static MeasureFrame? Volume(ClaimSite site)
    {
        if (site.Figure.Per is not ("" or "year" or "annum") || site.IsRate || site.Figure.Unit is not ("t" or "kg" or "[bbl_us]" or "bbl" or "[bbl]" or "m3" or "L"))
            return null;
        int head = site.Nearest(ClaimRole.Flow | ClaimRole.Sell | ClaimRole.Buy);
        if (head < 0)
            return null;
        string direction = site.Marks[head].Is(ClaimRole.Flow) ? site.Marks[head].Value : site.Marks[head].Is(ClaimRole.Sell) ? "export" : "import";
        string? product = null;
        foreach (ClaimMark mark in site.Marks)
        {
            if (mark.Kind == MarkKind.Good && mark.Good == GoodKind.Goods && mark.First >= site.From && mark.First < site.Until)
                product ??= mark.Value;
        }
        return product is not null && Flow(site, head, direction) is { } frame ? frame with { Measure = product + VolumeSuffix, Worth = $"{product}_{direction}" } : null;
    }

    /// <summary>The flow of goods that a word names, with its two sides.</summary>
    public static MeasureFrame? Flow(ClaimSite site, int head, string direction)
    {
        ClaimSentence sentence = site.Sentence;
        ClaimMark mark = site.Marks[head];
        int reach = ClaimSides.Reach(sentence, head, site.Until);
        string? to = ClaimSides.After(sentence, head, reach, CountryLink.To) ?? Object(site, head, reach) ?? BoundFor(site, head), from = ClaimSides.After(sentence, head, reach, CountryLink.From);
        string? owner = ClaimSides.Owner(sentence, head, site.State);
        bool export = direction == "export";
        ClaimMark? good = ClaimGoods.Of(site, head);
        string? origin = ClaimGoods.Origin(site, good);
        string? reporter = owner ?? (export ? from : to) ?? (export && mark.Is(ClaimRole.Flow) ? origin : null) ?? Actor(site, head);
        reporter ??= export ? origin : null;
        string? partner = export ? to : from ?? origin;
        if (partner is null && mark.Is(ClaimRole.World))
            partner = ClaimTotals.World;
        // "Asia's exports", "exports to other markets": of somebody, or to somebody, that is no country.
        bool elsewhere = partner is null && sentence.Word(mark.Last + 1) is var next && next != 0 && next == (export ? EnglishLexicon.Shared.Particles.To : EnglishLexicon.Shared.Particles.From) && !sentence.IsDate(mark.Last + 2);
        if (elsewhere || (owner is null && ClaimSides.IsOwnedByOther(sentence, head)) || (partner == reporter && partner is not null && owner is null))
            return null;
        if (partner == reporter)
            partner = null;
        string note = "";
        if (reporter is null && (reporter = partner is null or ClaimTotals.World ? Spoken(site)?.Reporter : site.State.Other(partner) ?? OtherThan(partner, Spoken(site)?.Reporter)) is not null)
            note = MeasureFrame.SidesBefore;
        if (reporter is null)
            return null;
        // "Turkey's exports to Iran fell. Turkish imports …" in a sentence of their own are all of them.
        bool anew = owner is not null && owner == site.Before?.Reporter && site.Previous is null && ClaimSides.IsNamedOwner(sentence, head);
        if (partner is null && !anew && (site.Previous is not null || site.State.SameParagraph) && (partner = site.State.Other(reporter)) is not null)
            note = MeasureFrame.SidesBefore;
        if (good is { IsArms: true })
            return export ? new("arms_value", reporter, partner, mark.First, mark.Last, Note: note) : partner is null ? null : new("arms_value", partner, reporter, mark.First, mark.Last, Note: note);
        string product = good is { Good: GoodKind.Goods } named ? named.Value + "_" : "";
        return new(product + direction, reporter, partner, mark.First, mark.Last, Note: note);
    }

    /// <summary>Who exports or imports by what is said before the word: who acts, or where goods of others come to ("the demand for Chinese goods in Kazakhstan").</summary>
    private static string? Actor(ClaimSite site, int head)
    {
        ClaimMark mark = site.Marks[head];
        string? who = mark.Is(ClaimRole.Flow) ? ClaimSides.OnlySubject(site.Sentence, head, site.State) : ClaimSides.Subject(site.Sentence, head, site.State);
        for (int j = head - 1; who is null && j > 0; j--)
        {
            if (site.Marks[j] is { IsCountry: true, Link: CountryLink.In } place && site.Marks[j - 1].Kind == MarkKind.Good)
                who = place.Value;
        }
        return who;
    }

    /// <summary>The trade that was spoken of right before, of which exports and imports without a side are a part: "Of the turnover, exports came to …".</summary>
    private static MeasureFrame? Spoken(ClaimSite site) =>
        site.Before is { Partner: not null } before && (!IsRelative(before.Measure) || before.Measure.EndsWith(ClaimShares.GrowthSuffix, StringComparison.Ordinal)) && !before.Measure.StartsWith("arms_", StringComparison.Ordinal) ? before : null;

    private static string? OtherThan(string partner, string? country) => country == partner ? null : country;

    /// <summary>Goods that somebody sold or bought for an amount.</summary>
    private static MeasureFrame? Traded(ClaimSite site, int head)
    {
        ClaimMark verb = site.Marks[head];
        bool sells = verb.Is(ClaimRole.Sell);
        if (ClaimGoods.Object(site.Marks, head) is not { } good)
            return IsOwned(site, head) && Flow(site, head, sells ? "export" : "import") is { Partner: not null } owned ? owned : null;
        if (good.IsArms)
            return ClaimArms.Sides(site.Sentence, head, site.State) is { } sides ? new("arms_value", sides.Supplier, sides.Recipient, verb.First, good.Last) : null;
        // What was spent on goods says where they come from, or nothing of trade at all.
        return Flow(site, head, sells ? "export" : "import") is not { } frame || (verb.Value == "spend" && frame.Partner is null) ? null
            : good.Good == GoodKind.Goods ? frame with { Measure = $"{good.Value}_{(sells ? "export" : "import")}" } : frame;
    }

    /// <summary>The same measure of the same sides as before: "They fell to …", "…, against $672 million in 2017".</summary>
    private static MeasureFrame? Carried(ClaimSite site)
    {
        if (site.Previous is { Worth.Length: > 0 } weight && weight.Measure.EndsWith(VolumeSuffix, StringComparison.Ordinal))
            return weight with { Measure = weight.Worth, Worth = "", HeadFirst = -1, HeadLast = -1, Carried = true };
        if (site.Previous is { } before && !IsRelative(before.Measure))
            return before with { HeadFirst = -1, HeadLast = -1, Carried = true };
        if (site.Previous is { } rate && rate.Measure.EndsWith(ClaimShares.GrowthSuffix, StringComparison.Ordinal))
            return rate with { Measure = rate.Measure[..^ClaimShares.GrowthSuffix.Length], HeadFirst = -1, HeadLast = -1, Carried = true };
        if (site.Previous is { } pieces && ClaimArms.PriceOf(site, pieces) is { } price)
            return price;
        bool moves = site.Nearest(ClaimRole.Change | ClaimRole.Be) >= 0;
        return site.StartsWithAnaphor && moves && site.State is { SameParagraph: true, Last: { } last } && !IsRelative(last.Measure)
            ? last with { HeadFirst = -1, HeadLast = -1, Carried = true, Note = MeasureFrame.SidesBefore } : null;
    }

    private static bool IsRelative(string measure) =>
        measure.Contains("share", StringComparison.Ordinal) || measure.EndsWith("_growth", StringComparison.Ordinal) || measure.EndsWith("_rank", StringComparison.Ordinal) || measure.EndsWith("_number", StringComparison.Ordinal);

    /// <summary>The word that says what an amount measures: the nearest before it in its part of the sentence, else behind it.</summary>
    private static int Head(ClaimSite site)
    {
        for (int j = site.At - 1; j >= 0 && site.Marks[j].Last >= site.From; j--)
        {
            if (site.Marks[j].Is(Heads) && Measures(site, j) && !StartsAnew(site, j))
                return j;
        }
        for (int j = site.At + 1; j < site.Marks.Count && site.Marks[j].First < site.Until; j++)
        {
            if (site.Marks[j].Is(Heads) && Measures(site, j))
                return j;
        }
        return -1;
    }

    /// <summary>Whether somebody else acts in a clause between a verb and the figure: "sold Syria weapons, and Syria owes it 3 billion dollars".</summary>
    private static bool StartsAnew(ClaimSite site, int verb)
    {
        if (!site.Marks[verb].Is(ClaimRole.Sell | ClaimRole.Buy))
            return false;
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        for (int j = verb + 1; j < site.At; j++)
        {
            int before = site.Sentence.Word(site.Marks[j].First - 1), comma = site.Sentence.Word(site.Marks[j].First - 2);
            if (site.Marks[j] is { IsCountry: true, Link: CountryLink.None } && before != 0 && (before == p.Comma || (before == p.And && comma == p.Comma)))
                return true;
        }
        return false;
    }

    /// <summary>A verb of selling or buying measures an amount only with goods behind it; the other words do by themselves.</summary>
    private static bool Measures(ClaimSite site, int head) =>
        site.Marks[head].Is(ClaimRole.Flow | ClaimRole.Total | ClaimRole.Deal) || ClaimGoods.Object(site.Marks, head) is not null || IsOwned(site, head);

    /// <summary>Whether a word of selling or buying is a noun with its owner before it: "its purchases", "Turkey's sales".</summary>
    private static bool IsOwned(ClaimSite site, int head) =>
        head > 0 && site.Marks[head - 1].Last == site.Marks[head].First - (site.Marks[head - 1].Is(ClaimRole.Its) ? 1 : 2) && ClaimSides.Owner(site.Sentence, head, site.State) is not null;

    /// <summary>The country that goods go to, before their name: "U.S.-bound exports".</summary>
    private static string? BoundFor(ClaimSite site, int head) =>
        head > 0 && site.Marks[head - 1] is { IsCountry: true, Link: CountryLink.To } bound && bound.Last == site.Marks[head].First - 3 ? bound.Value : null;

    /// <summary>The country directly behind a verb: "sold Israel goods".</summary>
    private static string? Object(ClaimSite site, int head, int until)
    {
        if (!site.Marks[head].Is(ClaimRole.Sell) || head + 1 >= site.Marks.Count)
            return null;
        ClaimMark next = site.Marks[head + 1];
        return next.IsCountry && next.Link == CountryLink.None && next.First == site.Marks[head].Last + 1 && next.First < until ? next.Value : null;
    }
}
