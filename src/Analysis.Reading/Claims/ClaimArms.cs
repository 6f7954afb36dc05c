using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>Deals in arms: who sells to whom, what they are worth, how many pieces, and how far a weapon reaches.</summary>
internal static class ClaimArms
{
    /// <summary>The note of a number of pieces that were or will be handed over, which are held against deliveries and not against orders.</summary>
    public const string CountsDeliveries = "counts deliveries";

    /// <summary>Remembers who sells arms to whom where a sentence says so, and whether it speaks of arms at all.</summary>
    public static void Learn(ClaimSentence sentence, ClaimState state)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        int arms = -1;
        bool deal = false, other = false;
        for (int j = 0; j < marks.Count; j++)
        {
            if (arms < 0 && marks[j].IsArms)
                arms = j;
            deal |= marks[j].Is(ClaimRole.Deal);
            other |= marks[j].Is(ClaimRole.Flow | ClaimRole.Total);
        }
        if (arms < 0)
        {
            state.ArmsContext &= !other || deal;
            return;
        }
        state.ArmsContext = true;
        if (Owned(sentence, arms) is { } owned)
        {
            state.Arms = owned;
            return;
        }
        for (int j = 0; j < marks.Count; j++)
        {
            if (marks[j].Is(ClaimRole.Sell | ClaimRole.Buy) && Sides(sentence, j, state) is { } sides)
            {
                state.Arms = sides;
                return;
            }
        }
    }

    /// <summary>Supplier and recipient by a verb of selling or buying.</summary>
    public static (string Supplier, string Recipient)? Sides(ClaimSentence sentence, int verb, ClaimState state)
    {
        int reach = ClaimSides.Reach(sentence, verb, sentence.End);
        string? subject = ClaimSides.Subject(sentence, verb, state);
        if (sentence.Marks[verb].Is(ClaimRole.Sell))
        {
            string? to = ClaimSides.After(sentence, verb, reach, CountryLink.To) ?? ClaimSides.After(sentence, verb, reach, CountryLink.For) ?? ClaimSides.After(sentence, verb, reach, CountryLink.None);
            string? seller = subject ?? ClaimSides.After(sentence, verb, reach, CountryLink.By) ?? (to is null ? null : state.Other(to));
            to ??= seller is null ? null : state.Other(seller);
            return seller is not null && to is not null && seller != to ? (seller, to) : null;
        }
        string? from = ClaimSides.After(sentence, verb, reach, CountryLink.From) ?? ClaimSides.After(sentence, verb, reach, CountryLink.Adjective);
        string? buyer = subject is not null && subject != from ? subject : from is null ? null : state.Other(from);
        return from is not null && buyer is not null && buyer != from ? (from, buyer) : null;
    }

    /// <summary>The worth of a deal, where it is one in arms.</summary>
    public static MeasureFrame? Deal(ClaimSite site, int head)
    {
        if (!site.State.ArmsContext)
            return null;
        ClaimMark mark = site.Marks[head];
        bool all = site.Nearest(ClaimRole.Cumulative) >= 0;
        string measure = all ? "arms_contracts_cumulative" : "arms_deal_value";
        return SidesOf(site, head) is { } sides ? new(measure, sides.Supplier, sides.Recipient, mark.First, mark.Last, Note: sides.Note) : null;
    }

    /// <summary>A number of weapons that are ordered or delivered.</summary>
    public static MeasureFrame? Pieces(ClaimSite site)
    {
        // "Leopard 2 tanks": the number belongs to the name.
        int before = site.Sentence.Word(site.Marks[site.At].First - 1);
        if (ClaimZones.Weapon(site.Sentence, site.At) is not { } weapon || (before != 0 && EnglishLexicon.Shared.Weapons.Starts(before)))
            return null;
        int head = site.Nearest(ClaimRole.Sell | ClaimRole.Buy | ClaimRole.Deal | ClaimRole.Flow);
        if (head < 0 && site.Previous is { Measure: "arms_deal_value" or "arms_value", Partner: not null } price)
            return price with { Measure = $"arms_{weapon.Value}_number", HeadFirst = weapon.First, HeadLast = weapon.Last, Carried = true };
        return head >= 0 && SidesOf(site, head) is { } sides
            ? new($"arms_{weapon.Value}_number", sides.Supplier, sides.Recipient, weapon.First, weapon.Last, Note: site.Marks[head].Value == "delivery" ? MeasureFrame.Join(sides.Note, CountsDeliveries) : sides.Note) : null;
    }

    /// <summary>What the weapons that were counted before cost: "… sold Egypt 24 fighters for 5.2 billion euros".</summary>
    public static MeasureFrame? PriceOf(ClaimSite site, MeasureFrame pieces) =>
        pieces.Measure.StartsWith("arms_", StringComparison.Ordinal) && pieces.Measure.EndsWith("_number", StringComparison.Ordinal)
        && EnglishLexicon.Shared.Particles.IsPrice(site.Sentence.Word(site.Marks[site.At].First - 1))
            ? new("arms_deal_value", pieces.Reporter, pieces.Partner, -1, -1, Carried: true, Note: pieces.Note) : null;

    /// <summary>How far a weapon or sensor reaches.</summary>
    public static MeasureFrame? Reach(ClaimSite site)
    {
        if (site.Figure.Unit is not ("km" or "m" or "[mi_i]" or "[nmi_i]"))
            return null;
        int range = -1;
        bool distance = false;
        for (int j = 0; j < site.At; j++)
        {
            if (site.Marks[j].Is(ClaimRole.Range))
                range = j;
            distance |= site.Marks[j].Is(ClaimRole.Distance | ClaimRole.Range);
        }
        if (range < 0 || !distance || site.State.Arms is not { } sides)
            return null;
        for (int j = range - 1; j >= 0; j--)
        {
            if (site.Marks[j] is { Kind: MarkKind.Good, Good: GoodKind.Unit } weapon)
                return new($"{Class(weapon.Value)}_{site.Marks[range].Value}", sides.Supplier, sides.Recipient, site.Marks[range].First, site.Marks[range].Last, Note: MeasureFrame.SidesBefore);
        }
        return null;
    }

    /// <summary>Who sells and who buys: as this sentence says, as the article said before, or, where nobody says it, in order of mention.</summary>
    private static (string Supplier, string Recipient, string Note)? SidesOf(ClaimSite site, int head)
    {
        ClaimSentence sentence = site.Sentence;
        string? owner = ClaimSides.Owner(sentence, head, site.State) ?? ClaimSides.Subject(sentence, head, site.State);
        string? with = ClaimSides.After(sentence, head, sentence.End, CountryLink.With) ?? ClaimSides.After(sentence, head, sentence.End, CountryLink.To);
        string? from = sentence.Marks[head].Is(ClaimRole.Deal) ? ClaimSides.After(sentence, head, sentence.End, CountryLink.From) : null;
        bool won = from is not null && from == ClaimSides.After(sentence, head, FirstWeapon(sentence, head), CountryLink.From);
        if (site.State.Arms is { } known && Agrees(known, owner) && Agrees(known, with))
            return (known.Supplier, known.Recipient, Names(sentence, known) ? "" : MeasureFrame.SidesBefore);
        // "A contract from Poland for 600 launchers" is won by who sells, "a contract for four submarines from Germany" is signed by who buys; who places an order buys.
        if (owner is not null && with is null && from is not null && owner != from)
            return won ? (owner, from, "") : (from, owner, "");
        if (owner is not null && with is not null && owner != with && (sentence.Marks[head].Value == "order" || sentence.Marks[head].Is(ClaimRole.Buy)))
            return (with, owner, "");
        if (owner is not null && with is not null && owner != with)
            return (owner, with, "who sells is not said; taken in order of mention");
        return null;
    }

    /// <summary>The first token of the weapons behind a mark; the end of the sentence where there are none.</summary>
    private static int FirstWeapon(ClaimSentence sentence, int head)
    {
        for (int j = head + 1; j < sentence.Marks.Count; j++)
        {
            if (sentence.Marks[j].IsArms)
                return sentence.Marks[j].First;
        }
        return sentence.End;
    }

    private static bool Agrees((string Supplier, string Recipient) sides, string? country) => country is null || country == sides.Supplier || country == sides.Recipient;

    private static bool Names(ClaimSentence sentence, (string Supplier, string Recipient) sides)
    {
        bool supplier = false, recipient = false;
        foreach (ClaimMark mark in sentence.Marks)
        {
            supplier |= mark.IsCountry && mark.Value == sides.Supplier;
            recipient |= mark.IsCountry && mark.Value == sides.Recipient;
        }
        return supplier && recipient;
    }

    /// <summary>"Israeli arms" with a second country in the sentence, which gets them.</summary>
    private static (string Supplier, string Recipient)? Owned(ClaimSentence sentence, int arms)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        if (arms == 0 || !marks[arms - 1].IsCountry || marks[arms - 1].Link != CountryLink.Adjective || marks[arms].First - marks[arms - 1].Last > 2)
            return null;
        string supplier = marks[arms - 1].Value;
        bool buys = false;
        string? recipient = null;
        foreach (ClaimMark mark in marks)
        {
            buys |= mark.Is(ClaimRole.Buy | ClaimRole.Deal);
            if (mark.IsCountry && mark.Value != supplier && mark.Link != CountryLink.In)
                recipient ??= mark.Value;
        }
        return buys && recipient is not null ? (supplier, recipient) : null;
    }

    private static string Class(string weapon) => EnglishLexicon.Shared.WeaponClasses.GetValueOrDefault(weapon, weapon);
}
