using Analysis.Text;

namespace Analysis.Cli.Report;

/// <summary>
/// Writes a part of a text with marks on it as valid HTML, however the marks overlap. Events are spans that end in the link to their row;
/// everything else is a link around its words. Links never nest: where marks share words, the words are one link that leads to the rows
/// of all of them. What cannot nest is written in pieces; the pieces of a mark carry the same key.
/// </summary>
internal sealed class Markup
{
    private readonly string text;
    private readonly List<(TextSpan Place, Mark Mark)> marks = [];
    private readonly List<(TextSpan Place, Mark Mark)> links = [];
    private readonly List<(TextSpan Place, Mark Mark)> events = [];
    private readonly Html html = Html.Empty;

    private Markup(string text) => this.text = text;

    /// <summary>Writes the text at <paramref name="part"/>; marks are cut to it, and those outside are left out.</summary>
    public static Html Write(string text, TextSpan part, IEnumerable<Mark> marks)
    {
        Markup markup = new(text);
        foreach (Mark mark in marks)
        {
            TextSpan place = markup.Whole(TextSpan.FromBounds(Math.Max(mark.Place.Start, part.Start), Math.Min(mark.Place.End, part.End)), part);
            if (place.Length > 0)
                markup.marks.Add((place, mark));
        }
        markup.Write(part);
        return markup.html;
    }

    /// <summary>Widens a place that begins or ends inside a surrogate pair.</summary>
    private TextSpan Whole(TextSpan place, TextSpan part)
    {
        if (place.Length <= 0)
            return default;
        int start = SplitsPair(place.Start) && place.Start > part.Start ? place.Start - 1 : place.Start;
        int end = SplitsPair(place.End) && place.End < part.End ? place.End + 1 : place.End;
        return TextSpan.FromBounds(start, end);
    }

    private bool SplitsPair(int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private void Write(TextSpan part)
    {
        // The longer of two marks that begin together opens first, so that the shorter lies within it.
        marks.Sort((a, b) => (a.Place.Start, -a.Place.End, a.Mark.Layer, a.Mark.Key).CompareTo((b.Place.Start, -b.Place.End, b.Mark.Layer, b.Mark.Key)));
        int[] cuts = [.. marks.SelectMany(m => new[] { m.Place.Start, m.Place.End }).Append(part.Start).Append(part.End).Distinct().Order()];
        for (int i = 0, next = 0; i < cuts.Length; i++)
        {
            CloseEvents(cuts[i]);
            links.RemoveAll(l => l.Place.End <= cuts[i]);
            for (; next < marks.Count && marks[next].Place.Start == cuts[i]; next++)
            {
                if (marks[next].Mark.Layer == Layer.Event)
                    OpenEvent(marks[next], first: true);
                else
                    links.Add(marks[next]);
            }
            if (i + 1 < cuts.Length)
                Words(TextSpan.FromBounds(cuts[i], cuts[i + 1]));
        }
    }

    private void OpenEvent((TextSpan Place, Mark Mark) opened, bool first)
    {
        events.Add(opened);
        html.AppendFormatted($"<span class=\"event{(first ? " from" : "")}\" data-e=\"{opened.Mark.Key}\">");
    }

    /// <summary>Closes the events that end here; those within them that go on are closed too and opened again.</summary>
    private void CloseEvents(int at)
    {
        int outermost = events.FindIndex(e => e.Place.End == at);
        if (outermost < 0)
            return;
        List<(TextSpan Place, Mark Mark)> reopened = [];
        for (int i = events.Count - 1; i >= outermost; i--)
        {
            if (events[i].Place.End == at)
                html.AppendFormatted($"<a class=\"m tag\" id=\"m-{events[i].Mark.Key}\" href=\"#{events[i].Mark.Row}\" data-m=\"{events[i].Mark.Key}\">{events[i].Mark.Label}</a>");
            else
                reopened.Insert(0, events[i]);
            html.AppendLiteral("</span>");
        }
        events.RemoveRange(outermost, events.Count - outermost);
        foreach ((TextSpan Place, Mark Mark) again in reopened)
            OpenEvent(again, first: false);
    }

    private void Words(TextSpan place)
    {
        Html words = Bidi.Words(place.In(text));
        if (links.Count == 0)
        {
            html.AppendFormatted(words);
            return;
        }
        List<(TextSpan Place, Mark Mark)> here = [.. links.OrderBy(l => l.Mark.Layer).ThenBy(l => l.Place.Length).ThenBy(l => l.Mark.Key, StringComparer.Ordinal)];
        Mark lead = here[0].Mark;
        List<string> begun = [.. here.Where(l => l.Place.Start == place.Start).Select(l => l.Mark.Key)];
        // One element has one id: marks that begin together share their words through spans within the link.
        foreach (string key in begun.Skip(1))
            words = $"<span id=\"m-{key}\">{words}</span>";
        string classes = string.Join(' ', here.Select(l => l.Mark.Layer.Class()).Distinct().Concat(here.Select(l => l.Mark.Style).Where(s => s.Length > 0).Take(1)));
        bool part = here[0].Place.End > place.End;
        string says = string.Join("; ", here.Select(l => l.Mark.Says).Where(s => s.Length > 0));
        html.AppendFormatted($"<a class=\"m {classes}{(part ? " part" : "")}\"");
        if (begun.Count > 0)
            html.AppendFormatted($" id=\"m-{begun[0]}\"");
        else
            html.AppendLiteral(" tabindex=\"-1\"");
        html.AppendFormatted($" href=\"#{lead.Row}\" data-m=\"{string.Join(' ', here.Select(l => l.Mark.Key))}\" data-id=\"{lead.Label}\"");
        if (says.Length > 0)
            html.AppendFormatted($" aria-description=\"{says}\"");
        html.AppendFormatted($">{words}</a>");
    }
}
