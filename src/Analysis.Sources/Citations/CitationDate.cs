using System.Globalization;

namespace Analysis.Articles;

/// <summary>A date of publication as citations write one.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12, or 0.</param>
/// <param name="Day">1 to 31, or 0.</param>
/// <param name="About">Whether it is approximate or uncertain.</param>
/// <param name="Edtf">The date as stated, without the time of day.</param>
internal sealed record CitationDate(int Year, int Month, int Day, bool About, string Edtf)
{
    /// <summary>Reads EDTF; of an interval the beginning. Null where no year is stated.</summary>
    public static CitationDate? Parse(string edtf)
    {
        int time = edtf.IndexOf('T', StringComparison.Ordinal);
        string date = time > 0 ? edtf[..time] : edtf;
        string first = date.Split('/')[0];
        bool about = first.AsSpan().IndexOfAny('~', '?', '%') >= 0;
        string[] parts = first.Trim('~', '?', '%').Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            return null;
        int month = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int m) && m is >= 1 and <= 12 ? m : 0;
        int day = month > 0 && parts.Length > 2 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int d) && d is >= 1 and <= 31 ? d : 0;
        return new(year, month, day, about, date);
    }

    /// <summary>Year, month and day as far as stated.</summary>
    public IEnumerable<int> Parts => new[] { Year, Month, Day }.TakeWhile(p => p > 0);
}
