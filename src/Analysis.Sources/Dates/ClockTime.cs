using System.Collections.Frozen;
using System.Globalization;
using Analysis.Lexicon;

namespace Analysis.Articles;

/// <summary>Reads a time of day beside a date: "T10:15:00Z", "at 4:02pm ET", "10:15 +03:30".</summary>
internal static class ClockTime
{
    /// <summary>The offsets of zones by their names (<c>time-zones.csv</c>); "ET" is two of them and says none.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> zones = LexiconFile.Rows("time-zones.csv")
        .ToFrozenDictionary(r => r["name"], r => r["offset"], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The time that follows a date, with what may stand between them; "" and nothing passed over if none does.</summary>
    public static string ReadAfterDate(ReadOnlySpan<char> text, ref int at)
    {
        int from = at;
        while (from < text.Length && from - at < 6 && text[from] is ' ' or ',' or '-' or '–' or '—' or '•' or '|' or '@' or '·' or '\u00A0' or '\u202F')
            from++;
        if (from == at && from < text.Length && text[from] is 'T' or 't')
            from++;
        else if (text[from..].StartsWith("at", StringComparison.OrdinalIgnoreCase))
            from += from + 2 < text.Length && text[from + 2] == ' ' ? 3 : 2;
        int end = from;
        string time = Read(text, ref end);
        if (time.Length > 0)
            at = end;
        return time;
    }

    /// <summary>The time at this place as <c>T10:15:00</c> with the offset where it is stated; "" and nothing passed over if there is none.</summary>
    public static string Read(ReadOnlySpan<char> text, ref int at)
    {
        int p = at;
        if (!TwoDigits(text, ref p, out int hour) || p >= text.Length)
            return "";
        int minute = 0, second = 0;
        bool colon = text[p] is ':' or '.' or 'h';
        if (colon)
        {
            int m = p + 1;
            if (!TwoDigits(text, ref m, out minute) || m - p != 3)
                return "";
            p = m;
            if (p < text.Length && text[p] == ':')
            {
                m = p + 1;
                if (TwoDigits(text, ref m, out second) && m - p == 3)
                    p = m;
                if (p < text.Length && text[p] is '.' or ',')
                {
                    m = p + 1;
                    while (m < text.Length && char.IsAsciiDigit(text[m]))
                        m++;
                    p = m > p + 1 ? m : p;
                }
            }
        }
        bool half = HalfOfDay(text, ref p, ref hour);
        if ((!colon && !half) || hour > 23 || minute > 59 || second > 59)
            return "";
        string zone = Zone(text, ref p);
        at = p;
        return string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}:{second:00}{zone}");
    }

    private static bool HalfOfDay(ReadOnlySpan<char> text, ref int at, ref int hour)
    {
        int p = at;
        while (p < text.Length && text[p] is ' ' or '\u00A0' or '\u202F')
            p++;
        foreach (string half in (ReadOnlySpan<string>)["a.m.", "p.m.", "am", "pm"])
        {
            if (!text[p..].StartsWith(half, StringComparison.OrdinalIgnoreCase) || (p + half.Length < text.Length && char.IsLower(text[p + half.Length])))
                continue;
            if (hour is < 1 or > 12)
                return false;
            hour = (hour % 12) + (half[0] == 'p' ? 12 : 0);
            at = p + half.Length;
            return true;
        }
        return false;
    }

    private static string Zone(ReadOnlySpan<char> text, ref int at)
    {
        int p = at;
        while (p < text.Length && p - at < 2 && text[p] is ' ' or '(')
            p++;
        int end = p;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        if (end > p)
        {
            if (!zones.TryGetValue(text[p..end], out string? offset))
                return "";
            if (offset.Length > 0)
            {
                at = end;
                // "GMT+0330" says the offset itself.
                return end < text.Length && text[end] is '+' or '-' && Offset(text, ref at) is { Length: > 0 } stated ? stated : offset;
            }
            if (char.IsUpper(text[p]) || end - p > 2)
                at = end;
            return "";
        }
        at = p < text.Length && text[p] is '+' or '-' ? p : at;
        return Offset(text, ref at);
    }

    private static string Offset(ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('+' or '-'))
            return "";
        int p = at + 1;
        if (!TwoDigits(text, ref p, out int hours) || p - at != 3 || hours > 14)
            return "";
        int m = p < text.Length && text[p] == ':' ? p + 1 : p, before = m;
        if (TwoDigits(text, ref m, out int minutes) && m - before == 2 && minutes < 60)
            p = m;
        else
            minutes = 0;
        string offset = hours == 0 && minutes == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{text[at]}{hours:00}:{minutes:00}");
        at = p;
        return offset;
    }

    private static bool TwoDigits(ReadOnlySpan<char> text, ref int at, out int value)
    {
        value = 0;
        int from = at;
        while (at < text.Length && at - from < 2 && char.IsAsciiDigit(text[at]))
            value = (value * 10) + (text[at++] - '0');
        return at > from;
    }
}
