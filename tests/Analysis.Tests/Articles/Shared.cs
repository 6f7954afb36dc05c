namespace Analysis.Tests.Articles;

/// <summary>The material beside the repository that some tests read at run time; tests skip where it is missing.</summary>
internal static class Shared
{
    public static string Need(string path)
    {
        string full = Path.Combine(Root, "..", "shared", path);
        if (!File.Exists(full) && !Directory.Exists(full))
            Assert.Skip($"shared/{path} is not beside the repository");
        return full;
    }

    private static string Root
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
                folder = folder.Parent;
            return folder?.FullName ?? AppContext.BaseDirectory;
        }
    }
}
