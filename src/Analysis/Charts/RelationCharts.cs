using System.Text.Json.Nodes;
using Analysis.Charts;
using Analysis.Frames;
using Plotly.NET;

namespace Analysis;

/// <summary>Charts of who does what to whom.</summary>
public static class RelationCharts
{
    /// <summary>
    /// Who deals with whom: actors on a circle, the busiest first, and a curve from each source to each target. Its width is the number of events, its colour
    /// whether cooperation or conflict prevails; it is dashed where all that is known of the pair is claimed by somebody.
    /// </summary>
    /// <param name="relations">The dyads.</param>
    /// <param name="most">How many actors are drawn at most, by number of events.</param>
    public static GenericChart Network(Relations relations, int most = 14)
    {
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        Dyad[] all = [.. relations.AllYears().Dyads.Where(d => d.Reported + d.Claimed > 0)];
        string[] actors = [.. all.SelectMany(d => new[] { (d.Source, d), (d.Target, d) }).GroupBy(d => d.Item1, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(d => d.d.Reported + d.d.Claimed)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        Circle circle = new([.. actors.Take(most)]);
        Dyad[] drawn = [.. all.Where(d => circle.Holds(d.Source) && circle.Holds(d.Target)).OrderBy(d => d.Reported + d.Claimed).ThenBy(d => d.Source, StringComparer.Ordinal).ThenBy(d => d.Target, StringComparer.Ordinal)];
        string title = "No event between two actors";
        if (drawn.Length > 0)
            title = $"Most is told of what {Naming.Country(drawn[^1].Source)} does to {Naming.Country(drawn[^1].Target)}: {Told(drawn[^1])}";
        string left = actors.Length > most ? $"; {PlotText.Count(actors.Length - most, "actor")} with fewer events not drawn" : "";
        Sketch sketch = new(title, "Curves from who acts to whom, as wide as there are events; dashed where claimed only", $"events of the articles, reported and claimed{left}")
        {
            PlotHeight = 520,
            Left = 20,
            NarrowLeft = 8,
            XAxis = new() { ["range"] = new JsonArray(-1.75m, 1.75m), ["visible"] = false },
            NarrowXAxis = new() { ["range"] = new JsonArray(-1.55m, 1.55m), ["visible"] = false },
            YAxis = new() { ["range"] = new JsonArray(-1.2m, 1.2m), ["visible"] = false },
        };
        int widest = drawn.Length == 0 ? 1 : drawn[^1].Reported + drawn[^1].Claimed;
        // The key shows the widest solid curve of each tone: what is dashed is the exception.
        HashSet<Dyad> keys = [.. drawn.GroupBy(d => ToneOf(d).Name, StringComparer.Ordinal).Select(g => g.LastOrDefault(d => d.Reported > 0) ?? g.Last())];
        foreach (Dyad d in drawn)
        {
            (string name, string colour) = ToneOf(d);
            JsonObject curve = Marks.Line(name, circle.Curve(d.Source, d.Target).Select(p => (p.X, (decimal?)p.Y, Told(d, hover: true))), colour, dashed: d.Reported == 0);
            curve["line"]!["width"] = Math.Round(1.2 + (5 * Math.Sqrt((d.Reported + d.Claimed) / (double)widest)), 1);
            curve["opacity"] = 0.75m;
            curve["showlegend"] = keys.Contains(d);
            curve["legendgroup"] = name;
            sketch.Add(curve);
        }
        JsonObject points = Marks.Points("actors", circle.Actors.Select(a => (circle.At(a).X, (decimal?)circle.At(a).Y, PlotText.Hover(Naming.Country(a), $"acts in {all.Where(d => d.Source == a).Sum(d => d.Reported + d.Claimed)} events, is acted upon in {all.Where(d => d.Target == a).Sum(d => d.Reported + d.Claimed)}"))), Palette.Ink, "circle", 11);
        points["showlegend"] = false;
        sketch.Add(points);
        foreach (string actor in circle.Actors)
        {
            JsonObject label = Marks.Label(PlotText.Short(Naming.Country(actor), 24), circle.At(actor).X, (double)circle.At(actor).Y, Palette.Ink, circle.LabelShift(actor).X, circle.LabelShift(actor).Y);
            label["xanchor"] = circle.LabelAnchor(actor);
            sketch.Note(label);
        }
        return sketch.ToChart();
    }

    private static (string Name, string Colour) ToneOf(Dyad dyad) => dyad.Cooperation.CompareTo(dyad.Conflict) switch
    {
        > 0 => ("cooperation prevails", Palette.Consistent),
        < 0 => ("conflict prevails", Palette.Overstated),
        _ => ("both alike", Palette.Undecidable),
    };

    /// <summary>Events by dyad over time: a row for each pair of actors, a mark for each event at its date, coloured by quad class. Open marks are claimed, planned, supposed or denied.</summary>
    /// <param name="events">The events.</param>
    /// <param name="corpus">The articles, to place events without a date at the day of publication and to show publishers; null leaves such events out.</param>
    /// <param name="most">How many dyads are drawn at most, by number of events.</param>
    public static GenericChart Timeline(IReadOnlyList<Event> events, Corpus? corpus = null, int most = 12)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        Voices voices = new(corpus);
        (Event Event, string Dyad, decimal Year)[] placed = [.. from e in events
            let target = e.TargetCountry ?? e.Target
            let year = YearAxis.Exact(e.Date) ?? (voices.Published(e.Article) is { } day ? YearAxis.At(day) : null)
            where target is not null && year is not null && target != (e.SourceCountry ?? e.Source)
            select (e, $"{Naming.Country(e.SourceCountry ?? e.Source)} → {Naming.Country(target)}", year.Value)];
        string[] dyads = [.. placed.GroupBy(p => p.Dyad, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        string[] rows = [.. dyads.Take(most).Reverse()];
        (Event Event, string Dyad, decimal Year)[] drawn = [.. placed.Where(p => rows.Contains(p.Dyad))];
        int first = drawn.Length == 0 ? 2000 : (int)Math.Round(drawn.Min(p => p.Year)), last = drawn.Length == 0 ? 2001 : Math.Max(first + 1, (int)Math.Round(drawn.Max(p => p.Year)));
        string title = drawn.Length == 0 ? "No event between two actors has a date" : TimelineTitle([.. drawn.Select(d => d.Event)], (int)Math.Round(drawn.Min(p => p.Year)), (int)Math.Round(drawn.Max(p => p.Year)));
        Sketch sketch = new(title, "Events by source and target at the year they speak of (or were published in); open where not reported as fact", $"events of the articles{(events.Count > drawn.Length ? $"; {PlotText.Count(events.Count - drawn.Length)} without date or target, or between other actors, not drawn" : "")}")
        {
            PlotHeight = Math.Max(140, (rows.Length * 40) + 20),
            Left = 220,
            NarrowLeft = 120,
            XAxis = Scale.Years(first, last, 8),
            NarrowXAxis = Scale.Years(first, last, 4),
            YAxis = Scale.Rows([.. rows.Select(r => PlotText.Short(r, 34))]),
            NarrowYAxis = Scale.Rows([.. rows.Select(r => PlotText.Short(r, 18))]),
        };
        (decimal X, decimal Y)[] at = new (decimal, decimal)[drawn.Length];
        foreach (IGrouping<string, int> row in Enumerable.Range(0, drawn.Length).GroupBy(i => drawn[i].Dyad))
            Spread.Crowd(at, [.. row.OrderBy(i => drawn[i].Year).ThenBy(i => i)], i => drawn[i].Year, Array.IndexOf(rows, row.Key), (last - first + 1.3m) * 0.013m);
        foreach (int quad in new[] { 1, 2, 3, 4 })
        {
            foreach (bool fact in new[] { true, false })
            {
                int[] those = [.. Enumerable.Range(0, drawn.Length).Where(i => drawn[i].Event.Quad == quad && drawn[i].Event.Status == Status.Reported == fact)];
                if (those.Length == 0)
                    continue;
                JsonObject points = Marks.Points(QuadWords(quad), those.Select(i => (at[i].X, (decimal?)at[i].Y, Hover(drawn[i].Event, voices))), QuadColour(quad), (quad is 1 or 3 ? "circle" : "square") + (fact ? "" : "-open"), 9);
                points["legendgroup"] = QuadWords(quad);
                points["showlegend"] = fact || !drawn.Any(p => p.Event.Quad == quad && p.Event.Status == Status.Reported);
                sketch.Add(points);
            }
        }
        return sketch.ToChart();
    }

    /// <summary>Who acts (rows) upon whom (columns): discs whose area is the number of events reported or claimed, coloured by whether cooperation or conflict prevails.</summary>
    /// <param name="events">The events.</param>
    /// <param name="most">How many actors are drawn at most, by number of events.</param>
    public static GenericChart Matrix(IReadOnlyList<Event> events, int most = 14)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        Dyad[] all = [.. Relations.Of(events).AllYears().Dyads.Where(d => d.Reported + d.Claimed > 0)];
        string[] actors = [.. all.SelectMany(d => new[] { (d.Source, d), (d.Target, d) }).GroupBy(d => d.Item1, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(d => d.d.Reported + d.d.Claimed)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        string[] shown = [.. actors.Take(most)], rows = [.. shown.Reverse()];
        Dyad[] drawn = [.. all.Where(d => shown.Contains(d.Source) && shown.Contains(d.Target))];
        string title = drawn.Length == 0 ? "No event between two actors" : $"{PlotText.Capital(PlotText.Count(drawn.Sum(d => d.Reported + d.Claimed), "event"))} between {PlotText.Count(shown.Length)} actors: {PlotText.Count(drawn.Sum(d => d.Cooperation))} of cooperation, {PlotText.Count(drawn.Sum(d => d.Conflict))} of conflict";
        string left = actors.Length > most ? $"; {PlotText.Count(actors.Length - most, "actor")} with fewer events not drawn" : "";
        Sketch sketch = new(title, "Who acts (rows) upon whom (columns); the area is the number of events", $"events of the articles, reported and claimed{left}")
        {
            PlotHeight = Math.Max(140, (rows.Length * 30) + 20),
            Below = 104,
            Left = 190,
            NarrowLeft = 116,
            XAxis = Columns(shown, 16),
            NarrowXAxis = Columns(shown, 13, 90),
            YAxis = Scale.Rows([.. rows.Select(r => PlotText.Short(Naming.Country(r), 28))]),
            NarrowYAxis = Scale.Rows([.. rows.Select(r => PlotText.Short(Naming.Country(r), 14))]),
        };
        foreach ((string name, string colour, Func<Dyad, bool> holds) in new (string, string, Func<Dyad, bool>)[]
        {
            ("cooperation prevails", Palette.Consistent, d => d.Cooperation > d.Conflict),
            ("conflict prevails", Palette.Overstated, d => d.Cooperation < d.Conflict),
            ("both alike", Palette.Undecidable, d => d.Cooperation == d.Conflict),
        })
        {
            Dyad[] those = [.. drawn.Where(holds)];
            if (those.Length > 0)
                sketch.Add(Marks.Counts(name, those.Select(d => ((decimal)Array.IndexOf(shown, d.Target), (decimal)Array.IndexOf(rows, d.Source), d.Reported + d.Claimed, Told(d, hover: true))), colour, drawn.Max(d => d.Reported + d.Claimed)));
        }
        return sketch.ToChart();
    }

    private static string TimelineTitle(Event[] events, int first, int last)
    {
        string when = first == last ? $"of {first}" : $"from {first} to {last}";
        int together = events.Count(e => e.Quad <= 2);
        return events.Length == 1
            ? $"One event {when}, of {(together == 1 ? "cooperation" : "conflict")}"
            : $"{PlotText.Capital(PlotText.Count(events.Length))} events {when}, {PlotText.Count(together)} of them cooperation";
    }

    private static JsonObject Columns(string[] names, int width, int angle = 40)
    {
        JsonObject axis = Scale.Rows([.. names.Select(n => PlotText.Short(Naming.Country(n), width))]);
        axis["tickangle"] = angle;
        axis["linecolor"] = Palette.Rule;
        axis["showgrid"] = true;
        axis["gridcolor"] = Palette.Rule;
        return axis;
    }

    private static string Told(Dyad d, bool hover = false)
    {
        int count = d.Reported + d.Claimed;
        string events = $"{PlotText.Count(count)} {(count == 1 ? "event" : "events")}{(d.Claimed > 0 ? $", {PlotText.Count(d.Claimed)} of them claimed" : "")}";
        if (!hover)
            return events;
        return PlotText.Hover(
            $"{Naming.Country(d.Source)} → {Naming.Country(d.Target)}", PlotText.Capital(events), $"Cooperation {d.Cooperation}, conflict {d.Conflict}",
            d.GoldsteinMean is { } mean ? $"Goldstein mean {CellText.Number(mean)}" : "");
    }

    private static string QuadWords(int quad) => quad switch { 1 => "verbal cooperation", 2 => "material cooperation", 3 => "verbal conflict", _ => "material conflict" };

    private static string QuadColour(int quad) => quad <= 2 ? Palette.Consistent : Palette.Overstated;

    private static string Hover(Event e, Voices voices) => PlotText.Hover(
        $"“{e.Text}”",
        voices.Signature(e.Article, e.Speaker),
        $"{e.Source} → {e.Target ?? "nobody named"}, {e.Plover.ToLowerInvariant()} (CAMEO {e.Cameo}), Goldstein {CellText.Number(e.Goldstein)}",
        $"{PlotText.Capital(CellText.Words(e.Status.ToString()))}{(e.Date is null ? "" : ", " + YearAxis.Words(e.Date))}");
}
