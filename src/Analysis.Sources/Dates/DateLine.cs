namespace Analysis.Articles;

/// <summary>A line that says when an article was published or changed, and little else.</summary>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Modified">The day of the last change, or null.</param>
internal readonly record struct DateLine(PageDate? Published, PageDate? Modified)
{
    /// <summary>Beside dates and their labels a date line may hold this many other words, all of them capitalised: a place, an outlet.</summary>
    private const int MostOtherWords = 4;

    private const int Longest = 160;

    /// <summary>Reads a line; false where it holds no date with a day, or says more than a date line does.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out DateLine read, DayOrder order = DayOrder.Unknown)
    {
        read = default;
        line = line.Trim();
        if (line.Length is < 6 or > Longest)
            return false;
        List<PageDate> dates = DateScanner.All(line, order);
        dates.RemoveAll(d => d.Month == 0);
        if (dates.Count == 0)
            return false;
        int others = 0, from = 0;
        foreach (PageDate date in dates)
        {
            ReadOnlySpan<char> before = line[from..date.Start];
            bool modified = Count(before, ref others);
            from = date.End;
            if (modified)
                read = read with { Modified = read.Modified ?? date };
            else
                read = read with { Published = read.Published ?? date };
        }
        Count(line[from..], ref others);
        return others == 0 || (others <= MostOtherWords && line[^1] is not ('.' or '?' or '!'));
    }

    /// <summary>Counts the words that belong to no date line; a word in lower case counts as many. Whether the words label a change.</summary>
    private static bool Count(ReadOnlySpan<char> text, ref int others)
    {
        bool modified = false;
        int at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            int label = Math.Max(PageWords.Modified.Leads(text[at..]), PageWords.Published.Leads(text[at..]));
            if (label > 0)
            {
                modified |= PageWords.Modified.Has(text.Slice(at, label));
                at += label;
                continue;
            }
            int end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or '|' or '•' or '/' or '(' or ')'))
                end++;
            ReadOnlySpan<char> word = text[at..end].TrimEnd(".:");
            if (!word.ContainsAnyExceptInRange('0', ':') || PageWords.Weekdays.Has(word) || PageWords.DateFiller.Has(word))
                others += 0;
            else
                others += char.IsLower(word[0]) ? MostOtherWords + 1 : 1;
            at = end;
        }
        return modified;
    }
}
