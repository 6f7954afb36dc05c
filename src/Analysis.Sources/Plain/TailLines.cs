using Analysis.Text;

namespace Analysis.Articles;

/// <summary>Reads what stands behind the body: keywords, related titles, notes on the author; and says where the body ends.</summary>
internal sealed class TailLines(string text, List<PlainLine> lines)
{
    private readonly List<Stated<string>> keywords = [], related = [];

    public IReadOnlyList<Stated<string>> Keywords => keywords;

    public IReadOnlyList<Stated<string>> Related => related;

    /// <summary>The first line that is no part of the body.</summary>
    public int BodyEnd { get; private set; }

    /// <summary>Reads the lines from <paramref name="bodyFrom"/> on.</summary>
    public void Read(int bodyFrom)
    {
        BodyEnd = lines.Count;
        char script = MainScript(bodyFrom);
        while (BodyEnd > bodyFrom && IsForeign(BodyEnd - 1, script))
            BodyEnd--;
        int last = BodyEnd, prose = 0, after = 0;
        for (int i = bodyFrom; i < last; i++)
            prose += LineKinds.IsProse(text, lines[i]) ? lines[i].Length : 0;
        for (int i = last - 1; i > bodyFrom; i--)
        {
            string line = lines[i].In(text);
            bool heads = IsRelatedHeading(line);
            // A list of links within the body has most of the text behind it, the tail has little.
            if ((heads || KeywordList(line) >= 0) && after * 8 <= prose)
                BodyEnd = i;
            after += LineKinds.IsProse(text, lines[i]) ? lines[i].Length : 0;
        }
        for (int i = bodyFrom; i < last; i++)
            ReadLine(i, last);
    }

    private void ReadLine(int i, int last)
    {
        string line = lines[i].In(text);
        int list = KeywordList(line);
        if (list >= 0 && keywords.Count == 0)
            ReadKeywords(lines[i].Start + list, lines[i].End);
        else if (i >= BodyEnd && related.Count == 0 && IsRelatedHeading(line))
            ReadRelated(i + 1, last);
    }

    private void ReadKeywords(int from, int end)
    {
        for (int start = from; start < end;)
        {
            int stop = text.AsSpan(start, end - start).IndexOfAny(",;،|•");
            stop = stop < 0 ? end : start + stop;
            (int s, int e) = (start, stop);
            while (s < e && (char.IsWhiteSpace(text[s]) || text[s] == '#'))
                s++;
            while (e > s && (char.IsWhiteSpace(text[e - 1]) || (text[e - 1] == '.' && stop == end)))
                e--;
            if (e > s)
                keywords.Add(new(text[s..e], TextSpan.FromBounds(s, e), "keywords line"));
            start = stop + 1;
        }
    }

    private void ReadRelated(int from, int last)
    {
        bool starred = from < last && PlainLine.IsListItem(text, lines[from]);
        for (int i = from; i < last && i < from + 20; i++)
        {
            (int s, int e) = (lines[i].Start, lines[i].End);
            ReadOnlySpan<char> line = text.AsSpan(s, e - s);
            if (starred != PlainLine.IsListItem(text, lines[i]) || KeywordList(line.ToString()) >= 0 || IsRelatedHeading(line.ToString()))
                break;
            if (!starred && (line.Count(' ') < 3 || LineKinds.IsFurniture(line) || DateLine.TryRead(line, out _)))
                continue;
            while (s < e && !char.IsLetterOrDigit(text[s]) && text[s] is not ('“' or '"' or '‘' or '\''))
                s++;
            while (e > s && (char.IsWhiteSpace(text[e - 1]) || text[e - 1] is ':' or '*'))
                e--;
            if (e > s)
                related.Add(new(text[s..e], TextSpan.FromBounds(s, e), "related list"));
        }
    }

    /// <summary>Where the list begins on a line such as "Key Words: …"; -1 where it is no such line.</summary>
    private static int KeywordList(string line)
    {
        int label = PageWords.Keywords.Leads(line);
        int colon = label;
        while (colon < line.Length && line[colon] == ' ')
            colon++;
        return label > 0 && colon < line.Length && line[colon] is ':' or '：' && line.Length < 1000 && line.AsSpan(colon + 1).Trim().Length > 0 ? colon + 1 : -1;
    }

    private static bool IsRelatedHeading(string line)
    {
        if (line.Length > 80 || PageWords.Related.Leads(line) is not (> 0 and int label))
            return false;
        return label == line.TrimEnd(' ', ':', '.').Length || line[^1] == ':'
            || line.StartsWith("More by ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("More from ", StringComparison.OrdinalIgnoreCase);
    }

    private char MainScript(int from)
    {
        Dictionary<char, int> votes = [];
        for (int i = from; i < lines.Count; i++)
        {
            char script = LineKinds.Script(text.AsSpan(lines[i].Start, lines[i].Length));
            votes[script] = votes.GetValueOrDefault(script) + lines[i].Length;
        }
        return votes.Count == 0 ? 'L' : votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key).First().Key;
    }

    private bool IsForeign(int i, char script)
    {
        char own = LineKinds.Script(text.AsSpan(lines[i].Start, lines[i].Length));
        return own != script && own != '?';
    }
}
