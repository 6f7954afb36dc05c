using System.Buffers;

namespace Analysis.Figures;

/// <summary>Which mark stands before the decimals in a text.</summary>
internal enum DecimalMark : byte
{
    /// <summary>Nothing in the text tells.</summary>
    Unknown,

    /// <summary>A point, as in "1,250.50".</summary>
    Point,

    /// <summary>A comma, as in "1.250,50".</summary>
    Comma,

    /// <summary>Both are found, neither far more often.</summary>
    Mixed,
}

/// <summary>
/// Finds which mark a text puts before decimals, from numbers that can be read in one way only: "2,6 %", "1.250.000" and "1.250,5" have a decimal comma, "2.6" and
/// "1,250,000" a decimal point. "1.250" and "1,250" tell nothing.
/// </summary>
internal static class DecimalMarks
{
    /// <summary>One mark must be found so many times as often as the other to be taken for that of the whole text.</summary>
    private const int Majority = 3;

    private const int GroupLength = 3;

    private static readonly SearchValues<char> marks = SearchValues.Create(",.");

    /// <summary>The decimal mark of a text.</summary>
    public static DecimalMark Of(ReadOnlySpan<char> text)
    {
        int point = 0, comma = 0;
        for (int at = 0; ; at++)
        {
            int step = text[at..].IndexOfAny(marks);
            if (step < 0)
                break;
            at += step;
            if (at == 0 || !char.IsAsciiDigit(text[at - 1]) || at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1]))
                continue;
            switch (Told(text, at))
            {
                case DecimalMark.Point:
                    point++;
                    break;
                case DecimalMark.Comma:
                    comma++;
                    break;
            }
        }
        return point == 0 && comma == 0 ? DecimalMark.Unknown : comma >= Majority * point && comma > 0 ? DecimalMark.Comma : point >= Majority * comma ? DecimalMark.Point : DecimalMark.Mixed;
    }

    /// <summary>Whether a token has points that can only part groups of three: "1.250.000". Four groups below 256 without a leading zero are an address of a computer.</summary>
    public static bool IsDotGrouped(ReadOnlySpan<char> token)
    {
        int groups = 0, length = 0, value = 0;
        bool small = !token.Contains(".0", StringComparison.Ordinal);
        foreach (char c in token)
        {
            if (c == '.')
            {
                if (groups > 0 ? length != GroupLength : length is 0 or > GroupLength)
                    return false;
                small &= value < 256;
                (groups, length, value) = (groups + 1, 0, 0);
            }
            else if (!char.IsAsciiDigit(c) || ++length > GroupLength)
            {
                return false;
            }
            else
            {
                value = (value * 10) + c - '0';
            }
        }
        return groups > 1 && length == GroupLength && token[0] != '0' && !(small && value < 256 && groups == 3);
    }

    /// <summary>What the number around a mark between digits tells.</summary>
    private static DecimalMark Told(ReadOnlySpan<char> text, int at)
    {
        int first = at, end = at + 1;
        while (first > 0 && char.IsAsciiDigit(text[first - 1]))
            first--;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        int whole = at - first, parts = end - at - 1;
        char mark = text[at], other = mark == ',' ? '.' : ',', behind = end < text.Length ? text[end] : ' ', before = first > 0 ? text[first - 1] : ' ';
        bool goesOn = end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
        DecimalMark own = mark == ',' ? DecimalMark.Comma : DecimalMark.Point, opposite = mark == ',' ? DecimalMark.Point : DecimalMark.Comma;
        if (parts == GroupLength)
        {
            if (goesOn && (behind == mark && whole <= GroupLength && before != mark || behind == other))
                return opposite;
            return whole > GroupLength || (text[first] == '0' && whole == 1) ? own : DecimalMark.Unknown;
        }
        if (goesOn && behind is ',' or '.' or '/' or ':' or '-' || before is ',' or '.' or '/' or ':' or '-' && first > 1 && char.IsAsciiDigit(text[first - 2]))
            return DecimalMark.Unknown;
        return mark == '.' || IsMeasured(text[end..]) ? own : DecimalMark.Unknown;
    }

    /// <summary>"2,6 %", "12,5 million", "3,5 €": what follows measures, so that no list is cut apart.</summary>
    private static bool IsMeasured(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart(" \u00A0\u202F");
        return behind.Length > 0 && (behind[0] == '%' || char.IsLetter(behind[0]) || char.GetUnicodeCategory(behind[0]) == System.Globalization.UnicodeCategory.CurrencySymbol);
    }
}
