using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analysis.Notebooks;

/// <summary>What the program asks of the process that runs cells; one JSON object a line.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Folder">The folder of the notebook that begins.</param>
/// <param name="Number">The number of the cell among the code cells, from 1.</param>
/// <param name="CellId">The cell's id.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="Values">Values for the variables that the cells so far declared.</param>
internal sealed record KernelRequest(KernelTask Task, string Folder = "", int Number = 0, string CellId = "", string Code = "", IReadOnlyDictionary<string, string>? Values = null)
{
    public string ToLine() => JsonSerializer.Serialize(this, KernelLines.Options);

    public static KernelRequest Parse(string line) => JsonSerializer.Deserialize<KernelRequest>(line, KernelLines.Options)!;
}

/// <summary>What can be asked for.</summary>
internal enum KernelTask
{
    /// <summary>A new kernel for the next notebook; what the cells of the one before declared is gone.</summary>
    Open,

    /// <summary>A cell.</summary>
    Run,

    /// <summary>The code that sets declared variables to values given from outside.</summary>
    Inject,
}

/// <summary>What the process that runs cells tells: any number of outputs, then that the task is done.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Text">Text that was written, or the code that was asked for.</param>
/// <param name="Stream">The stream that the text was written to.</param>
/// <param name="Parts">A displayed value, in every form it has.</param>
/// <param name="Display">The name under which a displayed value can be replaced, or null.</param>
/// <param name="Failure">Why the task failed, or null.</param>
internal sealed record KernelReply(
    KernelReplyKind Kind, string Text = "", string Stream = "", IReadOnlyDictionary<string, string>? Parts = null, string? Display = null, CellFailure? Failure = null)
{
    public string ToLine() => JsonSerializer.Serialize(this, KernelLines.Options);

    public static KernelReply Parse(string line) => JsonSerializer.Deserialize<KernelReply>(line, KernelLines.Options)!;
}

/// <summary>What is told.</summary>
internal enum KernelReplyKind
{
    /// <summary>Text was written to the console.</summary>
    Stream,

    /// <summary>A value was displayed.</summary>
    Displayed,

    /// <summary>A value that was displayed before is replaced.</summary>
    Updated,

    /// <summary>The task is at its end.</summary>
    Done,
}

/// <summary>How messages are written: without line breaks, as JSON always escapes them.</summary>
internal static class KernelLines
{
    public static JsonSerializerOptions Options { get; } = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };
}
