using System.Diagnostics;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Notebooks;

/// <summary>
/// Restores the packages that cells ask for, with the NuGet configuration of the notebook's folder and its user: <c>dotnet restore</c> of a
/// project made for them in a cache folder. A set of packages that was restored before is not restored again.
/// </summary>
internal sealed partial class PackageRestore(string cache)
{
    /// <summary>Where packages are cached when nothing else is said.</summary>
    public static string DefaultCache { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "analysis", "notebook-packages");

    /// <exception cref="PackageRestoreException">A package is not to be had, or the restore failed.</exception>
    public async Task<RestoredPackages> Restore(IReadOnlyList<PackageReference> packages, string folder, CancellationToken cancellation)
    {
        foreach (PackageReference package in packages)
        {
            if (!package.IsValid)
                throw new PackageRestoreException(package.Name, false, $"#r \"nuget: {package.Name}\" must name a package and a version: #r \"nuget: Name, 1.2.3\"");
        }
        string project = Project(packages, folder);
        string key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)).AsSpan(0, 8));
        string home = Path.Combine(cache, key);
        string assets = Path.Combine(home, "obj", "project.assets.json");
        if (Read(assets) is { } known)
            return known;
        Directory.CreateDirectory(home);
        await File.WriteAllTextAsync(Path.Combine(home, "packages.csproj"), project, cancellation);
        foreach (string shield in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            await File.WriteAllTextAsync(Path.Combine(home, shield), "<Project />\n", cancellation);
        try
        {
            await RunRestore(packages, home, cancellation);
        }
        catch (PackageRestoreException)
        {
            Directory.Delete(home, recursive: true);
            throw;
        }
        return Read(assets) ?? throw new PackageRestoreException(packages[0].Name, false, "dotnet restore ended well but left no list of assemblies");
    }

    private static string Project(IReadOnlyList<PackageReference> packages, string folder)
    {
        StringBuilder project = new();
        project.Append("<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n    <SelfContained>false</SelfContained>\n");
        project.Append("    <RuntimeIdentifier>$(NETCoreSdkPortableRuntimeIdentifier)</RuntimeIdentifier>\n    <UseAppHost>false</UseAppHost>\n    <NuGetAudit>false</NuGetAudit>\n");
        project.Append("    <RestoreRootConfigDirectory>").Append(SecurityElement.Escape(folder)).Append("</RestoreRootConfigDirectory>\n  </PropertyGroup>\n  <ItemGroup>\n");
        foreach (PackageReference package in packages)
            project.Append("    <PackageReference Include=\"").Append(package.Name).Append("\" Version=\"").Append(package.Version.Contains('*') ? package.Version : $"[{package.Version}]").Append("\" />\n");
        return project.Append("  </ItemGroup>\n</Project>\n").ToString();
    }

    private static async Task RunRestore(IReadOnlyList<PackageReference> packages, string home, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(DotnetHost(), ["restore", "packages.csproj", "--nologo", "-nodeReuse:false", "-v", "quiet"])
        {
            WorkingDirectory = home,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string inherited in start.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Start(start);
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation), errors = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        if (process.ExitCode == 0)
            return;
        throw Explain(packages, await output + await errors);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new PackageRestoreException("", false, $"packages are restored with the .NET SDK, and \"{start.FileName}\" could not be started: {e.Message}");
        }
    }

    /// <summary>
    /// What the first error of a restore means. A package, a version or a dependency that no source has (NU1100 to NU1103) is not to be had, nor
    /// is anything while no source answers (NU1301, unless it asks for a password or is a folder that is not there). The rest is a failure.
    /// </summary>
    internal static PackageRestoreException Explain(IReadOnlyList<PackageReference> packages, string output)
    {
        Match error = ErrorLine().Match(output);
        string message = error.Success ? error.Groups["text"].Value.Trim() : output.Trim();
        string code = error.Groups["code"].Value;
        PackageReference? asked = packages.FirstOrDefault(p => message.Contains(p.Name, StringComparison.OrdinalIgnoreCase));
        if (code is "NU1100" or "NU1101" or "NU1102" or "NU1103")
        {
            string missing = Named().Match(message) is { Success: true } named ? named.Groups["name"].Value : "";
            string what = packages.FirstOrDefault(p => p.Name.Equals(missing, StringComparison.OrdinalIgnoreCase))?.ToString()
                ?? (missing.Length > 0 ? $"{missing}, which {packages[^1]} needs," : (asked ?? packages[^1]).ToString());
            return new(missing, true, $"the package {what} is not served by the NuGet sources configured here ({code})");
        }
        bool silent = code == "NU1301" && message.Contains("service index", StringComparison.OrdinalIgnoreCase) && !Refused().IsMatch(output);
        return silent
            ? new((asked ?? packages[^1]).Name, true, $"the package {asked ?? packages[^1]} could not be looked up: no NuGet source answered ({code})")
            : new((asked ?? packages[^1]).Name, false, $"dotnet restore failed: {(code.Length > 0 ? code + ": " : "")}{message}");
    }

    private static string DotnetHost() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host
        : Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath!
        : "dotnet";

    private static RestoredPackages? Read(string assets)
    {
        if (!File.Exists(assets))
            return null;
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(assets));
        // A restore that was stopped may leave a list too, without what it did not find.
        if (document.RootElement.TryGetProperty("logs", out JsonElement logs) && logs.EnumerateArray().Any(l => l.Text("level") == "Error"))
            return null;
        string[] folders = [.. document.RootElement.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name)];
        JsonElement libraries = document.RootElement.GetProperty("libraries");
        JsonProperty target = document.RootElement.GetProperty("targets").EnumerateObject().Last();
        List<string> compile = [], runtime = [], native = [];
        foreach (JsonProperty library in target.Value.EnumerateObject())
        {
            if (library.Value.Text("type") != "package" || libraries.GetProperty(library.Name).Text("path") is not { } path)
                continue;
            if (folders.Select(f => Path.Combine(f, path)).FirstOrDefault(Directory.Exists) is not { } home)
                return null;
            Add(library.Value, "compile", home, compile);
            Add(library.Value, "runtime", home, runtime);
            Add(library.Value, "native", home, native);
        }
        return new(compile, runtime, native);
    }

    private static void Add(JsonElement library, string group, string home, List<string> files)
    {
        if (!library.TryGetProperty(group, out JsonElement entries))
            return;
        foreach (JsonProperty entry in entries.EnumerateObject())
        {
            if (!entry.Name.EndsWith("/_._", StringComparison.Ordinal))
                files.Add(Path.GetFullPath(Path.Combine(home, entry.Name)));
        }
    }

    [GeneratedRegex(@"error (?<code>NU\d{4}|[A-Z]+\d+)?:? ?(?<text>[^\r\n]+)")]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"(?:package|resolve) '?(?<name>[\w.-]*\w)")]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(401|403|Unauthorized|Forbidden)\b")]
    private static partial Regex Refused();
}

/// <summary>The files of restored packages and of what they depend on.</summary>
/// <param name="Compile">Assemblies to compile against.</param>
/// <param name="Runtime">Assemblies to load.</param>
/// <param name="Native">Native libraries.</param>
internal sealed record RestoredPackages(IReadOnlyList<string> Compile, IReadOnlyList<string> Runtime, IReadOnlyList<string> Native);

/// <summary>Packages that could not be restored.</summary>
internal sealed class PackageRestoreException(string package, bool unavailable, string message) : Exception(message)
{
    /// <summary>The package that the error is about, or "".</summary>
    public string Package { get; } = package;

    /// <summary>Whether the sources simply do not have it, so that nothing is wrong with the notebook.</summary>
    public bool Unavailable { get; } = unavailable;
}
