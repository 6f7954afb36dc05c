using System.Text.Json.Nodes;

namespace Analysis.Charts;

/// <summary>The lines of trade by year, as charts of trade and of claims about it draw them.</summary>
internal static class TradeLines
{
    public const string Subtitle = "Goods traded in a year, current US dollars, logarithmic scale; solid as the seller counted, dashed as the buyer did";

    /// <summary>The colour of goods going one way: the same whichever country is named first.</summary>
    public static string Direction(string seller, string buyer) => string.CompareOrdinal(seller, buyer) < 0 ? Palette.OneWay : Palette.OtherWay;

    public static string Cited(string source) => source.Length == 0 ? "no record between the two" : source;

    public static (int First, int Last) Years(IReadOnlyList<TradeSeries> series, int? from, int? to)
    {
        int first = series.Count == 0 ? 2000 : series.Min(s => s.Values.Keys.First()), last = series.Count == 0 ? 2001 : series.Max(s => s.Values.Keys.Last());
        (first, last) = (from ?? first, to ?? last);
        return last > first ? (first, last) : (first, first + 1);
    }

    public static void Add(Sketch sketch, IReadOnlyList<TradeSeries> series, int first, int last)
    {
        List<(string Name, decimal X, decimal Value, string Colour)> ends = [];
        foreach (TradeSeries s in series)
        {
            string colour = Direction(s.Seller, s.Buyer);
            (int Year, decimal? Value)[] years = [.. s.Years(first, last)];
            JsonObject line = Marks.Line(s.Name, years.Select(y => ((decimal)y.Year, y.Value, y.Value is { } v ? PlotText.Hover($"{y.Year}: {PlotText.Amount(v)} USD", s.Name + ", as it reports") : "")), colour, dashed: s.Flow == Flow.Import);
            sketch.AddLine(line);
            if (years.LastOrDefault(y => y.Value > 0) is { Value: { } value } end)
                ends.Add((s.Name, end.Year, value, colour));
        }
        EndLabels(sketch, ends);
    }

    /// <summary>Names lines at their ends, pushed apart where they would touch.</summary>
    public static void EndLabels(Sketch sketch, List<(string Name, decimal X, decimal Value, string Colour)> ends)
    {
        double[] logs = [.. ends.Select(e => Scale.Log(e.Value))];
        JsonArray range = sketch.YAxis["range"]!.AsArray();
        double pixels = sketch.PlotHeight / (range[1]!.GetValue<double>() - range[0]!.GetValue<double>());
        double[] shifts = Scale.Apart([.. logs.Select(l => l * pixels)], 16);
        decimal edge = sketch.XAxis["range"]!.AsArray()[1]!.GetValue<decimal>();
        for (int i = 0; i < ends.Count; i++)
        {
            bool early = edge - ends[i].X > 1;
            if (early)
                sketch.Add(new Shape(ends[i].X, edge, ends[i].Value, ends[i].Value, ends[i].Colour, 1, "dot"));
            sketch.Note(Marks.Label(ends[i].Name, early ? edge : ends[i].X, Math.Round(logs[i], 4), ends[i].Colour, yshift: shifts[i]), wide: true);
        }
    }
}
