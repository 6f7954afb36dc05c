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
    /// <summary>How many words that say no role and no outlet may be glued behind a name.</summary>
    private const int MostGluedWords = 2;

    /// <summary>What ends the part of a line that names authors.</summary>
    private static readonly string[] stops = ["|", "•", "·", "⋅", "∙", "¦", " - ", " – ", " — ", " / ", "@", " (", "\t", "\n", " for ", " For ", " on ", " as told to ", "Updated", "Published", "Posted", "Last ", "Follow", " min read", " → ", " » "];

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
        bool named = label.StartsWith("author", StringComparison.OrdinalIgnoreCase) && at > length && NameShape.IsPerson(line[at..]);
        return byItself || colon || named ? at : 0;
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
        if (from >= end)
            return;
        end = WithoutAge(line, from, end);
        if (NameLength(line.AsSpan(from, end - from)) is > 0 and int cut && from + cut < end && line.AsSpan(from + cut, end - from - cut).IndexOfAny(",;") < 0)
        {
            found.Add(new(from, cut, line.Substring(from, cut), line[(from + cut)..end].Trim(), false));
            return;
        }
        foreach ((int start, int whole) in Pieces(line, from, end))
        {
            int stop = Once(line, start, whole);
            string piece = line[start..stop];
            if (PageWords.Degree.Has(piece) || PageWords.Degree.Has(piece.TrimEnd('.')))
                continue;
            if (found.Count > 0 && PageWords.Suffix.Has(piece))
            {
                Credit last = found[^1];
                found[^1] = last with { Length = stop - last.Start, Name = line[last.Start..stop] };
            }
            else if (NameShape.IsPerson(piece) || (announced && found.Count == 0 && NameShape.IsAuthor(piece)))
            {
                int nameEnd = WithoutDegree(line, start, stop);
                int glued = NameLength(line.AsSpan(start, nameEnd - start));
                string? rest = glued > 0 && start + glued < nameEnd ? line[(start + glued)..nameEnd].Trim() : null;
                nameEnd = glued > 0 ? start + glued : nameEnd;
                found.Add(new(start, nameEnd - start, line[start..nameEnd], rest, PageWords.Agency.Has(line.AsSpan(start, nameEnd - start))));
            }
            else if ((found.Count == 0 || found[^1].Affiliation is null) && NameLength(piece) is > 0 and int name)
            {
                found.Add(new(start, name, line.Substring(start, name), piece[name..].Trim(), false));
            }
            else if (found.Count == 0)
            {
                return;
            }
            else if (Affiliation.Looks(piece) || PageWords.Agency.Has(piece) || IsOutlet(piece) || found[^1].Affiliation is not null)
            {
                string? before = found[^1].Affiliation;
                found[^1] = found[^1] with { Affiliation = before is null ? piece : $"{before}, {piece}" };
            }
        }
    }

    /// <summary>"ESPN", "Phys.org", "Springfield Gazette".</summary>
    private static bool IsOutlet(string piece)
    {
        string[] words = piece.Split(' ');
        return words.Length <= 5 && words.All(w => w.Length > 0 && !char.IsLower(w[0])) && (words.Any(w => PageWords.Institution.Has(w)) || words.All(w => w.All(char.IsUpper)) || (words.Length == 1 && piece.IndexOf('.') is > 0 and int dot && dot < piece.Length - 2));
    }

    /// <summary>
    /// The length of the name with which a phrase begins where pages glued an outlet or role behind it ("Amy Low Springfield Gazette",
    /// "Amy LowStaff Writer", "Amy Low SPN"); 0 where nothing is glued on.
    /// </summary>
    private static int NameLength(ReadOnlySpan<char> phrase)
    {
        int at = 0, words = 0, second = 0, third = 0;
        bool capitals = true, initial = false;
        while (at < phrase.Length && words < 5)
        {
            int space = phrase[at..].IndexOf(' ');
            int stop = space < 0 ? phrase.Length : at + space;
            ReadOnlySpan<char> word = phrase[at..stop];
            if (word.IsEmpty || word[^1] is ',' or ';' || word is "and" or "And" or "AND" or "&")
                return 0;
            bool upper = word.Length > 1 && word.ContainsAnyInRange('A', 'Z') && !word.ContainsAnyInRange('a', 'z') && word[^1] != '.';
            if (words == 0)
                capitals = upper;
            if (words is 1 or 2 && Seam(word) is > 0 and int seam && NameShape.IsPerson(phrase[..(at + seam)]))
                return at + seam;
            bool mixed = word.Length > 3 && char.IsUpper(word[1]) && char.IsUpper(word[2]) && !upper && !capitals;
            bool role = PageWords.Role.Leads(phrase[at..]) > 0;
            if (words >= 2 && (IsInstitution(word) || PageWords.NotName.Has(word) || role || mixed || (upper && !capitals && word.Length > 2)))
            {
                int length = words == 2 ? second : third > 0 && (initial || (role && words == 3)) ? third : second;
                return CapitalsOnly(phrase[length..]) && TellsWho(phrase[length..]) && NameShape.IsPerson(phrase[..length]) ? length : 0;
            }
            words++;
            second = words == 2 ? stop : second;
            third = words == 3 ? stop : third;
            initial |= words == 2 && word.Length <= 2;
            at = stop + 1;
        }
        return 0;
    }

    /// <summary>Where a word such as "LowStaff" is glued together of two; 0 for "McKay" and "DeSoto".</summary>
    private static int Seam(ReadOnlySpan<char> word)
    {
        for (int i = 3; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && !word[..i].SequenceEqual("Mac") && !word[..i].SequenceEqual("Fitz") && !word[..i].SequenceEqual("Van"))
                return i;
        }
        return 0;
    }

    private static bool CapitalsOnly(ReadOnlySpan<char> rest)
    {
        foreach (Range range in rest.Split(' '))
        {
            ReadOnlySpan<char> word = rest[range];
            if (!word.IsEmpty && char.IsLower(word[0]) && !(word is "and" or "of" or "the" or "for" or "at" || PageWords.Role.Leads(word) > 0 || word is "staff" or "senior"))
                return false;
        }
        return true;
    }

    /// <summary>Whether what is glued behind a name says who that is, by a role, an outlet or an abbreviation; a longer phrase without one is a headline about somebody.</summary>
    private static bool TellsWho(ReadOnlySpan<char> rest)
    {
        int words = 0;
        for (int at = 0; at < rest.Length; words++)
        {
            int space = rest[at..].IndexOf(' ');
            int stop = space < 0 ? rest.Length : at + space;
            if (stop == at)
                words--;
            else if (IsInstitution(rest[at..stop]) || PageWords.Role.Leads(rest[at..]) > 0)
                return true;
            at = stop + 1;
        }
        return words <= MostGluedWords;
    }

    /// <summary>"Gazette", "Courier-Post".</summary>
    private static bool IsInstitution(ReadOnlySpan<char> word) => PageWords.Institution.Has(word) || (word.LastIndexOf('-') is > 0 and int hyphen && PageWords.Institution.Has(word[(hyphen + 1)..]));

    /// <summary>Cuts "2 months ago" or "5 min read" off the end of a line.</summary>
    private static int WithoutAge(string line, int from, int end)
    {
        int digit = line.AsSpan(from, end - from).IndexOfAnyInRange('0', '9');
        return digit > 0 && line[from + digit - 1] == ' ' && WithoutDateLabels(line.AsSpan(from, end - from)) is > 0 and int length && length <= digit ? from + length : end;
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

    /// <summary>The end of the first half of "Amy Low Amy Low", as a picture's text and a link make it.</summary>
    private static int Once(string line, int start, int end)
    {
        int half = (end - start) / 2;
        bool doubled = half > 3 && (end - start) % 2 == 1 && line[start + half] == ' ' && line.AsSpan(start, half).SequenceEqual(line.AsSpan(start + half + 1, half));
        return doubled ? start + half : end;
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

    /// <summary>Whether a line names its authors behind a date: "Posted on May 5, 2020 by …".</summary>
    public static bool HasInnerLabel(string line) => InnerBy(line) > 0;

    /// <summary>Behind " by " in a line whose beginning is nothing but a date and its labels; 0 where there is none.</summary>
    private static int InnerBy(string line)
    {
        int at = line.IndexOf("by ", StringComparison.OrdinalIgnoreCase);
        while (at > 0 && char.IsLetter(line[at - 1]) && !char.IsDigit(line[at - 1]))
            at = line.IndexOf("by ", at + 1, StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
            return 0;
        ReadOnlySpan<char> before = line.AsSpan(0, at).TrimEnd(" |•·-–—/,");
        if (PageWords.OtherCredit.Leads(line) > 0)
            return 0;
        return DateLine.TryRead(before, out _) || PageWords.Published.Has(before) || PageWords.Furniture.Has(before) || PageWords.NotName.Has(before) ? at + 3 : 0;
    }

    private static int WithoutDateLabels(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text;
        while (true)
        {
            rest = rest.TrimEnd(" |•·-–—/,:.\t\n");
            int word = rest.LastIndexOfAny(' ', '\n', '|') + 1;
            ReadOnlySpan<char> last = rest[word..];
            bool number = !last.ContainsAnyExceptInRange('0', ':');
            if (last.IsEmpty || !(number || PageWords.Weekdays.Has(last) || PageWords.Published.Has(last) || PageWords.Modified.Has(last) || PageWords.DateFiller.Has(last)))
                return rest.Length;
            rest = rest[..word];
        }
    }
}
