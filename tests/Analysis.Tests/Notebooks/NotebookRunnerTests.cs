using Analysis.Cli.Commands;
using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>What cells may do, and what is said where they may not.</summary>
[Collection(NotebookRuns.Name)]
public class NotebookRunnerTests(KernelFixture kernel)
{
    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("int x = 1 + 1;", "")]
    [InlineData("\"text\"", "text")]
    [InlineData("1234567.5m", "1234567.5")]
    [InlineData("new[] { 1.5, 2.5 }", "[ 1.5, 2.5 ]")]
    [InlineData("await Task.FromResult(3)", "3")]
    [InlineData("await Task.Delay(1); 4", "4")]
    [InlineData("Console.Write(\"a\"); Console.WriteLine(\"b\"); 5", "stdout: ab | 5")]
    [InlineData("Console.WriteLine(\"out\"); Console.Error.WriteLine(\"err\"); Console.WriteLine(\"out\")", "stdout: out | stderr: err | stdout: out")]
    [InlineData("display(1); display(\"two\"); 3", "1 | two | 3")]
    [InlineData("(1 + 1).Display(); \"two\".Display();", "2 | two")]
    [InlineData("var bar = display(\"begun\"); Console.Write(\"on\"); bar.Update(\"done\");", "done | stdout: on")]
    [InlineData("(string)null", "<null>")]
    [InlineData("int Twice(int x) => 2 * x;\nTwice(21)", "42")]
    [InlineData("await Task.Run(() => Console.WriteLine(\"elsewhere\"))", "stdout: elsewhere")]
    [InlineData("Console.ReadLine() is null", "True")]
    [InlineData("$\"{1.5} {new DateTime(2012, 4, 23):d}\"", "1.5 04/23/2012")]
    [InlineData("5\n% 3", "2")]
    [InlineData("/*\n%b is a comment\n*/ 1", "1")]
    [InlineData("\"\"\"\n%text\n\"\"\"", "%text")]
    [InlineData("#!csharp\n1", "1")]
    public async Task Shows(string code, string shown)
    {
        NotebookRun run = await kernel.Run(code);
        Assert.Null(run.Failure);
        Assert.Equal(shown, run.Shown(0));
    }

    [Fact]
    public async Task TellsHowFarItIsBeforeEachCell()
    {
        List<RunProgress> told = [];
        Notebook notebook = NotebookText.Of("1", "# Trade", "2", "throw new();", "4");
        await kernel.Run(notebook, new() { Progress = new Told(told.Add) });
        Assert.Equal([new(1, 4, ""), new(2, 4, "Trade"), new(3, 4, "Trade")], told);
    }

    [Fact]
    public async Task CarriesStateFromCellToCell()
    {
        NotebookRun run = await kernel.Run("using System.Globalization;\nint x = 20; record P(int V); static int Twice(this int v) => 2 * v;", "# prose", "x += 1;", "new P(x.Twice()).V.ToString(CultureInfo.InvariantCulture)");
        Assert.Equal("42", run.Shown(3));
    }

    [Fact]
    public async Task IsTheSameUnderAnyCulture()
    {
        string? before = Environment.GetEnvironmentVariable("LC_ALL");
        Environment.SetEnvironmentVariable("LC_ALL", "fa_IR.UTF-8");
        try
        {
            using NotebookRunner runner = KernelCommand.Runner();
            NotebookRun run = await runner.Run(NotebookText.Of("$\"{1.5} {-3} {new DateTime(2012, 4, 23):d}\""), AppContext.BaseDirectory, cancellation: TestContext.Current.CancellationToken);
            Assert.Equal("1.5 -3 04/23/2012", run.Shown(0));
        }
        finally
        {
            Environment.SetEnvironmentVariable("LC_ALL", before);
        }
    }

    [Fact]
    public async Task TheLibraryOfACellIsTheLibraryOfTheProgram()
    {
        NotebookRun run = await kernel.Run(
            "#r \"../nowhere/Analysis.dll\"\nusing Analysis;",
            "Findings.Read(\"It rose by 5 percent.\").GetType().Assembly == typeof(Findings).Assembly",
            "AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name == \"Analysis\")");
        Assert.Equal("True", run.Shown(1));
        Assert.Equal("1", run.Shown(2));
    }

    [Theory]
    [InlineData("int x = ;", 1, "CS1525", "code cell 1, line 1: Invalid expression term ';'")]
    [InlineData("int a = 1;\nint b = nothing;", 2, "CS0103", "code cell 1, line 2: The name 'nothing' does not exist in the current context")]
    [InlineData("int zero = 0;\n\nint c = 1 / zero;", 3, "System.DivideByZeroException", "code cell 1, line 3: Attempted to divide by zero.")]
    [InlineData("await Task.Delay(1);\nthrow new InvalidOperationException(\"no\");", 2, "System.InvalidOperationException", "code cell 1, line 2: no")]
    [InlineData("%%time\n1", 1, "CS1525", "code cell 1, line 1: Invalid expression term '%'")]
    [InlineData("1\n#!fsharp", 2, "DNI101", "code cell 1, line 2: Unknown magic command '#!fsharp'")]
    [InlineData("#r \"missing.dll\"", 1, "CS0006", "code cell 1, line 1: Metadata file 'missing.dll' could not be found")]
    [InlineData("#load \"missing.csx\"", 1, "CS1504", "code cell 1, line 1: Source file 'missing.csx' could not be opened")]
    public async Task StopsAndSays(string code, int? line, string name, string message)
    {
        NotebookRun run = await kernel.Run(code, "\"never\"");
        Assert.Equal((1, line, name), (run.Failure!.Cell, run.Failure.Line, run.Failure.Name));
        Assert.StartsWith($"{name}! {message}", run.Shown(0), StringComparison.Ordinal);
        Assert.Empty(run.Notebook.Cells[1].Outputs);
        Assert.DoesNotContain(run.Failure.Traceback, l => l.Contains(AppContext.BaseDirectory, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFailureQuotesItsLine()
    {
        NotebookRun run = await kernel.Run("int a = 1;\nint b = nothing;");
        Assert.Equal(["code cell 1, line 2: CS0103: The name 'nothing' does not exist in the current context", "    int b = nothing;", "            ^"], run.Failure!.Traceback);
    }

    [Fact]
    public async Task WhatWasShownBeforeAFailureStays()
    {
        NotebookRun run = await kernel.Run("Console.Write(\"before\"); display(1); throw new(\"stop\");");
        Assert.Equal("stdout: before | 1 | System.Exception! code cell 1, line 1: stop", run.Shown(0));
    }

    [Fact]
    public async Task AValueThatCannotBeShownIsAFailure()
    {
        NotebookRun run = await kernel.Run("class Bad { public override string ToString() => throw new NotSupportedException(\"cannot\"); }", "new Bad()");
        Assert.Equal("System.NotSupportedException", run.Failure!.Name);
    }

    [Fact]
    public async Task ACellThatNeverEndsIsEnded()
    {
        Notebook notebook = NotebookText.Of("1", "Console.Write(\"begun\");\nwhile (true) ;", "1");
        NotebookRun run = await kernel.Run(notebook, new() { CellTimeout = TimeSpan.FromSeconds(20) });
        Assert.Equal("1", run.Shown(0));
        Assert.Equal("stdout: begun | Timeout! code cell 2: the cell ran longer than 20 seconds", run.Shown(1));
        Assert.Empty(run.Notebook.Cells[2].Outputs);
    }

    [Theory]
    [InlineData("Console.Write(\"before\"); Environment.Exit(0);", "(exit code 0)")]
    [InlineData("Console.Write(\"before\"); Environment.FailFast(\"no more\");", "(exit code 134): Process terminated.")]
    [InlineData("Console.Write(\"before\"); int Deeper(int x) => Deeper(x + 1) + 1;\nDeeper(0)", "(exit code 134): Stack overflow.")]
    [InlineData("Console.Write(\"before\"); new System.Threading.Thread(() => throw new InvalidOperationException(\"alone\")).Start();\nSystem.Threading.Thread.Sleep(60_000);", "(exit code 134): Unhandled exception. System.InvalidOperationException: alone")]
    public async Task ACellThatEndsItsProcessFailsAlone(string code, string message)
    {
        NotebookRun run = await kernel.Run("1", code, "3");
        Assert.Equal("1", run.Shown(0));
        Assert.Equal($"stdout: before | Process! code cell 2: it ended the process that runs the cells {message}", run.Shown(1));
        Assert.Empty(run.Notebook.Cells[2].Outputs);
        Assert.Equal("4", (await kernel.Run("4")).Shown(0));
    }

    [Fact]
    public async Task WhatANotebookLeavesRunningDoesNotHarmTheNext()
    {
        await kernel.Run("new System.Threading.Thread(() => { System.Threading.Thread.Sleep(200); Environment.Exit(3); }).Start();");
        await Task.Delay(2_000, TestContext.Current.CancellationToken);
        Assert.Equal("4", (await kernel.Run("4")).Shown(0));
    }

    [Fact]
    public async Task MemoryThatGrowsWithoutEndIsAFailedCell()
    {
        NotebookRun run = await kernel.Run("List<byte[]> all = [];\nwhile (true) all.Add(new byte[200_000_000]);");
        Assert.Equal("System.OutOfMemoryException", run.Failure!.Name);
    }

    [Fact]
    public async Task CanBeCancelled()
    {
        using NotebookRunner runner = KernelCommand.Runner();
        using CancellationTokenSource cancel = new();
        Task<NotebookRun> run = runner.Run(NotebookText.Of("await Task.Delay(600_000);"), AppContext.BaseDirectory, cancellation: cancel.Token);
        cancel.CancelAfter(TimeSpan.FromSeconds(2));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Fact]
    public async Task TheCurrentFolderIsTheNotebooks()
    {
        string folder = Directory.CreateTempSubdirectory("notebook-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "words.txt"), "here", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, "twice.csx"), "static int Twice(int x)\n{\n    if (x < 0) throw new ArgumentException(\"below zero\");\n    return 2 * x;\n}", TestContext.Current.CancellationToken);
            Notebook notebook = NotebookText.Of("System.IO.File.ReadAllText(\"words.txt\")", "#load \"twice.csx\"\nTwice(21)", "\n\nTwice(-1)");
            string before = Environment.CurrentDirectory;
            NotebookRun run = await kernel.Run(notebook, folder: folder);
            Assert.Equal("here", run.Shown(0));
            Assert.Equal("42", run.Shown(1));
            Assert.Equal(3, run.Failure!.Line);
            Assert.Contains("   in twice.csx, line 3", run.Failure.Traceback);
            Assert.Equal(before, Environment.CurrentDirectory);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task EndlessTextIsCut()
    {
        NotebookRun run = await kernel.Run("for (int i = 0; i < 100_000; i++) Console.WriteLine(\"line\");", "1");
        string text = ((StreamOutput)run.Notebook.Cells[0].Outputs[0]).Text;
        Assert.True(text.Length < 201_000);
        Assert.EndsWith("a cell keeps 200,000 characters of text\n", text, StringComparison.Ordinal);
        Assert.Null(run.Failure);
    }

    [Fact]
    public async Task RefusesOtherLanguages()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("notebook-").FullName, "python.ipynb");
        await File.WriteAllTextAsync(file, """{"nbformat": 4, "nbformat_minor": 2, "metadata": {"language_info": {"name": "python"}}, "cells": []}""", TestContext.Current.CancellationToken);
        using NotebookRunner runner = KernelCommand.Runner();
        var e = await Assert.ThrowsAsync<NotebookFormatException>(() => runner.RunFile(file, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal("python.ipynb: its language is python; this runner runs C#", e.Message);
        File.Delete(file);
    }

    [Theory]
    [InlineData("from", "1995", "1995 to=2016 USD")]
    [InlineData("unit", "it's \"x\"\\", "1992 to=2016 it's \"x\"\\")]
    [InlineData("to", "1999.5", "1992 to=1999.5 USD")]
    public async Task ParametersSetDeclaredVariables(string name, string value, string shown)
    {
        Notebook notebook = NotebookText.Of("//tag: parameters\nint from = 1992; decimal to = 2016; string unit = \"USD\"; Uri? other = null;", "$\"{from} to={to} {unit}\"");
        NotebookRun run = await kernel.Run(notebook, new() { Parameters = new Dictionary<string, string> { [name] = value } });
        Assert.Null(run.Failure);
        Assert.Equal(["injected-parameters"], run.Notebook.Cells[1].Tags);
        Assert.Equal(shown, run.Shown(2));
    }

    [Theory]
    [InlineData("short", "-3")]
    [InlineData("byte", "255")]
    [InlineData("ulong", "18446744073709551615")]
    [InlineData("long", "9000000000")]
    [InlineData("float", "1.5")]
    [InlineData("double", "1E+20")]
    [InlineData("decimal?", "0.10")]
    [InlineData("bool", "True")]
    [InlineData("DayOfWeek", "Friday")]
    [InlineData("Side", "Buyer")]
    public async Task ParametersAreOfManyTypes(string type, string value)
    {
        Notebook notebook = NotebookText.Of($"//tag: parameters\nenum Side {{ Seller, Buyer }}\n{type} given = default;", "given");
        NotebookRun run = await kernel.Run(notebook, new() { Parameters = new Dictionary<string, string> { ["given"] = value } });
        Assert.Null(run.Failure);
        Assert.Equal(value, run.Shown(2));
    }

    [Fact]
    public async Task ParametersAreDates()
    {
        Notebook notebook = NotebookText.Of("//tag: parameters\nDateOnly day = default;", "day.DayNumber");
        NotebookRun run = await kernel.Run(notebook, new() { Parameters = new Dictionary<string, string> { ["day"] = "0001-01-31" } });
        Assert.Equal("30", run.Shown(2));
    }

    [Theory]
    [InlineData("nothing", "1", "there is no parameter \"nothing\"; the notebook has from, other")]
    [InlineData("from", "x", "parameter from: \"x\" is no Int32")]
    [InlineData("other", "x", "parameter other is of type Uri, which cannot be given from outside")]
    public async Task ParametersThatDoNotFitAreRefused(string name, string value, string message)
    {
        Notebook notebook = NotebookText.Of("//tag: parameters\nint from = 1992; Uri other = null;", "from");
        NotebookRun run = await kernel.Run(notebook, new() { Parameters = new Dictionary<string, string> { [name] = value } });
        Assert.StartsWith(message, run.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParametersNeedACellThatDeclaresThem() =>
        await Assert.ThrowsAsync<FormatException>(() => kernel.Run(NotebookText.Of("1"), new() { Parameters = new Dictionary<string, string> { ["x"] = "1" } }));

    private sealed class Told(Action<RunProgress> tell) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => tell(value);
    }
}
