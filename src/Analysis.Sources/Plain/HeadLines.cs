using Analysis.Text;

namespace Analysis.Articles;

/// <summary>
/// Reads the lines between headline and body: byline, role and institution, dates, standfirst. A line that says "By" beats one that is just a name,
/// and of those the ones beside a date or a role beat one that only stands where bylines stand.
/// </summary>
internal sealed class HeadLines(string text, List<PlainLine> lines, DayOrder order = DayOrder.Unknown)
{
    /// <summary>How many lines below the headline are looked at, and how many of them may be running text (a standfirst, captions).</summary>
    private const int MostLines = 24, MostProse = 2;

    private const int LongestByline = 200;

    private readonly List<Author> authors = [];
    private int title, last;

    public IReadOnlyList<Author> Authors => authors;

    public Stated<PageDate>? Published { get; private set; }

    public Stated<PageDate>? Modified { get; private set; }

    /// <summary>The day of a change where no other date is shown: that of the text at hand.</summary>
    public Stated<PageDate>? OnlyModified => Published is null && Modified is not null ? Modified with { Source = $"{Modified.Source} (no other date is shown)" } : null;

    public Stated<string>? Subtitle { get; private set; }

    /// <summary>The first line after the last one that was read as metadata.</summary>
    public int BodyFrom { get; private set; }

    /// <summary>Reads from the line after the headline (<paramref name="titleLine"/>, or -1).</summary>
    public void Read(int titleLine)
    {
        title = titleLine;
        BodyFrom = title + 1;
        last = LastLine();
        ReadDates();
        if (!ReadBylines(Labelled) && !ReadBylines(Corroborated))
            ReadBylines(InPosition);
        ReadSubtitle();
    }

    private int LastLine()
    {
        int prose = 0, i = title + 1;
        for (; i < lines.Count && i <= title + MostLines; i++)
        {
            if (LineKinds.IsProse(text, lines[i]) && !IsByline(i) && ++prose > MostProse)
                break;
        }
        return i;
    }

    private string Line(int i) => lines[i].In(text);

    /// <summary>Whether a line is a byline although it ends like a sentence: "Ann Lee May 3, 2019 Comment now!".</summary>
    private bool IsByline(int i) =>
        lines[i].Length <= LongestByline && (Byline.Label(Line(i)) > 0 || (DateScanner.First(Line(i)) is not null && Byline.Read(Line(i)).Count > 0));

    private void ReadDates()
    {
        for (int i = title + 1; i < last; i++)
        {
            string line = Line(i);
            if (!DateLine.TryRead(line, out DateLine read, order))
            {
                if (line.Length > LongestByline || Byline.Read(line).Count == 0 || DateScanner.First(line, order) is not { Day: > 0 } beside)
                    continue;
                read = new(beside, null);
            }
            if (read.Published is { } published && Published is null)
                Published = new(published, Place(i, published), "date line");
            if (read.Modified is { } modified && Modified is null)
                Modified = new(modified, Place(i, modified), "update line");
            BodyFrom = i + 1;
        }
    }

    private TextSpan Place(int i, PageDate date) => new(lines[i].Start + date.Start, date.Length);

    /// <summary>Reads the first byline of a kind and those on the lines next to it.</summary>
    private bool ReadBylines(Func<int, (List<Credit> Credits, int Line)> kind)
    {
        int end = last;
        for (int i = title + 1; i < end; i++)
        {
            (List<Credit> credits, int at) = kind(i);
            if (credits.Count == 0)
                continue;
            foreach (Credit credit in credits)
            {
                if (!authors.Any(a => string.Equals(a.Name, credit.Name, StringComparison.OrdinalIgnoreCase)))
                    authors.Add(AuthorNames.Author(credit, new TextSpan(lines[at].Start + credit.Start, credit.Length), at == i && Byline.Label(Line(i)) == 0 ? "name line" : "byline"));
            }
            i = at;
            if (authors[^1].Affiliation is null && i + 1 < lines.Count && !DateLine.TryRead(Line(i + 1), out _) && Byline.Label(Line(i + 1)) == 0 && IsAffiliation(i + 1))
                authors[^1] = AuthorNames.WithAffiliation(authors[^1], Line(++i));
            BodyFrom = Math.Max(BodyFrom, i + 1);
            end = Math.Min(end, i + 4);
        }
        return authors.Count > 0;
    }

    private (List<Credit>, int) Labelled(int i)
    {
        string line = Line(i);
        if (line.Length > LongestByline)
            return ([], i);
        int label = Byline.Label(line);
        if (IsOtherCredit(i - 1))
            return ([], i);
        if (label > 0 && label >= line.Length && i + 1 < lines.Count)
            return (Byline.Read(Line(i + 1), labelled: true), i + 1);
        List<Credit> credits = Byline.Read(line);
        return label > 0 || Byline.HasInnerLabel(line) ? (credits, i) : ([], i);
    }

    /// <summary>A line that is just a name, beside a date, a role, or with the date on the line itself.</summary>
    private (List<Credit>, int) Corroborated(int i)
    {
        string line = Line(i);
        if (IsOtherCredit(i - 1) || line.Length > LongestByline / 2 || LineKinds.IsFurniture(line) || (LineKinds.IsProse(text, lines[i]) && !IsByline(i)))
            return ([], i);
        List<Credit> credits = Byline.Read(line);
        bool near = credits.Count > 0 && (credits[0].Affiliation is not null || DateScanner.First(line) is not null || NearDate(i) || (i + 1 < lines.Count && IsAffiliation(i + 1)));
        return (near ? credits : [], i);
    }

    /// <summary>A name on one of the two lines below the headline or the standfirst.</summary>
    private (List<Credit>, int) InPosition(int i)
    {
        string line = Line(i);
        if (title < 0 || IsOtherCredit(i - 1) || line.Length > 60 || LineKinds.IsFurniture(line) || LineKinds.IsProse(text, lines[i]))
            return ([], i);
        int above = 0;
        for (int j = title + 1; j < i; j++)
            above += LineKinds.IsFurniture(Line(j)) || LineKinds.IsProse(text, lines[j]) || Line(j).Length > 60 ? 0 : 1;
        List<Credit> credits = above <= 1 && i <= title + 6 ? Byline.Read(line) : [];
        // Somebody whom the headline names is its subject.
        return (credits.Count == 1 && !Line(title).Contains(credits[0].Name.Split(' ')[^1], StringComparison.OrdinalIgnoreCase) ? credits : [], i);
    }

    /// <summary>Whether a line announces somebody other than the author: "Reviewed by".</summary>
    private bool IsOtherCredit(int i) => i > title && PageWords.OtherCredit.Leads(Line(i)) is > 0 and int length && length >= Line(i).TrimEnd(':', ' ').Length;

    private bool NearDate(int i)
    {
        for (int near = Math.Max(title + 1, i - 2); near <= i + 3 && near < last; near++)
        {
            if (near != i && DateLine.TryRead(Line(near), out _))
                return true;
        }
        return false;
    }

    private bool IsAffiliation(int i) => PageWords.Agency.Has(Line(i)) || Affiliation.Looks(Line(i)) && (!LineKinds.IsProse(text, lines[i]) || lines[i].Length < 90) && Byline.Label(Line(i)) == 0;

    private void ReadSubtitle()
    {
        int i = title + 1;
        if (title < 0 || i >= lines.Count || BodyFrom <= i || lines[i].Length is < 30 or > 320)
            return;
        string line = Line(i);
        bool other = DateLine.TryRead(line, out _) || Byline.Label(line) > 0 || LineKinds.IsCaption(line) || LineKinds.IsBreadcrumb(line) || line.Count(c => c == ' ') < 4
            || authors.Any(a => a.Place is { } p && p.Start >= lines[i].Start && p.End <= lines[i].End) || (IsAffiliation(i) && line.Length < 60);
        if (!other)
            Subtitle = new(line, lines[i].Span, "line below the headline");
    }
}
