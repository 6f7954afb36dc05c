using System.Text;
using Analysis.Frames;
using Deedle;

namespace Analysis;

/// <summary>
/// Deedle frames and series as CSV and as tables to look at, with any keys. Row keys that only number the rows from 0, as those of
/// <see cref="RecordFrames.ToFrame{T}"/>, are left out unless they are named; all others come first, one column a level.
/// </summary>
public static class FrameOutput
{
    /// <summary>
    /// Writes a frame as CSV: RFC 4180, UTF-8 without a byte order mark, a header of column names, ISO dates, invariant numbers, enums in lower
    /// camel case, missing cells empty. A text that a spreadsheet would run as a formula (it starts with = + - @, a tab or a line break) is
    /// written with an apostrophe before it; numbers are left alone, so -5 stays a number.
    /// </summary>
    /// <param name="frame">The frame.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="keys">The names of the row keys' columns, one a level; without names they are "key", or "key_1", "key_2" …</param>
    /// <exception cref="ArgumentException">Two columns share a name, a cell holds what no file can, or the names do not fit the keys; the message says which.</exception>
    public static void WriteCsv(this IFrame frame, Stream stream, params IReadOnlyList<string> keys) => Write(FrameView.Of(frame, keys), stream);

    /// <summary>Writes a series as CSV, as a frame is written: its keys, and a column "value".</summary>
    /// <param name="series">The series.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="keys">The names of the keys' columns, one a level.</param>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <exception cref="ArgumentException">A value is one that no file can hold, or the names do not fit the keys; the message says which.</exception>
    public static void WriteCsv<TKey, TValue>(this Series<TKey, TValue> series, Stream stream, params IReadOnlyList<string> keys) => Write(FrameView.Of(series, keys), stream);

    /// <summary>What <see cref="WriteCsv(IFrame, Stream, IReadOnlyList{string})"/> writes, as text.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="keys">The names of the row keys' columns, one a level.</param>
    /// <exception cref="ArgumentException">Two columns share a name, a cell holds what no file can, or the names do not fit the keys; the message says which.</exception>
    public static string ToCsv(this IFrame frame, params IReadOnlyList<string> keys) => Text(FrameView.Of(frame, keys));

    /// <summary>A series as CSV: its keys, and a column "value".</summary>
    /// <param name="series">The series.</param>
    /// <param name="keys">The names of the keys' columns, one a level.</param>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <exception cref="ArgumentException">A value is one that no file can hold, or the names do not fit the keys; the message says which.</exception>
    public static string ToCsv<TKey, TValue>(this Series<TKey, TValue> series, params IReadOnlyList<string> keys) => Text(FrameView.Of(series, keys));

    /// <summary>A frame as a table to look at.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="caption">What stands above it; null tells how many rows and columns there are.</param>
    /// <param name="keys">The names of the row keys' columns, one a level.</param>
    /// <exception cref="ArgumentException">The names do not fit the keys.</exception>
    public static HtmlTable ToTable(this IFrame frame, string? caption = null, params IReadOnlyList<string> keys)
    {
        FrameView view = FrameView.Of(frame, keys);
        return new(caption ?? CellText.Size(view), view);
    }

    /// <summary>A series as a table to look at: its keys, and a column "value".</summary>
    /// <param name="series">The series.</param>
    /// <param name="caption">What stands above it; null tells how many values there are.</param>
    /// <param name="keys">The names of the keys' columns, one a level.</param>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <exception cref="ArgumentException">The names do not fit the keys.</exception>
    public static HtmlTable ToTable<TKey, TValue>(this Series<TKey, TValue> series, string? caption = null, params IReadOnlyList<string> keys)
    {
        FrameView view = FrameView.Of(series, keys);
        return new(caption ?? CellText.Counted(view.Count, "value"), view);
    }

    /// <summary>Records as a table to look at, with the units and meanings of the data dictionary.</summary>
    /// <typeparam name="T">A record whose members are texts, numbers, booleans, dates and enums; an anonymous type serves too.</typeparam>
    /// <param name="records">The records, one a row.</param>
    /// <param name="caption">What stands above it.</param>
    /// <param name="columns">The columns shown, by their names in snake case and in this order; none shows all.</param>
    /// <exception cref="ArgumentException">There is no such column, or a member cannot be a cell; the message says which.</exception>
    public static HtmlTable ToTable<T>(this IEnumerable<T> records, string caption, params IReadOnlyList<string> columns)
        where T : notnull => new(caption, FrameView.Of(records.ToFrame(), []).DescribedBy(typeof(T)).Select(columns));

    private static void Write(FrameView frame, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FrameCsv.Write(frame, stream);
    }

    private static string Text(FrameView frame)
    {
        using MemoryStream stream = new();
        FrameCsv.Write(frame, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
