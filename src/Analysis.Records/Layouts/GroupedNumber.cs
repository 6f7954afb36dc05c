using System.Globalization;

namespace Analysis.RecordFiles.Layouts;

/// <summary>Numbers whose thousands are grouped, as spreadsheets save them: <c>1,667,000,000</c>, <c>1 667 000.5</c>.</summary>
internal static class GroupedNumber
{
    private const string Spaces = " \u00A0\u2009\u202F'’";

    /// <summary>
    /// Reads a number in groups of three digits. One comma alone is refused: "1,234" is a thousand in one country and one and a bit in another.
    /// </summary>
    public static bool TryParse(string text, out decimal value)
    {
        value = 0;
        int at = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (at is < 1 or > 3 || (text[at] != ',' && !Spaces.Contains(text[at], StringComparison.Ordinal)))
            return false;
        char mark = text[at];
        int point = text.IndexOf('.', StringComparison.Ordinal), end = point < 0 ? text.Length : point, groups = (end - at) / 4;
        if ((end - at) % 4 != 0 || (mark == ',' && groups == 1 && point < 0))
            return false;
        for (int i = at; i < end; i++)
        {
            if ((i - at) % 4 == 0 ? text[i] != mark : !char.IsAsciiDigit(text[i]))
                return false;
        }
        string plain = text.Replace(mark.ToString(), "", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
