namespace Analysis.Fuzz;

/// <summary>Ends the program, and keeps the input, when a reader does not end.</summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(5);
    private readonly Timer timer;
    private byte[] input = [];

    public Watchdog(Target target, string keep) => timer = new(_ =>
    {
        string path = Path.Combine(Directory.CreateDirectory(keep).FullName, $"endless.{target.Name}");
        File.WriteAllBytes(path, input);
        Console.WriteLine($"{target.Name}: no end within {patience.TotalMinutes} minutes\n  {path}");
        Environment.Exit(2);
    });

    public void Begin(byte[] read)
    {
        input = read;
        timer.Change(patience, Timeout.InfiniteTimeSpan);
    }

    public void End() => timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public void Dispose() => timer.Dispose();
}
