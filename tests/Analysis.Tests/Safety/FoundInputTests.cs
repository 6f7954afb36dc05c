using Analysis.Fuzz;

namespace Analysis.Tests.Safety;

/// <summary>Every input that ever broke a reader, made as small as it could be.</summary>
public class FoundInputTests
{
    private static readonly string folder = Path.Combine(Repository.Root, "tests", "Analysis.Tests", "found");

    public static TheoryData<string> Found => [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Found))]
    public void IsReadOrRefused(string name) => Target.Of(name).Read(File.ReadAllBytes(Path.Combine(folder, name)));
}
