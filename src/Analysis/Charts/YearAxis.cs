using System.Globalization;

namespace Analysis.Charts;

/// <summary>Where a period stands on an axis of years, on which a whole year stands at its number: the middle of 2012 is 2012.</summary>
internal static class YearAxis
{
    /// <summary>The first and last year that a period in EDTF means; the closed end twice where the other is open; null where there is none.</summary>
    public static (int First, int Last)? Years(string? period) => Days(period) is { } days ? (days.First.Year, days.Last.Year) : null;

    /// <summary>The middle of the years that a period means, so that "the first quarter of 2009" stands at 2009.</summary>
    public static decimal? Middle(string? period) => Years(period) is { } years ? (years.First + years.Last) / 2m : null;

    /// <summary>The middle of the days that a period means, to the hundredth of a year.</summary>
    public static decimal? Exact(string? period) => Days(period) is { } days ? Math.Round((At(days.First) + At(days.Last)) / 2, 2) : null;

    /// <summary>A day, to the hundredth of a year.</summary>
    public static decimal At(DateOnly day) => Math.Round(day.Year + ((day.DayOfYear - 0.5m) / (DateTime.IsLeapYear(day.Year) ? 366 : 365)) - 0.5m, 2);

    /// <summary>A period in words: "2012", "Q1 2009", "Jan–Jul 2021", "1992–2012"; EDTF itself where it is none of these; "" where no year is known.</summary>
    public static string Words(string period)
    {
        if (Days(period) is not { } days)
            return period.AsSpan().ContainsAnyInRange('0', '9') ? period : "";
        if (period.AsSpan().ContainsAny("X~?%."))
            return period;
        if (days.First.Day != 1 || days.Last.AddDays(1).Day != 1)
            return period;
        if (days is { First.Month: 1, Last.Month: 12 })
            return days.First.Year == days.Last.Year ? Number(days.First.Year) : $"{Number(days.First.Year)}–{Number(days.Last.Year)}";
        if (days.First.Year != days.Last.Year)
            return $"{Month(days.First)} {Number(days.First.Year)}–{Month(days.Last)} {Number(days.Last.Year)}";
        if (days.First.Month % 3 == 1 && days.Last.Month == days.First.Month + 2 && !period.Contains('/', StringComparison.Ordinal))
            return $"Q{Number(days.Last.Month / 3)} {Number(days.First.Year)}";
        return days.First.Month == days.Last.Month ? $"{Month(days.First)} {Number(days.First.Year)}" : $"{Month(days.First)}–{Month(days.Last)} {Number(days.First.Year)}";
    }

    private static string Month(DateOnly day) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(day.Month);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static (DateOnly First, DateOnly Last)? Days(string? period) =>
        period is not null && Edtf.TryParse(period, out Edtf value) && (value.Earliest ?? value.Latest) is { } first ? (first, value.Latest ?? first) : null;
}
