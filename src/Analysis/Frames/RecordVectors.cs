using System.Reflection;
using Deedle;
using Deedle.Vectors.ArrayVector;

namespace Analysis.Frames;

/// <summary>
/// Reads the members of records into the columns of a frame, one pass a column. Reflection looks at the type once; each cell is then read
/// through a delegate of its own type, so that no number is boxed.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal static class RecordVectors<T>
    where T : notnull
{
    private static Func<T[], IVector>[]? readers;

    private delegate V OfClass<out V>(T record);

    private delegate V OfStruct<out V>(ref T record);

    /// <summary>A vector for each column of <see cref="RecordColumns"/>.</summary>
    /// <exception cref="ArgumentException">The type is no record of cells; the message says which member is at fault.</exception>
    public static IVector[] Read(T[] records)
    {
        readers ??= [.. RecordColumns.Of(typeof(T)).Properties.Select(Reader)];
        return [.. readers.Select(read => read(records))];
    }

    private static Func<T[], IVector> Reader(PropertyInfo member)
    {
        Type? inner = Nullable.GetUnderlyingType(member.PropertyType);
        MethodInfo reader = typeof(RecordVectors<T>).GetMethod(inner is null ? nameof(Dense) : nameof(Sparse), BindingFlags.NonPublic | BindingFlags.Static)!;
        return reader.MakeGenericMethod(inner ?? member.PropertyType).CreateDelegate<Func<MethodInfo, Func<T[], IVector>>>()(member.GetMethod!);
    }

    /// <summary>A column of texts, or of values that are always there. A text that is null is missing, and so is a number that is none (NaN).</summary>
    private static Func<T[], IVector> Dense<V>(MethodInfo getter) => records => ArrayVectorBuilder.Instance.Create(Cells<V>(getter, records));

    private static Func<T[], IVector> Sparse<V>(MethodInfo getter)
        where V : struct => records =>
        {
            OptionalValue<V>[] cells = new OptionalValue<V>[records.Length];
            V?[] given = Cells<V?>(getter, records);
            for (int i = 0; i < cells.Length; i++)
                cells[i] = given[i] is { } value ? new(value) : OptionalValue<V>.Missing;
            return ArrayVectorBuilder.Instance.CreateMissing(cells);
        };

    private static V[] Cells<V>(MethodInfo getter, T[] records)
    {
        V[] cells = new V[records.Length];
        if (typeof(T).IsValueType)
        {
            OfStruct<V> get = getter.CreateDelegate<OfStruct<V>>();
            for (int i = 0; i < cells.Length; i++)
                cells[i] = get(ref records[i]);
        }
        else
        {
            OfClass<V> get = getter.CreateDelegate<OfClass<V>>();
            for (int i = 0; i < cells.Length; i++)
                cells[i] = get(records[i]);
        }
        return cells;
    }
}
