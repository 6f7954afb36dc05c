namespace Analysis.RecordFiles;

/// <summary>The failures of one file: the first hundred one by one, then their number; a country that is not known once.</summary>
internal sealed class FileReport(string path, ICollection<ReadFailure>? failures)
{
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);
    private int reported, more, refused;
    private long open;

    public string Path { get; } = path;

    public string File { get; } = System.IO.Path.GetFileName(path);

    public void Fail(string where, string reason)
    {
        if (reported++ < RecordMessages.MostPerFile)
            failures?.Add(new(Path, where, reason));
        else
            more++;
    }

    /// <summary>Reports a row that was read and is refused.</summary>
    public void Refuse(string where, string reason)
    {
        refused++;
        Fail(where, reason);
    }

    /// <summary>Notes that a quote is opened in a row and never closed, so that the lines behind it are no rows.</summary>
    public void LeaveOpen(long line, int linesBehind)
    {
        open = line;
        refused++;
        Fail(RecordMessages.Line(line), RecordMessages.OpenQuote(linesBehind));
    }

    /// <summary>Whether the row that begins at a line holds a quote that is never closed.</summary>
    public bool IsOpen(long line) => open == line;

    /// <summary>Reports a code or name that stands for no country, the first time it is met.</summary>
    public void FailCountry(long line, string column, string text)
    {
        if (unknown.Count < RecordMessages.MostPerFile && unknown.Add(text))
            Fail(RecordMessages.Line(line, column), RecordMessages.UnknownCountry(text));
    }

    /// <summary>To be called at the end of the file.</summary>
    /// <param name="rows">How many rows were read.</param>
    public void Close(long rows)
    {
        if (refused > 0)
            failures?.Add(new(Path, "", RecordMessages.Refused(rows, refused)));
        if (more > 0)
            failures?.Add(new(Path, "", RecordMessages.TooMany(more)));
        more = 0;
    }
}
