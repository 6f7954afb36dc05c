using System.Diagnostics;

namespace Analysis.Tests.Notebooks;

/// <summary>Jupyter's own code reads a committed notebook and writes it again: not a byte is to change, so that opening one there shows no difference.</summary>
public class JupyterTests
{
    private const string script = """
        import json, sys
        import nbformat
        for path in sys.argv[1:]:
            given = open(path, encoding='utf8', newline='').read()
            notebook = nbformat.reads(given, as_version=4)
            nbformat.validate(notebook)
            written = nbformat.writes(notebook) + '\n'
            if written != given:
                ours, theirs = given.split('\n'), written.split('\n')
                line = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)) - 1)
                sys.exit(f'{path}, line {line + 1}: Jupyter writes {theirs[line]!r}, kept is {ours[line]!r}')
        """;

    [Fact]
    public async Task SavingANotebookAgainChangesNothing()
    {
        string? python = await Python();
        Assert.SkipWhen(python is null, "no Python with nbformat is here (Debian: apt-get install python3-nbformat).");
        string[] files = [.. Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];
        Assert.NotEmpty(files);
        (int code, string output) = await Run(python!, ["-c", script, .. files]);
        Assert.True(code == 0, output);
    }

    /// <summary>A Python that has nbformat: the one on the path, or the system's own.</summary>
    private static async Task<string?> Python()
    {
        foreach (string python in (string[])["python3", "/usr/bin/python3", "python"])
        {
            if ((await Run(python, ["-c", "import nbformat"])).Code == 0)
                return python;
        }
        return null;
    }

    private static async Task<(int Code, string Output)> Run(string program, IEnumerable<string> arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, errors + await output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
    }
}
