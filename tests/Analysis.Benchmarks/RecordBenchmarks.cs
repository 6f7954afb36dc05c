using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CsvHelper;

namespace Analysis.Benchmarks;

/// <summary>
/// Rows a second of a UN Comtrade file (200,000 rows, 47 columns, some 50 MB), beside CsvHelper's own reading of the same file: once its
/// scan alone, once with the eight columns that a record is made of, parsed as it parses them.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
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

/// <summary>A file in UN Comtrade's form with made-up values.</summary>
public static class ComtradeFile
{
    private const string Header =
        "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc," +
        "classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated," +
        "altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate";

    /// <summary>Writes such a file and returns its path.</summary>
    /// <param name="rows">How many rows it has.</param>
    public static string Write(int rows)
    {
        string[] countries = ["ISR", "AZE", "IRN", "TUR", "GEO", "ARM", "RUS", "USA", "DEU", "ITA"];
        string path = Path.Combine(Path.GetTempPath(), $"comtrade-{rows.ToString(CultureInfo.InvariantCulture)}.csv");
        using StreamWriter file = new(path);
        file.WriteLine(Header);
        for (int i = 0; i < rows; i++)
        {
            int year = 1992 + i % 30, product = 1001 + i * 7 % 8900;
            string reporter = countries[i / 7 % 10], partner = countries[(i / 7 + 1 + i % 9) % 10];
            bool import = i % 2 == 0;
            decimal value = (i * 7919L % 100_000_000) + 0.37m;
            file.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"C,A,{year}0101,{year},52,{year},376,{reporter},A country,{(import ? 'M' : 'X')},{(import ? "Import" : "Export")},31,{partner},\"Another country, Rep. of\",0,W00,World,H4,HS,True,{product},\"A description of goods, not elsewhere specified\",4,True,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,{value},False,-1,N/A,0,False,{value},False,0,False,{(import ? value : "")},{(import ? "" : value)},{value},0,True,False"));
        }
        return path;
    }
}
