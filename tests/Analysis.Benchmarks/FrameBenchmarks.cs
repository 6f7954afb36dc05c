using System.Collections.ObjectModel;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Deedle;
using Deedle.Indices;
using Deedle.Indices.Linear;
using Deedle.Vectors.ArrayVector;
using Microsoft.FSharp.Core;

namespace Analysis.Benchmarks;

/// <summary>
/// 100,000 records of twenty members as a Deedle frame: <see cref="RecordFrames.ToFrame{T}"/> beside the plainest way (a delegate a column over the list), which it
/// should not exceed by more than a fifth, and beside Deedle's own FromRecords; and the frame as CSV. Compare medians.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 5, iterationCount: 25)]
public class FrameBenchmarks
{
    private const int Rows = 100_000;
    private readonly List<Row> rows = [.. Enumerable.Range(0, Rows).Select(Row.Number)];
    private Frame<int, string> frame = Frame.CreateEmpty<int, string>();

    [GlobalSetup]
    public void Setup() => frame = rows.ToFrame();

    [Benchmark(Baseline = true, Description = "a delegate a column, by hand")]
    public int ByHand() => PlainFrame.Of(rows).RowCount;

    [Benchmark(Description = "ToFrame")]
    public int Ours() => rows.ToFrame().RowCount;

    [Benchmark(Description = "Deedle's FromRecords")]
    public int FromRecords() => Frame.FromRecords(rows).RowCount;

    [Benchmark(Description = "WriteCsv of the frame")]
    public void Csv() => frame.WriteCsv(Stream.Null);

    private sealed record Row(
        string Article, int Start, int Length, string Text, string Measure, string Reporter, string Partner, string? Period, bool Assumed, decimal Value,
        decimal? High, Bound Bound, string Unit, Status Status, string? Speaker, DateOnly? Day, int? BoundStart, double Ratio, Verdict? Verdict, bool? Certain)
    {
        public static Row Number(int i) => new(
            "article-" + (i % 50), i, 9, "the words of " + (i % 1000), i % 3 == 0 ? "export" : "import", "AZE", "ISR", i % 4 == 0 ? null : "2008", i % 5 == 0, i * 1.25m,
            i % 7 == 0 ? i * 2m : null, (Bound)(i % 6), "USD", (Status)(i % 4), i % 2 == 0 ? null : "an ambassador", i % 3 == 0 ? null : new DateOnly(2012, 1, 1 + (i % 28)),
            i % 2 == 0 ? i : null, i / 3.0, i % 5 == 0 ? null : (Verdict)(i % 4), i % 3 == 0 ? null : i % 2 == 0);
    }

    /// <summary>What anybody would write who knows the two constructors of Deedle.</summary>
    private static class PlainFrame
    {
        public static Frame<int, string> Of<T>(IReadOnlyList<T> rows)
        {
            PropertyInfo[] members = [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)];
            IVector[] vectors = [.. members.Select(m => (IVector)Reader(m).MakeGenericMethod(typeof(T), Nullable.GetUnderlyingType(m.PropertyType) ?? m.PropertyType).Invoke(null, [rows, m.GetMethod])!)];
            IIndexBuilder index = LinearIndexBuilder.Instance;
            return new(
                index.Create(new ReadOnlyCollection<int>([.. Enumerable.Range(0, rows.Count)]), FSharpOption<bool>.Some(true)),
                index.Create(new ReadOnlyCollection<string>([.. members.Select(m => m.Name)]), FSharpOption<bool>.None),
                ArrayVectorBuilder.Instance.Create(vectors), index, ArrayVectorBuilder.Instance);
        }

        private static MethodInfo Reader(PropertyInfo member) =>
            typeof(PlainFrame).GetMethod(Nullable.GetUnderlyingType(member.PropertyType) is null ? nameof(Dense) : nameof(Sparse), BindingFlags.NonPublic | BindingFlags.Static)!;

        private static IVector<V> Dense<T, V>(IReadOnlyList<T> rows, MethodInfo getter)
        {
            Func<T, V> get = getter.CreateDelegate<Func<T, V>>();
            V[] cells = new V[rows.Count];
            for (int i = 0; i < cells.Length; i++)
                cells[i] = get(rows[i]);
            return ArrayVectorBuilder.Instance.Create(cells);
        }

        private static IVector<V> Sparse<T, V>(IReadOnlyList<T> rows, MethodInfo getter)
            where V : struct
        {
            Func<T, V?> get = getter.CreateDelegate<Func<T, V?>>();
            OptionalValue<V>[] cells = new OptionalValue<V>[rows.Count];
            for (int i = 0; i < cells.Length; i++)
                cells[i] = get(rows[i]) is { } value ? new(value) : OptionalValue<V>.Missing;
            return ArrayVectorBuilder.Instance.CreateMissing(cells);
        }
    }
}
