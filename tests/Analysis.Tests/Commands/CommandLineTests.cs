using System.Diagnostics;
using System.Text;
using Analysis.Tests.Report;

namespace Analysis.Tests.Commands;

/// <summary>What the program says and how it ends when a command line or a file is wrong: 1 for input, 2 for the command line, and never a stack trace.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData(2, "Required command", "")]
    [InlineData(2, "--nonsense", "--nonsense")]
    [InlineData(2, "nowhere.txt", "check nowhere.txt --records records")]
    [InlineData(2, "nowhere", "check good.txt --records nowhere")]
    [InlineData(2, "nowhere", "report nowhere --notebooks none -o out")]
    [InlineData(2, "nowhere", "report good.txt --records nowhere --notebooks none -o out")]
    [InlineData(2, "good.txt", "report good.txt --notebooks none -o good.txt")]
    [InlineData(2, "xyz", "cite good.txt --format xyz")]
    [InlineData(2, "YYYY-MM-DD", "cite good.txt --accessed 31.1.2026")]
    [InlineData(2, "xml", "extract --format xml")]
    [InlineData(1, "broken.docx", "metadata broken.docx good.txt")]
    [InlineData(1, "PDF", "cite good.txt paper.pdf")]
    [InlineData(1, "PDF", "report good.txt paper.pdf --notebooks none -o out")]
    [InlineData(1, "paper.pdf", "check good.txt paper.pdf --records records")]
    [InlineData(1, "nowhere.ipynb", "notebook run nowhere.ipynb")]
    [InlineData(1, "good.txt", "notebook run good.txt")]
    [InlineData(0, "", "check good.txt --records records")]
    [InlineData(0, "", "report good.txt --notebooks none -o out")]
    [InlineData(0, "", "cite good.txt --accessed 2026-01-31")]
    [InlineData(0, "", "--version")]
    public async Task EndsWith(int code, string says, string arguments)
    {
        using TemporaryFolder folder = Folder();
        (int ended, _, string errors) = await Run(folder.Path, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.True(ended == code, $"ended with {ended}: {errors}");
        Assert.Contains(says, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("report")]
    [InlineData("check")]
    [InlineData("extract")]
    [InlineData("metadata")]
    [InlineData("cite")]
    [InlineData("notebook")]
    [InlineData("notebook run")]
    public async Task HelpIsThereAndNoError(string command)
    {
        using TemporaryFolder folder = new();
        (int ended, string printed, string errors) = await Run(folder.Path, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal((0, ""), (ended, errors));
        Assert.Contains("Usage:", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TablesInAFileHaveNoColours()
    {
        using TemporaryFolder folder = Folder();
        (_, string printed, _) = await Run(folder.Path, ["check", "good.txt", "--records", "records"]);
        Assert.Contains("Norway", await File.ReadAllTextAsync(folder.At("good.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("310 m", printed, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', printed);
    }

    /// <summary>A folder with an article that can be read, two files that cannot, and records.</summary>
    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        folder.Write("good.txt", "Norway sold Iceland goods worth 310 million dollars in 2010.");
        folder.Write("paper.pdf", "%PDF-1.4");
        folder.Write("broken.docx", "no archive");
        folder.Write("records/trade.csv", "year,reporter,partner,flow,product,value_usd,rounded_to,valuation,source,edition,note\n2010,NOR,ISL,export,TOTAL,305000000,1,FOB,A register,2011,\n");
        return folder;
    }

    private static async Task<(int Code, string Printed, string Errors)> Run(string folder, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Analysis.Cli.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, printed, await errors);
    }
}
