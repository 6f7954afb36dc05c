using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>Packages that cells ask for, from a feed that the test makes: a folder that the notebook's own NuGet configuration names.</summary>
[Collection(NotebookRuns.Name)]
public sealed class PackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("notebook-").FullName;

    public PackageTests() => LocalFeed.Create(folder);

    [Fact]
    public async Task APackageOfTheNotebooksOwnFeedIsLoadedWithWhatItNeeds()
    {
        TinyPackage.Write(Path.Combine(folder, "feed"), "Tiny.Base", "1.0.0", "namespace Tiny; public static class Base { public static int One => 1; }");
        TinyPackage.Write(Path.Combine(folder, "feed"), "Tiny.Sum", "2.1.0", "namespace Tiny; public static class Sum { public static int Two => Base.One + Base.One; }", ("Tiny.Base", "1.0.0"));
        NotebookRun run = await Run("#r \"nuget: Tiny.Sum, 2.1.0\"\nusing Tiny;", "Sum.Two + Base.One");
        Assert.Null(run.Failure);
        Assert.Null(run.Skipped);
        Assert.Equal("3", run.Shown(1));
        NotebookRun again = await Run("#r \"nuget: Tiny.Sum, 2.1.0\"\nTiny.Sum.Two");
        Assert.Equal("2", again.Shown(0));
        Assert.Single(Directory.GetDirectories(Path.Combine(folder, "cache")));
    }

    [Fact]
    public async Task APackageThatNoSourceHasSkipsTheNotebookAndLeavesItAlone()
    {
        Notebook notebook = NotebookText.Of("1", "#load \"bridge.csx\"\n2");
        await File.WriteAllTextAsync(Path.Combine(folder, "bridge.csx"), "#r \"nuget: Deedle, 7.0.1\"\n", TestContext.Current.CancellationToken);
        NotebookRun run = await NotebookRunner.Run(notebook, folder, Options, TestContext.Current.CancellationToken);
        Assert.Equal(RunOutcome.Skipped, run.Outcome);
        Assert.Equal("the package Deedle 7.0.1 is not served by the NuGet sources configured here (NU1101)", run.Skipped);
        Assert.Same(notebook, run.Notebook);
        NotebookRun again = await NotebookRunner.Run(notebook, folder, Options, TestContext.Current.CancellationToken);
        Assert.Equal(run.Skipped, again.Skipped);
    }

    [Fact]
    public async Task AVersionThatNoSourceHasSkipsTheNotebook()
    {
        TinyPackage.Write(Path.Combine(folder, "feed"), "Tiny.Base", "1.0.0", "namespace Tiny; public static class Base { public static int One => 1; }");
        NotebookRun run = await Run("#r \"nuget: Tiny.Base, 9.9.9\"");
        Assert.Equal("the package Tiny.Base 9.9.9 is not served by the NuGet sources configured here (NU1102)", run.Skipped);
    }

    [Fact]
    public async Task APackageThatComesToTheFeedLaterIsFound()
    {
        Assert.Equal(RunOutcome.Skipped, (await Run("#r \"nuget: Tiny.Base, 1.0.0\"")).Outcome);
        TinyPackage.Write(Path.Combine(folder, "feed"), "Tiny.Base", "1.0.0", "namespace Tiny; public static class Base { public static int One => 1; }");
        Assert.Equal("1", (await Run("#r \"nuget: Tiny.Base, 1.0.0\"\nTiny.Base.One")).Shown(0));
    }

    [Fact]
    public async Task AMissingDependencySkipsTheNotebookAndIsNamed()
    {
        TinyPackage.Write(Path.Combine(folder, "feed"), "Tiny.Base", "1.0.0", "namespace Tiny; public static class Base { public static int One => 1; }");
        TinyPackage.Write(Path.Combine(folder, "feed"), "Tiny.Sum", "2.1.0", "namespace Tiny; public static class Sum { public static int Two => Base.One + Base.One; }", ("Tiny.Base", "1.0.0"));
        File.Delete(Path.Combine(folder, "feed", "Tiny.Base.1.0.0.nupkg"));
        NotebookRun run = await Run("#r \"nuget: Tiny.Sum, 2.1.0\"");
        Assert.Equal("the package Tiny.Base, which Tiny.Sum 2.1.0 needs, is not served by the NuGet sources configured here (NU1101)", run.Skipped);
    }

    [Fact]
    public async Task AnErrorThatIsNotAboutAMissingPackageIsAFailure()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "feed", "Tiny.Broken.1.0.0.nupkg"), "no package", TestContext.Current.CancellationToken);
        NotebookRun run = await Run("1", "#r \"nuget: Tiny.Broken, 1.0.0\"");
        Assert.Equal((RunOutcome.Failed, 2, "Package"), (run.Outcome, run.Failure?.Cell, run.Failure?.Name));
        Assert.StartsWith("dotnet restore failed: ", run.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErrorInABridgeWhosePackageIsThereIsAFailure()
    {
        TinyPackage.Write(Path.Combine(folder, "feed"), "Tiny.Base", "1.0.0", "namespace Tiny; public static class Base { public static int One => 1; }");
        await File.WriteAllTextAsync(Path.Combine(folder, "bridge.csx"), "#r \"nuget: Tiny.Base, 1.0.0\"\nint one = Tiny.Base.Two;\n", TestContext.Current.CancellationToken);
        NotebookRun run = await Run("#load \"bridge.csx\"\n2");
        Assert.Equal((RunOutcome.Failed, "CS0117"), (run.Outcome, run.Failure?.Name));
        Assert.StartsWith("bridge.csx, line 2, loaded by code cell 1: ", run.Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error NU1100: Unable to resolve 'Deedle (= 7.0.1)' for 'net10.0'.", "the package Deedle 7.0.1 is not served")]
    [InlineData("error NU1102: Unable to find package Newtonsoft.Json with version (>= 99.0.0)", "the package Newtonsoft.Json, which Plotly.NET 5.1.0 needs, is not served")]
    [InlineData("error NU1103: Unable to find a stable package Deedle with version (>= 7.0.1)", "the package Deedle 7.0.1 is not served")]
    [InlineData("error NU1301: Unable to load the service index for source https://feed.example/index.json.", "the package Plotly.NET 5.1.0 could not be looked up: no NuGet source answered")]
    public void IsNotToBeHad(string output, string message)
    {
        PackageRestoreException e = PackageRestore.Explain([new("Deedle", "7.0.1"), new("Plotly.NET", "5.1.0")], "packages.csproj : " + output);
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
        Assert.True(e.Unavailable);
    }

    [Theory]
    [InlineData("error NU1301: Unable to load the service index for source https://feed.example/index.json.\n  Response status code does not indicate success: 401 (Unauthorized).")]
    [InlineData("error NU1301: The local source '/nowhere' doesn't exist.")]
    [InlineData("error NU1107: Version conflict detected for FSharp.Core.")]
    [InlineData("error NU1605: Detected package downgrade: FSharp.Core from 10.1.0 to 6.0.0.")]
    [InlineData("error MSB4018: The task failed.")]
    [InlineData("something else")]
    public void IsAFailure(string output) => Assert.False(PackageRestore.Explain([new("Deedle", "7.0.1")], "packages.csproj : " + output).Unavailable);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private RunOptions Options => new() { PackageCache = Path.Combine(folder, "cache") };

    private Task<NotebookRun> Run(params string[] cells) => NotebookRunner.Run(NotebookText.Of(cells), folder, Options, TestContext.Current.CancellationToken);
}
