namespace Analysis.Events;

/// <summary>Counts the events of one dyad.</summary>
internal sealed class DyadCount
{
    private readonly int[] byStatus = new int[5];
    private readonly decimal[] goldstein = new decimal[2];
    private int cooperation, conflict;

    public void Add(Event e)
    {
        byStatus[(int)e.Status]++;
        if (e.Status is not (Status.Reported or Status.Claimed))
            return;
        goldstein[(int)e.Status] += e.Goldstein;
        if (e.Quad <= 2)
            cooperation++;
        else
            conflict++;
    }

    public void Add(Dyad d)
    {
        byStatus[(int)Status.Reported] += d.Reported;
        byStatus[(int)Status.Claimed] += d.Claimed;
        byStatus[(int)Status.Planned] += d.Planned;
        byStatus[(int)Status.Hypothetical] += d.Hypothetical;
        byStatus[(int)Status.Negated] += d.Negated;
        goldstein[0] += (d.GoldsteinReported ?? 0) * d.Reported;
        goldstein[1] += (d.GoldsteinClaimed ?? 0) * d.Claimed;
        cooperation += d.Cooperation;
        conflict += d.Conflict;
    }

    public Dyad ToDyad(string source, string target, int? year)
    {
        int reported = byStatus[(int)Status.Reported], claimed = byStatus[(int)Status.Claimed];
        return new(
            source, target, year, byStatus.Sum(), reported, claimed, byStatus[(int)Status.Planned], byStatus[(int)Status.Hypothetical], byStatus[(int)Status.Negated],
            cooperation, conflict, Mean(goldstein[0] + goldstein[1], reported + claimed), Mean(goldstein[0], reported), Mean(goldstein[1], claimed));
    }

    private static decimal? Mean(decimal sum, int count) => count == 0 ? null : Math.Round(sum / count, 2, MidpointRounding.AwayFromZero);
}

/// <summary>Dyads by source, target and year, in ordinal order.</summary>
internal sealed class DyadOrder : IComparer<(string Source, string Target, int Year)>
{
    public static DyadOrder Instance { get; } = new();

    public int Compare((string Source, string Target, int Year) x, (string Source, string Target, int Year) y)
    {
        int order = string.CompareOrdinal(x.Source, y.Source);
        order = order != 0 ? order : string.CompareOrdinal(x.Target, y.Target);
        return order != 0 ? order : x.Year.CompareTo(y.Year);
    }
}
