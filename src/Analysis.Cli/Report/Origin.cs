using System.Reflection;

namespace Analysis.Cli.Report;

/// <summary>What it takes to make a report again: the command, the program, and the inputs by their hashes.</summary>
/// <param name="Command">The command line without the place of its output.</param>
/// <param name="Articles">Each article's file as the command names it, with its SHA-256; by path.</param>
/// <param name="Records">Each file of records, in the same way.</param>
internal sealed record Origin(string Command, IReadOnlyList<InputFile> Articles, IReadOnlyList<InputFile> Records)
{
    /// <summary>The version of this program.</summary>
    public static string Version { get; } = Informational().Split('+')[0];

    /// <summary>The commit that this program was built from; null where it was built outside a repository.</summary>
    public static string? Commit { get; } = Informational().Split('+') is [_, { Length: > 0 } commit] ? commit : null;

    /// <summary>The box of a page: the inputs that matter for it, and how to make it again.</summary>
    /// <param name="inputs">Names and hashes of inputs.</param>
    public Html Box(IEnumerable<(string Name, Html Value)> inputs)
    {
        IEnumerable<Html> rows = inputs.Select(i => (Html)$"<dt>{i.Name}</dt><dd>{i.Value}</dd>\n");
        Html commit = Commit is null ? Html.Text("commit not known (built outside a repository)") : $"commit <code>{Commit}</code>";
        return $"""
            <section class="box" aria-labelledby="again"><h2 id="again">Make this page again</h2>
            <dl>
            <dt>Command</dt><dd><code>{Command}</code></dd>
            <dt>Version</dt><dd>{Version}, {commit}</dd>
            {rows}<dt>Data package</dt><dd><a href="data/datapackage.json">datapackage.json</a></dd>
            <dt>All files</dt><dd><a href="SHA256SUMS">SHA256SUMS</a></dd>
            </dl>
            <p class="note">The same inputs and version give the same bytes. No model takes part.</p>
            </section>
            """;
    }

    /// <summary>One hash for many files: the SHA-256 of the lines "hash, two spaces, name", in order.</summary>
    public static string Together(IEnumerable<InputFile> files) => InputFile.Hash(System.Text.Encoding.UTF8.GetBytes(string.Concat(files.Select(f => $"{f.Sha256}  {f.Name}\n"))));

    private static string Informational() => typeof(Origin).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
