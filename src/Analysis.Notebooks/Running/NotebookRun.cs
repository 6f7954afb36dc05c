namespace Analysis.Notebooks;

/// <summary>What came of running a notebook.</summary>
/// <param name="Notebook">The notebook with its new outputs; cells behind a failed one have none.</param>
/// <param name="Failure">The failure that stopped it, or null where every cell ran.</param>
public sealed record NotebookRun(Notebook Notebook, CellFailure? Failure = null);

/// <summary>How to run a notebook.</summary>
public sealed record RunOptions
{
    /// <summary>How long a cell may take; 5 minutes when nothing else is said.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Values for the variables of the cell tagged <c>parameters</c>, by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Told before each code cell; null where nobody listens.</summary>
    public IProgress<RunProgress>? Progress { get; init; }
}

/// <summary>How far a run has come.</summary>
/// <param name="Cell">The number of the code cell that begins, from 1.</param>
/// <param name="Cells">How many code cells there are.</param>
/// <param name="Heading">The heading it stands under, or "".</param>
public sealed record RunProgress(int Cell, int Cells, string Heading);
