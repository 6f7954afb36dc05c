using System.CommandLine;
using System.CommandLine.Invocation;
using Analysis.Cli.Commands;

RootCommand root = new("Reads policy articles into frames and holds their claims against official records.")
{
    ReportCommand.Create(),
    CheckCommand.Create(),
    ExtractCommand.Create(),
    MetadataCommand.Create(),
    NotebookCommand.Create(),
    CiteCommand.Create(),
};
root.EnableExamples();
ParseResult command = root.Parse(args);
if (command.Action is ParseErrorAction error)
    error.ShowHelp = false;
using IDisposable signals = Stopping.Listen(Terminal.Restore);
int code = await Outcome.Of(() => command.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }));
// A command line that is wrong is told apart from input that could not be read.
return command.Action is ParseErrorAction ? ExitCodes.Usage : code;
