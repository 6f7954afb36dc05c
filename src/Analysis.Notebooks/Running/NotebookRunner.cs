namespace Analysis.Notebooks;

/// <summary>
/// Runs the C# cells of a notebook in this process, one after the other, as a kernel would: what a cell declares the next ones see. The folder
/// of the notebook is the current folder meanwhile, so one notebook runs at a time.
/// </summary>
public static class NotebookRunner
{
    private static readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Runs a file and gives the notebook with its new outputs; the file itself is not written.</summary>
    /// <param name="path">The notebook.</param>
    /// <param name="options">How to run it; null for the usual way.</param>
    /// <param name="cancellation">Stops the run between and, where the cell listens, within cells.</param>
    /// <exception cref="NotebookFormatException">The file is no notebook of format 4, or not one in C#.</exception>
    public static Task<NotebookRun> RunFile(string path, RunOptions? options = null, CancellationToken cancellation = default)
    {
        Notebook notebook = NotebookFile.Read(path);
        if (notebook.Language is { } language && !IsCSharp(language))
            throw new NotebookFormatException(Path.GetFileName(path), "", $"its language is {language}; this runner runs C#");
        return Run(notebook, Path.GetDirectoryName(Path.GetFullPath(path))!, options, cancellation);
    }

    /// <summary>Runs a notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">The folder that its paths start from.</param>
    /// <param name="options">How to run it; null for the usual way.</param>
    /// <param name="cancellation">Stops the run between and, where the cell listens, within cells.</param>
    /// <exception cref="FormatException">Parameters are given, and the notebook takes none.</exception>
    public static async Task<NotebookRun> Run(Notebook notebook, string folder, RunOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        if (options.Parameters.Count > 0 && !notebook.Cells.Any(c => c.Kind == CellKind.Code && c.Tags.Contains(NotebookParameters.Tag)))
            throw new FormatException("the notebook takes no parameters: no code cell of it is tagged \"parameters\"");
        folder = Path.GetFullPath(folder);
        await one.WaitAsync(cancellation);
        string before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = folder;
            using ConsoleCapture console = new();
            using ScriptSession session = new(folder, new(options.PackageCache ?? PackageRestore.DefaultCache));
            return await RunCells(notebook, folder, session, options, cancellation);
        }
        finally
        {
            Environment.CurrentDirectory = before;
            one.Release();
        }
    }

    private static async Task<NotebookRun> RunCells(Notebook notebook, string folder, ScriptSession session, RunOptions options, CancellationToken cancellation)
    {
        List<NotebookCell> cells = [.. NotebookParameters.WithoutInjected(notebook)];
        CellFailure? failure = null;
        int number = 0, count = cells.Count(c => c.Kind == CellKind.Code);
        string heading = "";
        for (int i = 0; i < cells.Count; i++)
        {
            NotebookCell cell = cells[i];
            if (cell.Kind == CellKind.Markdown && cell.Source.StartsWith('#'))
                heading = cell.Source.Split('\n')[0].TrimStart('#', ' ').TrimEnd();
            if (cell.Kind != CellKind.Code)
                continue;
            number++;
            if (failure is not null)
            {
                cells[i] = cell with { Outputs = [] };
                continue;
            }
            options.Progress?.Report(new(number, count, heading));
            CellErrors errors = new(number, cell.Id, Path.Combine(folder, $"code cell {number}"), cell.Source, folder);
            CellOutputs outputs = new();
            try
            {
                await RunCell(cell, session, errors, outputs, options, cancellation);
                if (cell.Tags.Contains(NotebookParameters.Tag) && options.Parameters.Count > 0)
                {
                    cells.Insert(i + 1, Inject(session, options, errors));
                    count++;
                }
            }
            catch (CellFailedException e)
            {
                failure = e.Failure;
                outputs.Add(failure.Output);
            }
            catch (PackageRestoreException e) when (e.Unavailable)
            {
                return new(notebook, RunOutcome.Skipped, Skipped: e.Message);
            }
            cells[i] = cell with { Outputs = outputs.Close() };
        }
        return new(notebook.With(cells), failure is null ? RunOutcome.Done : RunOutcome.Failed, failure);
    }

    private static NotebookCell Inject(ScriptSession session, RunOptions options, CellErrors errors)
    {
        try
        {
            return NotebookParameters.Injected(options.Parameters, session.TypeOf, session.Variables);
        }
        catch (FormatException e)
        {
            throw new CellFailedException(errors.Of("Parameter", e.Message));
        }
    }

    private static async Task RunCell(NotebookCell cell, ScriptSession session, CellErrors errors, CellOutputs outputs, RunOptions options, CancellationToken cancellation)
    {
        if (cell.Language is { } language && !IsCSharp(language))
            throw new CellFailedException(errors.Of("Language", $"the cell is in {language}; this runner runs C#"));
        if (string.IsNullOrWhiteSpace(cell.Source))
            return;
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // The cell has a thread of its own: one that never ends is left behind when its time is up, since no thread can be stopped from outside.
        Task run = Task.Run(() => session.Run(cell.Source, errors, outputs, stop.Token), stop.Token);
        try
        {
            await run.WaitAsync(options.CellTimeout, cancellation);
        }
        catch (TimeoutException) when (!run.IsCompleted)
        {
            await stop.CancelAsync();
            throw new CellFailedException(errors.Of("Timeout", $"the cell ran longer than {options.CellTimeout.TotalSeconds:0.###} seconds"));
        }
        catch (PackageRestoreException e) when (!e.Unavailable)
        {
            throw new CellFailedException(errors.Of("Package", e.Message));
        }
    }

    private static bool IsCSharp(string language) =>
        language.Equals("C#", StringComparison.OrdinalIgnoreCase) || language.Equals("csharp", StringComparison.OrdinalIgnoreCase)
        || language.Equals("polyglot-notebook", StringComparison.OrdinalIgnoreCase);
}
