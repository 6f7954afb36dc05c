using Analysis.Cli.Commands;
using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>Tests that run notebooks share one process for their cells, as the notebooks of a report do, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class NotebookRuns : ICollectionFixture<KernelFixture>
{
    public const string Name = "notebook runs";
}

/// <summary>The process that runs the cells of tests.</summary>
public sealed class KernelFixture : IDisposable
{
    private readonly NotebookRunner runner = KernelCommand.Runner();

    /// <summary>Runs cells, in the folder of this test run.</summary>
    public Task<NotebookRun> Run(params string[] cells) => Run(NotebookText.Of(cells));

    /// <summary>Runs a notebook, in the folder of this test run where no other is named.</summary>
    public Task<NotebookRun> Run(Notebook notebook, RunOptions? options = null, string? folder = null) =>
        runner.Run(notebook, folder ?? AppContext.BaseDirectory, options, TestContext.Current.CancellationToken);

    public void Dispose() => runner.Dispose();
}
