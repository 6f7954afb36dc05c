namespace Analysis.Articles;

/// <summary>A date that a page or a line of it states.</summary>
/// <param name="Start">Where its words begin in the line that was read.</param>
/// <param name="Length">How long they are, with the time of day.</param>
/// <param name="Year">The Gregorian year.</param>
/// <param name="Month">1 to 12, or 0 where none is stated.</param>
/// <param name="Day">1 to 31, or 0 where none is stated.</param>
/// <param name="Time">The time of day as ISO 8601 with the zone where one is stated (<c>T12:34:00-04:00</c>), or "".</param>
/// <param name="Note">How a date that can be read in two ways or in another calendar was read, or "".</param>
internal readonly record struct PageDate(int Start, int Length, int Year, int Month, int Day, string Time = "", string Note = "")
{
    public int End => Start + Length;

    /// <summary>The day, where one is stated.</summary>
    public DateOnly? Date => Day > 0 ? new DateOnly(Year, Month, Day) : null;

    /// <summary>Whether the time of day says its zone.</summary>
    public bool HasZone => Time.EndsWith('Z') || Time.AsSpan().LastIndexOfAny('+', '-') > 0;

    /// <summary>The date without the time of day: <c>2012-04-28</c>, <c>2012-04</c> or <c>2012</c>.</summary>
    public string Edtf => Day > 0 ? $"{Year:0000}-{Month:00}-{Day:00}" : Month > 0 ? $"{Year:0000}-{Month:00}" : $"{Year:0000}";

    /// <summary>The date with the time of day where one is stated.</summary>
    public string Moment => Day > 0 ? Edtf + Time : Edtf;
}

/// <summary>How "04/05/2012" is read.</summary>
internal enum DayOrder
{
    /// <summary>Nothing tells: a date that can be read in two ways is taken month first, as most English pages write it, and marked.</summary>
    Unknown,

    /// <summary>28/04/2012.</summary>
    DayFirst,

    /// <summary>04/28/2012.</summary>
    MonthFirst,
}
