using System.Text;
using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>What an amount of trade in both directions measures, and between whom.</summary>
internal static class ClaimTotals
{
    /// <summary>Both directions together; null where nobody can tell whose.</summary>
    public static MeasureFrame? Of(ClaimSite site, int head)
    {
        ClaimMark mark = site.Marks[head];
        if (ClaimGoods.Adjacent(site, head) is { IsArms: true } || Sides(site, head) is not { } sides)
            return null;
        string product = head > 0 && site.Marks[head - 1] is { Kind: MarkKind.Good, Good: GoodKind.Goods } good && good.Last == mark.First - 1 ? good.Value : "";
        return new(product.Length > 0 ? product + "_trade" : "total" + Without(site, head), sides.First, sides.Second, mark.First, mark.Last, Note: sides.Said ? "" : MeasureFrame.SidesBefore);
    }

    private static (string First, string Second, bool Said)? Sides(ClaimSite site, int head)
    {
        ClaimSentence sentence = site.Sentence;
        if ((ClaimSides.Between(sentence, head, site.Until) ?? ClaimSides.Compound(sentence, head)) is { } stated)
            return (stated.First, stated.Second, true);
        string? with = ClaimSides.After(sentence, head, site.Until, CountryLink.With);
        string? owner = ClaimSides.Owner(sentence, head, site.State) ?? ClaimSides.After(sentence, head, site.Until, CountryLink.Of);
        string? who = owner ?? (with is null ? null : ClaimSides.Subject(sentence, head, site.State));
        if (who is not null && with is not null && who != with)
            return (who, with, true);
        // "Azerbaijan's trade turnover" is with all the world, its mutual trade with the other side spoken of.
        if (with is null && owner is not null && site.Marks[head].Value != Mutual && ClaimSides.IsNamedOwner(sentence, head))
            return (owner, World, true);
        if (owner is null && ClaimSides.IsOwnedByOther(sentence, head))
            return null;
        if (with is null && site.Marks[head].Is(ClaimRole.World))
            return (who ?? site.Before?.Reporter) is { } alone ? (alone, World, who is not null) : null;
        if (with is null && owner is null && Ranked(site, head) is { } ranked)
            return ranked;
        // "turnover with Spain's neighbour Portugal" is Spain's.
        if (who is null && with is not null && ClaimSides.Beside(sentence, with) is { } neighbour)
            return (neighbour, with, true);
        if ((who ?? with) is { } one && site.State.Other(one) is { } other)
            return who is null ? (other, one, false) : (one, other, false);
        if (who is null && with is not null)
            return site.Before?.Reporter is { } always && always != with ? (always, with, false) : null;
        if (who is not null)
            return null;
        if ((ClaimSides.Together(sentence, head) ?? ClaimSides.OnlyTwo(sentence)) is { } pair)
            return (pair.First, pair.Second, true);
        if (sentence.ReferentPair() is { } named && !site.State.IsFresh)
            return (site.State.InOrder(named).First, site.State.InOrder(named).Second, false);
        return site.State.Last is { Partner: { } partner } last ? (last.Reporter, partner, false) : site.State.Pair is { } before ? (before.First, before.Second, false) : null;
    }

    /// <summary>The value of words for trade between two: "bilateral trade".</summary>
    private const string Mutual = "mutual";

    /// <summary>Every country together, as records of trade call it.</summary>
    public const string World = "WLD";

    /// <summary>"… was Georgia's biggest trading partner, with turnover of …, while China was third with …": whom others trade with, and who acts in this clause.</summary>
    private static (string First, string Second, bool Said)? Ranked(ClaimSite site, int head)
    {
        IReadOnlyList<ClaimMark> marks = site.Marks;
        int first = Math.Min(head, site.At);
        string? whose = null, who = null;
        for (int j = 0; j < first; j++)
        {
            if (marks[j].Is(ClaimRole.Partner))
                whose = ClaimSides.Owner(site.Sentence, j, site.State) ?? whose;
            bool follows = marks[j].Link == CountryLink.By && site.Sentence.Word(marks[j].First - 2) == EnglishLexicon.Shared.Particles.Followed;
            if (marks[j].IsCountry && (marks[j].Link == CountryLink.None || follows))
                who = marks[j].Value;
        }
        bool said = whose is not null;
        whose ??= site.Before is { Partner: not null } before && (before.Measure.StartsWith("total", StringComparison.Ordinal) || before.Measure == "trade_partner_rank") ? before.Reporter : null;
        return whose is not null && who is not null && whose != who ? (whose, who, said) : null;
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
