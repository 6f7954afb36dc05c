using System.Globalization;

namespace Analysis.RecordFiles.Layouts;

/// <summary>Periods as publishers write them: 2012, 201203, 2012M03, 2012-M03, 2012Q1, 2012-Q1.</summary>
internal static class Periods
{
    private static readonly string[] years = [.. Enumerable.Range(0, 2101).Select(y => y.ToString("0000", CultureInfo.InvariantCulture))];

    public static string OfYear(int year) => years[year];

    /// <summary>The period of a row in EDTF; what is none is reported.</summary>
    public static bool Read(Row row, int column, int year, out string period)
    {
        period = years[year];
        if (column < 0)
            return true;
        ReadOnlySpan<byte> bytes = row.Csv.GetSpan(column);
        if (PlainNumber.TryYear(bytes, out int same) && same == year)
            return true;
        if (row.IsEmpty(column) || (TryParse(row.Text(column), out int stated, out period) && stated == year))
            return true;
        row.Fail(column, RecordMessages.BadPeriod(row.Text(column)));
        return false;
    }

    /// <summary>Reads a year, month or quarter; quarters become an interval of months.</summary>
    public static bool TryParse(string text, out int year, out string period)
    {
        (year, period) = (0, "");
        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out year) || year is < 1800 or > 2100)
            return false;
        ReadOnlySpan<char> rest = text.AsSpan(4);
        if (rest.IsEmpty)
        {
            period = years[year];
            return true;
        }
        if (rest.Length > 2 && rest[0] == '-' && rest[1] is 'Q' or 'M')
            rest = rest[1..];
        if (rest.Length == 2 && rest[0] == 'Q' && rest[1] is >= '1' and <= '4')
        {
            int first = (rest[1] - '1') * 3 + 1;
            period = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{first:00}/{year:0000}-{first + 2:00}");
            return true;
        }
        if (rest[0] is 'M' or '-')
            rest = rest[1..];
        if (rest.Length is < 1 or > 2 || !int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out int month) || month is < 1 or > 12)
            return false;
        period = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
        return true;
    }
}
