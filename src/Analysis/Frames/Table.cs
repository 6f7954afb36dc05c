namespace Analysis;

/// <summary>Tables to look at, as the last expression of a notebook's cell.</summary>
public static class Table
{
    /// <summary>A table of records.</summary>
    /// <typeparam name="T">A record whose members are texts, numbers, booleans, dates and enums; an anonymous type serves too.</typeparam>
    /// <param name="records">The records, one a row.</param>
    /// <param name="caption">What stands above it.</param>
    /// <param name="columns">The columns shown, by their names in snake case and in this order; none shows all.</param>
    /// <exception cref="ArgumentException">There is no such column, or a member cannot be a cell; the message says which.</exception>
    public static HtmlTable Of<T>(IEnumerable<T> records, string caption, params IReadOnlyList<string> columns)
        where T : notnull => Frame.Of(records).Select(columns).ToTable(caption);
}
