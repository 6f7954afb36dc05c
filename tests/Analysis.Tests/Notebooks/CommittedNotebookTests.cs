using System.Text.Json;
using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>What holds for every notebook that is committed.</summary>
public class CommittedNotebookTests
{
    private static readonly string folder = Path.Combine(Repository.Root, "notebooks");

    public static TheoryData<string> Files() => [.. Directory.GetFiles(folder, "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void IsWrittenAsTheRunnerWritesIt(string file) =>
        Assert.Equal(File.ReadAllText(Path.Combine(folder, file)), NotebookFile.ToJson(NotebookFile.Read(Path.Combine(folder, file))));

    [Theory]
    [MemberData(nameof(Files))]
    public void IsSmallAndReadable(string file)
    {
        Notebook notebook = NotebookFile.Read(Path.Combine(folder, file));
        Assert.True(new FileInfo(Path.Combine(folder, file)).Length < 1_000_000, "it is 1 MB or more");
        Assert.NotNull(notebook.Title);
        Assert.StartsWith("## What this does not show", notebook.Cells[^1].Source, StringComparison.Ordinal);
        Assert.All(notebook.Cells, c => Assert.True(c.Kind != CellKind.Code || c.Source.Split('\n').Length <= 12, $"cell {c.Id} is longer than a dozen lines"));
        Assert.DoesNotContain(notebook.Cells.SelectMany(c => c.Outputs), o => o is ErrorOutput);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void BeginsWithTheLibrary(string file)
    {
        NotebookCell first = NotebookFile.Read(Path.Combine(folder, file)).Cells.First(c => c.Kind == CellKind.Code);
        Assert.StartsWith("#r \"../artifacts/bin/Analysis.Interactive/debug/Analysis.Interactive.dll\"\nusing Analysis;", first.Source, StringComparison.Ordinal);
    }

    /// <summary>A kernel loads the library from the folder that the first cell names, and looks there for what it needs.</summary>
    [Fact]
    public void TheLibraryStandsBesideWhatItNeeds()
    {
        string home = Path.Combine(Repository.Root, "artifacts", "bin", "Analysis.Interactive", "debug");
        Assert.SkipUnless(File.Exists(Path.Combine(home, "Analysis.Interactive.deps.json")), "the library was not built in its usual configuration.");
        using JsonDocument needs = JsonDocument.Parse(File.ReadAllText(Path.Combine(home, "Analysis.Interactive.deps.json")));
        string[] files = [.. needs.RootElement.GetProperty("targets").EnumerateObject().SelectMany(t => t.Value.EnumerateObject())
            .Where(l => l.Value.TryGetProperty("runtime", out _)).SelectMany(l => l.Value.GetProperty("runtime").EnumerateObject()).Select(f => Path.GetFileName(f.Name))];
        Assert.Contains("AngleSharp.dll", files);
        Assert.All(files, f => Assert.True(File.Exists(Path.Combine(home, f)), $"{f} is missing"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryChartHasItsPictureAndWords(string file)
    {
        IEnumerable<DisplayOutput> charts = NotebookFile.Read(Path.Combine(folder, file)).Cells.SelectMany(c => c.Outputs).OfType<DisplayOutput>().Where(o => o.Data[MimeBundle.Plotly] is not null);
        Assert.All(charts, c => Assert.Equal([MimeBundle.Plotly, MimeBundle.Png, MimeBundle.Plain], c.Data.Parts.Keys.Order(StringComparer.Ordinal)));
    }
}
