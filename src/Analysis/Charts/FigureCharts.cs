using System.Text.Json.Nodes;
using Analysis.Charts;
using Analysis.Frames;
using Plotly.NET;

namespace Analysis;

/// <summary>
/// Charts of the figures of a text. Like all charts of the library they are Plotly.NET's, to restyle, combine and save; each says in its title what it shows, to the
/// digit; colours and shapes mean the same in all of them, and whoever points at a mark reads the words it comes from. The same data give the same bytes.
/// </summary>
public static class FigureCharts
{
    /// <summary>The figures of one text by kind, each at its place in the text; pointing at one shows its words.</summary>
    /// <param name="findings">The findings of one article.</param>
    /// <param name="name">The article's title or key, for the source line; "" where it has none.</param>
    public static GenericChart ByKind(Findings findings, string name = "")
    {
        ArgumentNullException.ThrowIfNull(findings);
        IReadOnlyList<Figure> figures = findings.Figures;
        (FigureKind Kind, Figure[] Figures)[] kinds =
            [.. figures.GroupBy(f => f.Kind).Select(g => (g.Key, g.ToArray())).OrderBy(k => k.Item2.Length).ThenByDescending(k => k.Key)];
        string most = kinds.Length == 0 ? "" : string.Join(" and ", kinds.Reverse().Take(2).Select(k => $"{PlotText.Count(k.Figures.Length)} {Kind(k.Kind, k.Figures.Length)}"));
        string title = figures.Count == 0 ? "No figure stands in this text" : $"{PlotText.Capital(PlotText.Count(figures.Count))} {(figures.Count == 1 ? "figure stands" : "figures stand")} in this text, among them {most}";
        if (kinds.Length == 1)
            title = figures.Count == 1 ? $"One figure stands in this text: {most}" : $"All figures of this text are of one kind: {most}";
        int last = figures.Count == 0 ? 1 : Math.Max(1, figures.Max(f => f.Start + f.Length));
        Sketch sketch = new(title, "Each figure at its place in the text, from its beginning (left) to its last figure (right), by kind", name.Length > 0 ? name : "figures of the text")
        {
            PlotHeight = Math.Max(120, (kinds.Length * 44) + 20),
            Left = 150,
            NarrowLeft = 112,
            HasKey = false,
            XAxis = new() { ["range"] = new JsonArray(-2, 102), ["tickvals"] = new JsonArray(0, 25, 50, 75, 100), ["ticktext"] = new JsonArray("begin", "25 %", "50 %", "75 %", "end") },
            YAxis = Scale.Rows([.. kinds.Select(k => $"{CellText.Words(k.Kind.ToString())}  {k.Figures.Length}")]),
        };
        for (int row = 0; row < kinds.Length; row++)
        {
            decimal[] at = [.. kinds[row].Figures.Select(f => Math.Round(100m * f.Start / last, 2))];
            double[] lift = Spread.Beside(at, 1.6m);
            sketch.Add(Marks.Points(
                kinds[row].Kind.ToString(),
                kinds[row].Figures.Select((f, i) => (at[i], (decimal?)(row + (decimal)lift[i]), PlotText.Hover($"“{f.Text}”", Worth(f), f.Note))),
                Palette.Figure, "circle", 10));
        }
        return sketch.ToChart();
    }

    private static string Kind(FigureKind kind, int count) => kind switch
    {
        FigureKind.Money => count == 1 ? "amount of money" : "amounts of money",
        FigureKind.Percent => count == 1 ? "percentage" : "percentages",
        _ => CellText.Words(kind.ToString()) + (count == 1 ? "" : "s"),
    };

    private static string Worth(Figure f)
    {
        string value = f is { Numerator: { } above, Denominator: { } below } ? $"{CellText.Number(above)}/{CellText.Number(below)}" : CellText.Number(f.Value);
        string high = f.High is { } top ? " to " + CellText.Number(top) : "";
        string unit = f.UnitName.Length > 0 ? " " + f.UnitName : f.Unit is "1" or "" ? "" : " " + f.Unit;
        string bound = f.Bound == Bound.Equal ? "" : CellText.Sign(f.Bound) + " ";
        return bound + value + high + unit + (f.UnitAssumed ? $" ({f.Unit} assumed)" : "");
    }
}
