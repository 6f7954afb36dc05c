namespace Analysis.Tests;

/// <summary>Where the tests find the repository, and the material beside it that is no part of it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Analysis.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the shared material beside the repository; the test that asks is skipped where it is missing.</summary>
    public static string Shared(string path)
    {
        string full = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        Assert.SkipUnless(File.Exists(full) || Directory.Exists(full), $"../shared/{path} is not beside the repository.");
        return full;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
