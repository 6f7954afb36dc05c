using Deedle;

namespace Analysis.Frames;

/// <summary>A frame as it is written: described columns, the row keys first where they are written too, and a cell for each row and column.</summary>
internal sealed class FrameView
{
    private readonly IReadOnlyList<Func<int, object?>> cells;

    private readonly Func<int, (string Article, int Start)?> place;

    private FrameView(int count, int keys, IReadOnlyList<Column> columns, IReadOnlyList<Func<int, object?>> cells, Func<int, (string Article, int Start)?>? place = null)
    {
        (Count, Keys, Columns, this.cells) = (count, keys, columns, cells);
        this.place = place ?? PlaceIn(columns, cells);
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>How many of the columns, from the first, hold the row keys.</summary>
    public int Keys { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The value of a cell, or null where it is missing.</summary>
    public object? this[int row, int column] => cells[column](row);

    /// <summary>Where the words of a row stand: the article's key and the first code unit, from columns "article" and "start"; null where they do not say.</summary>
    public (string Article, int Start)? WordsOf(int row) => place(row);

    /// <summary>
    /// Looks at a frame. Row keys that only number the rows from 0, as in a frame of records, are left out unless they are named; all others are
    /// columns before the others, one for each level.
    /// </summary>
    /// <param name="frame">The frame.</param>
    /// <param name="keys">The names of the row keys' levels; none calls them "key", or "key_1", "key_2" …</param>
    /// <param name="numbered">Whether row keys are written even where they only number the rows.</param>
    /// <exception cref="ArgumentException">There are names, and more or fewer than the row keys have levels.</exception>
    public static FrameView Of(IFrame frame, IReadOnlyList<string> keys, bool numbered = false)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(keys);
        return frame.Apply(new Look(keys, numbered));
    }

    /// <summary>A series as a frame of one column, "value", with its keys before it.</summary>
    public static FrameView Of<TKey, TValue>(Series<TKey, TValue> series, IReadOnlyList<string> keys)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(Frame.FromColumns([KeyValue.Create("value", series)]), keys, numbered: true);
    }

    /// <summary>The same rows, with the columns described as the record has them.</summary>
    public FrameView DescribedBy(Type record)
    {
        RecordColumns described = RecordColumns.Of(record);
        return new(Count, Keys, [.. Columns.Select(described.Describe)], cells, place);
    }

    /// <summary>The same rows with some of the columns, in the order asked for; none asked for keeps all.</summary>
    /// <exception cref="ArgumentException">There is no such column; the message lists those there are.</exception>
    public FrameView Select(IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0)
            return this;
        int[] chosen = [.. columns.Select(Place)];
        return new(Count, 0, [.. chosen.Select(c => Columns[c])], [.. chosen.Select(c => cells[c])], place);
    }

    /// <summary>Whether a cell of the column is missing.</summary>
    public bool HasMissing(int column) => Enumerable.Range(0, Count).Any(row => this[row, column] is null);

    private static Func<int, (string, int)?> PlaceIn(IReadOnlyList<Column> columns, IReadOnlyList<Func<int, object?>> cells)
    {
        int article = columns.ToList().FindIndex(c => c.Name == "article"), start = columns.ToList().FindIndex(c => c.Name == "start");
        return article < 0 || start < 0 ? _ => null : row => cells[article](row) is string { Length: > 0 } key && cells[start](row) is int at ? (key, at) : null;
    }

    private int Place(string name)
    {
        int place = Columns.ToList().FindIndex(c => string.Equals(c.Name, name, StringComparison.Ordinal));
        return place >= 0 ? place : throw new ArgumentException($"There is no column '{name}' among {string.Join(", ", Columns.Select(c => c.Name))}.", nameof(name));
    }

    private sealed class Look(IReadOnlyList<string> names, bool numbered) : IFrameOperation<FrameView>
    {
        public FrameView Invoke<TRow, TColumn>(Frame<TRow, TColumn> frame)
        {
            int count = frame.RowCount;
            FrameData data = frame.GetFrameData();
            List<Column> columns = [];
            List<Func<int, object?>> cells = [];
            if (numbered || names.Count > 0 || !IsNumbering(frame.RowKeys))
                AddKeys(columns, cells, [.. data.RowKeys], typeof(TRow));
            int keys = columns.Count;
            foreach ((object[] levels, (Type type, IVector<object> vector)) in data.ColumnKeys.Zip(data.Columns))
            {
                object? Cell(int row) => vector.GetValue(frame.RowIndex.AddressAt(row)) is { HasValue: true } cell ? cell.Value : null;
                columns.Add(Found(string.Join('/', levels.Select(CellText.Plain)), type, count, Cell));
                cells.Add(Cell);
            }
            return new(count, keys, columns, cells);
        }

        private void AddKeys(List<Column> columns, List<Func<int, object?>> cells, object?[][] keys, Type type)
        {
            int levels = keys.Length > 0 ? keys[0].Length : Math.Max(1, names.Count);
            if (names.Count > 0 && names.Count != levels)
                throw new ArgumentException($"The row keys have {levels} levels and {names.Count} names: {string.Join(", ", names)}.", nameof(keys));
            for (int level = 0; level < levels; level++)
            {
                int at = level;
                object? Cell(int row) => keys[row][at];
                string name = names.Count > 0 ? names[level] : levels == 1 ? "key" : $"key_{level + 1}";
                columns.Add(Found(name, levels == 1 ? type : typeof(object), keys.Length, Cell));
                cells.Add(Cell);
            }
        }

        private static bool IsNumbering<TKey>(IEnumerable<TKey> keys) => keys is IEnumerable<int> numbers && numbers.Select((key, row) => key == row).All(same => same);

        /// <summary>A column of which its cells tell the rest: those of mixed columns and of the levels of keys say what they are one by one.</summary>
        private static Column Found(string name, Type type, int count, Func<int, object?> cell)
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type == typeof(object))
                type = Common([.. Enumerable.Range(0, count).Select(row => cell(row)?.GetType()).OfType<Type>().Distinct()]);
            return new(name, Column.TypeOf(type) ?? ColumnType.Text, true, "", "", Column.NamesOf(type));
        }

        private static Type Common(IReadOnlyList<Type> types) => types switch
        {
            [var only] => only,
            [_, ..] when types.All(t => Column.TypeOf(t) == ColumnType.Whole) => typeof(long),
            [_, ..] when types.All(t => Column.TypeOf(t) is ColumnType.Whole or ColumnType.Number) => typeof(decimal),
            _ => typeof(object),
        };
    }
}
