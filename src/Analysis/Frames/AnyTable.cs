using System.Collections;
using System.Reflection;
using Deedle;

namespace Analysis.Frames;

/// <summary>Finds the table of a value of which only the running program knows what it is, for notebooks that show whatever a cell ends in.</summary>
internal static class AnyTable
{
    public static HtmlTable? Of(object? value, string? caption) => value switch
    {
        HtmlTable table => table,
        IFrame frame => frame.ToTable(caption),
        string or null => null,
        _ when SeriesOf(value.GetType()) is { } series => Call(nameof(OfSeries), series.GetGenericArguments(), value, caption),
        IEnumerable items => OfList([.. items.Cast<object?>()], caption),
        _ => null,
    };

    private static HtmlTable OfSeries<TKey, TValue>(Series<TKey, TValue> series, string? caption) => series.ToTable(caption);

    private static HtmlTable OfRecords<T>(IReadOnlyList<object?> rows, string? caption)
        where T : notnull => rows.Cast<T>().ToTable(caption ?? CellText.Counted(rows.Count, typeof(T).Namespace == nameof(Analysis) ? typeof(T).Name.ToLowerInvariant() : "row"));

    /// <summary>The records of a list, where all of them are of one type and its members are cells.</summary>
    private static HtmlTable? OfList(List<object?> rows, string? caption) =>
        rows is [not (null or IFormattable) and var first, ..] && rows.TrueForAll(r => r?.GetType() == first.GetType()) && RecordColumns.CanHold(first.GetType())
            ? Call(nameof(OfRecords), [first.GetType()], rows, caption)
            : null;

    private static Type? SeriesOf(Type? type)
    {
        while (type is not null && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Series<,>)))
            type = type.BaseType;
        return type;
    }

    private static HtmlTable Call(string method, Type[] types, params object?[] arguments) =>
        (HtmlTable)typeof(AnyTable).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
}
