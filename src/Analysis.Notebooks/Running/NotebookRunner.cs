namespace Analysis.Notebooks;

/// <summary>
/// Runs C# notebooks in the kernel of .NET Interactive, cell after cell: what a cell declares the next ones see. The kernel lives in a process of its
/// own, started with the first notebook and used for all, so that a cell that never ends or breaks its process fails alone. One notebook runs at a time.
/// </summary>
/// <param name="program">The program to start, an assembly with an entry point that leads to <see cref="KernelHost.Serve"/>.</param>
/// <param name="arguments">The arguments that lead there; the handles of two pipes follow them.</param>
public sealed class NotebookRunner(string program, params IReadOnlyList<string> arguments) : IDisposable
{
    private KernelProcess? process;

    /// <summary>Starts the process, so that it is ready when the first notebook is.</summary>
    public void Start() => process ??= new(program, arguments);

    /// <summary>Runs a file and gives the notebook with its new outputs; the file itself is not written.</summary>
    /// <param name="path">The notebook.</param>
    /// <param name="options">How to run it; null for the usual way.</param>
    /// <param name="cancellation">Stops the run, and what its cell does.</param>
    /// <exception cref="NotebookFormatException">The file is no notebook of format 4, or not one in C#.</exception>
    public Task<NotebookRun> RunFile(string path, RunOptions? options = null, CancellationToken cancellation = default)
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
    /// <param name="cancellation">Stops the run, and what its cell does.</param>
    /// <exception cref="FormatException">Parameters are given, and the notebook takes none.</exception>
    /// <exception cref="KernelDiedException">The process cannot be started.</exception>
    public async Task<NotebookRun> Run(Notebook notebook, string folder, RunOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        if (options.Parameters.Count > 0 && !notebook.Cells.Any(c => c.Kind == CellKind.Code && c.Tags.Contains(NotebookParameters.Tag)))
            throw new FormatException("the notebook takes no parameters: no code cell of it is tagged \"parameters\"");
        try
        {
            await Open(Path.GetFullPath(folder), cancellation);
            return await RunCells(notebook, options, cancellation);
        }
        catch (Exception e) when (e is OperationCanceledException or KernelDiedException)
        {
            Stop();
            throw;
        }
    }

    /// <summary>Ends the process and whatever still runs in it.</summary>
    public void Dispose() => Stop();

    private async Task Open(string folder, CancellationToken cancellation)
    {
        KernelRequest open = new(KernelTask.Open, folder);
        Start();
        try
        {
            await process!.Ask(open, _ => { }, cancellation);
        }
        catch (KernelDiedException)
        {
            // What a cell of the notebook before left running has ended the process since.
            Stop();
            Start();
            await process!.Ask(open, _ => { }, cancellation);
        }
    }

    private void Stop()
    {
        KernelProcess? ended = process;
        process = null;
        ended?.Dispose();
    }

    private async Task<NotebookRun> RunCells(Notebook notebook, RunOptions options, CancellationToken cancellation)
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
            CellOutputs outputs = new();
            failure = await RunCell(cell, number, outputs, options, cancellation);
            if (failure is null && cell.Tags.Contains(NotebookParameters.Tag) && options.Parameters.Count > 0)
            {
                KernelReply code = await Ask(new(KernelTask.Inject, Number: number, CellId: cell.Id, Values: options.Parameters), outputs, options, cancellation);
                failure = code.Failure;
                if (failure is null)
                    cells.Insert(i + 1, NotebookParameters.Injected(code.Text));
                count++;
            }
            if (failure is not null)
                outputs.Add(failure.Output);
            cells[i] = cell with { Outputs = outputs.Close() };
        }
        return new(notebook.With(cells), failure);
    }

    private async Task<CellFailure?> RunCell(NotebookCell cell, int number, CellOutputs outputs, RunOptions options, CancellationToken cancellation)
    {
        if (cell.Language is { } language && !IsCSharp(language))
            return new CellErrors(number, cell.Id, "", cell.Source, "").Of("Language", $"the cell is in {language}; this runner runs C#");
        return string.IsNullOrWhiteSpace(cell.Source)
            ? null
            : (await Ask(new(KernelTask.Run, Number: number, CellId: cell.Id, Code: cell.Source), outputs, options, cancellation)).Failure;
    }

    /// <summary>Asks for a task of a cell; the end of its time or of the process is its failure, and the next notebook gets a new process.</summary>
    private async Task<KernelReply> Ask(KernelRequest request, CellOutputs outputs, RunOptions options, CancellationToken cancellation)
    {
        CellErrors errors = new(request.Number, request.CellId, "", request.Code, "");
        using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(options.CellTimeout);
        try
        {
            return await process!.Ask(request, outputs.Hear, time.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Stop();
            return new(KernelReplyKind.Done, Failure: errors.Of("Timeout", $"the cell ran longer than {options.CellTimeout.TotalSeconds:0.###} seconds"));
        }
        catch (KernelDiedException e)
        {
            Stop();
            return new(KernelReplyKind.Done, Failure: errors.Of("Process", e.Message));
        }
    }

    private static bool IsCSharp(string language) =>
        language.Equals("C#", StringComparison.OrdinalIgnoreCase) || language.Equals("csharp", StringComparison.OrdinalIgnoreCase)
        || language.Equals("polyglot-notebook", StringComparison.OrdinalIgnoreCase);
}
