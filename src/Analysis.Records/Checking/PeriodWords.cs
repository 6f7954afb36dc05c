using System.Globalization;

namespace Analysis.RecordFiles.Checking;

/// <summary>Periods in words: "the first quarter of 2009", "January to July 2021"; whole years and others as they are.</summary>
internal static class PeriodWords
{
    private static readonly string[] ordinals = ["first", "second", "third", "fourth"];

    public static string Write(string edtf)
    {
        string[] ends = edtf.Split('/');
        if (ends.Length == 2 && Month(ends[0]) is { } first && Month(ends[1]) is { } last)
            return ends[0][..4] == ends[1][..4] ? $"{first} to {last} {ends[0][..4]}" : $"{first} {ends[0][..4]} to {last} {ends[1][..4]}";
        if (ends.Length > 1 || edtf.Length != 7 || edtf[4] != '-')
            return edtf;
        // ISO 8601-2: 33 to 36 are the quarters of a year, 40 and 41 its halves.
        return Number(edtf) switch
        {
            >= 33 and <= 36 and var quarter => $"the {ordinals[quarter - 33]} quarter of {edtf[..4]}",
            40 or 41 => $"the {ordinals[Number(edtf) - 40]} half of {edtf[..4]}",
            _ => Month(edtf) is { } month ? $"{month} {edtf[..4]}" : edtf,
        };
    }

    private static string? Month(string edtf) =>
        edtf.Length == 7 && edtf[4] == '-' && Number(edtf) is >= 1 and <= 12 and var month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) : null;

    private static int Number(string edtf) => int.TryParse(edtf.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
