namespace Analysis.Charts;

/// <summary>Where marks stand so that they do not hide each other.</summary>
internal static class Spread
{
    /// <summary>How far up or down marks of one row stand, in parts of a row, so that those nearer than <paramref name="gap"/> do not hide each other.</summary>
    public static double[] Beside(decimal[] positions, decimal gap)
    {
        double[] lift = new double[positions.Length];
        int[] order = [.. Enumerable.Range(0, positions.Length).OrderBy(i => positions[i]).ThenBy(i => i)];
        int from = 0;
        for (int k = 1; k <= order.Length; k++)
        {
            if (k < order.Length && positions[order[k]] - positions[order[k - 1]] < gap)
                continue;
            double step = k - from > 3 ? 0.6 / (k - from - 1) : 0.24;
            for (int i = from; i < k; i++)
                lift[order[i]] = Math.Round((i - from - ((k - from - 1) / 2.0)) * step, 3);
            from = k;
        }
        return lift;
    }

    /// <summary>Where marks of one year stand so that they do not hide each other: side by side where they are nearer than a mark is high.</summary>
    /// <param name="marks">The year of each mark and its height in pixels.</param>
    /// <param name="years">How many years the axis shows.</param>
    public static decimal[] SideBySide((decimal Year, double Height)[] marks, int years)
    {
        decimal[] x = [.. marks.Select(m => m.Year)];
        decimal step = Math.Min(0.5m, Math.Max(1, years) * 0.018m);
        foreach (IGrouping<decimal, int> year in Enumerable.Range(0, marks.Length).GroupBy(i => marks[i].Year))
        {
            int[] order = [.. year.OrderBy(i => marks[i].Height).ThenBy(i => i)];
            int from = 0;
            for (int k = 1; k <= order.Length; k++)
            {
                if (k < order.Length && marks[order[k]].Height - marks[order[k - 1]].Height < 12)
                    continue;
                decimal apart = k - from > 1 ? Math.Min(step, 1.4m / (k - from - 1)) : 0;
                for (int i = from; i < k; i++)
                    x[order[i]] = Math.Round(year.Key + (apart * (i - from - ((k - from - 1) / 2m))), 3);
                from = k;
            }
        }
        return x;
    }

    /// <summary>Gives the marks of one row their places: those that would hide each other stand in columns of four, about the middle of their dates.</summary>
    public static void Crowd((decimal X, decimal Y)[] at, int[] marks, Func<int, decimal> year, int row, decimal gap)
    {
        int from = 0;
        for (int k = 1; k <= marks.Length; k++)
        {
            if (k < marks.Length && year(marks[k]) - year(marks[k - 1]) < gap)
                continue;
            int count = k - from, columns = (count + 3) / 4, high = (count + columns - 1) / columns;
            decimal middle = (year(marks[from]) + year(marks[k - 1])) / 2;
            for (int i = 0; i < count; i++)
            {
                decimal x = columns == 1 ? year(marks[from + i]) : middle + (((i / high) - ((columns - 1) / 2m)) * gap);
                at[marks[from + i]] = (Math.Round(x, 2), Math.Round(row + (((i % high) - ((high - 1) / 2m)) * 0.23m), 3));
            }
            from = k;
        }
    }
}
