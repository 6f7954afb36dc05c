using System.Text;

namespace Analysis.Frames;

/// <summary>A column of a table: what its cells are and mean.</summary>
/// <param name="Name">The name: <c>order_year</c>.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Nullable">Whether a cell can be missing. A missing cell and an empty text are the same in CSV.</param>
/// <param name="Unit">The unit of its numbers: "USD", "year", "UTF-16 code unit"; the name of another column in braces (<c>{unit}</c>) where that column names it; "" where there is none.</param>
/// <param name="Description">What it means, from the data dictionary; "" for a type that is not of this library.</param>
/// <param name="Values">The names that a cell can hold, for a column of <see cref="ColumnType.Name"/>; otherwise empty.</param>
internal sealed record Column(string Name, ColumnType Type, bool Nullable, string Unit, string Description, IReadOnlyList<string> Values)
{
    /// <summary>Whether its cells are numbers.</summary>
    public bool IsNumber => Type is ColumnType.Whole or ColumnType.Number;

    /// <summary>What a column holds whose cells are of this type, or null where no cell can hold it.</summary>
    public static ColumnType? TypeOf(Type cell)
    {
        if (cell.IsEnum)
            return ColumnType.Name;
        if (cell == typeof(DateOnly))
            return ColumnType.Date;
        if (cell == typeof(DateTime) || cell == typeof(DateTimeOffset))
            return ColumnType.Time;
        return System.Type.GetTypeCode(cell) switch
        {
            TypeCode.String => ColumnType.Text,
            TypeCode.Boolean => ColumnType.Boolean,
            >= TypeCode.SByte and <= TypeCode.UInt64 => ColumnType.Whole,
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal => ColumnType.Number,
            _ => null,
        };
    }

    /// <summary>The names of an enum as cells are written; none for another type.</summary>
    public static IReadOnlyList<string> NamesOf(Type cell) => cell.IsEnum ? [.. Enum.GetNames(cell).Select(CamelCase)] : [];

    /// <summary>A member's name as a column's: "OrderYear" is "order_year", "HSCode" is "hs_code".</summary>
    public static string SnakeCase(string name)
    {
        StringBuilder snake = new(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString();
    }

    /// <summary>An enum's name as cells are written: "notDecidable".</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnType
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

    /// <summary>A day with a time in ISO 8601: <c>2012-04-28T10:15:00</c>.</summary>
    Time,
}
