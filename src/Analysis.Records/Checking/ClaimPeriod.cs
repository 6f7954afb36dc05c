using System.Globalization;

namespace Analysis.RecordFiles.Checking;

/// <summary>The calendar years that a claim's period means.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
/// <param name="IsPart">Whether it is only a part of a year.</param>
internal readonly record struct ClaimPeriod(int First, int Last, bool IsPart)
{
    /// <summary>Reads a period in EDTF: a year, months, quarters and seasons, intervals of them; marks of doubt do not count.</summary>
    public static bool TryParse(string? edtf, out ClaimPeriod period)
    {
        period = default;
        if (string.IsNullOrEmpty(edtf))
            return false;
        string[] ends = edtf.Split('/');
        if (ends.Length > 2 || !Year(ends[0], out int first, out bool finer) || !Year(ends[^1], out int last, out bool finerEnd) || last < first)
            return false;
        bool whole = ends.Length == 2 && finer && finerEnd && ends[0].EndsWith("-01", StringComparison.Ordinal) && ends[1].EndsWith("-12", StringComparison.Ordinal);
        period = new(first, last, first == last && (finer || finerEnd) && !whole);
        return true;
    }

    private static bool Year(string end, out int year, out bool finer)
    {
        end = end.TrimEnd('~', '?', '%');
        finer = end.Length > 4;
        year = 0;
        return end.Length >= 4 && int.TryParse(end.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }
}
