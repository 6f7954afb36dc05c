namespace Analysis.Articles;

/// <summary>
/// Chooses the headline among the first lines of a pasted text. The first line is the headline of most pastes; where the furniture of a page was
/// pasted along, the headline is the line of some length whose words the text takes up again and which a byline, a date or running text follows.
/// </summary>
internal static class TitleLine
{
    private const int MostLines = 80, Longest = 300, LongestHeadline = 160;

    /// <summary>How much worse than the best line an earlier one may do: in general, right above a standfirst, and where it is as short as a section's name.</summary>
    private const double Margin = 0.45, WideMargin = 0.8, NarrowMargin = 0.1;

    private const int FewestWords = 3, ShortHeadline = 6, LongHeadline = 17;

    /// <summary>How far above a line that does better a headline may stand.</summary>
    private const int Neighbours = 4;

    /// <summary>Running text begins where so many of so many lines are prose.</summary>
    private const int DenseLines = 8, DenseProse = 3;

    /// <summary>The index of the headline, or -1 where the text begins without one.</summary>
    public static int Choose(string text, List<PlainLine> lines)
    {
        int end = FirstProse(text, lines);
        if (end == 0 && lines.Count > 0 && !ShortQuestion(text, lines))
            return -1;
        if (end == lines.Count && IsNote(text, lines))
            return -1;
        Dictionary<string, int> body = Words(text, lines, end);
        double[] scores = new double[Math.Min(Math.Max(end, 1), lines.Count)];
        int best = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Score(text, lines, i, body);
            if (scores[i] > (best < 0 ? 0 : scores[best]))
                best = i;
        }
        // Standfirsts and captions follow the headline and have more of the text's words than it: an earlier line that does well goes first.
        for (int i = Math.Max(0, best - Neighbours); i < best; i++)
        {
            if (scores[i] >= scores[best] - Allowance(text, lines, i, best))
                return i;
        }
        return best;
    }

    /// <summary>Whether a text without running prose is nothing but a sentence or two: its first line states something and names nothing below it.</summary>
    private static bool IsNote(string text, List<PlainLine> lines) =>
        lines.Count == 1 || (lines.Count > 1 && text[lines[0].End - 1] == '.' && !MetadataFollows(text, lines, 0));

    /// <summary>How much worse a line above the best one may do and still be the headline; less than nothing where it is none.</summary>
    private static double Allowance(string text, List<PlainLine> lines, int earlier, int best)
    {
        ReadOnlySpan<char> above = text.AsSpan(lines[earlier].Start, lines[earlier].Length), below = text.AsSpan(lines[best].Start, lines[best].Length);
        int words = Words(above), longer = Words(below);
        if (words < FewestWords || above.EndsWith(below, StringComparison.Ordinal))
            return double.NegativeInfinity;
        // The line right above a long sentence is the headline of that standfirst; a section's name stands above a headline of like length.
        bool standfirst = longer >= LongHeadline || (words >= ShortHeadline && longer > words);
        return earlier + 1 == best && standfirst ? WideMargin : words < ShortHeadline && !standfirst ? NarrowMargin : Margin;
    }

    /// <summary>The words of a line that have a letter.</summary>
    private static int Words(ReadOnlySpan<char> line)
    {
        int words = 0;
        foreach (Range range in line.Split(' '))
            words += line[range].ContainsAnyExceptInRange('\0', '@') ? 1 : 0;
        return words;
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

    /// <summary>Where running text begins: the first line of prose that more prose follows.</summary>
    private static int FirstProse(string text, List<PlainLine> lines)
    {
        int first = -1, longest = -1;
        for (int i = 0; i < lines.Count && i < MostLines; i++)
        {
            if (!LineKinds.IsProse(text, lines[i]) || lines[i].Length < 60 || LineKinds.IsNotice(text.AsSpan(lines[i].Start, lines[i].Length)))
                continue;
            if (IsHeadlineOrCaption(text, lines, i))
                continue;
            first = first < 0 ? i : first;
            longest = longest < 0 || lines[i].Length > 2 * lines[longest].Length ? i : longest;
            int prose = 0;
            for (int j = i; j < lines.Count && j < i + DenseLines; j++)
                prose += LineKinds.IsProse(text, lines[j]) && lines[j].Length >= 60 ? 1 : 0;
            if (prose >= DenseProse || (prose > 0 && i + prose == lines.Count))
                return i;
        }
        return first < 0 ? Math.Min(lines.Count, MostLines) : Math.Max(first, longest);
    }

    /// <summary>A headline may end like a sentence, and a caption does: the one before metadata or running text of which it is none, the other before the picture's credit.</summary>
    private static bool IsHeadlineOrCaption(string text, List<PlainLine> lines, int i)
    {
        if (i + 1 >= lines.Count)
            return false;
        ReadOnlySpan<char> line = text.AsSpan(lines[i].Start, lines[i].Length);
        if (LineKinds.IsCaption(text.AsSpan(lines[i + 1].Start, lines[i + 1].Length)))
            return true;
        if (line.Length > LongestHeadline)
            return false;
        bool called = line[^1] is '!' or '?' && !line.Contains(". ", StringComparison.Ordinal) && LineKinds.IsProse(text, lines[i + 1]) && lines[i + 1].Length > line.Length;
        return called || MetadataFollows(text, lines, i);
    }

    private static double Score(string text, List<PlainLine> lines, int i, Dictionary<string, int> body)
    {
        ReadOnlySpan<char> line = text.AsSpan(lines[i].Start, lines[i].Length);
        if (line.Length > Longest || LineKinds.IsFurniture(line) || LineKinds.IsBreadcrumb(line) || LineKinds.IsCaption(line) || LineKinds.IsNotice(line)
            || IsAnnounced(text, lines, i) || DateLine.TryRead(line, out _) || Byline.Label(line) > 0 || PageWords.Keywords.Leads(line) > 0 && line.Contains(':'))
            return 0;
        int words = line.Count(' ') + 1;
        double score = Math.Min(words, 8) / 8.0;
        if (words < 3)
            score *= i == 0 ? 0.8 : 0.4;
        // The first line is the headline, unless what follows shows that the page's furniture was pasted along.
        if (i == 0)
            score += words > 3 && !FurnitureFollows(text, lines) ? 0.6 : 0.3;
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

    /// <summary>Whether the line above says that this one is a caption, an advertisement or the role of the author.</summary>
    private static bool IsAnnounced(string text, List<PlainLine> lines, int i)
    {
        if (i == 0)
            return false;
        ReadOnlySpan<char> above = text.AsSpan(lines[i - 1].Start, lines[i - 1].Length), line = text.AsSpan(lines[i].Start, lines[i].Length);
        return PageWords.Promotion.Has(above) || (above.Length < 40 && above[^1] is ',' or ':' && LineKinds.IsCaption(above)) || (Byline.Label(above) > 0 && Affiliation.Looks(line));
    }

    /// <summary>Whether the line below the first one says neither who nor when and is no text, as menus and lists of other articles do.</summary>
    private static bool FurnitureFollows(string text, List<PlainLine> lines) =>
        lines.Count > 1 && lines[1].Length < 60 && !MetadataFollows(text, lines, 0) && Byline.Read(lines[1].In(text)).Count == 0;

    /// <summary>Whether a byline or a date stands within the next three lines.</summary>
    private static bool MetadataFollows(string text, List<PlainLine> lines, int i)
    {
        for (int next = i + 1; next < lines.Count && next <= i + 3; next++)
        {
            ReadOnlySpan<char> line = text.AsSpan(lines[next].Start, lines[next].Length);
            if (line.Length < 160 && (DateLine.TryRead(line, out _) || (Byline.Label(line) > 0 && line.Length < 100) || IsDatedByline(line)))
                return true;
        }
        return false;
    }

    /// <summary>"Ann Lee, General Editor, Harbour NewsDec 19, 2023, 05:30 PM".</summary>
    private static bool IsDatedByline(ReadOnlySpan<char> line) => DateScanner.First(line) is { Day: > 0 } && Byline.Read(line.ToString()).Count > 0;

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
