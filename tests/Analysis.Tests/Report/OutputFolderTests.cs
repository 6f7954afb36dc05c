using Analysis.Cli.Report;

namespace Analysis.Tests.Report;

/// <summary>A report is there as a whole or not at all, and what others put beside or into it stays.</summary>
public class OutputFolderTests
{
    [Fact]
    public void NothingIsThereBeforeItIsPublished()
    {
        using TemporaryFolder folder = new();
        using (OutputFolder output = new(folder.At("report")))
        {
            output.Write("index.html", "new");
            Assert.False(Directory.Exists(folder.At("report")));
        }
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void AFailedRunLeavesTheReportBefore()
    {
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"), ("data/a.csv", "a"));
        using (OutputFolder output = new(folder.At("report")))
            output.Write("index.html", "half");
        Assert.Equal("old", File.ReadAllText(folder.At("report", "index.html")));
        Assert.Equal(["report/SHA256SUMS", "report/data/a.csv", "report/index.html"], folder.Files());
    }

    [Fact]
    public void TheReportBeforeIsReplacedAsAWhole()
    {
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"), ("data/gone/a.csv", "a"));
        Publish(folder, ("index.html", "new"));
        Assert.Equal(["report/SHA256SUMS", "report/index.html"], folder.Files());
        Assert.Equal("new", File.ReadAllText(folder.At("report", "index.html")));
        Assert.Equal(["report"], Entries(folder.Path));
        Assert.Equal(["SHA256SUMS", "index.html"], Entries(folder.At("report")));
    }

    [Fact]
    public void AnEmptyFolderIsAsGoodAsNone()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.At("report"));
        Publish(folder, ("index.html", "new"));
        Assert.Equal(["report/SHA256SUMS", "report/index.html"], folder.Files());
    }

    [Theory]
    [InlineData("notes.txt", "mine")]
    [InlineData("data/notes.txt", "mine")]
    [InlineData(".partial/notes.txt", "mine")]
    [InlineData("index.html", "old, and corrected by hand")]
    public void AFolderWithAnythingElseInItIsNotTouched(string name, string content)
    {
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"), ("data/a.csv", "a"));
        folder.Write("report/" + name, content);
        string[] before = folder.Files();
        OutputException refused = Assert.Throws<OutputException>(() => new OutputFolder(folder.At("report")));
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
        Assert.Equal(content, File.ReadAllText(folder.At("report", name)));
    }

    [Fact]
    public void WhatComesInWhileARunWorksIsNotTouchedEither()
    {
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"));
        using (OutputFolder output = new(folder.At("report")))
        {
            output.Write("index.html", "new");
            folder.Write("report/notes.txt", "mine");
            Assert.Throws<OutputException>(output.Publish);
        }
        Assert.Equal(["report/SHA256SUMS", "report/index.html", "report/notes.txt"], folder.Files());
        Assert.Equal("old", File.ReadAllText(folder.At("report", "index.html")));
    }

    [Theory]
    [InlineData("sum of the file")]
    [InlineData("another sum")]
    public void AListOfSomebodyElsesIsNoLeaveToRemoveWhatItLists(string kind)
    {
        using TemporaryFolder folder = new();
        folder.Write("report/thesis.txt", "mine");
        string sum = kind == "another sum" ? new string('0', 64) : InputFile.Hash("mine"u8.ToArray());
        folder.Write("report/SHA256SUMS", $"{sum}  thesis.txt\n");
        Assert.Throws<OutputException>(() => new OutputFolder(folder.At("report")));
        Assert.Equal(["report/SHA256SUMS", "report/thesis.txt"], folder.Files());
    }

    [Fact]
    public void AListThatLeadsOutOfTheFolderRemovesNothingThere()
    {
        using TemporaryFolder folder = new();
        string outside = folder.Write("outside.txt", "mine"), sum = InputFile.Hash("mine"u8.ToArray());
        folder.Write("report/SHA256SUMS", $"{Manifest.Header}\n{sum}  ../outside.txt\n{sum}  {outside}\n");
        Publish(folder, ("index.html", "new"));
        Assert.Equal("mine", File.ReadAllText(outside));
    }

    [Fact]
    public void NothingIsRemovedThroughALink()
    {
        using TemporaryFolder folder = new();
        string sum = InputFile.Hash("mine"u8.ToArray());
        folder.Write("mine/a.csv", "mine");
        folder.Write("report/SHA256SUMS", $"{Manifest.Header}\n{sum}  data/a.csv\n{sum}  b.csv\n");
        Directory.CreateSymbolicLink(folder.At("report", "data"), folder.At("mine"));
        File.CreateSymbolicLink(folder.At("report", "b.csv"), folder.At("mine", "a.csv"));
        OutputException refused = Assert.Throws<OutputException>(() => new OutputFolder(folder.At("report")));
        Assert.Contains("b.csv, data", refused.Message, StringComparison.Ordinal);
        Assert.False(Manifest.Remove(folder.At("report")));
        Assert.Equal("mine", File.ReadAllText(folder.At("mine", "a.csv")));
        Assert.Equal(["SHA256SUMS", "b.csv", "data"], Entries(folder.At("report")));
    }

    [Fact]
    public void ALinkToTheFolderStaysALink()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.At("elsewhere", "report"));
        Directory.CreateSymbolicLink(folder.At("report"), folder.At("elsewhere", "report"));
        Publish(folder, ("index.html", "old"));
        Publish(folder, ("index.html", "new"));
        Assert.NotNull(new DirectoryInfo(folder.At("report")).LinkTarget);
        Assert.Equal("new", File.ReadAllText(folder.At("elsewhere", "report", "index.html")));
        Assert.Equal(["report"], Entries(folder.At("elsewhere")));
    }

    [Fact]
    public void NothingIsWrittenOutsideOfTheFolder()
    {
        using TemporaryFolder folder = new();
        using OutputFolder output = new(folder.At("report"));
        Assert.Throws<ArgumentException>(() => output.Write("../escaped.html", "x"));
    }

    [Fact]
    public void TheSumsAreThoseOfTheFiles()
    {
        using TemporaryFolder folder = new();
        Publish(folder, ("b.txt", "b"), ("a.txt", "a"));
        Assert.Equal($"{Manifest.Header}\n{InputFile.Hash("a"u8.ToArray())}  a.txt\n{InputFile.Hash("b"u8.ToArray())}  b.txt\n", File.ReadAllText(folder.At("report", "SHA256SUMS")));
    }

    [Fact]
    public void ASecondRunIsToldWhoIsWriting()
    {
        using TemporaryFolder folder = new();
        using OutputFolder first = new(folder.At("report"));
        first.Write("index.html", "first");
        OutputException refused = Assert.Throws<OutputException>(() => new OutputFolder(folder.At("report")));
        Assert.Contains($"process {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
        first.Publish();
        Assert.Equal("first", File.ReadAllText(folder.At("report", "index.html")));
    }

    [Fact]
    public void OfManyAtOnceOneWritesAndTheReportIsWhole()
    {
        using TemporaryFolder folder = new();
        int written = 0;
        Parallel.For(0, 200, new() { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, i =>
        {
            try
            {
                using OutputFolder output = new(folder.At("report"));
                output.Write("index.html", $"{i}");
                output.Publish();
                Interlocked.Increment(ref written);
            }
            catch (OutputException e) when (e.Message.Contains("another run", StringComparison.Ordinal))
            {
                // This one came second.
            }
        });
        Assert.True(written > 0);
        Assert.Equal(["report"], Entries(folder.Path));
        Assert.Empty(Manifest.Strangers(folder.At("report")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# The files of a rep")]
    [InlineData(null)]
    public void WhatADeadRunLeftIsRemovedByTheNext(string? owner)
    {
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"));
        folder.Write(".report.analysis-lock", "99999999\n");
        Directory.CreateDirectory(folder.At(".report.99999999.partial"));
        if (owner is not null)
            folder.Write(".report.99999999.partial/owner", owner);
        if (owner is { Length: > 0 })
            folder.Write(".report.99999999.partial/report/data/a.csv", "half a rep");
        Publish(folder, ("index.html", "new"));
        Assert.Equal(["report"], Entries(folder.Path));
    }

    [Fact]
    public void ARunThatDiedAfterTheSwapLeavesTheOldReportToRemove()
    {
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"), ("data/a.csv", "a"));
        folder.Write(".report.99999999.partial/owner", Manifest.Header + "\n");
        Directory.Move(folder.At("report"), folder.At(".report.99999999.partial", "report"));
        File.Delete(folder.At(".report.99999999.partial", "report", "data", "a.csv"));
        Publish(folder, ("index.html", "new"));
        Assert.Equal(["report"], Entries(folder.Path));
    }

    [Fact]
    public void ARunThatDiedBetweenTwoRenamesLosesNothing()
    {
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"));
        folder.Write(".report.99999999.partial/owner", Manifest.Header + "\n");
        Directory.Move(folder.At("report"), folder.At(".report.99999999.partial", "before"));
        using (new OutputFolder(folder.At("report")))
        {
            // It fails before it writes anything.
        }
        Assert.Equal("old", File.ReadAllText(folder.At("report", "index.html")));
        Assert.Equal(["report"], Entries(folder.Path));
    }

    [Fact]
    public void AFolderThatIsNamedLikeALeftOverAndIsNoneStays()
    {
        using TemporaryFolder folder = new();
        folder.Write(".report.1.partial/thesis.txt", "mine");
        folder.Write(".partial/thesis.txt", "mine");
        Publish(folder, ("index.html", "new"));
        Assert.Equal([".partial/thesis.txt", ".report.1.partial/thesis.txt", "report/SHA256SUMS", "report/index.html"], folder.Files());
    }

    [Theory]
    [InlineData("texts", "texts")]
    [InlineData("texts/report", "texts")]
    [InlineData("texts", "texts/a.md")]
    [InlineData("link", "texts")]
    [InlineData("link/report", "texts")]
    [InlineData("texts/report", "link")]
    public void OutputAndInputShareNoPlace(string output, string input)
    {
        using TemporaryFolder folder = new();
        folder.Write("texts/a.md", "mine");
        Directory.CreateSymbolicLink(folder.At("link"), folder.At("texts"));
        OutputException refused = Assert.Throws<OutputException>(() => new OutputFolder(folder.At(output), [folder.At(input)]));
        Assert.Contains("read from", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["link", "texts"], Entries(folder.Path));
        Assert.Equal(["a.md"], Entries(folder.At("texts")));
    }

    [Fact]
    public void AFileIsNoPlaceForAReport()
    {
        using TemporaryFolder folder = new();
        folder.Write("file", "mine");
        Assert.Throws<OutputException>(() => new OutputFolder(folder.At("file")));
        Assert.Throws<OutputException>(() => new OutputFolder(folder.At("file", "report")));
        Assert.Throws<OutputException>(() => new OutputFolder("/"));
        Assert.Equal(["file"], Entries(folder.Path));
    }

    [Fact]
    public void AFolderThatOnlyItsOwnerMayReadStaysSo()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"));
        DirectoryInfo report = new(folder.At("report")) { UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute };
        Publish(folder, ("index.html", "new"));
        Assert.Equal(report.UnixFileMode, new DirectoryInfo(report.FullName).UnixFileMode);
    }

    [Fact]
    public void AFullDiskLeavesTheReportBefore()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full, the disk that is always full.");
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"));
        using (OutputFolder output = new(folder.At("report")))
        {
            output.Write("index.html", "new");
            File.CreateSymbolicLink(Path.Combine(output.Staging, "page.html"), "/dev/full");
            Assert.Throws<IOException>(() => output.Write("page.html", new string('x', 100_000)));
        }
        Assert.Equal("old", File.ReadAllText(folder.At("report", "index.html")));
        Assert.Equal(["report"], Entries(folder.Path));
    }

    private static string[] Entries(string path) => [.. Directory.EnumerateFileSystemEntries(path).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    private static void Publish(TemporaryFolder folder, params (string Name, string Content)[] files)
    {
        using OutputFolder output = new(folder.At("report"));
        foreach ((string name, string content) in files)
            output.Write(name, content);
        output.Publish();
    }
}
