using System.Text.Json;

namespace Analysis.Notebooks;

/// <summary>Something that a cell showed.</summary>
public abstract record CellOutput;

/// <summary>Text written to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput;

/// <summary>A value that was displayed, in every form it has.</summary>
/// <param name="Data">Its forms.</param>
/// <param name="Metadata">Metadata of the output, a JSON object.</param>
public sealed record DisplayOutput(MimeBundle Data, JsonElement Metadata) : CellOutput
{
    /// <summary>A displayed value without metadata.</summary>
    /// <param name="data">Its forms.</param>
    public DisplayOutput(MimeBundle data) : this(data, Json.EmptyObject)
    {
    }
}

/// <summary>An error that ended a cell.</summary>
/// <param name="Name">The name of the error: an exception's type or a compiler's code.</param>
/// <param name="Message">What is wrong, with the cell and the line.</param>
/// <param name="Traceback">The lines to show, without paths of the machine.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput;
