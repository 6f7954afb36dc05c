using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Analysis.Cli.Commands;

/// <summary><c>notebook run</c>: runs C# notebooks, writes their outputs into them, and renders them as pages.</summary>
internal static class NotebookCommand
{
    public static Command Create()
    {
        Argument<string[]> files = new("FILES") { Description = "The notebooks, or folders of notebooks.", Arity = ArgumentArity.OneOrMore };
        Option<string?> html = new("--html") { Description = "Write each notebook as an HTML page of its own, which needs no other file, into DIR.", HelpName = "DIR" };
        Option<string?> output = new("--output", "-o") { Description = "Write the notebooks with their outputs into DIR and leave the files themselves alone.", HelpName = "DIR" };
        Option<bool> png = new("--png") { Description = "Give charts a picture for viewers that run no scripts; wants a Chromium." };
        Option<bool> check = new("--check") { Description = "Write nothing; fail where the outputs in a file are not what running it shows." };
        Option<string[]> parameters = new("--parameter", "-p") { Description = "Set a variable of the cell tagged \"parameters\"; a path starts at the notebook's folder. Wants --html or --output.", HelpName = "name=value", Arity = ArgumentArity.OneOrMore };
        Option<double> timeout = new("--timeout") { Description = "How long a cell may run, in seconds.", DefaultValueFactory = _ => 300 };
        parameters.Validators.Add(NameAndValue);
        timeout.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds is > 0 and <= 86_400))
                result.AddError("--timeout is a number of seconds, more than 0 and at most 86400.");
        });
        Command run = new("run", "Runs notebooks and writes what their cells show into them.") { files, html, output, png, check, parameters, timeout };
        run.Validators.Add(result =>
        {
            bool given = result.GetValue(parameters) is { Length: > 0 }, elsewhere = result.GetValue(html) is not null || result.GetValue(output) is not null;
            if (given && !elsewhere)
                result.AddError("-p changes what a notebook shows, which its own file is not to keep: say with --html or --output where to.");
            if (result.GetValue(check) && (given || elsewhere || result.GetValue(png)))
                result.AddError("--check writes nothing, so it goes with none of --html, --output, --png and -p.");
        });
        run.SetAction((parsed, cancellation) => new NotebookRuns(
            parsed.GetValue(html), parsed.GetValue(output), parsed.GetValue(png), parsed.GetValue(check),
            (parsed.GetValue(parameters) ?? []).Select(p => p.Split('=', 2)).GroupBy(p => p[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last()[1], StringComparer.Ordinal),
            TimeSpan.FromSeconds(parsed.GetValue(timeout))).Run(parsed.GetValue(files) ?? [], cancellation));
        return new("notebook", "Runs C# notebooks.") { run, KernelCommand.Create() };
    }

    private static void NameAndValue(OptionResult result)
    {
        foreach (Token token in result.Tokens)
        {
            int equals = token.Value.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
                result.AddError($"\"{token.Value}\" is not of the form name=value.");
        }
    }
}
