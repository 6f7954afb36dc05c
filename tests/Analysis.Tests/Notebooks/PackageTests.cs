using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>Packages that cells ask for, from a feed that the test makes: a folder that the notebook's own NuGet configuration names.</summary>
[Collection(NotebookRuns.Name)]
public sealed class PackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("notebook-").FullName;

    public PackageTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "feed"));
        File.WriteAllText(Path.Combine(folder, "NuGet.Config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="here" value="feed" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }

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
    }

    [Fact]
    public async Task AVersionThatNoSourceHasSkipsTheNotebook()
    {
        TinyPackage.Write(Path.Combine(folder, "feed"), "Tiny.Base", "1.0.0", "namespace Tiny; public static class Base { public static int One => 1; }");
        NotebookRun run = await Run("#r \"nuget: Tiny.Base, 9.9.9\"");
        Assert.Equal("the package Tiny.Base 9.9.9 is not served by the NuGet sources configured here (NU1102)", run.Skipped);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private RunOptions Options => new() { PackageCache = Path.Combine(folder, "cache") };

    private Task<NotebookRun> Run(params string[] cells) => NotebookRunner.Run(NotebookText.Of(cells), folder, Options, TestContext.Current.CancellationToken);
}
