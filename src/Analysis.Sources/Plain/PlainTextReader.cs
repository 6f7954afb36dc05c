using Analysis.Text;

namespace Analysis.Articles;

/// <summary>Reads pasted plain text: headline, date line, byline with role and institution, body, keywords, related titles.</summary>
internal static class PlainTextReader
{
    /// <summary>How many lines are read when only the day of publication is asked for.</summary>
    private const int HeadOnly = 60;

    private const int LongestLine = 200;

    public static Article Read(string text, string key, string? path)
    {
        List<PlainLine> lines = PlainLine.Unwrapped(text, PlainLine.Of(text));
        int title = TitleLine.Choose(text, lines);
        HeadLines head = new(text, lines, OrderShown(text, lines));
        head.Read(title);
        TailLines tail = new(text, lines);
        tail.Read(head.BodyFrom);
        List<TextSpan> body = Body(text, lines, head.BodyFrom, tail.BodyEnd);
        List<Author> authors = AuthorNote.Complete(head.Authors, Notes(text, lines, body, tail.BodyEnd));
        Metadata metadata = Metadata.None with
        {
            Title = title < 0 ? null : new(lines[title].In(text), lines[title].Span, "first line"),
            Subtitle = head.Subtitle,
            Authors = authors,
            Agency = WireService.Of(authors, body.Count > 0 ? body[0].In(text) : ""),
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
        HeadLines head = new(text, lines, OrderShown(text, lines));
        head.Read(title);
        return (head.Published ?? head.OnlyModified)?.Value.Date;
    }

    /// <summary>Whether day or month goes first in the text's dates in figures, by the first one that can be read in one way only.</summary>
    private static DayOrder OrderShown(string text, List<PlainLine> lines)
    {
        DayOrder order = DayOrder.Unknown;
        for (int i = 0; i < lines.Count && i < HeadOnly && order == DayOrder.Unknown; i++)
            order = DateScanner.OrderShown(text.AsSpan(lines[i].Start, Math.Min(lines[i].Length, LongestLine)));
        return order;
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

    /// <summary>Notes on the author in the last paragraphs and below them.</summary>
    private static List<AuthorNote> Notes(string text, List<PlainLine> lines, List<TextSpan> body, int bodyEnd)
    {
        List<AuthorNote> notes = [];
        foreach (TextSpan paragraph in body.TakeLast(AuthorNote.LastParagraphs))
        {
            int at = lines.FindLastIndex(l => l.Start == paragraph.Start);
            if (AuthorNote.TryRead(paragraph.In(text), IsHeaded(text, lines, at), out AuthorNote? note))
                notes.Add(note);
        }
        for (int i = bodyEnd; i < lines.Count && i < bodyEnd + AuthorNote.LastParagraphs; i++)
        {
            if (AuthorNote.TryRead(lines[i].In(text), IsHeaded(text, lines, i), out AuthorNote? note))
                notes.Add(note);
        }
        return notes;
    }

    private static bool IsHeaded(string text, List<PlainLine> lines, int i) => i > 0 && PageWords.AuthorHeading.Has(text.AsSpan(lines[i - 1].Start, lines[i - 1].Length).TrimEnd(": "));

    private static string BodyText(string text, List<TextSpan> body) => string.Join('\n', body.Take(12).Select(p => p.In(text)));
}
