namespace Analysis.Notebooks;

/// <summary>Tells whether the outputs kept in a notebook are what running it shows.</summary>
public static class NotebookChanges
{
    /// <summary>The first difference, in words, or null where there is none. Pictures of charts do not count: they differ from browser to browser.</summary>
    /// <param name="before">The notebook as it was kept.</param>
    /// <param name="after">The notebook as it was run.</param>
    public static string? First(Notebook before, Notebook after)
    {
        List<NotebookCell> old = Code(before), now = Code(after);
        for (int cell = 0; cell < Math.Min(old.Count, now.Count); cell++)
        {
            IReadOnlyList<CellOutput> was = old[cell].Outputs, shows = now[cell].Outputs;
            if (was.Count != shows.Count)
                return $"code cell {cell + 1} shows {Things(shows.Count)} and is kept with {Things(was.Count)}";
            for (int i = 0; i < was.Count; i++)
            {
                if (Json(was[i]) != Json(shows[i]))
                    return $"code cell {cell + 1} shows something else than what is kept";
            }
        }
        return old.Count == now.Count ? null : "it has other cells than what is kept";
    }

    private static List<NotebookCell> Code(Notebook notebook) => [.. NotebookImages.Without(notebook).Cells.Where(c => c.Kind == CellKind.Code)];

    private static string Things(int count) => count == 1 ? "1 output" : $"{count} outputs";

    private static string Json(CellOutput output)
    {
        CanonicalJson json = new();
        NotebookWriter.WriteOutput(json, output);
        return json.ToString();
    }
}
