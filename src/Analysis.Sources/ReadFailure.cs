namespace Analysis;

/// <summary>A file that could not be read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Where">The place: "byte 17", "line 3", or "" for the whole file.</param>
/// <param name="Reason">What is wrong, in words.</param>
public sealed record ReadFailure(string Path, string Where, string Reason)
{
    /// <summary>The failure as one line: file, place, reason.</summary>
    public override string ToString() => Where.Length == 0 ? $"{Path}: {Reason}" : $"{Path}: {Where}: {Reason}";
}
