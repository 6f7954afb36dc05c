namespace Analysis.Articles;

/// <summary>Finds the news agency that a text comes from: one that signs, one behind an author's name, or one in brackets behind the place at the beginning of the text.</summary>
internal static class WireService
{
    /// <summary>How far into the first paragraph a dateline goes: "TEHRAN, May 3 (IRNA) - ".</summary>
    private const int LongestDateline = 90;

    public static Stated<string>? Of(IReadOnlyList<Author> authors, string firstParagraph)
    {
        foreach (Author author in authors)
        {
            if (PageWords.Agency.Has(author.Name))
                return new(author.Name, author.Place, author.Source);
            foreach (string part in author.Affiliation?.Split(',', StringSplitOptions.TrimEntries) ?? [])
            {
                if (PageWords.Agency.Has(part))
                    return new(part, null, $"affiliation of {author.Name}");
            }
        }
        return Dateline(firstParagraph) is { } agency ? new(agency, null, "dateline") : null;
    }

    /// <summary>The agency of "PARIS (AFP) — …", "(Reuters) - …" and "TEHRAN, May 3, IRNA – …", which a dash or colon follows.</summary>
    private static string? Dateline(string paragraph)
    {
        string head = paragraph[..Math.Min(paragraph.Length, LongestDateline)];
        int dash = head.AsSpan().IndexOfAny('–', '—');
        foreach (string joint in (ReadOnlySpan<string>)[" - ", " -- ", ") -", "): "])
        {
            int at = head.IndexOf(joint, StringComparison.Ordinal);
            dash = at >= 0 && (dash < 0 || at < dash) ? joint[0] == ')' ? at + 1 : at : dash;
        }
        if (dash <= 0)
            return null;
        string dateline = head[..dash].TrimEnd();
        int bracket = dateline.LastIndexOf('('), from = Math.Max(bracket, dateline.LastIndexOfAny([',', '/'])) + 1;
        string agency = dateline[from..].Trim(' ', ')');
        return PageWords.Agency.Has(agency) && (bracket >= 0 || from > 0) ? agency : null;
    }
}
