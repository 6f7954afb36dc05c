namespace Analysis.Cli.Report;

/// <summary>Links to addresses that an article states.</summary>
internal static class Link
{
    /// <summary>The address as a link when it leads to the web (http or https), otherwise as plain words: <c>javascript:</c>, files and the rest are never followed.</summary>
    public static Html To(string address) => IsWeb(address)
        ? $"<a href=\"{address}\" rel=\"noopener noreferrer external\">{Bidi.Isolated(address)}</a>"
        : Bidi.Isolated(address);

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c));
}
