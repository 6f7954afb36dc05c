using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Analysis.Benchmarks;

/// <summary>Measures bytes a second on one core and bytes allocated per byte read, and prints them as a table.</summary>
internal static class Speed
{
    private const int Runs = 15;

    public static void Run()
    {
        string news = NewsText.Make(1_000_000);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(news) / 1e6:0.00} MB of news-like text, one thread, best and median of {Runs} runs\n"));
        Console.WriteLine("| step | MB/s best | MB/s median | bytes allocated per byte read | beside the findings |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        Step("tokens", news, t => Reading.Tokens(t), 0);
        Step("figures", news, t => Reading.Figures(t), Reading.BytesOf(Reading.Figures(news), []));
        Step("dates", news, t => Reading.Dates(t), Reading.BytesOf([], Reading.Dates(news)));
        (List<Figure> figures, List<DateMention> dates) = Reading.FiguresAndDates(news);
        double ours = Step("figures and dates", news, t => Reading.FiguresAndDates(t), Reading.BytesOf(figures, dates));
        Step("everything", news, t => Reading.All(t), null);
        Console.WriteLine($"\n{figures.Count} figures and {dates.Count} dates.\n");
        Linearity();
        Peers.Run(news, ours);
    }

    /// <summary>The time a byte takes in one long document against many short ones.</summary>
    private static void Linearity()
    {
        string large = NewsText.Make(10_000_000), small = large[..10_000];
        double few = Time(large, t => Reading.FiguresAndDates(t), 5).Best / large.Length;
        double many = Time(small, t => { for (int i = 0; i < 100; i++) Reading.FiguresAndDates(t); }, Runs).Best / (100.0 * small.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"figures and dates, per byte: one document of 10 MB takes {few / many:0.00} times what one of 10 KB takes ({few * 1e9:0.0} and {many * 1e9:0.0} ns)\n"));
    }

    private static double Step(string name, string text, Action<string> read, long? findings)
    {
        int bytes = Encoding.UTF8.GetByteCount(text);
        (double best, double median) = Time(text, read, Runs);
        long before = GC.GetAllocatedBytesForCurrentThread();
        read(text);
        double allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        string beside = findings is { } own ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, allocated - own) / bytes:0.00}") : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {bytes / best / 1e6:0.0} | {bytes / median / 1e6:0.0} | {allocated / bytes:0.00} | {beside} |"));
        return bytes / median / 1e6;
    }

    private static (double Best, double Median) Time(string text, Action<string> read, int runs)
    {
        // Long enough for the second, optimised compilation of what is hot.
        for (Stopwatch warm = Stopwatch.StartNew(); warm.ElapsedMilliseconds < 800;)
            read(text);
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            read(text);
            seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        Array.Sort(seconds);
        return (seconds[0], seconds[runs / 2]);
    }
}
