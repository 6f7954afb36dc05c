using System.Xml.Linq;

namespace Analysis.Tests.House;

/// <summary>Arrows point one way: a project, and a room of the reader, uses only what stands above it.</summary>
public class ArchitectureTests
{
    /// <summary>The projects from the ground up.</summary>
    private static readonly string[] projects =
        ["Analysis.Reading", "Analysis.Sources", "Analysis.Records", "Analysis", "Analysis.Interactive", "Analysis.Notebooks", "Analysis.Cli"];

    /// <summary>The rooms of the reader from the ground up; those of one floor may use each other.</summary>
    private static readonly string[][] floors =
        [["Values"], ["Text", "Lexicon"], ["Rules"], ["Sentences"], ["Figures"], ["Dates"], ["Actors"], ["Events"], ["Claims"], [""]];

    [Fact]
    public void AProjectUsesOnlyWhatStandsBelowIt()
    {
        foreach (string project in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(d => Path.GetFileName(d)!))
        {
            int at = Array.IndexOf(projects, project);
            Assert.True(at >= 0, $"{project} has no place among {string.Join(", ", projects)}.");
            XDocument file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
            foreach (string used in file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)))
                Assert.True(Array.IndexOf(projects, used) < at, $"{project} uses {used}, which stands above it.");
        }
    }

    [Theory]
    [InlineData("Analysis.Reading", new[] { "CsvHelper" })]
    [InlineData("Analysis.Sources", new[] { "AngleSharp", "DocumentFormat.OpenXml", "Markdig", "YamlDotNet" })]
    [InlineData("Analysis.Records", new[] { "CsvHelper" })]
    public void ALibraryBelowTheFrontHasFewDependencies(string project, string[] packages)
    {
        XDocument file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
        Assert.Equal(packages, file.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value));
    }

    [Fact]
    public void ARoomOfTheReaderUsesOnlyWhatStandsBelowIt()
    {
        Rooms rooms = new("Analysis.Reading");
        Assert.All(rooms.All, room => Assert.True(Floor(room) >= 0, $"The room {room} has no floor."));
        string[] back = [.. rooms.Uses().Where(u => Floor(u.UsedRoom) > Floor(u.Room)).Select(u => $"{u.Type} ({u.Room}) uses {u.Used} ({u.UsedRoom})")];
        Assert.True(back.Length == 0, string.Join('\n', back));
    }

    private static int Floor(string room) => Array.FindIndex(floors, f => f.Contains(room));
}
