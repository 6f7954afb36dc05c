using Analysis.Cli.Report;

namespace Analysis.Tests.Report;

/// <summary>A report is there as a whole or not at all.</summary>
public class OutputFolderTests
{
    [Fact]
    public void NothingIsThereBeforeItIsPublished()
    {
        using TemporaryFolder folder = new();
        using (OutputFolder output = new(folder.Path))
        {
            output.Write("index.html", "new");
            Assert.DoesNotContain("index.html", folder.Files());
        }
        Assert.Empty(folder.Files());
    }

    [Fact]
    public void AFailedRunLeavesTheReportBefore()
    {
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"), ("data/a.csv", "a"));
        using (OutputFolder output = new(folder.Path))
            output.Write("index.html", "half");
        Assert.Equal("old", File.ReadAllText(folder.At("index.html")));
        Assert.Equal(["SHA256SUMS", "data/a.csv", "index.html"], folder.Files());
    }

    [Fact]
    public void WhatTheRunBeforeWroteIsRemovedAndNothingElse()
    {
        using TemporaryFolder folder = new();
        Publish(folder, ("index.html", "old"), ("data/gone/a.csv", "a"));
        folder.Write("notes.txt", "mine");
        Publish(folder, ("index.html", "new"));
        Assert.Equal(["SHA256SUMS", "index.html", "notes.txt"], folder.Files());
        Assert.False(Directory.Exists(folder.At("data")));
    }

    [Fact]
    public void AListThatLeadsOutOfTheFolderRemovesNothingThere()
    {
        using TemporaryFolder folder = new();
        string outside = folder.Write("outside.txt", "mine");
        folder.Write("report/SHA256SUMS", $"{new string('0', 64)}  ../outside.txt\n{new string('0', 64)}  {outside}\n");
        using (OutputFolder output = new(folder.At("report")))
            output.Publish();
        Assert.True(File.Exists(outside));
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
        Assert.Equal($"{InputFile.Hash("a"u8.ToArray())}  a.txt\n{InputFile.Hash("b"u8.ToArray())}  b.txt\n", File.ReadAllText(folder.At("SHA256SUMS")));
    }

    private static void Publish(TemporaryFolder folder, params (string Name, string Content)[] files)
    {
        using OutputFolder output = new(folder.Path);
        foreach ((string name, string content) in files)
            output.Write(name, content);
        output.Publish();
    }
}
