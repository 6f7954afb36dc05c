using Analysis.Text;

namespace Analysis.Articles;

/// <summary>Reads pasted plain text: headline, date line, byline with role and institution, body, keywords, related titles.</summary>
internal static class PlainTextReader
{
    /// <summary>How many lines are read when only the day of publication is asked for.</summary>
    private const int HeadOnly = 60;

    public static Article Read(string text, string key, string? path)
    {
        List<PlainLine> lines = PlainLine.Unwrapped(text, PlainLine.Of(text));
        int title = TitleLine.Choose(text, lines);
        HeadLines head = new(text, lines);
        head.Read(title);
        TailLines tail = new(text, lines);
        tail.Read(head.BodyFrom);
        List<TextSpan> body = Body(text, lines, head.BodyFrom, tail.BodyEnd);
        Metadata metadata = Metadata.None with
        {
            Title = title < 0 ? null : new(lines[title].In(text), lines[title].Span, "first line"),
            Subtitle = head.Subtitle,
            Authors = head.Authors,
            Keywords = tail.Keywords,
            Related = tail.Related,
            Language = LanguageGuess.Of(BodyText(text, body)) is { } language ? new(language, null, "words of the text") : null,
        };
        return new(key, path, text, StatedDates.Apply(metadata, head.Published ?? head.OnlyModified, head.Modified), body);
    }

    /// <summary>The day of publication that a date line near the top states, or null.</summary>
    public static DateOnly? Published(string text)
    {
        List<PlainLine> lines = PlainLine.Of(text, most: HeadOnly);
        int title = TitleLine.Choose(text, lines);
        HeadLines head = new(text, lines);
        head.Read(title);
        return (head.Published ?? head.OnlyModified)?.Value.Date;
    }

    private static List<TextSpan> Body(string text, List<PlainLine> lines, int from, int end)
    {
        List<TextSpan> body = [];
        for (int i = from; i < end; i++)
        {
            if (LineKinds.IsProse(text, lines[i]) || (PlainLine.IsListItem(text, lines[i]) && lines[i].Length > 8))
                body.Add(lines[i].Span);
        }
        if (body.Count == 0)
        {
            // A note of a line or two has no paragraphs of any length: all of it is body.
            for (int i = from; i < end; i++)
                body.Add(lines[i].Span);
        }
        return body;
    }

    private static string BodyText(string text, List<TextSpan> body) => string.Join('\n', body.Take(12).Select(p => p.In(text)));
}
