namespace Analysis.Articles;

/// <summary>What a line of a pasted text looks like by itself.</summary>
internal static class LineKinds
{
    private const int LongestNotice = 600;

    /// <summary>Whether a line is running text: a sentence of some length.</summary>
    public static bool IsProse(string text, PlainLine line)
    {
        if (line.Length < 25)
            return false;
        ReadOnlySpan<char> s = text.AsSpan(line.Start, line.Length);
        int words = s.Count(' ') + 1;
        if (PlainLine.EndsSentence(text, line))
            return words >= 5 && !IsCaption(s) && !IsFurniture(s);
        return line.Length >= 200 && words >= 25 && !IsCaption(s) && s.IndexOfAny(".,;") >= 0;
    }

    /// <summary>Whether a line is part of the page around the article: "Share this", "Advertisement".</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line)
    {
        line = line.Trim(" .|•·:-–—\u00A0");
        return line.IsEmpty || PageWords.Furniture.Has(line) || !ContainsLetter(line);
    }

    /// <summary>Notices of the page: cookies, commissions, copyright.</summary>
    public static bool IsNotice(ReadOnlySpan<char> line) => line.Length < LongestNotice && line.IndexOfAny(PageWords.Notices) >= 0;

    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        if (PageWords.Caption.Leads(line) > 0)
            return true;
        return line.Length < 400 && (line.EndsWith("Getty Images", StringComparison.OrdinalIgnoreCase) || line.EndsWith("Getty Images)", StringComparison.Ordinal)
            || line.Contains("(AP Photo", StringComparison.Ordinal) || line.Contains("/Getty", StringComparison.Ordinal));
    }

    /// <summary>A path of sections: "Home / News / Cars", "Site > Blog > Region".</summary>
    public static bool IsBreadcrumb(ReadOnlySpan<char> line)
    {
        int joints = 0;
        foreach (string joint in (ReadOnlySpan<string>)[" > ", " / ", " » ", " › ", " → "])
            joints += line.Count(joint);
        return joints >= 2 || (joints == 1 && line.StartsWith("Home", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The script of most letters of a line; 0 for Latin, and the first code point of the block's kind for the rest.</summary>
    public static char Script(ReadOnlySpan<char> line)
    {
        Span<int> votes = stackalloc int[9];
        foreach (char c in line)
        {
            if (!char.IsLetter(c))
                continue;
            votes[ScriptOf(c)]++;
        }
        int best = 0;
        for (int i = 1; i < votes.Length; i++)
            best = votes[i] > votes[best] ? i : best;
        return votes[best] == 0 ? '?' : "LGCMHATEO"[best];
    }

    private static int ScriptOf(char c) => c switch
    {
        < '\u0370' or (>= '\u1E00' and < '\u1F00') => 0,
        < '\u0400' => 1,
        < '\u0530' => 2,
        < '\u0590' => 3,
        < '\u0600' => 4,
        < '\u0780' or (>= '\uFB50' and <= '\uFEFC') => 5,
        >= '\u10A0' and < '\u1100' => 6,
        >= '\u3040' and < '\uD7B0' => 7,
        _ => 8,
    };

    private static bool ContainsLetter(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }
}
