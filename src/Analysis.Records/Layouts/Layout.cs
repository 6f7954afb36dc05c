namespace Analysis.RecordFiles.Layouts;

/// <summary>A form in which some publisher gives out its data, recognised by its columns and read by their names.</summary>
internal abstract class Layout
{
    /// <summary>What the form is called in messages.</summary>
    public abstract string Name { get; }

    /// <summary>The columns without which a file is not in this form; alternatives of one column are joined by "|".</summary>
    public abstract IReadOnlyList<string> Required { get; }

    /// <summary>The columns that the file lacks.</summary>
    public IReadOnlyList<string> Missing(IReadOnlyList<string> headers) => [.. Required.Where(r => Find(headers, r) < 0).Select(r => r.Split('|')[0])];

    /// <summary>The place of a column among the headers, −1 where it is missing; case and spaces at the ends do not count.</summary>
    protected static int Find(IReadOnlyList<string> headers, string names)
    {
        foreach (string name in names.Split('|'))
        {
            for (int i = 0; i < headers.Count; i++)
            {
                if (headers[i].AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                    return i;
            }
        }
        return -1;
    }
}

/// <summary>A form of trade statistics.</summary>
internal abstract class TradeLayout : Layout
{
    /// <summary>Whether the rows of two countries and a year are all the products that they traded, so that these add up to all goods.</summary>
    public virtual bool ListsEveryProduct => false;

    /// <summary>A reader of the rows of one file.</summary>
    /// <param name="headers">The file's columns.</param>
    /// <param name="file">The file, for what its name or its neighbours tell (edition, codes).</param>
    public abstract TradeRows Open(IReadOnlyList<string> headers, SourceFile file);
}

/// <summary>Reads the rows of one file of trade.</summary>
internal abstract class TradeRows
{
    /// <summary>Adds what the current row records: nothing where it says "missing" or was not asked for.</summary>
    public abstract void Read(Row row, List<TradeRecord> into);
}

/// <summary>A form of an arms register.</summary>
internal abstract class ArmsLayout : Layout
{
    public abstract ArmsRows Open(IReadOnlyList<string> headers, SourceFile file);
}

/// <summary>Reads the rows of one arms register.</summary>
internal abstract class ArmsRows
{
    public abstract void Read(Row row, List<ArmsRecord> into);
}

/// <summary>What is known of a file beside its rows.</summary>
/// <param name="Path">The file.</param>
/// <param name="Preamble">The lines that stand before its header.</param>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Preamble)
{
    public string Name => System.IO.Path.GetFileName(Path);
}
