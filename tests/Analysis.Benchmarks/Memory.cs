using System.Diagnostics;
using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>
/// Reads a UN Comtrade file of 200,000 rows and then one of two million, row by row, and prints what the process took at its peak after each:
/// a reader whose memory grew with the file would show it in the second line. The files are made for the run and deleted behind it.
/// </summary>
internal static class Memory
{
    private static readonly int[] sizes = [200_000, 2_000_000];

    public static void Run()
    {
        Console.WriteLine("| rows | file, MB | seconds | rows a second | peak working set, MB | managed heap behind it, MB |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (int rows in sizes)
        {
            string path = ComtradeFile.Write(rows);
            try
            {
                Measure(path);
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    private static void Measure(string path)
    {
        long start = Stopwatch.GetTimestamp();
        int read = 0;
        foreach (TradeRecord record in RecordReader.Trade(path))
            read += record.Value >= 0 ? 1 : 0;
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {read:#,0} | {new FileInfo(path).Length / 1e6:0.0} | {seconds:0.00} | {read / seconds:#,0} | {process.PeakWorkingSet64 / 1e6:0.0} | {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0.0} |"));
    }
}
