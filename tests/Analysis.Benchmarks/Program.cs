using Analysis.Benchmarks;
using BenchmarkDotNet.Running;

// Without arguments: one table within a minute. With arguments: BenchmarkDotNet.
if (args.Length == 0)
    Speed.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
