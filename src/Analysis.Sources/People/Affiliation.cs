namespace Analysis.Articles;

/// <summary>What stands behind or below an author's name: role, institution and city, apart.</summary>
internal sealed record Affiliation(string? Role, string? Institution, string? City)
{
    /// <summary>Whether a line tells of somebody's role or institution and nothing else.</summary>
    public static bool Looks(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 4 or > 200 || line[^1] is '?' or '!' or ':' || (line[^1] == '.' && line.Length > 120))
            return false;
        return FindRole(line, out _, out _);
    }

    /// <summary>Whether a role begins within the first characters of a phrase.</summary>
    public static bool HasRole(string phrase, int within) => FindRole(phrase, out int start, out _) && start <= within;

    /// <summary>Cuts "Researcher of X Center at the Y Institute, Tehran" into role, institution and city.</summary>
    public static Affiliation Parse(string text)
    {
        text = text.Trim().TrimEnd('.', ',');
        string? city = null;
        int comma = text.LastIndexOf(',');
        if (comma > 0 && IsCity(text.AsSpan(comma + 1)))
        {
            city = text[(comma + 1)..].Trim();
            text = text[..comma].Trim();
        }
        if (!FindRole(text, out int start, out int end))
            return new(null, text.Length > 0 ? text : null, city);
        if (start > 0 && end == text.Length)
        {
            // "Seattle Times staff reporter": the outlet stands before.
            string before = text[..start].Trim();
            return HasInstitutionWord(before) || IsCapitals(before) ? new(text[start..], before, city) : new(text, null, city);
        }
        int institution = InstitutionAt(text, end);
        if (institution < 0)
            return new(text, null, city);
        string name = text[institution..].Trim();
        if (name.StartsWith("the ", StringComparison.Ordinal))
            name = name[4..];
        string role = text[..institution].TrimEnd();
        foreach (string joint in (ReadOnlySpan<string>)["of", "at", "with", "for", "in"])
            role = role.EndsWith(" " + joint, StringComparison.Ordinal) ? role[..^(joint.Length + 1)] : role;
        return new(role.TrimEnd(' ', ','), name.Length > 0 ? name : null, city);
    }

    /// <summary>Where the institution's name begins: behind the first "of", "at", "with", "for" or comma whose phrase has a word such as "Institute".</summary>
    private static int InstitutionAt(string text, int from)
    {
        int best = -1;
        foreach (string joint in (ReadOnlySpan<string>)[" of ", " at ", " with ", " for ", " in ", ", "])
        {
            for (int at = text.IndexOf(joint, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(joint, at + 1, StringComparison.Ordinal))
            {
                int phrase = at + joint.Length;
                int next = NextJoint(text, phrase);
                if ((joint == " at " || HasInstitutionWord(text[phrase..next])) && (best < 0 || phrase < best))
                    best = phrase;
            }
        }
        return best;
    }

    private static int NextJoint(string text, int from)
    {
        int end = text.Length;
        foreach (string joint in (ReadOnlySpan<string>)[" at ", " with ", ", "])
        {
            int at = text.IndexOf(joint, from, StringComparison.Ordinal);
            end = at >= 0 && at < end ? at : end;
        }
        return end;
    }

    /// <summary>The first role in a text that begins at a word.</summary>
    private static bool FindRole(ReadOnlySpan<char> text, out int start, out int end)
    {
        for (start = 0; start < text.Length; start++)
        {
            if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-'))
                continue;
            int length = PageWords.Role.Leads(text[start..]);
            end = start + length;
            if (length > 0 && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }
        end = 0;
        return false;
    }

    private static bool IsCity(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int words = 0;
        foreach (Range word in text.Split(' '))
        {
            if (text[word].IsEmpty || !char.IsUpper(text[word][0]) || PageWords.Institution.Has(text[word]) || PageWords.Role.Has(text[word]))
                return false;
            words++;
        }
        return words is >= 1 and <= 3 && text.IndexOfAnyInRange('0', '9') < 0 && !PageWords.Role.Has(text) && !PageWords.Degree.Has(text);
    }

    private static bool HasInstitutionWord(string text)
    {
        foreach (Range word in text.AsSpan().Split(' '))
        {
            if (PageWords.Institution.Has(text.AsSpan(word).Trim(",.()")) && char.IsUpper(text.AsSpan(word)[0]))
                return true;
        }
        return false;
    }

    private static bool IsCapitals(string text) => text.Length > 1 && text.All(c => char.IsUpper(c) || c is ' ' or '&' or '.');
}
