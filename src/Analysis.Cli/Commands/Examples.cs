using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace Analysis.Cli.Commands;

/// <summary>Examples of commands, shown below their options in <c>--help</c>.</summary>
internal static class Examples
{
    private static readonly ConditionalWeakTable<Command, string> examples = [];

    /// <summary>Adds what help says below a command's options: examples, exit codes.</summary>
    public static void ShowExamples(this Command command, string text) => examples.AddOrUpdate(command, text);

    /// <summary>Lets the help of a root command and of all below it show examples.</summary>
    public static void EnableExamples(this RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    private sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int code = usual.Invoke(parseResult);
            if (examples.TryGetValue(parseResult.CommandResult.Command, out string? text))
                parseResult.InvocationConfiguration.Output.WriteLine(text);
            return code;
        }
    }
}
