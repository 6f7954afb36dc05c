using System.Buffers;

namespace Analysis.Articles;

/// <summary>Tells names of people from other capitalised phrases, by their form and by words that no name has.</summary>
internal static class NameShape
{
    private const int LongestName = 60;

    private static readonly SearchValues<char> noName = SearchValues.Create("?!{}<>=\"“”[]");

    /// <summary>Whether a phrase has the form of a person's full name: two to six words, capitals or particles, no word such as "News".</summary>
    public static bool IsPerson(ReadOnlySpan<char> phrase)
    {
        phrase = phrase.Trim();
        if (phrase.Length is < 4 or > LongestName)
            return false;
        int names = 0, words = 0, initials = 0;
        bool first = true;
        bool shouted = false;
        foreach (Range range in phrase.Split(' '))
        {
            ReadOnlySpan<char> word = phrase[range].TrimEnd(',');
            if (word.IsEmpty)
                continue;
            words++;
            // "NPRQ Connect": an abbreviation and a name are no person.
            shouted |= words == 1 && word.Length > 3 && !word.ContainsAnyInRange('a', 'z');
            if (shouted && words > 1 && word.Length > 2 && word.ContainsAnyInRange('a', 'z') && !PageWords.Particle.Has(word))
                return false;
            if (words == 1 && PageWords.NotGiven.Has(word))
                return false;
            if (first && PageWords.Honorific.Has(word))
                continue;
            first = false;
            if (char.IsLower(word[0]) ? !PageWords.Particle.Has(word) || names + initials == 0 : !IsNameWord(word))
                return false;
            if (IsInitials(word))
                initials++;
            else if (char.IsUpper(word[0]) || !char.IsLower(word[0]))
                names += PageWords.Suffix.Has(word) ? 0 : 1;
        }
        return words is >= 2 and <= 6 && names >= 1 && names + initials >= 2;
    }

    /// <summary>Whether a phrase may name an author after "By": a person, an organisation, a pen name.</summary>
    public static bool IsAuthor(ReadOnlySpan<char> phrase)
    {
        phrase = phrase.Trim();
        if (phrase.Length is < 2 or > LongestName || phrase.ContainsAny(noName) || phrase.Contains("http", StringComparison.OrdinalIgnoreCase))
            return false;
        int words = 0, lower = 0, letters = 0;
        foreach (Range range in phrase.Split(' '))
        {
            ReadOnlySpan<char> word = phrase[range];
            if (word.IsEmpty)
                continue;
            words++;
            letters += word.ContainsAnyExceptInRange('\0', '@') ? 1 : 0;
            lower += char.IsLower(word[0]) && !PageWords.Particle.Has(word) && !word.SequenceEqual("the") && !word.SequenceEqual("and") && !word.SequenceEqual("for") ? 1 : 0;
        }
        return words <= 7 && letters > 0 && (lower == 0 || words == 1) && (words == 1 || !phrase.ContainsAnyInRange('0', '9'));
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return true;
        for (int i = 1; i < word.Length; i += 2)
        {
            if (word[i] != '.')
                return false;
        }
        return true;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (PageWords.NotName.Has(word) || word.EndsWith("'s") || word.EndsWith("’s"))
            return false;
        if (IsInitials(word) || PageWords.Suffix.Has(word) || (PageWords.Honorific.Has(word) && word[^1] == '.'))
            return char.IsUpper(word[0]);
        bool quoted = word.Length > 2 && word[0] is '"' or '“' or '(' or '\'' or '‘';
        if (quoted)
            word = word[1..^1];
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (char.IsLetter(c) || c is '-' or '‑' or '\'' or '’' or '\u200C' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
                continue;
            // "Wm." and other short forms of given names.
            if (c == '.' && i == word.Length - 1 && word.Length <= 4)
                continue;
            return false;
        }
        return !char.IsLower(word[0]) && char.IsLetter(word[0]);
    }
}
