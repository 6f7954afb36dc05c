namespace Analysis.Articles;

/// <summary>Puts dates into metadata: the day where one is stated, and the date as precise as it is stated.</summary>
internal static class StatedDates
{
    /// <summary>Sets publication and change. Where only the day of a change is stated, it is the day of publication of the text at hand.</summary>
    public static Metadata Apply(Metadata metadata, Stated<PageDate>? published, Stated<PageDate>? modified)
    {
        published ??= modified is null ? null : modified with { Source = $"{modified.Source} (no other date is stated)" };
        return metadata with
        {
            Published = Day(published),
            Issued = published is null ? null : new(published.Value.Moment, published.Place, published.Source),
            Modified = Day(modified),
        };
    }

    private static Stated<DateOnly>? Day(Stated<PageDate>? date) => date?.Value.Date is { } day ? new(day, date.Place, date.Source) : null;
}
