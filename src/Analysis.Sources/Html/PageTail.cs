namespace Analysis.Articles;

/// <summary>What stands behind the body of a page: a byline or a date that says what it is ("By: Ann Lee", "Last updated: June 2022"), and notes on the author.</summary>
internal sealed class PageTail
{
    private const int MostLines = 24, LongestLine = 400, LongestLabelled = 120;

    private readonly List<Author> authors = [];

    /// <summary>The people of bylines with a label.</summary>
    public IReadOnlyList<Author> Authors => authors;

    public Stated<PageDate>? Published { get; private set; }

    public Stated<PageDate>? Modified { get; private set; }

    /// <summary>The notes on authors, in order.</summary>
    public IReadOnlyList<AuthorNote> Notes { get; private set; } = [];

    public static PageTail Read(Page page, PageBody body, DayOrder order)
    {
        PageTail tail = new();
        List<AuthorNote> notes = [];
        foreach (string paragraph in body.Paragraphs.TakeLast(AuthorNote.LastParagraphs).Select(p => p.In(body.Text)))
            Note(paragraph, notes, alone: false);
        int taken = 0;
        for (int i = body.LastLine + 1; i < page.Lines.Count && taken < MostLines; i++)
        {
            PageLine line = page.Lines[i];
            const Zone Passed = Zone.Related | Zone.Comments | Zone.Hidden | Zone.Navigation | Zone.Figure;
            if ((line.Zone & Passed) != 0 || ((line.Zone & Zone.Footer) != 0 && (line.Zone & Zone.Article) == 0) || line.Text.Length > LongestLine)
                continue;
            taken++;
            string next = i + 1 < page.Lines.Count ? page.Lines[i + 1].Text : "";
            tail.ReadByline(line.Text, next);
            tail.ReadDate(line.Text, order);
            bool headed = i > 0 && PageWords.AuthorHeading.Has(page.Lines[i - 1].Text.TrimEnd(':', ' '));
            Note(line.Text, notes, alone: headed || (line.Zone & Zone.AuthorBox) != 0);
        }
        tail.Notes = notes;
        return tail;
    }

    private void ReadByline(string line, string next)
    {
        if (authors.Count > 0 || line.Length > LongestLabelled || PageWords.OtherCredit.Leads(line) > 0)
            return;
        int label = Byline.Label(line);
        List<Credit> credits = label > 0 ? Byline.Read(label >= line.Length ? next : line, labelled: true) : [];
        authors.AddRange(credits.Select(c => AuthorNames.Author(c, null, "byline behind the text")).Where(a => a.Family is not null));
    }

    private void ReadDate(string line, DayOrder order)
    {
        if (line.Length > LongestLabelled || (PageWords.Published.Leads(line) == 0 && PageWords.Modified.Leads(line) == 0) || !DateLine.TryRead(line, out DateLine read, order))
            return;
        if (read.Published is { } published)
            Published ??= new(published, null, "date behind the text");
        if (read.Modified is { } modified)
            Modified ??= new(modified, null, "update line behind the text");
    }

    private static void Note(string text, List<AuthorNote> notes, bool alone)
    {
        if (AuthorNote.TryRead(text, alone, out AuthorNote? note))
            notes.Add(note);
    }
}
