using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Analysis.Fuzz;

// Tries readers with inputs made of the specs, the digests and what readers stumble over. What breaks one is made small and kept in tests/Analysis.Tests/found,
// where it is a test from then on.
Option<double> seconds = new("--seconds") { Description = "How long to try, all readers together.", DefaultValueFactory = _ => 60 };
Option<int> seed = new("--seed") { Description = "The same seed tries the same inputs.", DefaultValueFactory = _ => 1 };
Option<string?> only = new("--only") { Description = $"One reader: {string.Join(", ", Target.All.Select(t => t.Name))}." };
Option<string?> keep = new("--keep") { Description = "The folder for what breaks a reader; tests/Analysis.Tests/found without it." };
RootCommand command = new("Tries every reader with inputs that nobody would write.") { seconds, seed, only, keep };
command.SetAction(parsed => Try(parsed.GetValue(seconds), parsed.GetValue(seed), parsed.GetValue(only), parsed.GetValue(keep)));
return command.Parse(args).Invoke();

static int Try(double seconds, int seed, string? only, string? keep)
{
    string root = Root();
    keep ??= Path.Combine(root, "tests", "Analysis.Tests", "found");
    Target[] targets = [.. Target.All.Where(t => only is null || t.Name == only)];
    HashSet<string> faults = [];
    foreach (Target target in targets)
    {
        Mutator mutator = new(seed, Seeds.Of(target, root));
        using Watchdog watchdog = new(target, keep);
        Stopwatch watch = Stopwatch.StartNew();
        long tried = 0, bytes = 0;
        for (; watch.Elapsed.TotalSeconds < seconds / targets.Length; tried++)
        {
            byte[] input = mutator.Next(target.IsText);
            bytes += input.Length;
            watchdog.Begin(input);
            if (Minimizer.Fault(target, input) is { } fault && faults.Add($"{target.Name}: {fault}"))
            {
                watchdog.End();
                byte[] small = Minimizer.Smaller(target, input);
                Console.WriteLine($"{target.Name}: {fault}\n  {Keep(keep, target, small)}");
            }
            watchdog.End();
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {tried} inputs, {bytes / 1e6:0.0} MB in {watch.Elapsed.TotalSeconds:0} s"));
    }
    Console.WriteLine($"{faults.Count} faults");
    return faults.Count == 0 ? 0 : 1;
}

static string Keep(string folder, Target target, byte[] input)
{
    string path = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}.{target.Name}");
    File.WriteAllBytes(path, input);
    return path;
}

static string Root()
{
    DirectoryInfo? folder = new(AppContext.BaseDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
        folder = folder.Parent;
    return folder?.FullName ?? throw new InvalidOperationException("The fuzzer runs outside of the repository.");
}
