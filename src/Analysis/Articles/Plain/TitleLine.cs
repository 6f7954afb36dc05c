namespace Analysis.Articles;

/// <summary>
/// Chooses the headline among the first lines of a pasted text. The first line is the headline of most pastes; where the furniture of a page was
/// pasted along, the headline is the line of some length whose words the text takes up again and which a byline, a date or running text follows.
/// </summary>
internal static class TitleLine
{
    private const int MostLines = 80, Longest = 300;

    /// <summary>The index of the headline, or -1 where the text begins without one.</summary>
    public static int Choose(string text, List<PlainLine> lines)
    {
        int end = FirstProse(text, lines);
        if (end == 0 && lines.Count > 0 && !ShortQuestion(text, lines))
            return -1;
        Dictionary<string, int> body = Words(text, lines, end);
        int best = -1;
        double most = 0;
        for (int i = 0; i < Math.Max(end, 1) && i < lines.Count; i++)
        {
            double score = Score(text, lines, i, body);
            if (score > most)
                (best, most) = (i, score);
        }
        return best;
    }

    /// <summary>A headline may end in a question mark or a full stop where running text follows.</summary>
    private static bool ShortQuestion(string text, List<PlainLine> lines) =>
        lines.Count > 2 && lines[0].Length <= 110 && lines[1].AfterBlank && Skip(text, lines, 1) < lines.Count && (text[lines[0].End - 1] is '?' or '!' || MetadataFollows(text, lines, 0));

    private static int Skip(string text, List<PlainLine> lines, int from)
    {
        while (from < lines.Count && !LineKinds.IsProse(text, lines[from]))
            from++;
        return from;
    }

    /// <summary>Where running text begins: the first of two lines of prose near each other.</summary>
    private static int FirstProse(string text, List<PlainLine> lines)
    {
        int last = -1;
        for (int i = 0; i < lines.Count && i < MostLines; i++)
        {
            if (!LineKinds.IsProse(text, lines[i]) || lines[i].Length < 60)
                continue;
            if (i == 0 || (last >= 0 && i - last <= 6) || lines[i].Length > 200)
                return last >= 0 ? last : i;
            last = i;
        }
        return last >= 0 ? last : Math.Min(lines.Count, MostLines);
    }

    private static double Score(string text, List<PlainLine> lines, int i, Dictionary<string, int> body)
    {
        ReadOnlySpan<char> line = text.AsSpan(lines[i].Start, lines[i].Length);
        if (line.Length > Longest || LineKinds.IsFurniture(line) || LineKinds.IsBreadcrumb(line) || LineKinds.IsCaption(line)
            || DateLine.TryRead(line, out _) || Byline.Label(line) > 0 || PageWords.Keywords.Leads(line) > 0 && line.Contains(':'))
            return 0;
        int words = line.Count(' ') + 1;
        double score = Math.Min(words, 8) / 8.0;
        if (words < 3)
            score *= i == 0 ? 0.8 : 0.4;
        if (i == 0)
            score += 0.3;
        score += Overlap(line, body);
        if (MetadataFollows(text, lines, i))
            score += 0.4;
        if (i + 1 < lines.Count && LineKinds.IsProse(text, lines[i + 1]))
            score += 0.25;
        if (text.AsSpan(lines[i].End).Contains(line, StringComparison.Ordinal) && words >= 3)
            score += 0.3;
        if (line[^1] == '.' && words > 8)
            score -= 0.5;
        return score - (0.01 * i);
    }

    /// <summary>Whether a byline or a date stands within the next three lines.</summary>
    private static bool MetadataFollows(string text, List<PlainLine> lines, int i)
    {
        for (int next = i + 1; next < lines.Count && next <= i + 3; next++)
        {
            ReadOnlySpan<char> line = text.AsSpan(lines[next].Start, lines[next].Length);
            if (line.Length < 160 && (DateLine.TryRead(line, out _) || (Byline.Label(line) > 0 && line.Length < 100)))
                return true;
        }
        return false;
    }

    /// <summary>How much of a line's longer words the running text has, from 0 to 1.</summary>
    private static double Overlap(ReadOnlySpan<char> line, Dictionary<string, int> body)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = body.GetAlternateLookup<ReadOnlySpan<char>>();
        int all = 0, shared = 0;
        foreach (Range range in line.SplitAny(" -–—/:,.'’“”\"()?!"))
        {
            ReadOnlySpan<char> word = line[range];
            if (word.Length < 4)
                continue;
            all++;
            shared += lookup.ContainsKey(word[..Math.Min(word.Length, 6)]) ? 1 : 0;
        }
        return all == 0 ? 0 : (double)shared / Math.Max(all, 3);
    }

    /// <summary>The beginnings of the longer words of the first lines of running text.</summary>
    private static Dictionary<string, int> Words(string text, List<PlainLine> lines, int from)
    {
        Dictionary<string, int> found = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        int prose = 0;
        for (int i = from; i < lines.Count && prose < 30; i++)
        {
            if (!LineKinds.IsProse(text, lines[i]))
                continue;
            prose++;
            ReadOnlySpan<char> line = text.AsSpan(lines[i].Start, Math.Min(lines[i].Length, 2000));
            foreach (Range range in line.SplitAny(" -–—/:,.'’“”\"()?!"))
            {
                ReadOnlySpan<char> word = line[range];
                if (word.Length >= 4)
                    lookup[word[..Math.Min(word.Length, 6)]] = 1;
            }
        }
        return found;
    }
}
