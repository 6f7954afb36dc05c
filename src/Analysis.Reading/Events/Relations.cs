using System.Globalization;
using System.Text;
using System.Xml;
using Analysis.Events;

namespace Analysis;

/// <summary>
/// Dyads over time: what every pair of actors does to each other, counted from events by year, what is reported apart from what is claimed.
/// Planned, supposed and denied events are counted by themselves and never enter a mean.
/// </summary>
/// <param name="Dyads">One row for each source, target and year, in the order of their names and years.</param>
public sealed record Relations(IReadOnlyList<Dyad> Dyads)
{
    /// <summary>The dyads of these events. An event without a target, or from an actor to itself, makes none.</summary>
    /// <param name="events">The events, of one article or many.</param>
    /// <param name="published">The day of publication by article key, for events whose text gives no date; null where none is known.</param>
    public static Relations Of(IEnumerable<Event> events, Func<string, DateOnly?>? published = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        SortedDictionary<(string Source, string Target, int Year), DyadCount> counts = new(DyadOrder.Instance);
        foreach (Event e in events)
        {
            string source = e.SourceCountry ?? e.Source;
            if ((e.TargetCountry ?? e.Target) is not { } target || string.Equals(source, target, StringComparison.Ordinal))
                continue;
            int year = YearOf(e.Date) ?? published?.Invoke(e.Article)?.Year ?? 0;
            if (!counts.TryGetValue((source, target, year), out DyadCount? count))
                counts.Add((source, target, year), count = new());
            count.Add(e);
        }
        return new([.. counts.Select(c => c.Value.ToDyad(c.Key.Source, c.Key.Target, c.Key.Year == 0 ? null : c.Key.Year))]);
    }

    /// <summary>The same dyads with all years together; <see cref="Dyad.Year"/> is null.</summary>
    public Relations AllYears()
    {
        SortedDictionary<(string, string, int), DyadCount> counts = new(DyadOrder.Instance);
        foreach (Dyad d in Dyads)
        {
            if (!counts.TryGetValue((d.Source, d.Target, 0), out DyadCount? count))
                counts.Add((d.Source, d.Target, 0), count = new());
            count.Add(d);
        }
        return new([.. counts.Select(c => c.Value.ToDyad(c.Key.Item1, c.Key.Item2, null))]);
    }

    /// <summary>The actors of all dyads, each once, in order of their names.</summary>
    public IReadOnlyList<string> Actors => [.. Dyads.SelectMany(d => new[] { d.Source, d.Target }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The network as GraphML, which Gephi, Cytoscape and igraph open: a directed edge for each dyad and year, with its counts and means.
    /// The same relations give the same text, byte for byte.
    /// </summary>
    public string ToGraphMl()
    {
        StringBuilder text = new();
        XmlWriterSettings settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (XmlWriter xml = XmlWriter.Create(text, settings))
            GraphMl.Write(xml, this);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text + "\n";
    }

    /// <summary>The first year that an EDTF value names, or null.</summary>
    private static int? YearOf(string? edtf)
    {
        ReadOnlySpan<char> text = edtf;
        while (text.Length >= 4)
        {
            if (int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
                return year;
            text = text[1..];
        }
        return null;
    }
}

/// <summary>What one actor does to another in one year.</summary>
/// <param name="Source">Who acts: an ISO 3166-1 alpha-3 code, or the name of an actor that belongs to no country.</param>
/// <param name="Target">To whom: a code or a name as for <paramref name="Source"/>.</param>
/// <param name="Year">The year of the events, by their own date or else the day of publication; null where neither is known.</param>
/// <param name="Events">How many events there are, of every status.</param>
/// <param name="Reported">How many are reported as fact by the author.</param>
/// <param name="Claimed">How many are claimed by somebody whom the text names.</param>
/// <param name="Planned">How many are intended or announced.</param>
/// <param name="Hypothetical">How many are supposed.</param>
/// <param name="Negated">How many are said not to be so.</param>
/// <param name="Cooperation">Of those reported or claimed, how many are cooperation (quad classes 1 and 2).</param>
/// <param name="Conflict">Of those reported or claimed, how many are conflict (quad classes 3 and 4).</param>
/// <param name="GoldsteinMean">Mean Goldstein value of those reported or claimed, −10 to +10, rounded to two places; null where there are none.</param>
/// <param name="GoldsteinReported">The same of those reported only.</param>
/// <param name="GoldsteinClaimed">The same of those claimed only.</param>
public sealed record Dyad(
    string Source, string Target, int? Year, int Events, int Reported, int Claimed, int Planned, int Hypothetical, int Negated,
    int Cooperation, int Conflict, decimal? GoldsteinMean, decimal? GoldsteinReported, decimal? GoldsteinClaimed);
