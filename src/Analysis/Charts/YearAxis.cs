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

    private static (DateOnly First, DateOnly Last)? Days(string? period) =>
        period is not null && Edtf.TryParse(period, out Edtf value) && (value.Earliest ?? value.Latest) is { } first ? (first, value.Latest ?? first) : null;
}
