using System.Text.RegularExpressions;
using Analysis.Cli.Report;

namespace Analysis.Tests.Report;

/// <summary>From files to a folder of pages.</summary>
public partial class ReportBuildTests
{
    private const string Good = "---\ntitle: Cod and cable\ndate: 2011-05-06\nlanguage: en\n---\n\nNorway sold Iceland fish for 310 million dollars in 2010.\n";

    [Fact]
    public async Task ReadsWhatCanBeReadAndListsTheRest()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/cod.md", Good);
        folder.Write("in/empty.txt", "");
        ReportResult result = await Build(folder, "out");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("cod", Assert.Single(result.Articles).Article.Key);
        Assert.EndsWith("empty.txt", Assert.Single(result.Failures).Path, StringComparison.Ordinal);
        Assert.Contains("empty.txt", File.ReadAllText(folder.At("out", "index.html")), StringComparison.Ordinal);
        Assert.Contains("Cod and cable", File.ReadAllText(folder.At("out", "article-cod.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameInputGivesTheSameBytes()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/cod.md", Good);
        await Build(folder, "one");
        await Build(folder, "two");
        Assert.Equal(File.ReadAllText(folder.At("one", "SHA256SUMS")), File.ReadAllText(folder.At("two", "SHA256SUMS")));
    }

    [Fact]
    public async Task NoPageTellsWhereItWasMade()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/cod.md", Good);
        await Build(folder, "out");
        foreach (string file in Directory.EnumerateFiles(folder.At("out"), "*.html"))
            Assert.DoesNotContain(folder.Path, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TablesAreThereForAllAndForEach()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/cod.md", Good);
        await Build(folder, "out");
        string[] files = folder.Files();
        Assert.All(new[] { "articles", "figures", "dates", "actors", "events", "claims", "checks", "comparisons" }, name => Assert.Contains($"out/data/{name}.csv", files));
        Assert.Contains("out/data/datapackage.json", files);
        Assert.All(new[] { "bib", "ris", "json" }, ending => Assert.True(files.Contains($"out/data/citations.{ending}") && files.Contains($"out/data/cod/citation.{ending}"), ending));
        Assert.Contains("cod,Cod and cable,", File.ReadAllText(folder.At("out", "data", "articles.csv")), StringComparison.Ordinal);
        foreach (string page in Directory.EnumerateFiles(folder.At("out"), "*.html"))
        {
            foreach (Match link in Download().Matches(File.ReadAllText(page)))
                Assert.Contains("out/" + link.Groups[1].Value, files);
        }
    }

    [Fact]
    public async Task NotebooksAreRunAndOneThatFailsIsToldOf()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/cod.md", Good);
        folder.Write("notebooks/01-sum.ipynb", Notebook("# A sum\\n\\nHow much is it? Let us see.", "1 + 41"));
        folder.Write("notebooks/02-broken.ipynb", Notebook("# Broken", "nothing.Here"));
        folder.Write("notebooks/03-none.ipynb", "no notebook");
        ReportResult result = await Build(folder, "out", "notebooks");
        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith("03-none.ipynb", Assert.Single(result.Failures).Path, StringComparison.Ordinal);
        Assert.Contains("42", File.ReadAllText(folder.At("out", "01-sum.html")), StringComparison.Ordinal);
        Assert.Contains("stopped", File.ReadAllText(folder.At("out", "02-broken.html")), StringComparison.Ordinal);
        string index = File.ReadAllText(folder.At("out", "index.html"));
        Assert.Contains("<a href=\"01-sum.html\">A sum</a></dt><dd>How much is it?</dd>", index, StringComparison.Ordinal);
    }

    private static string Notebook(string prose, string code) => $$$"""
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {"language_info": {"name": "C#"}}, "cells": [
          {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "{{{prose}}}"},
          {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [], "source": "{{{code}}}"}]}
        """;

    private static Task<ReportResult> Build(TemporaryFolder folder, string to, string? notebooks = null) => new ReportBuild(
        new([folder.At("in")], folder.At(to), null, notebooks is null ? null : folder.At(notebooks), "A report", false, "analysis report in"), new Silence()).Run(TestContext.Current.CancellationToken);

    [GeneratedRegex("href=\"([^\"#]*)\" download")]
    private static partial Regex Download();

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
