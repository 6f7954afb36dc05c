namespace Analysis.Notebooks;

/// <summary>What came of running a notebook.</summary>
/// <param name="Notebook">The notebook with its new outputs; as it was where it was skipped.</param>
/// <param name="Outcome">Whether it ran to its end.</param>
/// <param name="Failure">The failure that stopped it, or null.</param>
/// <param name="Skipped">Why it was skipped, or null.</param>
public sealed record NotebookRun(Notebook Notebook, RunOutcome Outcome, CellFailure? Failure = null, string? Skipped = null);

/// <summary>How a run ended.</summary>
public enum RunOutcome
{
    /// <summary>Every cell ran.</summary>
    Done,

    /// <summary>A cell failed; the cells after it did not run.</summary>
    Failed,

    /// <summary>A package that it needs is not to be had here; its committed outputs are left alone.</summary>
    Skipped,
}

/// <summary>How to run a notebook.</summary>
public sealed record RunOptions
{
    /// <summary>How long a cell may take; 5 minutes when nothing else is said.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Values for the variables of the cell tagged <c>parameters</c>, by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The folder in which restored packages are kept; null for the user's own cache.</summary>
    public string? PackageCache { get; init; }

    /// <summary>Told before each code cell; null where nobody listens.</summary>
    public IProgress<RunProgress>? Progress { get; init; }
}

/// <summary>How far a run has come.</summary>
/// <param name="Cell">The number of the code cell that begins, from 1.</param>
/// <param name="Cells">How many code cells there are.</param>
/// <param name="Heading">The heading it stands under, or "".</param>
public sealed record RunProgress(int Cell, int Cells, string Heading);
