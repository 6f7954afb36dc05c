namespace Analysis.RecordFiles.Checking;

/// <summary>The middle of what all articles but one state, for each of them in turn, without sorting the rest anew.</summary>
internal sealed class MedianOfOthers
{
    private readonly Claim[] sorted;
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> medians = new(StringComparer.Ordinal);

    public MedianOfOthers(IEnumerable<Claim> claims)
    {
        sorted = [.. claims.OrderBy(c => c.Value)];
        for (int i = 0; i < sorted.Length; i++)
        {
            if (!places.TryGetValue(sorted[i].Article, out List<int>? own))
                places.Add(sorted[i].Article, own = []);
            own.Add(i);
        }
    }

    /// <summary>How many claims the other articles make.</summary>
    public int Count(string article) => sorted.Length - Own(article).Count;

    /// <summary>The other articles.</summary>
    public IEnumerable<string> Articles(string article) => places.Keys.Where(a => a != article);

    /// <summary>The middle value of the others, or the mean of the two in the middle; there must be some.</summary>
    public decimal Of(string article)
    {
        if (medians.TryGetValue(article, out decimal median))
            return median;
        int others = Count(article);
        median = others % 2 == 1 ? Value(article, others / 2) : Amounts.Sum(Value(article, others / 2 - 1), Value(article, others / 2)) / 2;
        medians.Add(article, median);
        return median;
    }

    /// <summary>The value of a rank among the others.</summary>
    private decimal Value(string article, int rank)
    {
        foreach (int own in Own(article))
            rank += own <= rank ? 1 : 0;
        return sorted[rank].Value;
    }

    private List<int> Own(string article) => places.GetValueOrDefault(article) ?? [];
}
