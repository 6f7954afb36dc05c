using Analysis.Cli.Commands;
using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>The command line's <c>notebook run</c>: what it writes, and what it answers.</summary>
[Collection(NotebookRuns.Name)]
public sealed class NotebookCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("notebook-").FullName;

    private string File => Path.Combine(folder, "a.ipynb");

    [Fact]
    public async Task WritesOutputsOnceAndFindsThemUpToDate()
    {
        NotebookFile.Write(File, NotebookText.Of("# T", "Console.WriteLine(1);", "2"));
        Assert.Equal(1, await Run(File, "--check"));
        Assert.Equal(0, await Run(File));
        byte[] first = await Bytes();
        Assert.Equal(0, await Run(File));
        Assert.Equal(first, await Bytes());
        Assert.Equal(0, await Run(File, "--check"));
    }

    [Fact]
    public async Task AFailingCellIsKeptAsAnErrorAndAnswersOne()
    {
        NotebookFile.Write(File, NotebookText.Of("1", "throw new(\"no\");", "3"));
        Assert.Equal(1, await Run(File, "--html", Path.Combine(folder, "pages")));
        Assert.IsType<ErrorOutput>(NotebookFile.Read(File).Cells[1].Outputs.Single());
        Assert.Contains("code cell 2, line 1", await System.IO.File.ReadAllTextAsync(Path.Combine(folder, "pages", "a.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(1, await Run(File, "--check"));
    }

    [Fact]
    public async Task ParametersLeaveTheFileAlone()
    {
        NotebookFile.Write(File, NotebookText.Of("//tag: parameters\nint year = 1992;", "year"));
        byte[] before = await Bytes();
        Assert.Equal(0, await Run(File, "-p", "year=2012", "-o", Path.Combine(folder, "out")));
        Assert.Equal(before, await Bytes());
        Notebook written = NotebookFile.Read(Path.Combine(folder, "out", "a.ipynb"));
        Assert.Equal("year = 2012;", written.Cells[1].Source);
        Assert.Equal("2012", ((DisplayOutput)written.Cells[2].Outputs.Single()).Data[MimeBundle.Plain]);
    }

    [Fact]
    public async Task WhatCannotBeReadIsSaidAndTheRestIsDone()
    {
        NotebookFile.Write(File, NotebookText.Of("1"));
        Assert.Equal(1, await Run(Path.Combine(folder, "none.ipynb"), File));
        Assert.NotEmpty(NotebookFile.Read(File).Cells[0].Outputs);
    }

    [Theory]
    [InlineData]
    [InlineData("x.ipynb", "-p", "nothing")]
    [InlineData("x.ipynb", "-p", "a=1")]
    [InlineData("x.ipynb", "--check", "--png")]
    [InlineData("x.ipynb", "--timeout", "0")]
    [InlineData("x.ipynb", "--timeout", "soon")]
    public void RefusesWhatMakesNoSense(params string[] arguments) => Assert.NotEmpty(NotebookCommand.Create().Parse(["run", .. arguments]).Errors);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<byte[]> Bytes() => System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);

    private static Task<int> Run(params string[] arguments) => NotebookCommand.Create().Parse(["run", .. arguments]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
}
