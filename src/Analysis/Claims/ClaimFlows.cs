using System.Text;
using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>What an amount of money or a volume of goods measures: exports, imports, trade, deals in arms.</summary>
internal static class ClaimFlows
{
    private const ClaimRole Heads = ClaimRole.Flow | ClaimRole.Total | ClaimRole.Deal | ClaimRole.Sell | ClaimRole.Buy;

    /// <summary>The measure of an amount of money.</summary>
    public static MeasureFrame? Money(ClaimSite site)
    {
        // An amount a barrel is a price, and one a day is no year's.
        if (site.Figure.Per is not ("" or "year" or "annum") || site.IsRate)
            return null;
        int head = Head(site);
        if (head < 0)
            return Carried(site);
        ClaimMark mark = site.Marks[head];
        return mark.Is(ClaimRole.Deal) ? ClaimArms.Deal(site, head)
            : mark.Is(ClaimRole.Total) ? Total(site, head)
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
        return product is not null && Flow(site, head, direction) is { } frame ? frame with { Measure = product + "_volume" } : null;
    }

    /// <summary>The flow of goods that a word names, with its two sides.</summary>
    public static MeasureFrame? Flow(ClaimSite site, int head, string direction)
    {
        ClaimSentence sentence = site.Sentence;
        ClaimMark mark = site.Marks[head];
        int reach = ClaimSides.Reach(sentence, head, site.Until);
        string? to = ClaimSides.After(sentence, head, reach, CountryLink.To) ?? Object(site, head, reach), from = ClaimSides.After(sentence, head, reach, CountryLink.From);
        string? owner = ClaimSides.Owner(sentence, head, site.State);
        bool export = direction == "export";
        string? reporter = owner ?? (export ? from : to) ?? (mark.Is(ClaimRole.Flow) ? ClaimSides.OnlySubject(sentence, head, site.State) : ClaimSides.Subject(sentence, head, site.State));
        ClaimMark? good = Adjacent(site, head) ?? Named(site, head);
        string? origin = Origin(site, good);
        reporter ??= export ? origin : null;
        string? partner = export ? to : from ?? origin;
        if (partner == reporter)
            partner = null;
        string note = "";
        if (reporter is null && partner is not null && (reporter = site.State.Other(partner)) is not null)
            note = MeasureFrame.SidesBefore;
        if (reporter is null)
            return null;
        if (partner is null && (site.Previous is not null || site.State.SameParagraph) && (partner = site.State.Other(reporter)) is not null)
            note = MeasureFrame.SidesBefore;
        if (good is { IsArms: true })
            return export ? new("arms_value", reporter, partner, mark.First, mark.Last, Note: note) : partner is null ? null : new("arms_value", partner, reporter, mark.First, mark.Last, Note: note);
        string product = good is { Good: GoodKind.Goods } named ? named.Value + "_" : "";
        return new(product + direction, reporter, partner, mark.First, mark.Last, Note: note);
    }

    /// <summary>Both directions together.</summary>
    private static MeasureFrame? Total(ClaimSite site, int head)
    {
        ClaimSentence sentence = site.Sentence;
        ClaimMark mark = site.Marks[head];
        if (Adjacent(site, head) is { IsArms: true })
            return null;
        string note = "";
        (string First, string Second)? sides = ClaimSides.Between(sentence, head, site.Until) ?? ClaimSides.Compound(sentence, head);
        if (sides is null)
        {
            string? with = ClaimSides.After(sentence, head, site.Until, CountryLink.With);
            string? who = ClaimSides.Owner(sentence, head, site.State) ?? ClaimSides.After(sentence, head, site.Until, CountryLink.Of);
            if (who is null && with is not null)
                who = ClaimSides.Subject(sentence, head, site.State);
            if (who is not null && with is not null && who != with)
                sides = (who, with);
            else if ((who ?? with) is { } one && site.State.Other(one) is { } other)
                (sides, note) = (who is null ? (other, one) : (one, other), MeasureFrame.SidesBefore);
            else if (who is null && with is null && ClaimSides.Together(sentence, head) is { } together)
                sides = together;
            else if (who is null && with is null && sentence.ReferentPair() is { } named && !site.State.IsFresh)
                (sides, note) = (site.State.InOrder(named), MeasureFrame.SidesBefore);
            else if (who is null && with is null)
                (sides, note) = (site.State.Last is { Partner: { } partner } last ? (last.Reporter, partner) : site.State.Pair, MeasureFrame.SidesBefore);
        }
        if (sides is not { } pair)
            return null;
        string product = head > 0 && site.Marks[head - 1] is { Kind: MarkKind.Good, Good: GoodKind.Goods } good && good.Last == mark.First - 1 ? good.Value : "";
        string measure = product.Length > 0 ? product + "_trade" : "total" + Without(site, head);
        return new(measure, pair.First, pair.Second, mark.First, mark.Last, Note: note);
    }

    /// <summary>Goods that somebody sold or bought for an amount.</summary>
    private static MeasureFrame? Traded(ClaimSite site, int head)
    {
        ClaimMark verb = site.Marks[head];
        bool sells = verb.Is(ClaimRole.Sell);
        if (Object(site.Marks, head) is not { } good)
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
        site.Marks[head].Is(ClaimRole.Flow | ClaimRole.Total | ClaimRole.Deal) || Object(site.Marks, head) is not null || IsOwned(site, head);

    /// <summary>Whether a word of selling or buying is a noun with its owner before it: "its purchases", "Turkey's sales".</summary>
    private static bool IsOwned(ClaimSite site, int head) =>
        head > 0 && site.Marks[head - 1].Last == site.Marks[head].First - (site.Marks[head - 1].Is(ClaimRole.Its) ? 1 : 2) && ClaimSides.Owner(site.Sentence, head, site.State) is not null;

    /// <summary>The goods that are sold or bought, close behind the verb.</summary>
    private static ClaimMark? Object(IReadOnlyList<ClaimMark> marks, int verb)
    {
        for (int j = verb + 1; j < marks.Count && marks[j].First - marks[verb].Last <= 8; j++)
        {
            if (marks[j].Kind == MarkKind.Good)
                return marks[j];
            if (marks[j].Is(ClaimRole.Flow | ClaimRole.Total | ClaimRole.Deal))
                return null;
        }
        return null;
    }

    /// <summary>The country directly behind a verb: "sold Israel goods".</summary>
    private static string? Object(ClaimSite site, int head, int until)
    {
        if (!site.Marks[head].Is(ClaimRole.Sell) || head + 1 >= site.Marks.Count)
            return null;
        ClaimMark next = site.Marks[head + 1];
        return next.IsCountry && next.Link == CountryLink.None && next.First == site.Marks[head].Last + 1 && next.First < until ? next.Value : null;
    }

    /// <summary>The goods that an amount is one of: "imported 6 billion euros of Russian oil", "$700 million worth of Chinese goods".</summary>
    private static ClaimMark? Named(ClaimSite site, int head)
    {
        if (!site.Marks[head].Is(ClaimRole.Flow))
            return null;
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        int next = site.Marks[site.At].Last + 1;
        if (site.Sentence.Word(next) == p.Worth)
            next++;
        return site.Sentence.Word(next) == p.Of ? GoodAt(site, site.At + 1, next + 1) : null;
    }

    /// <summary>The goods that begin at a token, or behind the country there: "oil", "Russian oil".</summary>
    private static ClaimMark? GoodAt(ClaimSite site, int mark, int token)
    {
        IReadOnlyList<ClaimMark> marks = site.Marks;
        while (mark < marks.Count && marks[mark].First < token)
            mark++;
        if (mark + 1 < marks.Count && marks[mark] is { IsCountry: true, Link: CountryLink.Adjective } country && country.First == token && marks[mark + 1].First == country.Last + 1)
            mark++;
        else if (mark >= marks.Count || marks[mark].First != token)
            return null;
        return marks[mark].Kind == MarkKind.Good ? marks[mark] : null;
    }

    /// <summary>Whose goods they are, where an adjective before them says so: "Russian oil".</summary>
    private static string? Origin(ClaimSite site, ClaimMark? good)
    {
        for (int j = 1; good is { } named && j < site.Marks.Count; j++)
        {
            if (site.Marks[j].First == named.First)
                return site.Marks[j - 1] is { IsCountry: true, Link: CountryLink.Adjective } country && country.Last == named.First - 1 ? country.Value : null;
        }
        return null;
    }

    /// <summary>The goods that a flow is one of: "oil exports", "exports of oil", "exported oil worth".</summary>
    private static ClaimMark? Adjacent(ClaimSite site, int head)
    {
        ClaimMark mark = site.Marks[head];
        if (head > 0 && site.Marks[head - 1] is { Kind: MarkKind.Good } before && before.Last == mark.First - 1)
            return before;
        return head + 1 < site.Marks.Count && site.Marks[head + 1] is { Kind: MarkKind.Good } behind && behind.First <= mark.Last + 2
            && (behind.First == mark.Last + 1 || site.Sentence.Word(mark.Last + 1) == EnglishLexicon.Shared.Particles.Of) ? behind
            : site.Sentence.Word(mark.Last + 1) == EnglishLexicon.Shared.Particles.Of ? GoodAt(site, head + 1, mark.Last + 2) : null;
    }

    /// <summary>What a total leaves out: "_without_energy_and_defence".</summary>
    private static string Without(ClaimSite site, int head)
    {
        IReadOnlyList<ClaimMark> marks = site.Marks;
        for (int j = head + 1; j < marks.Count && marks[j].First < site.Until; j++)
        {
            if (!marks[j].Is(ClaimRole.Without))
                continue;
            StringBuilder left = new();
            for (int g = j + 1; g < marks.Count && marks[g].First < site.Until; g++)
            {
                if (marks[g].Kind == MarkKind.Good)
                    left.Append(left.Length == 0 ? "_without_" : "_and_").Append(marks[g].Value);
                else if (g == site.At)
                    break;
            }
            return left.ToString();
        }
        return "";
    }
}
