namespace Analysis.Tests.Notebooks;

/// <summary>Tests that run notebooks run by themselves: a notebook's folder is the current folder of the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class NotebookRuns
{
    public const string Name = "notebook runs";
}
