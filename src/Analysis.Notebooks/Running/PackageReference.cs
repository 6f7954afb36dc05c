using System.Diagnostics.CodeAnalysis;

namespace Analysis.Notebooks;

/// <summary>A package that a cell asks for: <c>#r "nuget: Name, 1.2.3"</c>.</summary>
/// <param name="Name">The package's id.</param>
/// <param name="Version">The version; "" where the cell names none.</param>
internal sealed record PackageReference(string Name, string Version)
{
    private const string prefix = "nuget:";

    public static bool TryParse(string reference, [NotNullWhen(true)] out PackageReference? package)
    {
        package = null;
        if (!reference.TrimStart().StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            return false;
        string[] parts = reference.TrimStart()[prefix.Length..].Split(',', StringSplitOptions.TrimEntries);
        package = new(parts[0], parts.Length > 1 ? parts[1] : "");
        return true;
    }

    /// <summary>Whether name and version consist of the characters that NuGet allows; what does not is never put in a project file.</summary>
    public bool IsValid => Name.Length > 0 && Name.All(Allowed) && Version.Length > 0 && Version.All(c => Allowed(c) || c is '+' or '*');

    public override string ToString() => Version.Length == 0 ? Name : $"{Name} {Version}";

    private static bool Allowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_';
}
