namespace Analysis.Articles;

/// <summary>Puts dates into metadata: the day where one is stated, and the date as precise as it is stated.</summary>
internal static class StatedDates
{
    /// <summary>Sets publication and change.</summary>
    public static Metadata Apply(Metadata metadata, Stated<PageDate>? published, Stated<PageDate>? modified)
    {
        return metadata with
        {
            Published = Day(published),
            Issued = published is null ? null : new(published.Value.Moment, published.Place, published.Source),
            Modified = Day(modified),
        };
    }

    private static Stated<DateOnly>? Day(Stated<PageDate>? date) => date?.Value.Date is { } day ? new(day, date.Place, date.Source) : null;
}
