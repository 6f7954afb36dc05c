namespace Analysis;

/// <summary>A column of a frame: what its cells are and mean.</summary>
/// <param name="Name">The name in snake case: <c>order_year</c>.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Nullable">Whether a cell can be missing. A missing cell and an empty text are the same in CSV.</param>
/// <param name="Unit">The unit of its numbers: "USD", "year", "UTF-16 code unit"; the name of another column in braces (<c>{unit}</c>) where that column names it; "" where there is none.</param>
/// <param name="Description">What it means, from the data dictionary; "" for a type that is not of this library.</param>
/// <param name="Values">The names that a cell can hold, for a column of <see cref="ColumnType.Name"/>; otherwise empty.</param>
public sealed record Column(string Name, ColumnType Type, bool Nullable, string Unit, string Description, IReadOnlyList<string> Values)
{
    /// <summary>Whether its cells are numbers.</summary>
    public bool IsNumber => Type is ColumnType.Whole or ColumnType.Number;
}

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    /// <summary>Text as given.</summary>
    Text,

    /// <summary>One of a fixed list of names, in lower camel case: "notDecidable".</summary>
    Name,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with decimals, in invariant notation.</summary>
    Number,

    /// <summary>"true" or "false".</summary>
    Boolean,

    /// <summary>A day in ISO 8601: <c>2012-04-28</c>.</summary>
    Date,
}
