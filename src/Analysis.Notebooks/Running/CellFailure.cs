using System.Text.Json.Serialization;

namespace Analysis.Notebooks;

/// <summary>Why a cell ended its notebook.</summary>
/// <param name="Cell">The number of the cell among the code cells, from 1.</param>
/// <param name="CellId">The cell's id.</param>
/// <param name="Line">The line of the cell, from 1; null where no line can be told.</param>
/// <param name="Name">An exception's type, a compiler's code (<c>CS0103</c>), <c>Package</c>, <c>Parameter</c>, <c>Language</c>,
/// <c>Timeout</c>, or <c>Process</c> where the process that ran the cell came to its end.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <param name="Traceback">The lines to show below the cell, without paths of the machine.</param>
public sealed record CellFailure(int Cell, string CellId, int? Line, string Name, string Message, IReadOnlyList<string> Traceback)
{
    /// <summary>The failure in one line: place, name, message.</summary>
    public override string ToString() => $"{Place(Cell, Line)}: {Name}: {Message}";

    /// <summary>The failure as the cell's last output.</summary>
    [JsonIgnore]
    public ErrorOutput Output => new(Name, $"{Place(Cell, Line)}: {Message}", Traceback);

    internal static string Place(int cell, int? line) => line is null ? $"code cell {cell}" : $"code cell {cell}, line {line}";
}
