namespace Analysis.Tests.Notebooks;

/// <summary>A package source of one folder and nothing else, so that a restore depends on no other configuration of the machine.</summary>
internal static class LocalFeed
{
    /// <summary>Makes the folder "feed" below a folder, and the NuGet.Config there that names it.</summary>
    public static void Create(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "feed"));
        File.WriteAllText(Path.Combine(folder, "NuGet.Config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="here" value="feed" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }
}
