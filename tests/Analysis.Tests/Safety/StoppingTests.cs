using System.Diagnostics;
using System.Globalization;
using Analysis.Tests.Report;

namespace Analysis.Tests.Safety;

/// <summary>Commands as processes of their own: signals, closed pipes and full disks. They want a system with signals, and bash.</summary>
public class StoppingTests
{
    /// <summary>Longer than any machine that is merely busy takes; a test that reaches it has found a hang.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task ASignalEndsACommandThatWaitsForInput(string signal, int code)
    {
        using TemporaryFolder folder = new();
        (int ended, string output, _) = await Run($$"""
            mkfifo in
            $cli extract < in > out & pid=$!
            exec 3> in
            echo '{"id":1,"text":"Norway sold 5 boats."}' >&3
            until [ -s out ]; do sleep 0.1; done
            kill -{{signal}} $pid
            wait $pid; code=$?
            wc -l < out
            exit $code
            """, folder);
        Assert.Equal(code, ended);
        Assert.Equal("1", output.Trim());
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task ASignalEndsAReportAndLeavesTheOneBefore(string signal, int code)
    {
        using TemporaryFolder folder = new();
        folder.Write("a/a.md", "# Cod\n\nNorway sold Iceland fish for 310 million dollars in 2010.\n");
        for (int i = 0; i < 400; i++)
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"b/b{i}.md"), "# Cod\n\n" + string.Concat(Enumerable.Repeat("Norway sold Iceland fish for 310 million dollars in 2010. Chile criticised Peru in 2011.\n\n", 200)));
        (int ended, _, _) = await Run($$"""
            $cli report a --notebooks none --records none -o report > /dev/null 2>&1 || exit 1
            $cli report b --notebooks none --records none -o report > /dev/null 2>&1 & pid=$!
            until ls -d .report.*.partial > /dev/null 2>&1; do sleep 0.1; done
            kill -{{signal}} $pid; kill -{{signal}} $pid
            wait $pid; code=$?
            (cd report && sha256sum --check --quiet SHA256SUMS && test -e article-a.html) || exit 2
            $cli report a --notebooks none --records none -o report > /dev/null 2>&1 || exit 3
            [ "$(ls -A)" = "$(printf 'a\nb\nreport')" ] || { ls -A >&2; exit 4; }
            exit $code
            """, folder);
        Assert.Equal(code, ended);
    }

    [Fact]
    public async Task AReaderThatHasReadEnoughEndsTheCommandQuietly()
    {
        using TemporaryFolder folder = new();
        (int ended, string output, string errors) = await Run("""
            yes '{"id":1,"text":"Norway sold 5 boats."}' 2> /dev/null | { $cli extract; echo "code $?" >&2; } | head -n 2 | wc -l
            """, folder);
        Assert.Equal("2", output.Trim());
        Assert.Equal("code 0", errors.Trim());
        Assert.Equal(0, ended);
    }

    [Fact]
    public async Task InputThatIsClosedFromTheStartIsEmpty()
    {
        using TemporaryFolder folder = new();
        Assert.Equal((0, "", ""), await Run("$cli extract <&-", folder));
    }

    [Fact]
    public async Task AFullDiskIsNamed()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full, the disk that is always full.");
        using TemporaryFolder folder = new();
        folder.Write("a.md", "# Cod\n\nNorway sold Iceland fish for 310 million dollars in 2010.\n");
        (int ended, string output, string errors) = await Run("""
            echo '{"text":"5 boats"}' | $cli extract > /dev/full; echo $?
            $cli check a.md --records a.md -o /dev/full > /dev/null; echo $?
            $cli cite a.md -o /dev/full; echo $?
            """, folder);
        Assert.Equal(0, ended);
        Assert.Equal("3\n3\n3\n", output);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Contains("No space left on device", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PipesAndDevicesAreNoArticles()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/a.md", "# Cod\n\nNorway sold Iceland fish for 310 million dollars in 2010.\n");
        (int ended, string output, string errors) = await Run("""
            mkfifo in/pipe.txt
            ln -s /dev/zero in/zero.txt
            ln -s ../in in/loop
            ln -s a.md in/link.md
            $cli metadata in
            """, folder);
        Assert.Equal(1, ended);
        Assert.Contains("pipe.txt: it cannot be opened: it is a pipe or a device, not a file", errors, StringComparison.Ordinal);
        Assert.Contains("zero.txt: the file has more than 67108864 bytes", errors, StringComparison.Ordinal);
        Assert.Contains("loop: it is a link to a folder", errors, StringComparison.Ordinal);
        Assert.Contains("link", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> Run(string script, TemporaryFolder folder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        // "set -m" gives a command in the background the signals that a terminal's would have.
        string whole = $"cli='dotnet {Path.Combine(AppContext.BaseDirectory, "Analysis.Cli.dll")}'\nset -m\n{script}";
        ProcessStartInfo start = new("bash", ["-c", whole]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(patience);
        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
            string output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, output, await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
