namespace Analysis.Notebooks;

/// <summary>Finds the Chromium of this machine; none is downloaded.</summary>
public static class Browser
{
    private static readonly string[] variables = ["CHROMIUM", "CHROME_BIN", "CHROME_PATH"];

    private static readonly string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    /// <summary>What to tell somebody who has none.</summary>
    public const string Missing = "no Chromium was found: install it (Debian: apt-get install chromium), or name the program of Chromium, Chrome or Edge in the environment variable CHROMIUM";

    /// <summary>The program's file, or null where there is none. The environment variables CHROMIUM, CHROME_BIN and CHROME_PATH come first, then the path, then the usual folders.</summary>
    public static string? Find() =>
        variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(File.Exists)
        ?? OnPath().FirstOrDefault(File.Exists)
        ?? Usual().FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath() =>
        from name in names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    private static IEnumerable<string> Usual()
    {
        if (OperatingSystem.IsMacOS())
            return ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"];
        if (!OperatingSystem.IsWindows())
            return [];
        return from folder in (Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData]
               from program in (string[])[@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"]
               select Path.Combine(Environment.GetFolderPath(folder), program);
    }
}
