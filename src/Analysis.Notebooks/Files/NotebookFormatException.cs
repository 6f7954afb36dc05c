namespace Analysis.Notebooks;

/// <summary>A file that is no notebook, or none that can be read: the message names the file, the place and the reason.</summary>
public sealed class NotebookFormatException : FormatException
{
    /// <summary>Makes an error.</summary>
    /// <param name="file">The file, or a name for what was read.</param>
    /// <param name="where">The place: "cell 3", or "" for the whole file.</param>
    /// <param name="reason">What is wrong, in words.</param>
    /// <param name="inner">The error behind it, or null.</param>
    public NotebookFormatException(string file, string where, string reason, Exception? inner = null)
        : base(where.Length == 0 ? $"{file}: {reason}" : $"{file}: {where}: {reason}", inner) => Reason = reason;

    /// <summary>What is wrong, in words.</summary>
    public string Reason { get; }
}
