using System.Text.Json.Nodes;
using Analysis.Charts;
using Plotly.NET;

namespace Analysis;

/// <summary>Charts of the trade between two countries, as each of them counted it.</summary>
public static class TradeCharts
{
    /// <summary>The trade of two countries by year, both ways and as each side counted it, on a logarithmic axis.</summary>
    /// <param name="records">The records.</param>
    /// <param name="a">ISO 3166-1 alpha-3 code of one country.</param>
    /// <param name="b">ISO 3166-1 alpha-3 code of the other.</param>
    /// <param name="from">The first year drawn, or null for the first there is.</param>
    /// <param name="to">The last year drawn, or null for the last there is.</param>
    /// <param name="source">The data set, as <see cref="TradeRecord.Source"/> names it; null for the one that holds most.</param>
    public static GenericChart Reported(Records records, string a, string b, int? from = null, int? to = null, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        (string name, IReadOnlyList<TradeSeries> series) = TradeSeries.Between(records, a, b, source);
        (int first, int last) = TradeLines.Years(series, from, to);
        string title = $"Trade of {Naming.Country(a)} and {Naming.Country(b)}: no record";
        if (Widest(series, first, last) is { } gap)
            title = $"For {gap.Year} {Naming.Country(gap.Sold.Reporter)} counted {PlotText.Amount(gap.Sold.Values[gap.Year])} of exports to {Naming.Country(gap.Bought.Reporter)}, which counted {PlotText.Amount(gap.Bought.Values[gap.Year])} of imports";
        else if (series.Count > 0)
            title = $"Trade of {Naming.Country(a)} and {Naming.Country(b)} as one side counted it";
        double[] logs = [.. series.SelectMany(s => s.Years(first, last)).Where(v => v.Value > 0).Select(v => Scale.Log(v.Value!.Value))];
        Sketch sketch = new(title, TradeLines.Subtitle, TradeLines.Cited(name) + ", as each country reported")
        {
            PlotHeight = 380,
            Right = 160,
            HasKey = false,
            HasLineKey = true,
            XAxis = Scale.Years(first, last, 8),
            NarrowXAxis = Scale.Years(first, last, 4),
            YAxis = Scale.Powers(Scale.Lowest(logs) - 0.2, Scale.Highest(logs) + 0.2, Scale.Money),
        };
        TradeLines.Add(sketch, series, first, last);
        return sketch.ToChart();
    }

    /// <summary>How far the two counts of the same goods are apart: the seller's divided by the buyer's, by year, on a logarithmic axis.</summary>
    /// <param name="records">The records.</param>
    /// <param name="a">ISO 3166-1 alpha-3 code of one country.</param>
    /// <param name="b">ISO 3166-1 alpha-3 code of the other.</param>
    /// <param name="from">The first year drawn, or null for the first there is.</param>
    /// <param name="to">The last year drawn, or null for the last there is.</param>
    /// <param name="source">The data set, as <see cref="TradeRecord.Source"/> names it; null for the one that holds most.</param>
    public static GenericChart MirrorGap(Records records, string a, string b, int? from = null, int? to = null, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        (string name, IReadOnlyList<TradeSeries> series) = TradeSeries.Between(records, a, b, source);
        (int first, int last) = TradeLines.Years(series, from, to);
        (string Seller, string Buyer, (int Year, decimal? Ratio, string Hover)[] Ratios)[] ways = [.. Pairs(series).Select(p => (p.Sold.Reporter, p.Bought.Reporter, Ratios(p.Sold, p.Bought, first, last)))];
        (string Seller, string Buyer, int Year, decimal Ratio)[] all = [.. ways.SelectMany(w => w.Ratios.Where(r => r.Ratio is not null).Select(r => (w.Seller, w.Buyer, r.Year, r.Ratio!.Value)))];
        string title = "No year in which both sides counted the same goods";
        if (all.Length > 0)
        {
            (string seller, string buyer, int year, decimal ratio) = all.MaxBy(r => Math.Abs(Scale.Log(r.Ratio)));
            title = ratio >= 1
                ? $"For {year} {Naming.Country(seller)} counted {PlotText.Digits(ratio)} times what {Naming.Country(buyer)} counted of the same goods"
                : $"For {year} {Naming.Country(buyer)} counted {PlotText.Digits(1 / ratio)} times what {Naming.Country(seller)} counted of the same goods";
        }
        double[] logs = [.. all.Select(r => Scale.Log(r.Ratio)), 0];
        Sketch sketch = new(title, "Seller’s count divided by buyer’s count, logarithmic scale; 1 means that both agree", TradeLines.Cited(name) + ", computed; years in which one side reported nothing are left out")
        {
            PlotHeight = 280,
            Right = 160,
            HasKey = false,
            HasLineKey = true,
            XAxis = Scale.Years(first, last, 8),
            NarrowXAxis = Scale.Years(first, last, 4),
            YAxis = Scale.Powers(Math.Min(-1, Scale.Lowest(logs) - 0.2), Scale.Highest(logs) + 0.3, Scale.Ratio),
        };
        sketch.Add(Shape.Across(1, Palette.Control, 1.5m));
        sketch.Note(Marks.Label("both agree", first - 0.6m, 0, Palette.Muted, xshift: 4, yshift: 9));
        List<(string Name, decimal X, decimal Value, string Colour)> ends = [];
        foreach ((string seller, string buyer, (int Year, decimal? Ratio, string Hover)[] ratios) in ways)
        {
            string way = $"{Naming.Country(seller)} to {Naming.Country(buyer)}", colour = TradeLines.Direction(seller, buyer);
            JsonObject line = Marks.Line(way, ratios.Select(r => ((decimal)r.Year, r.Ratio, r.Hover)), colour, dots: true);
            sketch.AddLine(line);
            if (ratios.LastOrDefault(r => r.Ratio is not null) is { Ratio: { } ratio } end)
                ends.Add((way, end.Year, ratio, colour));
        }
        TradeLines.EndLabels(sketch, ends);
        return sketch.ToChart();
    }

    /// <summary>The two counts of the same goods, for each direction that both sides counted.</summary>
    private static IEnumerable<(TradeSeries Sold, TradeSeries Bought)> Pairs(IReadOnlyList<TradeSeries> series) =>
        from sold in series
        where sold.Flow == Flow.Export
        let bought = series.FirstOrDefault(s => s.Flow == Flow.Import && s.Reporter == sold.Partner)
        where bought is not null
        select (sold, bought);

    /// <summary>The year in which most was sold by one count, with both counts.</summary>
    private static (int Year, TradeSeries Sold, TradeSeries Bought)? Widest(IReadOnlyList<TradeSeries> series, int first, int last)
    {
        (int Year, TradeSeries Sold, TradeSeries Bought)[] years = [.. Pairs(series).SelectMany(p => p.Sold.Years(first, last)
            .Where(y => y.Value > 0 && p.Bought.Values.GetValueOrDefault(y.Year) > 0).Select(y => (y.Year, p.Sold, p.Bought)))];
        return years.Length == 0 ? null : years.MaxBy(y => y.Sold.Values[y.Year]);
    }

    private static (int Year, decimal? Ratio, string Hover)[] Ratios(TradeSeries sold, TradeSeries bought, int first, int last)
    {
        List<(int, decimal?, string)> ratios = [];
        foreach ((int year, decimal? value) in sold.Years(first, last))
        {
            decimal counted = bought.Values.GetValueOrDefault(year);
            decimal? ratio = counted > 0 && value is { } given ? PlotText.Significant(given / counted) : null;
            string hover = ratio is { } times
                ? PlotText.Hover($"{year}: {PlotText.Digits(times)} times", $"{sold.Name}: {PlotText.Amount(value!.Value)} USD", $"{bought.Name}: {PlotText.Amount(counted)} USD")
                : "";
            ratios.Add((year, ratio, hover));
        }
        return [.. ratios];
    }
}
