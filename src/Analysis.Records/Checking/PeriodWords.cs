using System.Globalization;

namespace Analysis.RecordFiles.Checking;

/// <summary>Periods in words: "the first quarter of 2009", "January to July 2021", "28 April 2012"; whole years, and what has no words here, as they are.</summary>
internal static class PeriodWords
{
    private static readonly string[] ordinals = ["first", "second", "third", "fourth"], seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>A period that is written in EDTF.</summary>
    public static string Write(string edtf)
    {
        string[] ends = edtf.Split('/');
        if (ends.Length == 1)
            return One(edtf);
        (string first, string last) = (ends[0], ends[^1]);
        if (ends.Length > 2 || first.Length == 0 || last.Length == 0)
            return edtf;
        if (last == "..")
            return $"since {One(first)}";
        if (first == "..")
            return $"until {One(last)}";
        if (Month(first) is { } from && Month(last) is { } to)
            return first[..4] == last[..4] ? $"{from} to {to} {first[..4]}" : $"{from} {first[..4]} to {to} {last[..4]}";
        return $"{One(first)} to {One(last)}";
    }

    private static string One(string edtf)
    {
        if (edtf.Length > 4 && edtf[^1] is '~' or '?' or '%')
            return (edtf[^1] == '?' ? "perhaps " : "about ") + One(edtf[..^1]);
        if (DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        if (edtf.Length == 4 && edtf[3] == 'X' && char.IsAsciiDigit(edtf[2]))
            return $"the {edtf[..3]}0s";
        if (edtf.Length != 7 || edtf[4] != '-')
            return edtf;
        // ISO 8601-2: 21 to 24 are the seasons of a year, 33 to 36 its quarters, 40 and 41 its halves.
        return Number(edtf) switch
        {
            >= 21 and <= 24 and var season => $"{seasons[season - 21]} {edtf[..4]}",
            >= 33 and <= 36 and var quarter => $"the {ordinals[quarter - 33]} quarter of {edtf[..4]}",
            40 or 41 => $"the {ordinals[Number(edtf) - 40]} half of {edtf[..4]}",
            _ => Month(edtf) is { } month ? $"{month} {edtf[..4]}" : edtf,
        };
    }

    private static string? Month(string edtf) =>
        edtf.Length == 7 && edtf[4] == '-' && Number(edtf) is >= 1 and <= 12 and var month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) : null;

    private static int Number(string edtf) => int.TryParse(edtf.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
