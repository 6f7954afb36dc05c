namespace Analysis.Articles;

/// <summary>An author as a byline gives one.</summary>
/// <param name="Start">Where the name begins in the line.</param>
/// <param name="Length">Length of the name.</param>
/// <param name="Name">The name, without "By", degrees and addresses.</param>
/// <param name="Affiliation">Role or outlet as printed behind the name, or null.</param>
/// <param name="IsAgency">Whether it is a news agency.</param>
internal readonly record struct Credit(int Start, int Length, string Name, string? Affiliation, bool IsAgency);

/// <summary>Reads the authors of a line: "By Amy Low and Ben Hay, Staff Writers | April 3, 2012", "Posted on May 5, 2020 by Cy Dee".</summary>
internal static class Byline
{
    /// <summary>What ends the part of a line that names authors.</summary>
    private static readonly string[] stops = ["|", "•", "·", "¦", " - ", " – ", " — ", " / ", "@", " (", "\t", "\n", " for ", " on ", "Updated", "Published", "Posted", "Last ", "Follow", " min read", " → ", " » "];

    /// <summary>The length of a label such as "By" or "Written by:" with which the line begins, with what follows up to the name; 0 for none.</summary>
    public static int Label(ReadOnlySpan<char> line)
    {
        int length = PageWords.Byline.Leads(line);
        if (length == 0 || PageWords.OtherCredit.Leads(line) > length)
            return 0;
        ReadOnlySpan<char> label = line[..length];
        bool byItself = label.EndsWith("by", StringComparison.OrdinalIgnoreCase) || label[^1] == ':';
        int at = length;
        while (at < line.Length && line[at] is ' ' or '\u00A0' or ':' or '\t' or '\n' or '\r' or '-' or '–' or '|')
            at++;
        bool colon = line[length..at].Contains(':') || at == line.Length;
        return byItself || colon ? at : 0;
    }

    /// <summary>The authors that a line names; none where it is no byline.</summary>
    /// <param name="line">The line.</param>
    /// <param name="labelled">Whether the names were announced as authors before the line, so that any name will do.</param>
    public static List<Credit> Read(string line, bool labelled = false)
    {
        List<Credit> found = [];
        int from = Label(line);
        bool announced = labelled || from > 0;
        if (from == 0)
        {
            int by = InnerBy(line);
            if (by > 0)
                (from, announced) = (by, true);
        }
        if (from == 0 && PageWords.OtherCredit.Leads(line) > 0)
            return found;
        List<PageDate> dates = DateScanner.All(line.AsSpan(from));
        int end = line.Length;
        if (dates.Count > 0)
        {
            if (line.AsSpan(from, dates[0].Start).Trim().IsEmpty)
            {
                int last = 0;
                while (last + 1 < dates.Count && dates[last + 1].Start <= dates[last].End + 3)
                    last++;
                end = last + 1 < dates.Count ? from + dates[last + 1].Start : line.Length;
                from += dates[last].End;
                while (from < end && line[from] is ' ' or '|' or '•' or '·' or '-' or '–' or ',' or '/')
                    from++;
                int label = Label(line.AsSpan(from, end - from));
                announced |= label > 0;
                from += label;
            }
            else
            {
                end = from + WithoutDateLabels(line.AsSpan(from, dates[0].Start));
            }
        }
        Segment(line, from, end, announced, found);
        return found;
    }

    /// <summary>Reads names split by commas, "and", "&amp;", with roles and degrees between them.</summary>
    private static void Segment(string line, int from, int end, bool announced, List<Credit> found)
    {
        foreach (string stop in stops)
        {
            int at = line.IndexOf(stop, from, end - from, StringComparison.Ordinal);
            if (at > from)
                end = at;
        }
        if (CutOutlet(line, from, end) is { } cut)
        {
            found.Add(new(from, cut - from, line[from..cut], line[cut..end].Trim(), false));
            return;
        }
        foreach ((int start, int stop) in Pieces(line, from, end))
        {
            string piece = line[start..stop];
            if (PageWords.Degree.Has(piece) || PageWords.Degree.Has(piece.TrimEnd('.')))
                continue;
            if (found.Count > 0 && PageWords.Suffix.Has(piece))
            {
                Credit last = found[^1];
                found[^1] = last with { Length = stop - last.Start, Name = line[last.Start..stop] };
            }
            else if (found.Count > 0 && (Affiliation.Looks(piece) || PageWords.Agency.Has(piece) || (!NameShape.IsPerson(piece) && found[^1].Affiliation is not null)))
            {
                string? before = found[^1].Affiliation;
                found[^1] = found[^1] with { Affiliation = before is null ? piece : $"{before}, {piece}" };
            }
            else if (NameShape.IsPerson(piece) || (announced && NameShape.IsAuthor(piece) && (found.Count == 0 || !Affiliation.Looks(piece))))
            {
                int nameEnd = WithoutDegree(line, start, stop);
                found.Add(new(start, nameEnd - start, line[start..nameEnd], null, PageWords.Agency.Has(line.AsSpan(start, nameEnd - start))));
            }
            else if (found.Count == 0)
            {
                return;
            }
        }
    }

    /// <summary>"Amy Low Springfield Gazette": pages glue the outlet to the name. The end of the name, or null.</summary>
    private static int? CutOutlet(string line, int from, int end)
    {
        int at = from, words = 0, cut = -1;
        bool outlet = false;
        while (at < end)
        {
            int stop = line.IndexOf(' ', at, end - at);
            stop = stop < 0 ? end : stop;
            ReadOnlySpan<char> word = line.AsSpan(at, stop - at);
            if (word.IsEmpty || word[^1] is ',' or ';' || word.SequenceEqual("and"))
                return null;
            words++;
            if (words == 2 && word.Length > 2)
                cut = stop;
            if (words == 3 && cut < 0)
                cut = stop;
            outlet |= words > 2 && cut > 0 && at > cut && PageWords.Institution.Has(word);
            at = stop + 1;
        }
        return outlet && words > 3 && NameShape.IsPerson(line.AsSpan(from, cut - from)) && !Affiliation.Looks(line.AsSpan(from, end - from)) ? cut : null;
    }

    private static IEnumerable<(int Start, int End)> Pieces(string line, int from, int end)
    {
        int start = from;
        for (int i = from; i <= end; i++)
        {
            int joint = i == end ? 1 : Joint(line, i, end);
            if (joint == 0)
                continue;
            (int s, int e) = (start, i);
            while (s < e && (char.IsWhiteSpace(line[s]) || line[s] is '.' or '*' or '-'))
                s++;
            while (e > s && (char.IsWhiteSpace(line[e - 1]) || line[e - 1] is ':' or '*' or '-' || (line[e - 1] == '.' && !EndsInAbbreviation(line.AsSpan(s, e - s)))))
                e--;
            if (e > s)
                yield return (s, e);
            start = i + joint;
            i = start - 1;
        }
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> piece)
    {
        int word = piece.LastIndexOf(' ') + 1;
        return piece.Length - word <= 3 || PageWords.Degree.Has(piece[word..]);
    }

    private static int Joint(string line, int at, int end)
    {
        if (line[at] is ',' or ';' or '&' or '+')
            return 1;
        foreach (string word in (ReadOnlySpan<string>)[" and ", " And ", " AND ", " with ", " et ", " und ", " y "])
        {
            if (end - at >= word.Length && line.AsSpan(at, word.Length).SequenceEqual(word))
                return word.Length;
        }
        return 0;
    }

    /// <summary>The end of "Amy Low PhD" without the degree.</summary>
    private static int WithoutDegree(string line, int start, int end)
    {
        for (int space = line.LastIndexOf(' ', end - 1, end - start); space > start; space = line.LastIndexOf(' ', end - 1, end - start))
        {
            ReadOnlySpan<char> last = line.AsSpan(space + 1, end - space - 1);
            if (!PageWords.Degree.Has(last.TrimEnd('.')) || (last.Length < 3 && !(last.SequenceEqual("MD") || last.SequenceEqual("RD"))))
                break;
            end = space;
        }
        return end;
    }

    /// <summary>Behind " by " in a line whose beginning is nothing but a date and its labels; 0 where there is none.</summary>
    private static int InnerBy(string line)
    {
        int at = line.IndexOf("by ", StringComparison.OrdinalIgnoreCase);
        while (at > 0 && char.IsLetter(line[at - 1]) && !char.IsDigit(line[at - 1]))
            at = line.IndexOf("by ", at + 1, StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
            return 0;
        ReadOnlySpan<char> before = line.AsSpan(0, at).TrimEnd(" |•·-–—/,");
        return DateLine.TryRead(before, out _) || PageWords.Published.Has(before) || PageWords.Furniture.Has(before) ? at + 3 : 0;
    }

    private static int WithoutDateLabels(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text;
        while (true)
        {
            rest = rest.TrimEnd(" |•·-–—/,:.\t\n");
            int word = rest.LastIndexOfAny(' ', '\n', '|') + 1;
            ReadOnlySpan<char> last = rest[word..];
            if (last.IsEmpty || !(PageWords.Weekdays.Has(last) || PageWords.Published.Has(last) || PageWords.Modified.Has(last) || PageWords.DateFiller.Has(last)))
                return rest.Length;
            rest = rest[..word];
        }
    }
}
