// Lists of flat records as Deedle frames: real column types, and what is missing is missing. And frames back as tables to look at.
// A notebook loads it after the library and the package, which some kernels take from cells only:
// #r "nuget: Deedle, 7.0.1", then, in a cell of its own, #load "interop/deedle.csx"
using Analysis;

/// <summary>A frame of these records: a row for each, numbered from 0, and a column for each member, named in snake case as in the CSV files.</summary>
static Deedle.Frame<int, string> ToFrame<T>(this IEnumerable<T> records) where T : notnull
{
    Analysis.Frame table = Analysis.Frame.Of(records);
    Deedle.Frame<int, string> frame = Deedle.Frame.FromRowKeys(Enumerable.Range(0, table.Count));
    for (int c = 0; c < table.Columns.Count; c++)
        frame.AddColumn(table.Columns[c].Name, Present(table, c));
    return frame;
}

/// <summary>
/// The cells of a column that are there, as what they are: text, int, decimal, bool, DateOnly or an enum of the library. A Deedle series has no key
/// for what is missing, so that no zero and no empty text stands in for it.
/// </summary>
static Deedle.ISeries<int> Present(Analysis.Frame table, int column)
{
    int[] rows = Enumerable.Range(0, table.Count).Where(r => table[r, column] is not null).ToArray();
    Type type = rows.Length > 0 ? table[rows[0], column]!.GetType() : table.Columns[column].Type switch
    {
        ColumnType.Whole => typeof(int),
        ColumnType.Number => typeof(decimal),
        ColumnType.Boolean => typeof(bool),
        ColumnType.Date => typeof(DateOnly),
        _ => typeof(string),
    };
    Array values = Array.CreateInstance(type, rows.Length);
    for (int i = 0; i < rows.Length; i++)
        values.SetValue(table[rows[i], column], i);
    return (Deedle.ISeries<int>)Activator.CreateInstance(typeof(Deedle.Series<,>).MakeGenericType(typeof(int), type), rows, values)!;
}

/// <summary>A frame as a table to look at; a missing cell is empty.</summary>
/// <param name="frame">The frame.</param>
/// <param name="caption">What stands above it.</param>
/// <param name="keys">The name of the column of row keys; "" leaves them out.</param>
static HtmlTable ToTable<R, C>(this Deedle.Frame<R, C> frame, string caption, string keys = "") where R : notnull where C : notnull
{
    List<Column> columns = [.. frame.ColumnKeys.Zip(frame.ColumnTypes, (name, type) => Described($"{name}", type))];
    Deedle.Series<R, object>[] cells = [.. frame.ColumnKeys.Select(c => frame.GetColumn<object>(c))];
    IEnumerable<List<object?>> rows = frame.RowKeys.Select(row => cells.Select(c => c.TryGet(row) is { HasValue: true } cell ? Cell(cell.Value) : null).ToList());
    if (keys.Length == 0)
        return Analysis.Frame.Of(columns, rows).ToTable(caption);
    return Analysis.Frame.Of([Described(keys, typeof(R)), .. columns], frame.RowKeys.Zip(rows, (row, rest) => (List<object?>)[Cell(row), .. rest])).ToTable(caption);
}

static Column Described(string name, Type type) => new(name, type switch
{
    _ when type == typeof(int) || type == typeof(long) => ColumnType.Whole,
    _ when type == typeof(decimal) || type == typeof(double) || type == typeof(float) => ColumnType.Number,
    _ when type == typeof(bool) => ColumnType.Boolean,
    _ when type == typeof(DateOnly) => ColumnType.Date,
    _ => ColumnType.Text,
}, true, "", "", []);

/// <summary>A cell as the library's tables take it: what Deedle computes in double precision is shown to as many digits as it is good for.</summary>
static object? Cell(object value) => value switch
{
    double number when double.IsFinite(number) && Math.Abs(number) < 1e28 => (decimal)number,
    double or float => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
    string or bool or DateOnly or Enum or IConvertible => value,
    _ => value.ToString(),
};
