using System.Diagnostics;

namespace Analysis.Kernel.Tests;

/// <summary>
/// The tool of .NET Interactive as people have it. <c>.ci/run</c> installs it into <c>artifacts/kernel</c>; elsewhere <c>DOTNET_INTERACTIVE</c> may name its program.
/// </summary>
internal static class InteractiveTool
{
    /// <summary>The folder that holds Analysis.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The committed notebooks.</summary>
    public static string Notebooks { get; } = Path.Combine(Root, "notebooks");

    /// <summary>The tool's program, or null where it is not installed.</summary>
    public static string? Program { get; } = new[] { Environment.GetEnvironmentVariable("DOTNET_INTERACTIVE"), Path.Combine(Root, "artifacts", "kernel", "dotnet-interactive") }
        .FirstOrDefault(p => File.Exists(p));

    /// <summary>The names of the committed notebooks.</summary>
    public static TheoryData<string> Files() => [.. Directory.GetFiles(Notebooks, "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>The tool's program; the test is skipped where there is none, and fails where CI was to install it.</summary>
    public static string Require()
    {
        const string missing = "the tool Microsoft.dotnet-interactive is not here: dotnet tool install Microsoft.dotnet-interactive --version 1.0.712001 --tool-path artifacts/kernel";
        if (Program is null)
        {
            Assert.SkipUnless(IsRequired, missing);
            Assert.Fail(missing);
        }
        return Program!;
    }

    /// <summary>Whether what is missing is a failure and no reason to skip.</summary>
    public static bool IsRequired => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables it gets besides those of this process.</param>
    /// <returns>Its exit code, and what it said on both streams.</returns>
    public static async Task<(int Code, string Said)> Run(string program, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Root };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        start.Environment["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = start.Environment["DOTNET_INTERACTIVE_SKIP_FIRST_TIME_EXPERIENCE"] = "1";
        using Process process = Process.Start(start)!;
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation), errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output + await errors);
    }

    private static string FindRoot()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Analysis.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
