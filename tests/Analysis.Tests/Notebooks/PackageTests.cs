using Analysis.Cli.Commands;
using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>Packages that cells ask for, from a folder that the cell names as a source. Packages are kept in a folder of the test's own.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("notebook-").FullName;
    private readonly NotebookRunner runner;

    public PackageTests()
    {
        Directory.CreateDirectory(Feed);
        TinyPackage.Write(Feed, "Tiny.Base", "1.0.0", "namespace Tiny; public static class Base { public static int One => 1; }");
        TinyPackage.Write(Feed, "Tiny.Sum", "2.1.0", "namespace Tiny; public static class Sum { public static int Two => Base.One + Base.One; }", ("Tiny.Base", "1.0.0"));
        runner = KernelCommand.Runner();
        string? before = Environment.GetEnvironmentVariable("NUGET_PACKAGES");
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", Path.Combine(folder, "packages"));
        runner.Start();
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", before);
    }

    private string Feed => Path.Combine(folder, "feed");

    private string Source => $"#i \"nuget: {Feed}\"";

    [Fact]
    public async Task APackageIsLoadedWithWhatItNeeds()
    {
        NotebookRun run = await Run($"{Source}\n#r \"nuget: Tiny.Sum, 2.1.0\"\nusing Tiny;", "Sum.Two + Base.One", "\nTiny.Nothing.At.All");
        Assert.Equal("3", run.Shown(1));
        Assert.Equal(["code cell 3, line 2: CS0234: The type or namespace name 'Nothing' does not exist in the namespace 'Tiny' (are you missing an assembly reference?)", "    Tiny.Nothing.At.All", "    ^"], run.Failure!.Traceback);
    }

    [Fact]
    public async Task AnErrorBehindAPackageKeepsItsLine()
    {
        NotebookRun run = await Run($"{Source}\n#r \"nuget: Tiny.Sum, 2.1.0\"\nint two = Tiny.Sum.Two;\nint three = nothing;");
        Assert.Equal((4, "CS0103"), (run.Failure!.Line, run.Failure.Name));
    }

    [Theory]
    [InlineData("Tiny.Base, 9.9.9", "error NU1102: Unable to find package Tiny.Base with version (>= 9.9.9)")]
    [InlineData("Tiny.Nowhere, 1.0.0", "error NU1101: Unable to find package Tiny.Nowhere.")]
    public async Task APackageThatIsNotToBeHadIsAFailure(string package, string message)
    {
        NotebookRun run = await Run("1", $"{Source}\n#r \"nuget: {package}\"");
        Assert.Equal((2, 1, "Package"), (run.Failure!.Cell, run.Failure.Line, run.Failure.Name));
        Assert.StartsWith(message, run.Failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Failure.Traceback, l => l.Contains(".fsproj", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        runner.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Task<NotebookRun> Run(params string[] cells) => runner.Run(NotebookText.Of(cells), folder, cancellation: TestContext.Current.CancellationToken);
}
