using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Tests.Report;

namespace Analysis.Tests;

/// <summary>
/// The examples in docs/ are run, each page's in a folder of its own, and what stands under them is what they print. ANALYSIS_APPROVE=1 writes it
/// anew. They want bash and jq.
/// </summary>
public partial class DocsTests
{
    private static readonly string docs = Path.Combine(Repository.Root, "docs");

    public static TheoryData<string> Pages => [.. Directory.GetFiles(docs, "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ExamplesPrintWhatIsWritten(string page)
    {
        string file = Path.Combine(docs, page), text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        MatchCollection examples = Example().Matches(text);
        if (examples.Count == 0)
            return;
        bool canRun = Has("bash") && Has("jq");
        Assert.SkipUnless(canRun || Environment.GetEnvironmentVariable("CI") is "true" or "1", "The examples want bash and jq.");
        Assert.True(canRun, "The examples want bash and jq.");
        using TemporaryFolder folder = Folder();
        StringBuilder actual = new();
        int at = 0;
        foreach (Match example in examples)
        {
            Group printed = example.Groups["printed"];
            actual.Append(text, at, printed.Index - at).Append(await Run(example.Groups["command"].Value, folder.Path));
            at = printed.Index + printed.Length;
        }
        actual.Append(text, at, text.Length - at);
        if (Environment.GetEnvironmentVariable("ANALYSIS_APPROVE") == "1")
            await File.WriteAllTextAsync(file, actual.ToString(), TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), actual.ToString());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void LinksLeadSomewhere(string page) => Assert.All(
        Link().Matches(File.ReadAllText(Path.Combine(docs, page))).Select(m => m.Groups[1].Value).Where(l => !l.StartsWith("http", StringComparison.Ordinal)),
        link => Assert.True(Path.Exists(Path.Combine(docs, link)), link));

    [Fact]
    public void EachTableOfTheLexiconThatIsNamedExists() => Assert.All(
        TableName().Matches(File.ReadAllText(Path.Combine(docs, "extending.md"))).Select(m => m.Groups[1].Value),
        name => Assert.True(File.Exists(Path.Combine(Repository.Root, "data", "lexicon", name)), name));

    /// <summary>A folder that looks like the repository to a command, and takes what it writes.</summary>
    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "data"), Path.Combine(Repository.Root, "data"));
        return folder;
    }

    private static async Task<string> Run(string command, string folder)
    {
        string script = $$"""
            analysis() { dotnet "{{Path.Combine(AppContext.BaseDirectory, "Analysis.Cli.dll")}}" "$@"; }
            {{command}}
            """;
        ProcessStartInfo start = new("bash", ["-c", script]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{command}\nended with {process.ExitCode}: {await errors}");
        return string.Join('\n', printed.Split('\n').Select(l => l.TrimEnd()));
    }

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)) || File.Exists(Path.Combine(p, program + ".exe")));

    /// <summary>A fence of commands and, right below it, a fence of what they print.</summary>
    [GeneratedRegex(@"^```sh\n(?<command>(?:(?!```).*\n)+)```\n```\w+\n(?<printed>(?:(?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\]\(([^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`([a-z-]+\.csv)`")]
    private static partial Regex TableName();
}
