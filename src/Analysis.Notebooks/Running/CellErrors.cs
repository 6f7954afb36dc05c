using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Events;

namespace Analysis.Notebooks;

/// <summary>Turns what the kernel, its compiler or an exception says into a failure with the cell's number, its line and the words of that line.</summary>
/// <param name="Number">The number of the cell among the code cells.</param>
/// <param name="Id">The cell's id.</param>
/// <param name="File">The name under which the cell was compiled.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="Folder">The notebook's folder; files below it are named from there.</param>
internal sealed partial record CellErrors(int Number, string Id, string File, string Code, string Folder)
{
    public CellFailure Of(string name, string message, int? line = null) => new(Number, Id, line, name, message, [$"{CellFailure.Place(Number, line)}: {message}", .. Quote(line)]);

    public CellFailure Of(CommandFailed failed) => failed.Exception switch
    {
        { InnerException: CompilationErrorException wrong } => Of([.. wrong.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).OrderBy(d => d.Location.SourceSpan.Start)]),
        { } thrown => Of(thrown),
        null when Directive().Match(failed.Message) is { Success: true } directive =>
            Of(directive.Groups["code"].Value, directive.Groups["text"].Value.Trim(), int.Parse(directive.Groups["line"].Value, CultureInfo.InvariantCulture)),
        null => Of("Kernel", failed.Message.Trim()),
    };

    private CellFailure Of(ImmutableArray<Diagnostic> errors)
    {
        List<string> traceback = [];
        foreach (Diagnostic error in errors)
        {
            (string place, int? line, int column) = Where(error.Location);
            traceback.Add($"{place}: {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}");
            if (line is not null)
                traceback.AddRange(Quote(line, column));
        }
        Diagnostic first = errors[0];
        (string where, int? at, _) = Where(first.Location);
        string message = first.GetMessage(CultureInfo.InvariantCulture);
        if (at is null && first.Location.IsInSource)
            message = $"{where}: {message}";
        if (errors.Length > 1)
            message += $" (and {errors.Length - 1} more)";
        return new(Number, Id, at, first.Id, message, traceback);
    }

    private CellFailure Of(Exception exception)
    {
        int? line = null;
        List<string> frames = [];
        foreach (StackFrame frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is not { } file)
                continue;
            if (file == File)
                line ??= frame.GetFileLineNumber();
            else if (IsLoaded(file))
                frames.Add($"   in {Name(file)}, line {frame.GetFileLineNumber()}");
        }
        List<string> traceback = [$"{CellFailure.Place(Number, line)}: {exception.GetType().FullName}: {exception.Message}", .. frames, .. Quote(line)];
        for (Exception? inner = exception.InnerException; inner is not null; inner = inner.InnerException)
            traceback.Add($"because of {inner.GetType().FullName}: {inner.Message}");
        return new(Number, Id, line, exception.GetType().FullName!, exception.Message, traceback);
    }

    private (string Place, int? Line, int Column) Where(Location location)
    {
        if (!location.IsInSource)
            return (CellFailure.Place(Number, null), null, 0);
        FileLinePositionSpan span = location.GetLineSpan();
        int line = span.StartLinePosition.Line + 1;
        return span.Path == File
            ? (CellFailure.Place(Number, line), line, span.StartLinePosition.Character)
            : ($"{Name(span.Path)}, line {line}, loaded by code cell {Number}", null, 0);
    }

    private bool IsLoaded(string file) => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(".csx", StringComparison.OrdinalIgnoreCase);

    private string Name(string file) => Path.GetRelativePath(Folder, file).Replace('\\', '/');

    private IReadOnlyList<string> Quote(int? line, int? column = null)
    {
        string[] lines = Code.Split('\n');
        if (line is not { } number || number < 1 || number > lines.Length)
            return [];
        string quoted = "    " + lines[number - 1].TrimEnd();
        return column is { } c ? [quoted, new string(' ', 4 + c) + "^"] : [quoted];
    }

    /// <summary>How the kernel writes an error in a line that is for itself and not for the compiler.</summary>
    [GeneratedRegex(@"^\s*\((?<line>\d+),\d+\): error (?<code>\w+): (?<text>[^\r\n]+)")]
    private static partial Regex Directive();
}
