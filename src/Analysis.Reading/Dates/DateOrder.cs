namespace Analysis.Dates;

/// <summary>Whether a text writes the day or the month first in its dates of figures.</summary>
internal static class DateOrder
{
    private const string Marks = "/.-";

    /// <summary>True where the first date that can be read one way only has its day first ("28/04/2012"), false where its month; null where there is none.</summary>
    public static bool? DayFirst(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Marks); at > 0; at = NextMark(text, at))
        {
            int before = at - 1, after = at + 1;
            while (before >= 0 && at - before <= 2 && char.IsAsciiDigit(text[before]))
                before--;
            while (after < text.Length && after - at <= 2 && char.IsAsciiDigit(text[after]))
                after++;
            bool whole = at - before is 2 or 3 && after - at is 2 or 3 && (before < 0 || !char.IsLetterOrDigit(text[before]))
                && after + 4 < text.Length && text[after] == text[at] && !text.Slice(after + 1, 4).ContainsAnyExceptInRange('0', '9');
            if (!whole)
                continue;
            (int first, int second) = (Small(text[(before + 1)..at]), Small(text[(at + 1)..after]));
            if (first is > 12 and <= 31 && second is >= 1 and <= 12)
                return true;
            if (second is > 12 and <= 31 && first is >= 1 and <= 12)
                return false;
        }
        return null;
    }

    private static int NextMark(ReadOnlySpan<char> text, int at)
    {
        int next = text[(at + 1)..].IndexOfAny(Marks);
        return next < 0 ? -1 : at + 1 + next;
    }

    private static int Small(ReadOnlySpan<char> digits) => digits.Length == 1 ? digits[0] - '0' : ((digits[0] - '0') * 10) + digits[1] - '0';
}
