using Analysis.Text;

namespace Analysis.Articles;

/// <summary>Reads the lines between headline and body: byline, role and institution, dates, standfirst.</summary>
internal sealed class HeadLines(string text, List<PlainLine> lines)
{
    /// <summary>How many lines below the headline are looked at, and how many of them may be running text (a standfirst, captions).</summary>
    private const int MostLines = 24, MostProse = 2;

    private readonly List<Author> authors = [];

    public IReadOnlyList<Author> Authors => authors;

    public Stated<PageDate>? Published { get; private set; }

    public Stated<PageDate>? Modified { get; private set; }

    public Stated<string>? Subtitle { get; private set; }

    /// <summary>The first line after the last one that was read as metadata.</summary>
    public int BodyFrom { get; private set; }

    /// <summary>Reads from the line after the headline (<paramref name="title"/>, or -1).</summary>
    public void Read(int title)
    {
        BodyFrom = title + 1;
        int prose = 0, firstProse = -1;
        bool announced = false;
        for (int i = title + 1; i < lines.Count && i <= title + MostLines; i++)
        {
            string line = lines[i].In(text);
            if (ReadDate(line, i) | ReadByline(line, i, announced))
            {
                announced = false;
                BodyFrom = i + 1;
                continue;
            }
            int label = Byline.Label(line);
            announced = label > 0 && label >= line.Length;
            if (announced || LineKinds.IsFurniture(line))
                continue;
            if (ReadAffiliation(line, i))
            {
                BodyFrom = i + 1;
                continue;
            }
            if (!LineKinds.IsProse(text, lines[i]))
                continue;
            if (firstProse < 0)
                firstProse = i;
            if (++prose > MostProse)
                break;
        }
        if (title >= 0 && firstProse == title + 1 && BodyFrom > firstProse && lines[firstProse].Length <= 300)
            Subtitle = new(lines[firstProse].In(text), lines[firstProse].Span, "line below the headline");
        else if (title >= 0 && BodyFrom > title + 2 && IsStandfirst(title + 1))
            Subtitle = new(lines[title + 1].In(text), lines[title + 1].Span, "line below the headline");
    }

    private bool IsStandfirst(int i)
    {
        string line = lines[i].In(text);
        return line.Length is >= 40 and <= 300 && line.Contains(' ') && !DateLine.TryRead(line, out _) && Byline.Label(line) == 0 && !LineKinds.IsCaption(line)
            && !LineKinds.IsBreadcrumb(line) && !authors.Any(a => a.Place is { } p && p.Start >= lines[i].Start && p.End <= lines[i].End) && !Affiliation.Looks(line);
    }

    private bool ReadDate(string line, int i)
    {
        if (line.Length > 200 || !DateLine.TryRead(line, out DateLine read))
        {
            Credit? credit = line.Length < 200 && Byline.Read(line) is [Credit first, ..] ? first : null;
            if (credit is null || DateScanner.First(line) is not { Day: > 0 } beside || LineKinds.IsProse(text, lines[i]))
                return false;
            read = new(beside, null);
        }
        if (read.Published is { } published && Published is null)
            Published = new(published, Place(i, published), "date line");
        if (read.Modified is { } modified && Modified is null)
            Modified = new(modified, Place(i, modified), "update line");
        return true;
    }

    private TextSpan Place(int i, PageDate date) => new(lines[i].Start + date.Start, date.Length);

    private bool ReadByline(string line, int i, bool announced)
    {
        if (line.Length > 200 || (LineKinds.IsProse(text, lines[i]) && Byline.Label(line) == 0))
            return false;
        bool labelled = announced || Byline.Label(line) > 0;
        List<Credit> credits = Byline.Read(line, announced);
        if (credits.Count == 0)
            return false;
        if (!labelled && !(DateScanner.First(line) is not null || Corroborated(i)))
            return false;
        if (authors.Count > 0 && !labelled)
            return authors.Any(a => a.Name == credits[0].Name);
        foreach (Credit credit in credits)
        {
            if (authors.Any(a => string.Equals(a.Name, credit.Name, StringComparison.OrdinalIgnoreCase)))
                continue;
            authors.Add(AuthorNames.Author(credit, new TextSpan(lines[i].Start + credit.Start, credit.Length), labelled ? "byline" : "name line"));
        }
        return true;
    }

    /// <summary>A line that is just a name counts as a byline only beside a date line, a role, or a line that repeats it.</summary>
    private bool Corroborated(int i)
    {
        for (int near = Math.Max(0, i - 2); near <= i + 3 && near < lines.Count; near++)
        {
            if (near == i)
                continue;
            string line = lines[near].In(text);
            if (line.Length < 160 && DateLine.TryRead(line, out _) || (near == i + 1 && Affiliation.Looks(line) && !LineKinds.IsProse(text, lines[near])))
                return true;
        }
        return false;
    }

    private bool ReadAffiliation(string line, int i)
    {
        if (authors.Count == 0 || authors[^1].Affiliation is not null || authors[^1].Place is not { } place || !Affiliation.Looks(line))
            return false;
        if (i == 0 || lines[i - 1].End < place.Start || lines[i - 1].Start > place.Start)
            return false;
        authors[^1] = AuthorNames.WithAffiliation(authors[^1], line);
        return true;
    }
}
