using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CsvHelper;

namespace Analysis.Benchmarks;

/// <summary>
/// Rows a second of a UN Comtrade file (200,000 rows, 47 columns, some 50 MB), beside CsvHelper's own reading of the same file: once its
/// scan alone, once with the eight columns that a record is made of, parsed as it parses them. Compare medians: a run takes a tenth of a second,
/// and the mean holds whatever else the machine did.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 10, iterationCount: 25)]
public class RecordBenchmarks
{
    private const int Rows = 200_000;
    private string path = "";

    [GlobalSetup]
    public void Setup() => path = ComtradeFile.Write(Rows);

    [GlobalCleanup]
    public void Cleanup() => File.Delete(path);

    [Benchmark(Baseline = true, Description = "CsvHelper, the eight columns parsed")]
    public decimal CsvHelperParses()
    {
        using CsvReader csv = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions { TrackLineNumbers = true, Separator = ',' }, leaveOpen: false);
        csv.ReadHeader();
        int year = csv.GetFieldIndex("refYear"), period = csv.GetFieldIndex("period"), reporter = csv.GetFieldIndex("reporterISO"), partner = csv.GetFieldIndex("partnerISO");
        int flow = csv.GetFieldIndex("flowCode"), product = csv.GetFieldIndex("cmdCode"), value = csv.GetFieldIndex("primaryValue"), cif = csv.GetFieldIndex("cifvalue");
        decimal sum = 0;
        while (csv.Read())
        {
            Row row = new(csv.Parse<int>(year), csv.GetString(period), csv.GetString(reporter), csv.GetString(partner), csv.GetString(flow), csv.GetString(product), csv.Parse<decimal>(value), csv.GetString(cif));
            sum += row.Value;
        }
        return sum;
    }

    [Benchmark(Description = "CsvHelper, scan only")]
    public long CsvHelperScans()
    {
        using CsvReader csv = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions { Separator = ',' }, leaveOpen: false);
        long rows = 0;
        while (csv.Read())
            rows++;
        return rows;
    }

    [Benchmark(Description = "RecordReader.Trade, all rows")]
    public decimal AllRows()
    {
        decimal sum = 0;
        foreach (TradeRecord record in RecordReader.Trade(path))
            sum += record.Value;
        return sum;
    }

    [Benchmark(Description = "RecordReader.Trade, one pair of countries")]
    public decimal OnePair()
    {
        decimal sum = 0;
        foreach (TradeRecord record in RecordReader.Trade(path, TradeFilter.Between("ISR", "AZE")))
            sum += record.Value;
        return sum;
    }

    private sealed record Row(int Year, string Period, string Reporter, string Partner, string Flow, string Product, decimal Value, string Cif);
}
