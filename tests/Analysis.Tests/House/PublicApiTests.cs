using PublicApiGenerator;

namespace Analysis.Tests.House;

/// <summary>
/// What each library shows to others stands as text in this folder, and changes only on purpose: run the tests with ANALYSIS_APPROVE=1 and read the difference.
/// </summary>
public class PublicApiTests
{
    public static TheoryData<string> Names() => [.. Libraries.All.Select(l => l.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsApproved(string library)
    {
        string file = Path.Combine(Repository.Root, "tests", "Analysis.Tests", "House", library + ".approved.txt");
        ApiGeneratorOptions options = new() { IncludeAssemblyAttributes = false };
        string shown = Libraries.All.Single(l => l.GetName().Name == library).GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("ANALYSIS_APPROVE") == "1")
            File.WriteAllText(file, shown);
        string approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        string[] missing = [.. approved.Split('\n').Except(shown.Split('\n'))], added = [.. shown.Split('\n').Except(approved.Split('\n'))];
        Assert.True(approved == shown, $"The public API of {library} has changed:\n" + string.Join('\n', missing.Select(l => "- " + l).Concat(added.Select(l => "+ " + l))));
    }
}
