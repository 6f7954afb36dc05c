using System.Text.Json.Nodes;
using Analysis.Charts;
using Plotly.NET;

namespace Analysis;

/// <summary>Charts of the deals on a register of arms transfers.</summary>
public static class ArmsCharts
{
    /// <summary>
    /// Deals in major arms as the register lists them: a row for each, from the year of its order to the years of its deliveries. Marks are open where the
    /// register marks the year as an estimate; only the latest edition of a register counts, since it takes the place of those before it; the weapons that an article names are in ink, the others muted.
    /// </summary>
    /// <param name="records">The records.</param>
    /// <param name="supplier">ISO 3166-1 alpha-3 code of the country that sells.</param>
    /// <param name="recipient">ISO 3166-1 alpha-3 code of the country that buys.</param>
    /// <param name="article">The article whose list is held against the register, or null.</param>
    public static GenericChart Deals(Records records, string supplier, string recipient, Article? article = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArmsRecord[] between = [.. records.Arms.Where(r => r.Supplier == supplier && r.Recipient == recipient)];
        // A later edition of a register takes the place of those before it.
        ILookup<string, string> editions = between.ToLookup(r => r.Source, r => r.Edition, StringComparer.Ordinal);
        ArmsRecord[] deals = [.. between.Where(r => r.Edition == editions[r.Source].Max(StringComparer.Ordinal) && (r.OrderYear is not null || Deliveries(r).Count > 0))
            .OrderByDescending(r => r.OrderYear ?? Deliveries(r)[0]).ThenByDescending(r => r.Weapon, StringComparer.Ordinal).ThenByDescending(r => r.Description, StringComparer.Ordinal)];
        bool[] named = [.. deals.Select(d => article is not null && Names(article.Text, d.Weapon))];
        int first = deals.Length == 0 ? 2000 : deals.Min(d => Math.Min(d.OrderYear ?? 9999, Deliveries(d).DefaultIfEmpty(9999).Min())), last = deals.Length == 0 ? 2001 : deals.Max(d => Math.Max(d.OrderYear ?? 0, Deliveries(d).DefaultIfEmpty(0).Max()));
        string title = $"{PlotText.Capital(PlotText.Count(deals.Length, "arms deal"))} of {Naming.Country(supplier)} with {Naming.Country(recipient)} {(deals.Length == 1 ? "is" : "are")} on the register, ordered from {first} on";
        if (deals.Length == 0)
            title = $"No arms deal of {Naming.Country(supplier)} with {Naming.Country(recipient)} is on the register";
        else if (article is not null)
            title = $"The article names the weapons of {PlotText.Count(named.Count(n => n))} of {PlotText.Count(deals.Length, "arms deal")} of {Naming.Country(supplier)} with {Naming.Country(recipient)}";
        string[] sources = [.. deals.Select(d => d.Edition.Length > 0 ? $"{d.Source}, {d.Edition}" : d.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Sketch sketch = new(title, "Year of order and years of delivery; open where the register marks the year of the order as an estimate", string.Join("; ", sources))
        {
            PlotHeight = Math.Max(120, (deals.Length * 19) + 20),
            Left = 290,
            NarrowLeft = 128,
            XAxis = Scale.Years(first, Math.Max(last, first + 1), 8),
            NarrowXAxis = Scale.Years(first, Math.Max(last, first + 1), 4),
            YAxis = Deals(deals, named, 38),
            NarrowYAxis = Deals(deals, named, 18),
        };
        for (int i = 0; i < deals.Length; i++)
        {
            int[] years = [.. Deliveries(deals[i]), .. deals[i].OrderYear is { } order ? new[] { order } : []];
            if (years.Max() > years.Min())
                sketch.Add(new Shape(years.Min(), years.Max(), i, i, Palette.Muted, 2));
        }
        Order("ordered", false, "circle");
        Order("ordered, year estimated", true, "circle-open");
        (ArmsRecord Deal, int Row, int Year)[] delivered = [.. deals.SelectMany((d, i) => Deliveries(d).Select(y => (d, i, y)))];
        sketch.Add(Marks.Points("delivered", delivered.Select(d => ((decimal)d.Year, (decimal?)d.Row, Deal(d.Deal, $"delivered {d.Year}"))), Palette.OtherWay, "square", 7));
        return sketch.ToChart();

        void Order(string name, bool uncertain, string symbol)
        {
            (ArmsRecord Deal, int Row)[] those = [.. deals.Select((d, i) => (d, i)).Where(d => d.d.OrderYear is not null && d.d.OrderYearUncertain == uncertain)];
            if (those.Length > 0)
                sketch.Add(Marks.Points(name, those.Select(d => ((decimal)d.Deal.OrderYear!.Value, (decimal?)d.Row, Deal(d.Deal, $"ordered {d.Deal.OrderYear}{(uncertain ? " (estimate)" : "")}"))), Palette.OneWay, symbol, 10));
        }
    }

    private static JsonObject Deals(ArmsRecord[] deals, bool[] named, int width)
    {
        JsonObject axis = Scale.Rows([.. deals.Select(d => PlotText.Short($"{d.Weapon}, {d.Description}", width))]);
        JsonArray words = axis["ticktext"]!.AsArray();
        for (int i = 0; i < deals.Length; i++)
        {
            if (named[i])
                words[i] = $"<span style=\"color:{Palette.Ink}\"><b>{words[i]}</b></span>";
        }
        return axis;
    }

    private static List<int> Deliveries(ArmsRecord deal)
    {
        List<int> years = [];
        foreach (Range part in deal.DeliveryYears.AsSpan().Split(';'))
        {
            if (int.TryParse(deal.DeliveryYears.AsSpan(part).Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year))
                years.Add(year);
        }
        return years;
    }

    private static string Deal(ArmsRecord d, string what) => PlotText.Hover(
        $"{d.Weapon}, {d.Description}: {what}",
        d.Ordered is { } ordered ? $"{(d.OrderedUncertain ? "about " : "")}{ordered} ordered{(d.Delivered is { } delivered ? $", {(d.DeliveredUncertain ? "about " : "")}{delivered} delivered{(d.DeliveryYears.Length > 0 ? $" ({d.DeliveryYears})" : "")}" : "")}" : "",
        d.Edition.Length > 0 ? $"{d.Source}, {d.Edition}" : d.Source);

    /// <summary>Whether a text names a weapon: its letters and digits in order, whatever hyphens or spaces stand between, and none right before or behind.</summary>
    private static bool Names(string text, string weapon)
    {
        string wanted = string.Concat(weapon.Where(char.IsLetterOrDigit));
        if (wanted.Length < 3)
            return false;
        for (int start = 0; start < text.Length; start++)
        {
            if (char.ToUpperInvariant(text[start]) != char.ToUpperInvariant(wanted[0]) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
                continue;
            int at = start, matched = 0;
            while (at < text.Length && matched < wanted.Length)
            {
                if (char.ToUpperInvariant(text[at]) == char.ToUpperInvariant(wanted[matched]))
                    (at, matched) = (at + 1, matched + 1);
                else if (text[at] is '-' or ' ' or '/' or '–' or '‑')
                    at++;
                else
                    break;
            }
            if (matched == wanted.Length && (at == text.Length || !char.IsLetterOrDigit(text[at])))
                return true;
        }
        return false;
    }
}
