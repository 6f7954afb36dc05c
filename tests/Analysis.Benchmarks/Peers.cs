using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Analysis.Benchmarks;

/// <summary>Runs the same text through readers from npm (<c>peers/measure.mjs</c>) and prints how many times faster ours is.</summary>
internal static class Peers
{
    public static void Run(string text, double ours)
    {
        if (FindSource() is not { } folder || !Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine("Peers were not measured: run `npm ci` in tests/Analysis.Benchmarks/peers first.");
            return;
        }
        string script = Path.Combine(folder, "measure.mjs");
        string sample = Path.Combine(Path.GetTempPath(), $"analysis-news-{Environment.ProcessId}.txt");
        File.WriteAllText(sample, text);
        try
        {
            using Process node = Process.Start(new ProcessStartInfo("node", [script, sample]) { RedirectStandardOutput = true })!;
            Console.WriteLine("| peer | reads | MB/s | ours is faster |");
            Console.WriteLine("| --- | --- | ---: | ---: |");
            while (node.StandardOutput.ReadLine() is { } line)
            {
                using JsonDocument row = JsonDocument.Parse(line);
                double speed = row.RootElement.GetProperty("megabytesPerSecond").GetDouble();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.RootElement.GetProperty("name").GetString()} | {row.RootElement.GetProperty("reads").GetString()} | {speed:0.000} | {ours / speed:0} times |"));
            }
            node.WaitForExit();
        }
        finally
        {
            File.Delete(sample);
        }
    }

    /// <summary>The folder of the script in the source tree, found by walking up from the program.</summary>
    private static string? FindSource()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string folder = Path.Combine(at.FullName, "tests", "Analysis.Benchmarks", "peers");
            if (Directory.Exists(folder))
                return folder;
        }
        return null;
    }
}
