using Analysis.Benchmarks;
using BenchmarkDotNet.Running;

// Without arguments: one table within a minute. "memory": how much memory a large file of records takes. Other arguments: BenchmarkDotNet.
if (args.Length == 0)
    Speed.Run();
else if (args is ["memory"])
    Memory.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
