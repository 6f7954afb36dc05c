using System.Globalization;

namespace Analysis.Cli.Report;

/// <summary>
/// Stated ÷ recorded on a logarithmic line from 1/10 to 10: a shape for the claim, an arrow for its bound, and ticks for the records,
/// of which the nearest stands in the middle. What lies beyond the ends is drawn at the end and told in the label.
/// </summary>
internal static class Strip
{
    private const double closest = 0.055;

    /// <summary>The line of one claim with each record that it can be compared with.</summary>
    public static Html OfClaim(Check check, IEnumerable<Comparison> comparisons)
    {
        if (check.Ratio is not { } ratio || ratio <= 0 || check.Nearest is not { } nearest || nearest <= 0)
            return Html.Empty;
        string[] ticks = [.. comparisons.Where(c => c.Value > 0).Select(c => Place(c.Value / nearest)).Append("0.5").Distinct().Order(StringComparer.Ordinal)];
        string label = $"Stated: {Wording.Spoken(check.Bound)}{Wording.Ratio(ratio)} times the nearest record";
        return $"""<span class="strip" role="img" aria-label="{label}">{ticks.Select(x => (Html)$"<i style=\"--x:{x}\"></i>")}<b class="dot {Style(check)}" style="--x:{Place(ratio)}"></b></span>""";
    }

    /// <summary>The line of an article: a link for each claim that can be compared. Marks that would hide each other stand one above the other.</summary>
    /// <param name="checks">The checks with the address and the title of each claim.</param>
    public static Html OfArticle(IEnumerable<(Check Check, string Address, string Title)> checks)
    {
        List<(double X, Check Check, string Address, string Title)> marks =
            [.. checks.Where(c => c.Check.Ratio > 0).Select(c => (At(c.Check.Ratio!.Value), c.Check, c.Address, c.Title)).OrderBy(m => m.Item1)];
        if (marks.Count == 0)
            return Html.Empty;
        List<double> rowEnds = [];
        int[] rows = new int[marks.Count];
        for (int i = 0; i < marks.Count; i++)
        {
            rows[i] = rowEnds.FindIndex(end => marks[i].X - end >= closest);
            if (rows[i] < 0)
            {
                rows[i] = rowEnds.Count;
                rowEnds.Add(0);
            }
            rowEnds[rows[i]] = marks[i].X;
        }
        Html html = Html.Empty;
        for (int i = 0; i < marks.Count; i++)
        {
            (double x, Check check, string address, string title) = marks[i];
            string words = Bidi.Plain($"{Wording.Name(check.Verdict)}: {title}, {check.Text}, {Wording.Ratio(check.Ratio!.Value)} times the record");
            string y = Written(rows[i] - ((rowEnds.Count - 1) / 2.0));
            html.AppendFormatted($"""<a class="dot {Style(check)}" href="{address}" style="--x:{Written(x)};--y:{y}" aria-label="{words}" title="{words}"></a>""");
        }
        return $"""<span class="strip" style="--rows:{Written(1 + (0.75 * Math.Max(0, rowEnds.Count - 1)))}">{html}</span>""";
    }

    /// <summary>The ends and the middle of the line, in words.</summary>
    public static Html Axis(string more = "") => $"""<span class="axis{more}" aria-hidden="true"><span>1/10</span><span>as recorded</span><span>×10</span></span>""";

    private static string Style(Check check) => Wording.Class(check.Verdict) + check.Bound switch
    {
        Bound.MoreThan or Bound.AtLeast => " above",
        Bound.LessThan or Bound.AtMost => " below",
        _ => "",
    };

    private static string Place(decimal ratio) => Written(At(ratio));

    private static double At(decimal ratio) => Math.Clamp((Math.Log10((double)ratio) + 1) / 2, 0, 1);

    private static string Written(double number) => Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture);
}
