// Lists of flat records as Deedle frames: real column types, and what is missing is missing.
#r "nuget: Deedle, 7.0.1"
using Deedle;

/// <summary>A frame of these records: a row for each, numbered from 0, and a column for each member, named in snake case.</summary>
static Deedle.Frame<int, string> ToFrame<T>(this IEnumerable<T> records) where T : notnull
{
    Analysis.Frame table = Analysis.Frame.Of(records);
    Deedle.Frame<int, string> frame = Deedle.Frame.FromRowKeys(Enumerable.Range(0, table.Count));
    for (int c = 0; c < table.Columns.Count; c++)
    {
        string name = table.Columns[c].Name;
        switch (table.Columns[c].Type)
        {
            case Analysis.ColumnType.Whole: frame.AddColumn(name, Present(table, c, Convert.ToInt32)); break;
            case Analysis.ColumnType.Number: frame.AddColumn(name, Present(table, c, Convert.ToDecimal)); break;
            case Analysis.ColumnType.Boolean: frame.AddColumn(name, Present(table, c, Convert.ToBoolean)); break;
            case Analysis.ColumnType.Date: frame.AddColumn(name, Present(table, c, v => (DateOnly)v)); break;
            default: frame.AddColumn(name, Present(table, c, v => v.ToString()!)); break;
        }
    }
    return frame;
}

/// <summary>The cells of a column that are there. A Deedle series has no key for what is missing, so that nothing stands in for it.</summary>
static Series<int, V> Present<V>(Analysis.Frame table, int column, Func<object, V> read)
{
    int[] rows = Enumerable.Range(0, table.Count).Where(r => table[r, column] is not null).ToArray();
    return new Series<int, V>(rows, rows.Select(r => read(table[r, column]!)).ToArray());
}
