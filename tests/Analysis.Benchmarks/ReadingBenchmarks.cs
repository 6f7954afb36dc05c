using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>The steps of reading under BenchmarkDotNet, for a closer look: <c>dotnet run -c Release -- --filter '*'</c>.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string text = "";

    /// <summary>Length of the text in characters.</summary>
    [Params(10_000, 1_000_000)]
    public int Length { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup() => text = NewsText.Make(Length);

    /// <summary>Words, numbers and sentences.</summary>
    [Benchmark(Baseline = true)]
    public int Tokens() => Reading.Tokens(text);

    /// <summary>Tokens, dates and figures.</summary>
    [Benchmark]
    public int FiguresAndDates() => Reading.FiguresAndDates(text).Figures.Count;
}
